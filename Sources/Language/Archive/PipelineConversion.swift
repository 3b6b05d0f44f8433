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
  /// - Throws: ``ModelError`` that names the file and what to do.
  static func convert(folder source: String, to destination: String) throws {
    var conversion = PipelineConversion(folder: try PipelineFolder(at: source))
    try conversion.addComponents()
    try conversion.addVocabulary()
    try conversion.addTokenizer()
    try conversion.archive.write(to: destination)
  }

  private init(folder: PipelineFolder) { self.folder = folder }

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
