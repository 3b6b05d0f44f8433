import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct ReportCommandTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()
  static let text = "Gen. Amal Haddad accused Omar Nasri of theft. Nasri met Haddad in Oslo."

  init() throws { folder = try TemporaryFolder() }

  private func page(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  @Test func writesAPageWithTheTextAndHowItWasMade() throws {
    let article = try folder.write(Self.text, to: "haddad.txt")
    let output = folder.path("report.html")
    #expect(recorded.run("report", article, "--title", "It's A & B", "-o", output) == .success)
    #expect(recorded.standardOutput == "")
    let page = try page("report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
    #expect(page.contains("<h1 dir=\"auto\">It&#39;s A &amp; B</h1>"))
    #expect(page.contains("<div class=\"text\""))
    #expect(page.contains("actorgraph \(Version.number)"))
    #expect(page.contains("en_core_web_md-3.8.0"))
    #expect(page.contains("--title &#39;It&#39;\\&#39;&#39;s A &amp; B&#39; -o report.html"))
  }

  @Test func aGraphDocumentGivesItsSentencesAlone() throws {
    let article = try folder.write(Self.text, to: "haddad.txt")
    let json = folder.path("haddad.json")
    #expect(recorded.run("graph", article, "-o", json, "--quiet") == .success)
    #expect(recorded.run("report", json) == .success)
    let page = recorded.standardOutput
    #expect(!page.contains("<div class=\"text\""))
    #expect(page.contains("these are the sentences that ties rest on"))
    #expect(!page.contains("Language model"))
  }

  @Test func twoSidesTellWhatChanged() throws {
    let old = try folder.write("Amal Haddad praised Omar Nasri.", to: "old.txt")
    let new = try folder.write(Self.text, to: "new.txt")
    let output = folder.path("report.html")
    #expect(recorded.run("report", "--old", old, "--new", new, "-o", output) == .success)
    let page = try page("report.html")
    #expect(page.contains("id=\"changes\""))
    #expect(page.matches(of: /<div class="text"/).count == 2)
  }

  @Test(arguments: [
    (["report"], "'report' needs FILE..."),
    (["report", "--old", "a.json"], "add --new FILE..."),
    (["report", "none.txt"], "none.txt"),
    (["report", "--theme", "dark", "a.txt"], "has no option --theme"),
  ])
  func saysWhatIsWrong(arguments: [String], complaint: String) {
    #expect(Program.run(arguments, console: recorded.console) == .failure)
    #expect(recorded.standardError.contains(complaint))
    #expect(recorded.standardOutput == "")
  }
}
