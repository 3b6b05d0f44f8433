#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folder of a spaCy v3 pipeline as it is published.
struct PipelineFolder {
  /// The folder's path.
  let path: String
  /// The settings of `config.cfg`.
  let config: PipelineConfig
  /// The language's code: `en`.
  let language: String
  /// The names of the components that run, in their order.
  let componentNames: [String]

  /// Opens a folder.
  ///
  /// - Throws: ``ModelError`` when it is no folder of a pipeline.
  init(at path: String) throws {
    self.path = path
    let file = "\(path)/config.cfg"
    config = try PipelineConfig(
      parsing: String(decoding: Self.read(file), as: UTF8.self), file: file)
    guard let language = config["nlp", "lang"]?.string,
      let pipeline = config["nlp", "pipeline"]?.strings
    else {
      throw ModelError(
        .malformed, in: file,
        "the settings nlp.lang and nlp.pipeline are missing; this is no pipeline")
    }
    self.language = language
    let disabled = config["nlp", "disabled"]?.strings ?? []
    componentNames = pipeline.filter { !disabled.contains($0) }
  }

  /// Reads a component.
  ///
  /// - Throws: ``ModelError`` when the pipeline has no such component or a file cannot be read.
  func component(named name: String) throws -> PipelineComponent {
    guard let factory = config["components.\(name)", "factory"]?.string else {
      throw ModelError(
        .missing, in: "\(path)/config.cfg",
        "the pipeline has no component '\(name)'; use one that has")
    }
    var component = PipelineComponent(name: name, factory: factory)
    if let text = try textIfThere("\(name)/cfg") {
      component.settings = try JSONValue(parsing: text, file: "\(path)/\(name)/cfg")
    }
    if let bytes = try bytesIfThere("\(name)/moves") {
      component.moves = try Self.moves(bytes, file: "\(path)/\(name)/moves")
    }
    if let bytes = try bytesIfThere("\(name)/model") {
      component.model = try ThincModel(bytes, file: "\(path)/\(name)/model")
    }
    return component
  }

  /// The contents of a file in the folder.
  func bytes(_ name: String) throws -> [UInt8] { try Self.read("\(path)/\(name)") }

  /// The contents of a file in the folder, or nil when there is none.
  func bytesIfThere(_ name: String) throws -> [UInt8]? {
    FileManager.default.fileExists(atPath: "\(path)/\(name)") ? try bytes(name) : nil
  }

  private func textIfThere(_ name: String) throws -> String? {
    try bytesIfThere(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads the transitions: JSON in a string inside MessagePack.
  private static func moves(_ bytes: [UInt8], file: String) throws -> JSONValue {
    guard let text = try MessagePackValue(bytes, file: file)["moves"]?.text else {
      throw ModelError(.malformed, in: file, "the transitions are missing; get the file again")
    }
    return try JSONValue(parsing: text, file: file)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ModelError(
        .missing, in: path, "the file cannot be read; give the folder of a spaCy v3 pipeline")
    }
  }
}
