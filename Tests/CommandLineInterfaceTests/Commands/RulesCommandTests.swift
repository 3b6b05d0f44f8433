import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct RulesCommandTests {
  let recorded = RecordedConsole()

  @Test func allRulesAreListedInTheirOrder() {
    #expect(recorded.run("rules") == .success)
    let lines = recorded.standardOutput.split(separator: "\n")
    #expect(lines.count > 50)
    #expect(lines.first?.hasPrefix("role-title ") == true)
    #expect(lines.last?.hasPrefix("office-of-article-state  ") == true)
  }

  @Test func oneRuleIsShownWithItsSentences() {
    #expect(recorded.run("rules", "mutual-pairing") == .success)
    #expect(
      recorded.standardOutput == """
        mutual-pairing: A verb of marriage whose subject are two.

        It reads
          Jane Holm and Paul Renn married in 1990.
              Jane Holm — kin — Paul Renn
          Anna Berg and Otto Brandt divorced.
              Anna Berg — kin — Otto Brandt

        It does not read
          Jane Holm married early, and Paul Renn slept.
              nothing between Jane Holm and Paul Renn

        """)
  }

  @Test func aMisspeltRuleIsGuessed() {
    #expect(recorded.run("rules", "mutual-paring") == .failure)
    #expect(
      recorded.standardError
        == "actorgraph: there is no rule 'mutual-paring'; did you mean 'mutual-pairing'?\n")
  }

  @Test func whatARuleChangesIsToldArticleByArticle() throws {
    let folder = try TemporaryFolder()
    let married = try folder.write("Jane Holm and Paul Renn married in 1990.", to: "married.txt")
    let other = try folder.write("Norway attacked Chad.", to: "other.txt")
    #expect(
      recorded.run("rules", "effect", "--rule", "mutual-pairing", married, other) == .success)
    let text = recorded.standardOutput
    #expect(
      text.hasPrefix(
        """
        married
          Jane Holm — kin — Paul Renn, by mutual-pairing: drawn
              Jane Holm and Paul Renn married in 1990.

        """), "\(text)")
    #expect(
      text.hasSuffix(
        "2 articles: said 1 time; drawn only with it: 1 tie, only without it: 0 ties\n")
        || text.hasSuffix(
          "2 articles: said 1 time; drawn only with it: 0 ties, only without it: 0 ties\n"),
      "\(text)")
  }

  @Test func aRuleIsNeeded() {
    #expect(recorded.run("rules", "effect", "a.txt") == .failure)
    #expect(recorded.standardError.contains("name a rule with --rule"))
  }
}
