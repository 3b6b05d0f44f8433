internal import Foundation

/// Runs a program on some input, for a limited time.
struct WorkerProcess: Sendable {
  /// The program to run.
  var executable: URL
  var arguments: [String]
  /// How much processor time it may take, in whole seconds.
  ///
  /// Processor time, so that a busy machine gives the same picture as an idle one.
  var processorSeconds: Int
  /// How long it may take by the clock, in seconds.
  var seconds: Double

  /// What the program wrote to standard output.
  ///
  /// Input and output go through files that have no name any more, so that neither a full pipe nor
  /// a reader that ended early can stop this process.
  /// - Throws: ``LayoutFailure`` when the program can't be run, doesn't end in time or fails.
  func output(for input: Data) throws(LayoutFailure) -> Data {
    let source = try Self.namelessFile()
    let sink = try Self.namelessFile()
    defer {
      try? source.close()
      try? sink.close()
    }
    do {
      try source.write(contentsOf: input)
      try source.seek(toOffset: 0)
      try run(from: source, to: sink)
      try sink.seek(toOffset: 0)
      return try sink.readToEnd() ?? Data()
    } catch let failure as LayoutFailure {
      throw failure
    } catch {
      throw LayoutFailure(reason: "\(executable.path) can't be run: \(error.localizedDescription)")
    }
  }

  private func run(from source: FileHandle, to sink: FileHandle) throws(LayoutFailure) {
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    environment[LayoutWorker.limitVariable] = String(processorSeconds)
    let child = ChildProcess(
      executable: executable.path, arguments: arguments, environment: environment)
    switch try child.run(
      input: source.fileDescriptor, output: sink.fileDescriptor, seconds: seconds)
    {
    case .exit(code: 0): return
    case .exit(let code): throw LayoutFailure(reason: "exit code \(code)")
    case .signal(let signal): throw LayoutFailure(reason: "ended by signal \(signal)")
    case .outOfTime: throw LayoutFailure(reason: "stopped after \(decimal(seconds)) s")
    }
  }

  private static func namelessFile() throws(LayoutFailure) -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "actorgraph-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let handle = try? FileHandle(forUpdating: url)
    else {
      throw LayoutFailure(reason: "no file can be made in \(url.deletingLastPathComponent().path)")
    }
    return handle
  }
}
