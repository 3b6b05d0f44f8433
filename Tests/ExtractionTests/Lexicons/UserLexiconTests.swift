import GraphModel
import Testing

@testable import Extraction

@Suite struct UserLexiconTests {
  /// The problems that reading a text of one-letter file name reports, as `line: beginning`.
  private func problems(_ text: String) -> [String] {
    do {
      _ = try UserLexicon(text: text, source: "f")
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func theSummaryCountsWhatTheRowsHold() throws {
    let text =
      "\u{FEFF}# harbour\r\nactor\tAda Lund\tperson\tAda|Mother\twikidata=Q5\r\n\r\n"
      + "same\tNasri\tOmar Nasri\nrole\tconvener, warden\tleads\nverb\tpoke\tASSAULT\tobject\n"
    let lexicon = try UserLexicon(text: text, source: "f")
    #expect(
      lexicon.summary == "1 actor with 3 names, 1 pair of one actor's names, 2 roles, 1 verb")
    #expect(try UserLexicon(text: "# only a comment\n", source: "f").summary == "nothing")
  }

  @Test(arguments: [
    ("actr\tA\tperson", "f:1: unknown row 'actr'"),
    ("actor A person", "f:1: unknown row 'actor A person'; set columns apart by tabs"),
    ("\nactor\tA\thuman", "f:2: unknown kind 'human'"),
    ("actor\t\tperson", "f:1: a name is missing"),
    ("actor\t“A”\tperson", "f:1: '“A”' is no name"),
    ("actor\tA\tperson\t\tQ5", "f:1: 'Q5' is no identifier"),
    ("actor\tA\tperson\t\tx=1|x=2", "f:1: two identifiers of the scheme 'x'"),
    ("same\tA\tA", "f:1: both names are 'A'"),
    ("different\tA", "f:1: a name is missing"),
    ("title\tLord Warden", "f:1: 'Lord Warden' is no title"),
    ("title\tWarden\tx", "f:1: unknown gender 'x'"),
    ("role\twarden\trules", "f:1: unknown relation 'rules'"),
    ("role\t\tleads", "f:1: the words are missing"),
    ("role\tchief of the outer harbour\tleads", "f:1: 'chief of the outer harbour' is too long"),
    ("verb\tpoke\tHIT\tobject", "f:1: unknown event 'HIT'"),
    ("verb\tpoke\tASSAULT", "f:1: '' does not tell where the recipient stands"),
    ("verb\tpoke\tASSAULT\tobject\tloudly", "f:1: unknown flag 'loudly'"),
  ])
  func aWrongRowIsNamedWithItsLine(text: String, beginning: String) {
    let found = problems(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(beginning) == true, "\(found)")
  }

  @Test(arguments: [
    ("actor\tA\tperson\tC\nactor\tB\tperson\tC", "f:2: 'C' is a name of 'A' too in line 1"),
    ("actor\tA\tperson\nactor\tA\tgroup", "f:2: the actor 'A' is given otherwise in line 1"),
    ("title\tDon\tm\ntitle\tDon\tf", "f:2: the title 'Don' has another gender in line 1"),
    ("role\twarden\tleads\n\nrole\twarden\tmember", "f:3: the role 'warden' has another meaning"),
    ("verb\tpoke\tAID\tobject\nverb\tpoke\tACCUSE\tobject", "f:2: the verb 'poke' has another"),
    ("same\tA\tB\ndifferent\tB\tA", "f:2: 'B' and 'A' are the same in line 1"),
    (
      "actor\tA\tperson\nactor\tB\tperson\nsame\tA\tB",
      "f:3: 'A' and 'B' are two actors in line 1 and in line 2"
    ),
    ("different\tA\tB\nactor\tA\tperson\tB", "f:1: 'A' and 'B' are names of one actor in line 2"),
    (
      "same\tA\tB\nsame\tB\tC\ndifferent\tA\tC",
      "f:3: 'A' and 'C' are the same through others in line 1 and in line 2; keep one of them"
    ),
    (
      "different\tD\tA\nsame\tA\tB\nsame\tC\tB\nsame\tC\tD",
      "f:1: 'D' and 'A' are the same through others in line 4 and in line 3 and in line 2"
    ),
    (
      "actor\tA\tperson\tB\nsame\tB\tC\ndifferent\tC\tA",
      "f:3: 'C' and 'A' are the same through others in line 2 and in line 1"
    ),
    (
      "actor\tA\tperson\nactor\tB\tperson\nsame\tA\tC\nsame\tC\tB",
      "f:4: 'C' and 'B' make one of 'A' and 'B' in line 1 and in line 3 and in line 2"
    ),
  ])
  func contradictionsNameBothLines(text: String, beginning: String) {
    let found = problems(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(beginning) == true, "\(found)")
  }

  @Test func chainsOfOneActorsNamesAreNoContradiction() {
    #expect(problems("same\tA\tB\nsame\tB\tC\nsame\tC\tA\ndifferent\tA\tD") == [])
    #expect(problems("actor\tA\tperson\tB\nsame\tB\tC\nsame\tC\tA") == [])
  }

  @Test func sayingTheSameTwiceIsNoContradiction() {
    #expect(
      problems("title\tDon\tm\ntitle\tDon\tm\nverb\tpoke\tAID\tto\nverb\tpoke\tAID\tto") == [])
  }

  @Test func twoLexiconsAreComparedWithEachOther() throws {
    let one = try UserLexicon(text: "actor\tA\tperson\tC", source: "one.tsv")
    let two = try UserLexicon(text: "\nactor\tB\tperson\tC", source: "two.tsv")
    let error = #expect(throws: UserLexiconError.self) { try Extractor(lexicons: [one, two]) }
    #expect(
      error?.description == "two.tsv:2: 'C' is a name of 'A' too in one.tsv:1; keep one of them")
  }
}
