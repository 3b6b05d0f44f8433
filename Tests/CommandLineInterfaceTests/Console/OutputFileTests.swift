import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct OutputFileTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  @Test func replacesAFileWhole() throws {
    let path = try folder.write("old", to: "a.txt")
    try OutputFile.write(Data("new".utf8), to: path, recorded.console)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func writesToStandardOutput() throws {
    try OutputFile.write(Data("new".utf8), to: "-", recorded.console)
    #expect(recorded.standardOutput == "new")
  }

  @Test func leavesNothingBehindWhenItFails() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("taken"), withIntermediateDirectories: false)
    #expect(throws: OutputError.self) {
      try OutputFile.write(Data("new".utf8), to: folder.path("taken"), recorded.console)
    }
    #expect(throws: OutputError.self) {
      try OutputFile.write(Data("new".utf8), to: folder.path("none/a.txt"), recorded.console)
    }
    #expect(try folder.names() == ["taken"])
  }
}
