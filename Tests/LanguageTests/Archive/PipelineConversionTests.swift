import Foundation
import Testing

@testable import Language

@Suite struct PipelineConversionTests {
  /// Writes a tiny pipeline that has one component of each kind that needs files of its own.
  private func pipeline(at folder: String, tagger: String = "tagger") throws {
    func write(_ name: String, _ bytes: [UInt8]) throws {
      let url = URL(filePath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    let config = """
      [nlp]
      lang = "en"
      pipeline = ["tagger","senter"]
      disabled = ["senter"]
      [components.tagger]
      factory = "\(tagger)"
      """
    try write("config.cfg", Array(config.utf8))
    let meta = #"{"lang":"en","name":"tiny","version":"1.0","license":"CC0"}"#
    try write("meta.json", Array(meta.utf8))
    try write("tagger/cfg", Array(#"{"labels":["A","B"]}"#.utf8))
    try write("tagger/model", network())
    try write("tokenizer", tokenizer())
    try write("vocab/vectors.cfg", Array(#"{"mode":"default"}"#.utf8))
    try write("vocab/vectors", vectors(shape: "(2, 3)", values: 6))
    try write("vocab/key2row", key2row(rows: [1, 0, 1]))
  }

  /// Stands for a hash function: only equality matters here.
  private static func digest(_ bytes: [UInt8]) -> String {
    String(BlockChecksum.of(bytes), radix: 16)
  }

  private func network() -> [UInt8] {
    var writer = MessagePackWriter()
    writer.map(3)
    writer.string("nodes")
    writer.array(1)
    writer.map(3)
    writer.string("name")
    writer.string("softmax")
    writer.string("dims")
    writer.map(1)
    writer.string("nO")
    writer.unsigned(2)
    writer.string("refs")
    writer.map(0)
    writer.string("attrs")
    writer.array(1)
    writer.map(1)
    writer.string("normalize")
    writer.binary([0xC2])
    writer.string("params")
    writer.array(1)
    writer.map(2)
    writer.string("W")
    writer.tensor([2, 3], [1, 2, 3, 4, 5, 6])
    writer.string("b")
    writer.tensor([2], [-1, 0.25])
    return writer.bytes
  }

  private func tokenizer() -> [UInt8] {
    var writer = MessagePackWriter()
    writer.map(2)
    writer.string("prefix_search")
    writer.string("^\\(")
    writer.string("exceptions")
    writer.map(0)
    return writer.bytes
  }

  private func vectors(shape: String, values: Int) -> [UInt8] {
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': \(shape), }\n"
    let numbers = (0..<values).flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: Float(value).bitPattern >> UInt32(8 * $0)) }
    }
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8)
      + numbers
  }

  private func key2row(rows: [UInt64]) -> [UInt8] {
    var writer = MessagePackWriter()
    writer.map(rows.count)
    for (index, row) in rows.enumerated() {
      writer.unsigned(UInt64(index * 10))
      writer.unsigned(row)
    }
    return writer.bytes
  }

  @Test func keepsWhatIsNeeded() throws {
    try withTemporaryFolder { folder in
      try pipeline(at: folder)
      try PipelineConversion.convert(folder: folder, to: "\(folder)/model", sha256: Self.digest)
      let model = try PipelineModel(at: "\(folder)/model")
      #expect(model.language == "en")
      #expect(model.componentNames == ["tagger"])
      let tagger = try model.component(named: "tagger")
      #expect(tagger.settings["labels"]?.strings == ["A", "B"])
      let node = try #require(try tagger.requireModel().node(named: "softmax"))
      #expect(node.parameters["W"]?.values == [1, 2, 3, 4, 5, 6])
      #expect(node.parameters["b"]?.shape == [2])
      #expect(node.attributes == ["normalize": .bool(false)])
      let vectors = try model.vectors()
      #expect(vectors.row(of: StringID(10)) == 0)
      #expect(vectors.row(of: StringID(11)) == nil)
      #expect(vectors.vector(atRow: 1) == [3, 4, 5])
      var memory = Tokenizer.Memory(norms: try model.norms())
      #expect(try model.tokenizer().tokenize("(a b", memory: &memory).tokens.count == 3)
      #expect(try model.attributeRuler() == nil)
      #expect(throws: ModelError.self) { try model.component(named: "ner") }
    }
  }

  @Test func describesWhatWasConverted() throws {
    try withTemporaryFolder { folder in
      try pipeline(at: folder)
      try ModelFile.convert(folder: folder, to: "\(folder)/model", sha256: Self.digest)
      let description = try ModelFile.description(at: "\(folder)/model")
      #expect(description.language == "en" && description.name == "tiny")
      #expect(description.version == "1.0" && description.license == "CC0")
      #expect(description.components == ["tagger"])
      #expect(description.vectorCount == 3)
      #expect(!description.isVerified)
    }
  }

  @Test func refusesFilesThatWereNotPublished() throws {
    let published = try #require(
      PublishedPipeline.known(language: "en", name: "core_web_md", version: "3.8.0"))
    try withTemporaryFolder { folder in
      try pipeline(at: folder)
      let meta = #"{"lang":"en","name":"core_web_md","version":"3.8.0"}"#
      try Data(meta.utf8).write(to: URL(filePath: "\(folder)/meta.json"))
      for name in published.sha256.keys {
        let url = URL(filePath: "\(folder)/\(name)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(name.utf8).write(to: url)
      }
      // A hash function that knows the right answer for every file but one.
      let error = #expect(throws: ModelError.self) {
        try ModelFile.convert(folder: folder, to: "\(folder)/model") { bytes in
          let name = String(decoding: bytes, as: UTF8.self)
          return name == "parser/moves" ? "other" : published.sha256[name] ?? "none"
        }
      }
      #expect(error?.problem == .corrupt)
      #expect(error?.file == "\(folder)/parser/moves")
    }
  }

  @Test(arguments: [
    ("config.cfg", ModelError.Problem.missing), ("tokenizer", .missing),
    ("tagger/model", .truncated),
    ("vocab/vectors", .truncated), ("vocab/key2row", .truncated), ("tagger/cfg", .malformed),
  ])
  func namesTheFileThatIsBroken(name: String, problem: ModelError.Problem) throws {
    try withTemporaryFolder { folder in
      try pipeline(at: folder)
      let url = URL(filePath: "\(folder)/\(name)")
      if problem == .missing {
        try FileManager.default.removeItem(at: url)
      } else {
        try Data(try Data(contentsOf: url).dropLast(3)).write(to: url)
      }
      let error = #expect(throws: ModelError.self) {
        try PipelineConversion.convert(folder: folder, to: "\(folder)/model", sha256: Self.digest)
      }
      #expect(error?.problem == problem)
      #expect(error?.file == "\(folder)/\(name)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/model"))
    }
  }

  @Test func refusesAnotherArchitecture() throws {
    try withTemporaryFolder { folder in
      try pipeline(at: folder, tagger: "transformer")
      let error = #expect(throws: ModelError.self) {
        try PipelineConversion.convert(folder: folder, to: "\(folder)/model", sha256: Self.digest)
      }
      #expect(error?.problem == .unsupported)
      #expect(error?.detail.contains("transformer") == true)
    }
  }
}
