package import Foundation

/// A program with its arguments, to be run to its end on some input.
package struct ProgramRun: Sendable {
  private let executable: String
  private let arguments: [String]
  private let environment: [String: String]

  /// Prepares the run of a program.
  ///
  /// - Parameters:
  ///   - executable: The path of the program.
  ///   - arguments: What it is given.
  ///   - environment: Its variables, and no others.
  package init(
    executable: String, arguments: [String],
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }

  /// Prepares the run of a program that is looked for in the folders of `PATH`.
  ///
  /// - Parameters:
  ///   - name: The program's name: `curl`.
  ///   - arguments: What it is given.
  package init(named name: String, _ arguments: [String]) {
    self.init(executable: "/usr/bin/env", arguments: [name] + arguments)
  }

  /// How a program ended and what it wrote.
  package struct Outcome: Sendable {
    package let end: ChildProcess.End
    package let output: Data
    package let errors: Data
  }

  /// Runs the program.
  ///
  /// Input and output go through files that have no name any more, so that neither a full pipe nor
  /// a reader that ended early can stop this process.
  ///
  /// - Parameters:
  ///   - input: What the program reads.
  ///   - seconds: How long it may take by the clock; it is killed after that. Nil for any time.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: ``ProcessFailure`` when it can't be run.
  package func outcome(
    on input: Data = Data(), seconds: Double? = nil
  ) throws(ProcessFailure) -> Outcome {
    let files = [try Self.namelessFile(), try Self.namelessFile(), try Self.namelessFile()]
    defer { for file in files { try? file.close() } }
    let child = ChildProcess(
      executable: executable, arguments: arguments, environment: environment)
    do {
      try files[0].write(contentsOf: input)
      try files[0].seek(toOffset: 0)
      let end = try child.run(
        input: files[0].fileDescriptor, output: files[1].fileDescriptor,
        errors: files[2].fileDescriptor, seconds: seconds)
      return Outcome(
        end: end, output: try Self.contents(of: files[1]), errors: try Self.contents(of: files[2]))
    } catch let failure as ProcessFailure {
      throw failure
    } catch {
      throw ProcessFailure(reason: "\(executable) can't be run: \(error.localizedDescription)")
    }
  }

  private static func contents(of file: FileHandle) throws -> Data {
    try file.seek(toOffset: 0)
    return try file.readToEnd() ?? Data()
  }

  private static func namelessFile() throws(ProcessFailure) -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "actorgraph-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let handle = try? FileHandle(forUpdating: url)
    else {
      throw ProcessFailure(
        reason: "no file can be made in \(url.deletingLastPathComponent().path)")
    }
    return handle
  }
}
