internal import GraphModel
internal import Language
internal import Names

/// Links the names of persons: other spellings of full names, then surnames and given names.
struct PersonNameLinker: Sendable {
  /// Links all names of persons.
  func link(_ resolution: inout LinkTable) {
    var index = Index()
    for (mention, words) in names(in: resolution) where words.count > 1 {
      linkSpelling(mention, words, index: index, in: &resolution)
      index.add(mention, words)
    }
    for (mention, words) in names(in: resolution) where words.count == 1 {
      linkPart(mention, words[0], index: index, in: &resolution)
    }
  }

  /// The words of each person's name, one entry for each mention.
  private func names(in resolution: LinkTable) -> [(mention: Int, words: [String])] {
    resolution.mentions.indices.compactMap { index in
      let mention = resolution.mentions[index]
      guard mention.form == .name, mention.kind == .person else { return nil }
      let share = FamilyShare(document: resolution.document, lexicons: resolution.lexicons)
      if let shared = share.fullName(of: mention) { return (index, shared) }
      return (index, NameWords(resolution.document.text(of: mention.tokens)).core)
    }
  }

  /// A full name that is another spelling of an earlier one.
  private func linkSpelling(
    _ mention: Int, _ words: [String], index: Index, in resolution: inout LinkTable
  ) {
    for other in index.sharingFamily(with: words)
    where resolution.matcher.mayBeSamePerson(words, other.words) {
      if resolution.link(mention, to: other.mention, because: .spelling) { return }
    }
  }

  /// A surname or given name alone: the last bearer before it, else the first after it.
  private func linkPart(
    _ mention: Int, _ word: String, index: Index, in resolution: inout LinkTable
  ) {
    let bearers = [
      index.families[word] ?? [], index.givens[word] ?? [],
      index.familiesLike(word, by: resolution.matcher),
    ]
    for (rank, candidates) in bearers.enumerated() where !candidates.isEmpty {
      let allowed = Neighbourhood.entries(near: mention, in: candidates) { $0 }
        .filter { resolution.canLink(mention, to: $0) }
      let titled = allowed.filter { hasSameTitle(mention, as: $0, in: resolution) }
      let likely = titled.isEmpty ? allowed : titled
      let before = likely.filter { $0 < mention }
      let prominent = before.last { isSubject($0, in: resolution) }
      guard let bearer = prominent ?? before.last ?? likely.first else { continue }
      let reason: LinkReason = rank < 2 ? .partOfName : .spelling
      if resolution.link(mention, to: bearer, because: reason) { return }
    }
  }

  /// Whether a name is what its clause is about: a parent or wife named in passing is not.
  private func isSubject(_ mention: Int, in resolution: LinkTable) -> Bool {
    let head = resolution.mentions[mention].head
    return resolution.document[head].dependency.hasPrefix("nsubj")
  }

  /// Whether the same title stands before two names: 'Senator Ann Lee' and 'Senator Lee'.
  private func hasSameTitle(_ one: Int, as other: Int, in resolution: LinkTable) -> Bool {
    guard let first = resolution.mentions[one].title, let second = resolution.mentions[other].title
    else { return false }
    let document = resolution.document
    return NameFolding.key(of: document.text(of: first))
      == NameFolding.key(of: document.text(of: second))
  }

  /// The full names of an article by their words; the bearers of a word in order.
  private struct Index {
    struct Entry {
      let mention: Int
      let words: [String]
    }
    private(set) var families: [String: [Int]] = [:]
    private(set) var givens: [String: [Int]] = [:]
    private var entries: [String: [Entry]] = [:]
    private var seen: [[String]: Bool] = [:]
    /// Family words by their first letters, for words that are nearly the same.
    private var similar: [String: [String]] = [:]

    mutating func add(_ mention: Int, _ words: [String]) {
      guard let family = words.last, let given = words.first else { return }
      if families[family] == nil {
        for key in Index.blockingKeys(family) { similar[key, default: []].append(family) }
      }
      families[family, default: []].append(mention)
      givens[given, default: []].append(mention)
      for word in words.dropFirst().dropLast() { givens[word, default: []].append(mention) }
      guard seen.updateValue(true, forKey: words) == nil else { return }
      for key in Index.blockingKeys(family) + [Index.beginning(words)] {
        entries[key, default: []].append(Entry(mention: mention, words: words))
      }
    }

    /// The earlier full names whose family name may be the same, or that begin alike, the latest first.
    func sharingFamily(with words: [String]) -> [Entry] {
      guard let family = words.last else { return [] }
      return (Index.blockingKeys(family) + [Index.beginning(words)]).flatMap {
        (entries[$0] ?? []).suffix(30).reversed()
      }
    }

    /// The bearers of family names that may be a spelling of a word.
    func familiesLike(_ word: String, by matcher: PersonNameMatcher) -> [Int] {
      guard word.count > 4 else { return [] }
      let alike = Set(Index.blockingKeys(word).flatMap { (similar[$0] ?? []).prefix(30) })
      return alike.sorted().filter { matcher.isSpelling(word, of: $0) }
        .flatMap { families[$0] ?? [] }.sorted()
    }

    /// A key of names that begin alike: 'Ana Vela' and 'Ana Vela Duarte'.
    static func beginning(_ words: [String]) -> String { words.prefix(2).joined(separator: " ") }

    /// Keys that other spellings of a word share: its first letters, and its consonants.
    static func blockingKeys(_ word: String) -> [String] {
      let consonants = word.compactMap { letter -> Character? in
        switch letter {
        case "a", "e", "i", "o", "u", "y", "h", "w": nil
        case "c", "q", "g", "k": "k"
        case "z": "s"
        case "d": "t"
        case "v", "b", "p": "b"
        default: letter
        }
      }
      return [String(word.prefix(3)), "=" + String(consonants.prefix(4))]
    }
  }
}
