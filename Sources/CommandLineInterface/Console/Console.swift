public import Foundation
internal import Processes

/// The streams of the process, replaceable in tests.
public struct Console: Sendable {
  /// Writes bytes to standard output.
  public var write: @Sendable (Data) throws -> Void
  /// Writes text to standard error.
  public var report: @Sendable (String) -> Void
  /// Gives the next bytes of standard input as soon as there are any, none at its end.
  public var read: @Sendable () throws -> Data
  /// The environment.
  public var environment: [String: String]
  /// Whether standard error is a terminal, where a progress line makes sense.
  public var isTerminal: Bool
  /// Whether standard output is a terminal, where underlining makes sense.
  public var isOutputTerminal: Bool

  /// Creates a console from its streams.
  public init(
    write: @escaping @Sendable (Data) throws -> Void,
    report: @escaping @Sendable (String) -> Void,
    read: @escaping @Sendable () throws -> Data,
    environment: [String: String], isTerminal: Bool, isOutputTerminal: Bool = false
  ) {
    self.write = write
    self.report = report
    self.read = read
    self.environment = environment
    self.isTerminal = isTerminal
    self.isOutputTerminal = isOutputTerminal
  }

  /// The streams that the process was started with.
  public static var process: Console {
    Console(
      write: { try FileHandle.standardOutput.write(contentsOf: $0) },
      report: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
      read: { try StandardInput.read(upTo: 1 << 16) },
      environment: ProcessInfo.processInfo.environment,
      isTerminal: isatty(FileHandle.standardError.fileDescriptor) == 1,
      isOutputTerminal: isatty(FileHandle.standardOutput.fileDescriptor) == 1)
  }
}

extension Console {
  /// Writes text to standard output.
  func print(_ text: String) throws { try write(Data(text.utf8)) }

  /// Reports an error or a warning, with the program's name before it.
  func complain(_ message: String) {
    // A message is one line whatever is in a file's name or a text.
    let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    report("actorgraph: \(MarkedText.plain(line))\n")
  }

  /// Whether standard output may be coloured: it is a terminal, and NO_COLOR is not set.
  var hasColor: Bool { isOutputTerminal && (environment["NO_COLOR"] ?? "").isEmpty }

  /// All of standard input.
  func readAll() throws -> Data {
    var all = Data()
    while true {
      let part = try read()
      if part.isEmpty { return all }
      all.append(part)
    }
  }
}
