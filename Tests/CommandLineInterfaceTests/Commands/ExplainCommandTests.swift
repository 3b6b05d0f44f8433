import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct ExplainCommandTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()
  let article: String

  init() throws {
    folder = try TemporaryFolder()
    article = try folder.write(
      "Minister Ada Lund praised Omar Nasri on Tuesday. Lund rejected Zoe Brandt.", to: "a.txt")
  }

  @Test func actorsAndTiesAreToldWithTheirWordsUnderlined() {
    #expect(recorded.run("explain", article, "--published", "2024-03-14") == .success)
    let text = recorded.standardOutput
    #expect(text.contains("Ada Lund (person)\n  Minister\n  also named Lund\n"))
    #expect(text.contains("Lund: a part of a fuller name"))
    #expect(
      text.contains(
        """
        Ada Lund → cooperate → Omar Nasri (asserted)

            Minister Ada Lund praised Omar Nasri on Tuesday.
                     ^^^^^^^^ ~~~~~~~ ^^^^^^^^^^

        """), "\(text)")
    #expect(text.contains("on 2024-03-12"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func aTieIsToldWithWhatWasWeighed() {
    #expect(recorded.run("explain", article, "--tie", "Zoe Brandt", "Lund") == .success)
    let text = recorded.standardOutput
    #expect(text.contains(/- \d+ % sure; such ties are drawn from \d+ % on/), "\(text)")
    #expect(text.contains("- without what the networks read in its sentences: "), "\(text)")
  }

  @Test func oneActorOrOneTieAlone() {
    #expect(recorded.run("explain", article, "--tie", "Zoe Brandt", "Lund") == .success)
    #expect(recorded.standardOutput.hasPrefix("Ada Lund → conflict → Zoe Brandt"))
    #expect(!recorded.standardOutput.contains("Nasri"))
    let other = RecordedConsole()
    #expect(other.run("explain", article, "--actor", "omar nasri") == .success)
    #expect(other.standardOutput.hasPrefix("Omar Nasri (person)"))
    #expect(!other.standardOutput.contains("Brandt"))
  }

  @Test func anActorThatIsNotThereIsAnError() {
    #expect(recorded.run("explain", article, "--actor", "Ada Lud") == .failure)
    #expect(recorded.standardError.contains("no actor 'Ada Lud'; did you mean 'Ada Lund'?"))
    let other = RecordedConsole()
    #expect(other.run("explain", article, "--tie", "Lund") == .failure)
    #expect(other.standardError == "actorgraph: --tie needs more values: --tie A B\n")
  }

  @Test func theUsersLexiconIsHeard() throws {
    let lexicon = try folder.write(
      "actor\tAda Lund\tperson\tLund\twikidata=Q5\nverb\treject\tASSAULT\tobject\n", to: "l.tsv")
    #expect(recorded.run("explain", article, "--lexicon", lexicon) == .success)
    #expect(recorded.standardOutput.contains("wikidata Q5"))
    #expect(recorded.standardOutput.contains("as the event ASSAULT"))
    let stated = RecordedConsole()
    #expect(
      stated.run("explain", article, "--lexicon", lexicon, "--tie", "Lund", "Zoe Brandt")
        == .success)
    // What the user stated is a fact, for which nothing is weighed.
    #expect(!stated.standardOutput.contains("such ties are drawn"))
  }
}
