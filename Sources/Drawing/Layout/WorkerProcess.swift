internal import Foundation
internal import Processes

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
  /// - Throws: ``LayoutFailure`` when the program can't be run, doesn't end in time or fails.
  func output(for input: Data) throws(LayoutFailure) -> Data {
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    environment[LayoutWorker.limitVariable] = String(processorSeconds)
    let run = ProgramRun(
      executable: executable.path, arguments: arguments, environment: environment)
    let outcome: ProgramRun.Outcome
    do { outcome = try run.outcome(on: input, seconds: seconds) } catch {
      throw LayoutFailure(reason: error.reason)
    }
    switch outcome.end {
    case .exit(code: 0): return outcome.output
    case .exit(let code): throw LayoutFailure(reason: "exit code \(code)")
    case .signal(let signal): throw LayoutFailure(reason: "ended by signal \(signal)")
    case .outOfTime: throw LayoutFailure(reason: "stopped after \(decimal(seconds)) s")
    }
  }
}
