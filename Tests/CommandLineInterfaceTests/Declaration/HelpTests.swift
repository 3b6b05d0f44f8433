import Testing

@testable import CommandLineInterface

@Suite struct HelpTests {
  @Test(arguments: Program.commands.map(\.name))
  func everyCommandExplainsItselfWithinEightyColumns(name: String) throws {
    let recorded = RecordedConsole()
    let words = name.split(separator: " ").map(String.init)
    #expect(Program.run(words + ["--help"], console: recorded.console) == .success)
    #expect(recorded.standardError == "")
    let help = recorded.standardOutput
    #expect(help.hasPrefix("usage: actorgraph \(name) "))
    for line in help.split(separator: "\n") where !line.hasPrefix("  actorgraph") {
      #expect(line.count <= 80, "\(line)")
    }
    let command = try #require(Program.commands.first { $0.name == name })
    for option in command.options { #expect(help.contains(option.names[0])) }
  }

  @Test func theOverviewListsEveryCommandThatIsNotHidden() {
    let recorded = RecordedConsole()
    #expect(recorded.run("--help") == .success)
    for command in Program.commands {
      #expect(recorded.standardOutput.contains("  \(command.name) ") == !command.isHidden)
    }
  }

  @Test func theManualAndCompletionsComeFromTheSameDeclarations() throws {
    let manual = ManualPage.page(of: Program.commands)
    for shell in Completions.shells {
      let script = try #require(Completions.script(for: shell, commands: Program.commands))
      for command in Program.commands where !command.isHidden {
        #expect(script.contains(command.name.split(separator: " ")[0]))
        #expect(manual.contains(command.abstract.prefix(12).replacing("-", with: "\\-")))
      }
    }
  }

  @Test func aMistypedCommandIsSuggested() {
    let recorded = RecordedConsole()
    #expect(recorded.run("manuel") == .failure)
    #expect(
      recorded.standardError == "actorgraph: no command 'manuel'; did you mean 'manual'?\n")
  }

  @Test func noArgumentsIsAFailureThatShowsTheCommands() {
    let recorded = RecordedConsole()
    #expect(recorded.run() == .failure)
    #expect(recorded.standardError.contains("commands:"))
    #expect(recorded.standardOutput.isEmpty)
  }
}
