import CommandLineInterface
import Foundation
import Synchronization

/// A console that keeps what is written to it.
final class RecordedConsole: Sendable {
  private let output = Mutex(Data())
  private let errors = Mutex("")
  private let input: Mutex<Data>
  private let environment: [String: String]

  init(input: String = "", environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.input = Mutex(Data(input.utf8))
    self.environment = environment
  }

  var standardOutput: String { output.withLock { String(decoding: $0, as: UTF8.self) } }
  var standardOutputData: Data { output.withLock { $0 } }
  var standardError: String { errors.withLock { $0 } }

  var console: Console {
    Console(
      write: { [self] data in output.withLock { $0.append(data) } },
      report: { [self] text in errors.withLock { $0 += text } },
      read: { [self] in
        input.withLock { data in
          // Small reads, so that lines are cut in the middle as they are in a pipe.
          let part = data.prefix(1000)
          data = Data(data.dropFirst(1000))
          return Data(part)
        }
      },
      environment: environment, isTerminal: false)
  }

  /// Runs the program with these streams.
  func run(_ arguments: String...) -> ExitCode { Program.run(arguments, console: console) }
}

/// A folder that is gone when it is no longer used.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "actorgraph-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  /// The names of all files, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
