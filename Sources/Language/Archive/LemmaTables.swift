/// The tables of a lemmatizer in an archive.
///
/// `NAME/rules` is a record. `NAME/exceptions/ID` is the ``StringTable`` of a part of speech, and
/// `NAME/index/ID` its ``IdentifierTable``; ID is the identifier of the lower-cased part of speech.
/// `NAME/lookup/TABLE` is a string table that is not divided.
enum LemmaTables {
  /// Converts the tables of `lookups.bin` and adds them to an archive.
  ///
  /// Format: MessagePack, see `Lookups.to_bytes` in `spacy/lookups.py`; the keys of a table are string
  /// identifiers.
  static func write(
    _ bytes: [UInt8], file: String, named name: String, to archive: inout ModelArchiveWriter
  ) throws {
    let root = try MessagePackValue(bytes, file: file)
    guard let tables = root.pairs else {
      throw ModelError(.malformed, in: file, "the file has no tables; get it again")
    }
    for table in tables {
      let entries = table.value.pairs ?? []
      switch table.key.text {
      case "lemma_rules": archive.add("\(name)/rules", rules(entries))
      case "lemma_exc":
        for (id, value) in identified(entries) {
          let lists = (value.pairs ?? []).compactMap { entry in
            entry.key.identifier.map { (id: $0, strings: strings(entry.value)) }
          }
          StringTable.write(lists, named: "\(name)/exceptions/\(id)", to: &archive)
        }
      case "lemma_index":
        for (id, value) in identified(entries) {
          let words = (value.array ?? []).compactMap(\.text)
          let members = words.map { (id: StringID(of: $0).value, value: 0) }
          archive.add("\(name)/index/\(id)", IdentifierTable.encoded(members))
        }
      case let key?:
        let lists = identified(entries).map { (id: $0.id, strings: strings($0.value)) }
        StringTable.write(lists, named: "\(name)/lookup/\(key)", to: &archive)
      case nil: continue
      }
    }
  }

  private static func identified(
    _ entries: [MessagePackValue.Pair]
  ) -> [(id: UInt64, value: MessagePackValue)] {
    entries.compactMap { entry in entry.key.identifier.map { ($0, entry.value) } }
  }

  /// A list of strings, or a single one.
  private static func strings(_ value: MessagePackValue) -> [String] {
    value.array?.compactMap(\.text) ?? value.text.map { [$0] } ?? []
  }

  private static func rules(_ entries: [MessagePackValue.Pair]) -> [UInt8] {
    var writer = RecordWriter()
    writer.list(identified(entries)) { writer, entry in
      writer.number64(entry.id)
      writer.list((entry.value.array ?? []).map(strings)) { writer, rule in
        writer.list(rule) { $0.string($1) }
      }
    }
    return writer.bytes
  }
}
