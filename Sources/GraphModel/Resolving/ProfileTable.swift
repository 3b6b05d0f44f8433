internal import Names

/// The profiles of all atoms, and what stands around them in their articles.
struct ProfileTable {
  let meanings: WordMeanings
  let profiles: [AppearanceProfile]
  /// The named persons and bodies that an atom has a statement with, by kind and key.
  let partners: [Set<String>]
  /// The names of the atoms.
  let names: [String]
  /// The acronyms that a body is called by in its article, in folded letters.
  let acronyms: [Set<String>]
  /// The atoms of each article.
  let atomsOfArticle: [[Int]]

  init(_ dissection: Dissection, _ judgements: JudgementIndex) {
    let atoms = dissection.atoms
    names = atoms.map(\.appearance.name)
    acronyms = atoms.map { Self.acronyms(of: $0.appearance) }
    let unknown = StateNames.unknown(atoms, .builtIn)
    meanings = unknown.isEmpty ? .builtIn : WordMeanings.builtIn.adding(states: unknown)
    let days = Dictionary(
      dissection.articles.articles.map { ($0.id, $0.published?.ordinal) },
      uniquingKeysWith: { first, _ in first })
    var numbers: [String: Int] = [:]
    var members: [[Int]] = []
    var maker = ProfileMaker(meanings)
    var profiles: [AppearanceProfile] = []
    profiles.reserveCapacity(atoms.count)
    for (index, atom) in atoms.enumerated() {
      let id = atom.appearance.article
      let article = numbers[id] ?? members.count
      if article == members.count {
        numbers[id] = article
        members.append([])
      }
      members[article].append(index)
      profiles.append(
        maker.profile(
          of: atom.appearance, article: article, day: days[id] ?? nil,
          sides: judgements.sides(of: atom.appearance)))
    }
    atomsOfArticle = members
    var partners = [Set<String>](repeating: [], count: atoms.count)
    for link in dissection.links.joined() where link.source != link.target {
      let (source, target) = (profiles[link.source], profiles[link.target])
      if Self.belonging.contains(link.relation), target.kind == .state {
        profiles[link.source].states.insert(target.key)
      }
      if let token = target.token { partners[link.source].insert(token) }
      if let token = source.token { partners[link.target].insert(token) }
    }
    self.profiles = profiles
    self.partners = partners
  }

  private static func acronyms(of appearance: Appearance) -> Set<String> {
    guard appearance.kind == .organization else { return [] }
    let short = appearance.aliases.filter(Acronym.isAcronymLike)
    return Set(short.map { NameFolding.words(of: $0).joined() })
  }

  /// The relations of which the target is what the source belongs to.
  private static let belonging: Set<Relation> = [.part, .based, .member, .leads]

  /// The named others of an atom's article, by kind and key: those whose names tell who they are.
  func company(of atom: Int) -> Set<String> {
    let own = profiles[atom]
    var company: Set<String> = []
    for other in atomsOfArticle[own.article].prefix(Self.longestCompany) where other != atom {
      let profile = profiles[other]
      if let token = profile.token, profile.key != own.key { company.insert(token) }
    }
    return company
  }

  /// The states of an atom's article.
  func statesAround(_ atom: Int) -> Set<String> {
    var states: Set<String> = []
    for other in atomsOfArticle[profiles[atom].article] where profiles[other].kind == .state {
      states.insert(profiles[other].key)
    }
    return states
  }

  private static let longestCompany = 60
}
