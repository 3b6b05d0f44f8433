import Foundation
import Testing

@Suite struct ProcessTests {
  @Test func drawsStandardInputToStandardOutput() throws {
    let text = Data("The minister Ada Lund accused Omar Nasri of theft.".utf8)
    let result = try BuiltProgram.run(["graph", "-"], input: text)
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("digraph"))
    #expect(result.text.contains("Ada Lund"))
    let again = try BuiltProgram.run(["graph", "-"], input: text)
    #expect(again.output == result.output)
  }

  @Test func windows1252IsConvertedWithANote() throws {
    // 'Zoë “Z” Lund met Omar Nasri.' in Windows-1252
    let text =
      Data([0x5A, 0x6F, 0xEB, 0x20, 0x93, 0x5A, 0x94]) + Data(" Lund met Omar Nasri.".utf8)
    let result = try BuiltProgram.run(["text", "-"], input: text)
    #expect(result.status == 0)
    #expect(result.text == "Zoë “Z” Lund met Omar Nasri.")
    #expect(result.errors.contains("Windows-1252"))
  }

  @Test func aMissingModelSaysHowToInstallIt() throws {
    let folder = try TemporaryFolder()
    let result = try BuiltProgram.run(
      ["graph", "-"], input: Data("Ada.".utf8),
      environment: ["XDG_CACHE_HOME": folder.url.path, "ACTORGRAPH_MODEL": ""])
    #expect(result.status == 2)
    #expect(result.errors.contains("run 'actorgraph model install'"))
    #expect(result.output.isEmpty)
  }

  @Test func versionAndUsageGoWhereTheyBelong() throws {
    let version = try BuiltProgram.run(["--version"])
    #expect(version.status == 0 && version.text.hasPrefix("actorgraph "))
    let usage = try BuiltProgram.run([])
    #expect(usage.status == 2 && usage.output.isEmpty && usage.errors.contains("commands:"))
  }

  /// A person at a terminal, or a program at the other end of a pipe, waits before it answers again.
  @Test func anAnswerCountsBeforeTheNextIsGiven() throws {
    let folder = try TemporaryFolder()
    let registry = folder.path("who.tsv")
    let files = ["Tom Quist met Ann Quist.", "Quist resigned on Monday."].enumerated().map {
      (path: folder.path("\($0.offset).txt"), text: $0.element)
    }
    for file in files { try file.text.write(toFile: file.path, atomically: true, encoding: .utf8) }
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = ["resolve"] + files.map(\.path) + ["--review", registry]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }
    try input.fileHandleForWriting.write(contentsOf: Data("n\n".utf8))
    let deadline = ContinuousClock.now + .seconds(60)
    while !FileManager.default.fileExists(atPath: registry), ContinuousClock.now < deadline {
      usleep(20_000)
    }
    let rows = try String(contentsOfFile: registry, encoding: .utf8)
    #expect(rows.contains("different\t"))
    try input.fileHandleForWriting.close()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: told, as: UTF8.self).contains("1 not the same"))
  }
}
