import Foundation
import Testing

@testable import Processes

@Suite struct ProgramRunTests {
  @Test func handsInputOverAndGathersWhatIsWritten() throws {
    let run = ProgramRun(named: "sh", ["-c", "cat; echo trouble >&2; exit 3"])
    let outcome = try run.outcome(on: Data("words".utf8))
    #expect(outcome.end == .exit(code: 3))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "words")
    #expect(String(decoding: outcome.errors, as: UTF8.self) == "trouble\n")
  }

  @Test func inputThatNobodyReadsAndLongOutputStopNothing() throws {
    let run = ProgramRun(named: "sh", ["-c", "head -c 1000000 /dev/zero"])
    let outcome = try run.outcome(on: Data(count: 1_000_000))
    #expect(outcome.end == .exit(code: 0))
    #expect(outcome.output.count == 1_000_000)
  }

  @Test func aProgramThatIsNotInThePathFails() throws {
    #expect(try ProgramRun(named: "no-such-program", []).outcome().end == .exit(code: 127))
  }
}
