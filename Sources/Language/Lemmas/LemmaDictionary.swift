/// The tables of a lemmatizer, opened.
struct LemmaDictionary: Sendable {
  /// What is replaced at the end of a word.
  struct Rule: Hashable, Sendable {
    let old: [UInt8]
    let new: [UInt8]
  }

  private let rules: [StringID: [Rule]]
  private let exceptions: [StringID: StringTable]
  private let indices: [StringID: IdentifierTable]
  private let lookup: StringTable?

  /// Opens the tables of a component; see ``LemmaTables``.
  ///
  /// - Throws: ``ModelError`` when a table is damaged.
  init(_ archive: ModelArchive, named name: String) throws {
    rules = try Self.rules(archive, section: "\(name)/rules")
    var exceptions: [StringID: StringTable] = [:]
    var indices: [StringID: IdentifierTable] = [:]
    for section in archive.sectionNames {
      let parts = section.split(separator: "/")
      guard parts.count >= 3, parts[0] == name, let id = UInt64(parts[2]) else { continue }
      if parts[1] == "exceptions", parts.last == "keys" {
        exceptions[StringID(id)] = try StringTable(archive, named: "\(name)/exceptions/\(id)")
      } else if parts[1] == "index" {
        indices[StringID(id)] = try IdentifierTable(archive, section: section)
      }
    }
    self.exceptions = exceptions
    self.indices = indices
    lookup = try StringTable.ifPresent(archive, named: "\(name)/lookup/lemma_lookup")
  }

  /// Whether there is any table for a lower-cased part of speech.
  func covers(_ partOfSpeech: StringID) -> Bool {
    !(rules[partOfSpeech] ?? []).isEmpty || (exceptions[partOfSpeech]?.count ?? 0) > 0
      || (indices[partOfSpeech]?.count ?? 0) > 0
  }

  /// Whether there are rules at all.
  var hasRules: Bool { !rules.isEmpty }

  /// The rules of a part of speech, in order.
  func rules(for partOfSpeech: StringID) -> [Rule] { rules[partOfSpeech] ?? [] }

  /// The irregular lemmas of a form, in order.
  func exceptions(to form: String, _ partOfSpeech: StringID) -> [String] {
    exceptions[partOfSpeech]?[StringID(of: form)] ?? []
  }

  /// Whether a word is a lemma of a part of speech.
  func isLemma(_ word: String, _ partOfSpeech: StringID) -> Bool {
    indices[partOfSpeech]?.contains(StringID(of: word)) ?? false
  }

  /// The lemma of a form whatever its part of speech, or nil when it is not known.
  func lemma(of form: String) -> String? { lookup?[StringID(of: form)]?.first }

  private static func rules(
    _ archive: ModelArchive, section: String
  ) throws -> [StringID: [Rule]] {
    guard archive.hasSection(section) else { return [:] }
    var reader = try archive.record(section)
    let lists = try reader.list { reader in
      let id = StringID(try reader.number64())
      let rules = try reader.list { try $0.list { Array(try $0.string().utf8) } }
      return (id, rules.compactMap { $0.count == 2 ? Rule(old: $0[0], new: $0[1]) : nil })
    }
    return Dictionary(lists, uniquingKeysWith: { $1 })
  }
}

extension LemmaDictionary.Rule {
  /// The word with its end replaced, or nil when it has another end.
  func applied(to word: [UInt8]) -> String? {
    guard word.count >= old.count, word.suffix(old.count).elementsEqual(old) else { return nil }
    return String(decoding: word.dropLast(old.count) + new, as: UTF8.self)
  }
}
