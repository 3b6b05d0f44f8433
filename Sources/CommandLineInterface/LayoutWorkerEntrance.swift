internal import ActorGraph
internal import Foundation

/// The way in for another process of this program that wants one graph laid out.
public enum LayoutWorkerEntrance {
  /// Reads a request from standard input and writes the answer to standard output, if the arguments
  /// ask for it; nil otherwise.
  public static func run(_ arguments: [String]) -> ExitCode? {
    guard arguments == [LayoutWorker.argument] else { return nil }
    let input = FileHandle.standardInput.readDataToEndOfFile()
    do {
      try FileHandle.standardOutput.write(contentsOf: LayoutWorker.run(input: input))
      return .success
    } catch {
      return .failure
    }
  }
}
