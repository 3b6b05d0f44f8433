import Testing

@testable import Grammar

@Suite struct ClauseTests {
  @Test(arguments: [
    ("Ada Lund urged Otto Brandt to leave Oslo.", "leave", "Brandt"),
    ("Ada Lund promised Otto Brandt to leave Oslo.", "leave", "Lund"),
    ("Ada Lund met Otto Brandt and thanked him.", "thanked", "Lund"),
    ("Ada Lund wants to leave Oslo.", "leave", "Lund"),
    ("The judge accused Ada Lund of burning the letters.", "burning", "Lund"),
  ])
  func aVerbHasTheSubjectThatItsClauseLeavesOut(
    text: String, verb: String, subject: String
  ) throws {
    let read = try ReadText(text)
    let found = read.article.arguments.subject(of: try read.token(verb))
    #expect(found.map { read.word($0) } == subject)
  }

  @Test(arguments: [
    ("The mayor was arrested by the police.", "arrested", true, ["police"], ["mayor"]),
    ("The police arrested the mayor.", "arrested", false, ["police"], ["mayor"]),
    ("The mayor, arrested by the police, wept.", "arrested", true, ["police"], ["mayor"]),
  ])
  func whoActsDoesNotDependOnTheVoice(
    text: String, verb: String, isPassive: Bool, agents: [String], patients: [String]
  ) throws {
    let read = try ReadText(text)
    let (arguments, token) = (read.article.arguments, try read.token(verb))
    #expect(arguments.isPassive(token) == isPassive)
    #expect(read.words(arguments.agents(of: token)) == agents)
    #expect(read.words(arguments.patients(of: token)) == patients)
  }

  @Test(arguments: [
    ("Ada Lund praised her.", "her", ["Lund"]),
    ("Her friend Ann Lee left.", "Her", ["friend", "Lee"]),
    ("Ada Lund wants to praise her.", "her", ["Lund"]),
  ])
  func aPronounIsNoFellowOfItsVerbAndNotThePhraseAroundIt(
    text: String, pronoun: String, excluded: [String]
  ) throws {
    let read = try ReadText(text)
    let found = read.words(
      read.article.binding.excluded(for: try read.token(pronoun)))
    #expect(Set(excluded).isSubset(of: found), "\(found)")
  }

  @Test func aPronounOfAnotherClauseIsFree() throws {
    let read = try ReadText("Ada Lund said that Otto Brandt praised her.")
    let found = read.words(
      read.article.binding.excluded(for: try read.token("her")))
    #expect(found.contains("Brandt") && !found.contains("Lund"))
  }

  @Test func aRelativePronounStandsForTheNounBeforeIt() throws {
    let read = try ReadText("The guard who saw the fire left.")
    let noun = RelativeClause.antecedent(of: try read.token("who"), in: read.article.document)
    #expect(noun.map { read.word($0) } == "guard")
  }

  @Test(arguments: [
    ("deny", ScopeEffect.deny), ("say", .report), ("accuse", .accuse), ("hop", .plan),
  ])
  func aWordTellsWhatItDoesToItsClause(lemma: String, effect: ScopeEffect) throws {
    #expect(try GoverningWords().effect(of: lemma) == effect)
  }

  @Test func otherWordsDoNothingToIt() throws {
    #expect(try GoverningWords().effect(of: "paint") == nil)
  }
}
