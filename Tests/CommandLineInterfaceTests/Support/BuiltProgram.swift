import Foundation

/// The program as users run it, in a process of its own.
enum BuiltProgram {
  struct Result {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The executable beside the test bundle.
  static var url: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "actorgraph")
  }

  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let (inputFile, errorFile) = (
      folder.url.appending(path: "in"), folder.url.appending(path: "err")
    )
    try input.write(to: inputFile)
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: data,
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }
}
