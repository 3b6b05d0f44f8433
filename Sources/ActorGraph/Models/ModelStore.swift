public import Foundation

/// The folder of the user's cache in which language models are kept.
public struct ModelStore: Sendable {
  /// The folder.
  public let folder: URL

  /// Creates a store in a folder.
  public init(folder: URL) { self.folder = folder }

  /// The store below `$XDG_CACHE_HOME`, or below `.cache` in the home folder.
  ///
  /// The place is that of the XDG Base Directory Specification.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let home = environment["HOME"].map { URL(fileURLWithPath: $0) } ?? URL.homeDirectory
    let cache =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
      ?? home.appending(path: ".cache")
    folder = cache.appending(path: "actorgraph")
  }

  /// Where the converted file of a published model is kept.
  public func archive(of model: PublishedModel) -> URL {
    folder.appending(path: "\(model.name).v\(ModelFile.version).model")
  }

  /// Where the converted file of a published encoder is kept.
  public func archive(of encoder: PublishedEncoder) -> URL {
    folder.appending(path: "\(encoder.name).v\(EncoderFile.version).encoder")
  }

  /// Where a downloaded wheel is kept.
  public func file(of wheel: PublishedWheel) -> URL { folder.appending(path: wheel.name) }

  /// The converted file of an installed encoder.
  ///
  /// - Parameter encoder: The encoder.
  /// - Returns: The path of its file.
  /// - Throws: ``ModelStoreError/encoderNotInstalled(_:)`` when it is not there.
  public func locate(_ encoder: PublishedEncoder) throws -> URL {
    let file = archive(of: encoder)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw ModelStoreError.encoderNotInstalled(file.path)
    }
    return file
  }

  /// The converted model file to use.
  ///
  /// - Parameter choice: A published model's name, a pipeline folder or a converted file; nil for
  ///   the standard model.
  /// - Returns: The path of a converted file; a pipeline folder is converted on first use.
  /// - Throws: ``ModelStoreError`` when there is no such model, and the language module's error
  ///   when a folder cannot be converted.
  public func locate(_ choice: String?) throws -> URL {
    guard let choice, !choice.isEmpty else {
      let standard = archive(of: PublishedModel.standard)
      guard FileManager.default.fileExists(atPath: standard.path) else {
        throw ModelStoreError.notInstalled(standard.path)
      }
      return standard
    }
    if let published = PublishedModel.named(choice) {
      let file = archive(of: published)
      guard FileManager.default.fileExists(atPath: file.path) else {
        throw ModelStoreError.notInstalled(file.path)
      }
      return file
    }
    let url = URL(fileURLWithPath: choice)
    let isFolder = try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory
    switch isFolder {
    case nil: throw ModelStoreError.missing(choice)
    case false?: return url
    case true?: return try convertedFolder(url)
    }
  }

  /// Converts a pipeline folder of the user's own, once for each state of its files.
  private func convertedFolder(_ pipeline: URL) throws -> URL {
    guard FileManager.default.fileExists(atPath: pipeline.appending(path: "config.cfg").path) else {
      throw ModelStoreError.noPipeline(pipeline.path)
    }
    let file = folder.appending(
      path: "folder-\(try Self.fingerprint(of: pipeline)).v\(ModelFile.version).model")
    if !FileManager.default.fileExists(atPath: file.path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try ModelFile.convert(folder: pipeline.path, to: file.path, sha256: SHA256.hex)
    }
    return file
  }

  /// A hash of a folder's place and its files' names, sizes and times.
  private static func fingerprint(of pipeline: URL) throws -> String {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: pipeline.path).sorted()
    var description = pipeline.standardizedFileURL.path
    for path in paths {
      let values = try pipeline.appending(path: path).resourceValues(
        forKeys: [.fileSizeKey, .contentModificationDateKey])
      let time = values.contentModificationDate?.timeIntervalSince1970 ?? 0
      description += "\n\(path) \(values.fileSize ?? 0) \(time)"
    }
    return String(SHA256.hex(description).prefix(16))
  }
}

/// Why no model can be used.
public enum ModelStoreError: Error, Sendable, CustomStringConvertible {
  /// The model was never installed; the path is where it would be.
  case notInstalled(String)
  /// The encoder was never installed; the path is where it would be.
  case encoderNotInstalled(String)
  /// The path names nothing.
  case missing(String)
  /// The folder holds no pipeline.
  case noPipeline(String)
  /// A step of the installation failed.
  case installation(step: String, reason: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .notInstalled(let path):
      "\(path): the language model is not installed; run 'actorgraph model install'"
    case .encoderNotInstalled(let path):
      "\(path): the encoder is not installed; run 'actorgraph model install', or go with a smaller one "
        + "or without: '--encoder small', '--encoder none'"
    case .missing(let path):
      "\(path): there is no such model; name a pipeline folder, a converted file, or one of "
        + PublishedModel.all.map(\.name).joined(separator: ", ")
    case .noPipeline(let path):
      "\(path): there is no config.cfg here; name the folder of a spaCy v3 pipeline"
    case .installation(let step, let reason):
      "the model cannot be installed: \(step): \(reason)"
    }
  }
}
