/// Converts the folder of a pipeline into one file.
struct PipelineConversion {
  private let folder: PipelineFolder
  private var archive = ModelArchiveWriter()

  /// The kinds of components that can be run.
  static let supportedFactories: Set<String> = [
    "tok2vec", "tagger", "morphologizer", "parser", "ner", "attribute_ruler", "lemmatizer",
  ]

  /// Converts a folder.
  ///
  /// - Parameters:
  ///   - source: The pipeline's folder.
  ///   - destination: The file to write; it is replaced as a whole, or not at all.
  ///   - sha256: The SHA-256 of some bytes, in lower-case hexadecimal.
  /// - Throws: ``ModelError`` that names the file and what to do.
  static func convert(
    folder source: String, to destination: String, sha256: ([UInt8]) -> String
  ) throws {
    var conversion = PipelineConversion(folder: try PipelineFolder(at: source))
    try conversion.addIdentity(sha256: sha256)
    try conversion.addComponents()
    try conversion.addVocabulary()
    try conversion.addTokenizer()
    try conversion.archive.write(to: destination)
  }

  private init(folder: PipelineFolder) { self.folder = folder }

  /// Adds what the pipeline is, and checks its files when they are known.
  private mutating func addIdentity(sha256: ([UInt8]) -> String) throws {
    let file = "\(folder.path)/meta.json"
    let meta = try JSONValue(
      parsing: String(decoding: folder.bytes("meta.json"), as: UTF8.self), file: file)
    func text(_ key: String) -> String { meta[key]?.string ?? "" }
    let known = PublishedPipeline.known(
      language: text("lang"), name: text("name"), version: text("version"))
    for (name, expected) in (known?.sha256 ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard try sha256(folder.bytes(name)) == expected else {
        throw ModelError(
          .corrupt, in: "\(folder.path)/\(name)",
          "the file is not the one that was published; get the pipeline again")
      }
    }
    var members = ["lang", "name", "version", "license"].map { key in
      JSONValue.Member(key: key, value: .string(text(key)))
    }
    members.append(.init(key: "verified", value: .bool(known != nil)))
    archive.add("identity", Array(JSONValue.object(members).encoded.utf8))
  }

  private mutating func addComponents() throws {
    archive.add("config.cfg", try folder.bytes("config.cfg"))
    for name in folder.componentNames {
      let component = try folder.component(named: name)
      guard Self.supportedFactories.contains(component.factory) else {
        throw ModelError(
          .unsupported, in: "\(folder.path)/config.cfg",
          "a component '\(component.factory)' cannot be run; use a CNN pipeline (…_sm, …_md, …_lg)")
      }
      archive.add("\(name)/cfg", Array(component.settings.encoded.utf8))
      archive.add("\(name)/moves", Array(component.moves.encoded.utf8))
      component.model?.write(named: name, to: &archive)
      if component.factory == "attribute_ruler" {
        try addRules(named: name)
      } else if component.factory == "lemmatizer" {
        let file = "\(name)/lookups/lookups.bin"
        try LemmaTables.write(
          try folder.bytes(file), file: "\(folder.path)/\(file)", named: name, to: &archive)
      }
    }
  }

  private mutating func addRules(named name: String) throws {
    let file = "\(name)/patterns"
    let rules = try AttributeRule.rules(folder.bytes(file), file: "\(folder.path)/\(file)")
    var writer = RecordWriter()
    writer.list(rules) { $1.write(to: &$0) }
    archive.add(file, writer.bytes)
  }

  private mutating func addVocabulary() throws {
    try VectorConversion.write(folder, to: &archive)
    // A table that was never filled is a file of a single byte, an empty map.
    guard let bytes = try folder.bytesIfThere("vocab/lookups.bin") else { return }
    let tables = try MessagePackValue(bytes, file: "\(folder.path)/vocab/lookups.bin")
    let norms = (tables["lexeme_norm"]?.pairs ?? []).compactMap { entry in
      entry.key.identifier.flatMap { id in entry.value.text.map { (id: id, strings: [$0]) } }
    }
    StringTable.write(norms, named: "norms", to: &archive)
  }

  private mutating func addTokenizer() throws {
    let rules = try TokenizerRules(
      try folder.bytes("tokenizer"), file: "\(folder.path)/tokenizer")
    var writer = RecordWriter()
    rules.write(to: &writer)
    archive.add("tokenizer", writer.bytes)
  }
}

extension MessagePackValue {
  /// The string identifier of a key that is one already, or that is a string.
  var identifier: UInt64? {
    if case .unsigned(let value) = self { value } else { text.map { StringID(of: $0).value } }
  }
}
