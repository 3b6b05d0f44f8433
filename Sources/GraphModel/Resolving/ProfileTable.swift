internal import Names

/// The profiles of all atoms, and what stands around them in their articles.
///
/// What depends on the words alone is there once for all atoms that say the same.
struct ProfileTable {
  let meanings: WordMeanings
  /// For each atom the article and the presentation.
  let atoms: [Dissection.Atom]
  /// The profile of each presentation.
  let profiles: [AppearanceProfile]
  /// The name of each presentation, and its other names.
  let names: [String]
  let aliases: [[String]]
  /// Whether nothing but the name tells what each presentation's actor is.
  let isBare: [Bool]
  /// The acronyms that a body is called by in its article, in folded letters.
  private let acronyms: [Set<String>]
  private let tokens: CompanyTokens
  /// The day of publication of each article.
  private let days: [Int?]
  /// Where the atoms of each article begin, and behind the last where they end.
  private let starts: [Int]
  private let partners: PartnerLists
  /// The states that statements tell atoms to belong to.
  private var statedStates: [Int: Set<String>] = [:]
  /// The sides that judgements put atoms on.
  private var sidesOfAtom: [Int: Set<Int>] = [:]

  init(_ dissection: Dissection, _ judgements: JudgementIndex) {
    atoms = dissection.atoms
    let presentations = dissection.presentations
    names = presentations.map(\.name)
    aliases = presentations.map(\.aliases)
    isBare = presentations.map { $0.aliases.isEmpty && $0.descriptions.isEmpty }
    acronyms = presentations.map(Self.acronyms)
    let unknown = StateNames.unknown(presentations, .builtIn)
    meanings = unknown.isEmpty ? .builtIn : WordMeanings.builtIn.adding(states: unknown)
    var maker = ProfileMaker(meanings)
    profiles = presentations.map { maker.profile(of: $0) }
    tokens = CompanyTokens(profiles)
    let published = Dictionary(
      dissection.articles.articles.map { ($0.id, $0.published?.ordinal) },
      uniquingKeysWith: { first, _ in first })
    days = dissection.articleIDs.map { published[$0] ?? nil }
    var starts = [Int](repeating: 0, count: dissection.articleIDs.count + 1)
    for atom in atoms { starts[atom.article + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    self.starts = starts
    let links = dissection.graphs.map(\.links)
    partners = PartnerLists(links, count: atoms.count)
    for link in links.joined() where link.source != link.target {
      let target = profiles[atoms[link.target].presentation]
      if target.kind == .state, Self.belonging.contains(link.relation) {
        statedStates[link.source, default: []].insert(target.key)
      }
    }
    guard !judgements.isEmpty else { return }
    for atom in atoms.indices {
      let sides = judgements.sides(of: dissection.appearance(of: atom))
      if !sides.isEmpty { sidesOfAtom[atom] = sides }
    }
  }

  private static func acronyms(of appearance: Appearance) -> Set<String> {
    guard appearance.kind == .organization else { return [] }
    let short = appearance.aliases.filter(Acronym.isAcronymLike)
    return Set(short.map { NameFolding.words(of: $0).joined() })
  }

  /// The relations of which the target is what the source belongs to.
  private static let belonging: Set<Relation> = [.part, .based, .member, .leads]
}

/// What is known of one atom.
extension ProfileTable {
  /// What the words tell.
  func profile(of atom: Int) -> AppearanceProfile { profiles[atoms[atom].presentation] }

  /// The name as the article writes it.
  func name(of atom: Int) -> String { names[atoms[atom].presentation] }

  /// The acronyms that a body is called by in its article, in folded letters.
  func acronyms(of atom: Int) -> Set<String> { acronyms[atoms[atom].presentation] }

  /// The states that words or statements tell the actor to belong to.
  func states(of atom: Int) -> Set<String> {
    let states = profile(of: atom).states
    return statedStates[atom].map { states.union($0) } ?? states
  }

  /// About when a person was born, by the ages that the article tells.
  func births(of atom: Int) -> Set<Birth> {
    let day = day(of: atom)
    return Set(profile(of: atom).ages.map { Birth(age: $0, onDay: day) })
  }

  /// The sides that judgements put the atom on.
  func sides(of atom: Int) -> Set<Int> { sidesOfAtom[atom] ?? [] }

  /// When the article was published, in days.
  func day(of atom: Int) -> Int? { days[atoms[atom].article] }

  /// Whether atoms say the same in different articles, and nothing else is told of them.
  ///
  /// - Parameter group: Atoms in ascending order.
  /// - Returns: Whether nothing can tell their actors apart.
  func areAlike(_ group: [Int]) -> Bool {
    zip(group, group.dropFirst()).allSatisfy { one, other in
      atoms[one].presentation == atoms[other].presentation
        && atoms[one].article != atoms[other].article
    } && sidesOfAtom.isEmpty
      && (statedStates.isEmpty || group.allSatisfy { statedStates[$0] == nil })
  }
}

/// What stands around an atom in its article.
extension ProfileTable {
  private func neighbours(of atom: Int) -> Range<Int> {
    starts[atoms[atom].article]..<starts[atoms[atom].article + 1]
  }

  /// The named others of an atom's article, by number: those whose names tell who they are.
  func company(of atom: Int) -> Set<Int> {
    let own = atoms[atom].presentation
    var company: Set<Int> = []
    for other in neighbours(of: atom).prefix(Self.longestCompany) where other != atom {
      let presentation = atoms[other].presentation
      if let token = tokens.numbers[presentation],
        tokens.keys[presentation] != tokens.keys[own]
      {
        company.insert(token)
      }
    }
    return company
  }

  /// The named persons and bodies that an atom has a statement with, by number in order.
  func partners(of atom: Int) -> [Int] {
    Set(partners.partners(of: atom).compactMap { tokens.numbers[atoms[Int($0)].presentation] })
      .sorted()
  }

  /// The named persons that an atom has a statement with, by number in order.
  func relatives(of atom: Int) -> [Int] { partners(of: atom).filter { tokens.isPerson[$0] } }

  /// The states of an atom's article.
  func statesAround(_ atom: Int) -> Set<String> {
    var states: Set<String> = []
    for other in neighbours(of: atom) {
      let profile = profile(of: other)
      if profile.kind == .state { states.insert(profile.key) }
    }
    return states
  }

  private static let longestCompany = 60
}

/// Numbers for those whose names tell who they are, in the order of kind and name.
private struct CompanyTokens {
  /// For each presentation the number of who is meant; nil where the name does not tell.
  let numbers: [Int?]
  /// For each presentation a number for its key.
  let keys: [Int]
  /// For each number whether it stands for a person.
  let isPerson: [Bool]

  init(_ profiles: [AppearanceProfile]) {
    let tokens = profiles.map(\.token)
    let sorted = Set(tokens.compactMap(\.self)).sorted()
    var ranks: [String: Int] = [:]
    for (rank, token) in sorted.enumerated() { ranks[token] = rank }
    numbers = tokens.map { token in token.flatMap { ranks[$0] } }
    var found = TextNumbers()
    keys = profiles.map { found.number(of: $0.key) }
    isPerson = sorted.map { $0.hasPrefix("person ") }
  }
}

/// The other ends of the statements of atoms.
private struct PartnerLists {
  private let starts: [Int32]
  private let ends: [Int32]

  init(_ links: [[Dissection.Link]], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for link in links.joined() where link.source != link.target {
      starts[link.source + 1] += 1
      starts[link.target + 1] += 1
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var ends = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for link in links.joined() where link.source != link.target {
      ends[Int(next[link.source])] = Int32(link.target)
      next[link.source] += 1
      ends[Int(next[link.target])] = Int32(link.source)
      next[link.target] += 1
    }
    self.starts = starts
    self.ends = ends
  }

  func partners(of atom: Int) -> ArraySlice<Int32> {
    ends[Int(starts[atom])..<Int(starts[atom + 1])]
  }
}
