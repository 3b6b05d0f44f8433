internal import Names

/// Two actors, each by an atom, whose names may be one actor's.
struct VariantPair {
  let first: Int
  let second: Int
  /// Whether one name leaves out words of the other.
  let isContained: Bool
  /// How far the spellings are apart; nil when these alone do not make them one.
  let distance: Int?
}

/// Finds the actors whose full names may be variants of each other, by blocks of names that sound alike.
struct VariantPairs {
  /// The pairs, the nearest first.
  let pairs: [VariantPair]

  /// - Parameters:
  ///   - atoms: One atom of each actor with a full name.
  ///   - table: What is known of the atoms.
  /// - Complexity: O(*n* log *n*) in the number of actors; the cost of a block is bounded.
  init(among atoms: [Int], _ table: ProfileTable) {
    let search = VariantSearch(atoms, table)
    var seen: Set<UInt64> = []
    var candidates: [(Int, Int)] = []
    search.forEachCandidate { first, second in
      let (one, other) = (min(first, second), max(first, second))
      if seen.insert(UInt64(one) << 32 | UInt64(other)).inserted { candidates.append((one, other)) }
    }
    let found = candidates
    let pairs = SideBySide.compactMap(found.count) { search.pair(found[$0].0, found[$0].1) }
    self.pairs = pairs.sorted {
      ($0.distance ?? 100, $0.first, $0.second) < ($1.distance ?? 100, $1.first, $1.second)
    }
  }
}

/// The names among which variants are looked for.
private struct VariantSearch {
  /// A person's name with what settles most comparisons.
  private struct Form {
    let form: PersonForm
    let joined: String
    let sorted: [String]
    let families: [Int]

    init(_ form: PersonForm, _ meanings: WordMeanings) {
      self.form = form
      joined = form.words.joined()
      sorted = form.words.sorted()
      families = form.words.first.map { meanings.givenNames.families(of: $0) } ?? []
    }

    /// Whether both have known given names that are not forms of one, which makes them two persons.
    func isPlainlyOther(_ other: Form) -> Bool {
      guard !families.isEmpty, !other.families.isEmpty,
        Set(families).isDisjoint(with: other.families)
      else { return false }
      return joined != other.joined && sorted != other.sorted
    }
  }

  private struct Name {
    let atom: Int
    let key: String
    let forms: [Form]
    let body: OrganizationForm?
  }

  private let table: ProfileTable
  private let blocks: NameBlocks
  private let names: [Name]

  init(_ atoms: [Int], _ table: ProfileTable) {
    self.table = table
    blocks = NameBlocks(meanings: table.meanings)
    names = atoms.map { atom in
      let profile = table.profile(of: atom)
      return Name(
        atom: atom, key: profile.key,
        forms: profile.personForms.map { Form($0, table.meanings) },
        body: profile.organizationForm)
    }
  }

  // MARK: Candidates

  /// How many others of a block a name is compared with.
  private static let widestLook = 100

  /// Calls a function with the places of each two names that meet under a key.
  func forEachCandidate(_ body: (Int, Int) -> Void) {
    var wholes: [String: [Int]] = [:]
    var shortened: [String: [Int]] = [:]
    var alike: [String: [Int]] = [:]
    for (place, name) in names.enumerated() {
      for key in Set(name.forms.flatMap { blocks.keys(of: $0.form) }) {
        wholes["person \(key)", default: []].append(place)
      }
      guard let keys = name.body.map(blocks.keys(of:)) else { continue }
      for key in Set(keys.whole) { wholes[key, default: []].append(place) }
      for part in Set(keys.shortened) {
        shortened[part.rest, default: []].append(place)
        // Two names that both lose a word have to agree in what they lose as well.
        alike["\(part.dropped.prefix(1))|\(part.rest)", default: []].append(place)
      }
    }
    for blocks in [wholes, alike] {
      for key in blocks.keys.sorted() { Self.meet(blocks[key] ?? [], body) }
    }
    for key in shortened.keys.sorted() {
      guard let others = wholes[key] else { continue }
      for first in others {
        for second in (shortened[key] ?? []).prefix(Self.widestLook) where first != second {
          body(first, second)
        }
      }
    }
  }

  private static func meet(_ block: [Int], _ body: (Int, Int) -> Void) {
    for (index, first) in block.enumerated() {
      for second in block[(index + 1)...].prefix(widestLook) { body(first, second) }
    }
  }

  // MARK: Comparing

  /// What two names have to do with each other; nil where they are not variants.
  func pair(_ first: Int, _ second: Int) -> VariantPair? {
    let (one, other) = (names[first], names[second])
    if let form = one.body {
      guard let otherForm = other.body, form.key != otherForm.key,
        table.meanings.areVariants(form, otherForm)
      else { return nil }
      let isContained = form.words.count != otherForm.words.count
      return VariantPair(
        first: one.atom, second: other.atom, isContained: isContained, distance: 0)
    }
    var best: VariantPair?
    for form in one.forms {
      for otherForm in other.forms where !form.isPlainlyOther(otherForm) {
        let relation = table.meanings.relation(form.form, otherForm.form)
        guard relation >= .contained, one.key != other.key else { continue }
        let pair = VariantPair(
          first: one.atom, second: other.atom, isContained: relation == .contained,
          distance: blocks.distance(form.form, otherForm.form))
        if best.map({ ($0.distance ?? 100) > (pair.distance ?? 100) }) ?? true { best = pair }
      }
    }
    return best
  }
}
