import Foundation
import Testing

@testable import Processes

@Suite struct ChildProcessTests {
  private func end(_ script: String, seconds: Double = 20) throws -> ChildProcess.End {
    let null = try #require(FileHandle(forUpdatingAtPath: "/dev/null"))
    let child = ChildProcess(
      executable: "/bin/sh", arguments: ["-c", script], environment: ["WORD": "a b"])
    return try child.run(
      input: null.fileDescriptor, output: null.fileDescriptor,
      errors: null.fileDescriptor, seconds: seconds)
  }

  @Test func tellsHowTheChildEnded() throws {
    #expect(try end("exit 0") == .exit(code: 0))
    #expect(try end("exit 3") == .exit(code: 3))
    #expect(try end("kill -KILL $$") == .signal(SIGKILL))
    #expect(try end("sleep 60", seconds: 0.1) == .outOfTime)
  }

  @Test func passesItsEnvironmentAlone() throws {
    #expect(try end("test \"$WORD\" = 'a b' && test -z \"$HOME\"") == .exit(code: 0))
  }

  @Test func leavesNoOpenFileToTheChild() throws {
    let file = try #require(FileHandle(forReadingAtPath: "/dev/null"))
    #expect(try end("test ! -e /proc/self/fd/\(file.fileDescriptor)") == .exit(code: 0))
    try file.close()
  }

  @Test func aMissingProgramIsAnError() {
    let child = ChildProcess(executable: "/none", arguments: [], environment: [:])
    #expect(throws: ProcessFailure.self) {
      try child.run(input: 0, output: 1, errors: 2, seconds: 1)
    }
  }
}
