import Testing

@testable import GraphModel

@Suite("Stages in words")
struct StageWordsTests {
  private static func statement(
    _ relation: Relation = .cooperate, _ status: Status = .alleged, _ stage: Stage? = nil,
    role: String? = "bribe", text: String = "He bribed her.", cue: Range<Int>? = 3..<9
  ) -> Statement {
    Statement(
      relation: relation, source: "a", target: "b", status: status, role: role, rule: "test",
      stage: stage,
      evidence: Evidence(
        article: "one", span: 100..<100 + text.unicodeScalars.count, text: text,
        cue: cue.map { 100 + $0.lowerBound..<100 + $0.upperBound }))
  }

  @Test(
    "tell how sure something is",
    arguments: [
      (Status.asserted, nil, "asserted"), (.asserted, .claimed, "claimed"),
      (.asserted, .convicted, "asserted, convicted"), (.alleged, nil, "alleged"),
      (.alleged, .claimed, "alleged, claimed"), (.alleged, .tried, "alleged, on trial"),
      (.denied, .acquitted, "denied, acquitted"),
      (.denied, .dismissed, "denied, accusation dismissed"), (.prospective, nil, "prospective"),
    ] as [(Status, Stage?, String)])
  func standing(status: Status, stage: Stage?, words: String) {
    #expect(Self.statement(.cooperate, status, stage).standingWords == words)
  }

  @Test(
    "tell a tie as far as its claim has come",
    arguments: [
      (Standing.asserted, nil, "leads"), (.asserted, .convicted, "was convicted of leading"),
      (.asserted, .charged, "leads"), (.claimed, .claimed, "is said to lead"),
      (.claimed, .charged, "is charged with leading"), (.alleged, nil, "is said to lead"),
      (.alleged, .suspected, "is suspected of leading"),
      (.alleged, .accused, "is accused of leading"),
      (.alleged, .arrested, "was arrested for leading"),
      (.alleged, .tried, "is on trial for leading"),
      (.alleged, .settled, "was accused of leading, which was settled"),
      (.denied, nil, "is said not to lead"), (.denied, .acquitted, "was acquitted of leading"),
      (.denied, .withdrawn, "was accused of leading, which was withdrawn"),
      (.denied, .dismissed, "was accused of leading, which was dismissed"),
      (.denied, .charged, "is said not to lead"), (.prospective, .charged, "is expected to lead"),
      (.disputed, .charged, "It is disputed that leads"),
    ] as [(Standing, Stage?, String)])
  func phrases(standing: Standing, stage: Stage?, words: String) {
    let phrase = ClaimPhrase(RelationPhrase(.leads), standing, stage)
    #expect(phrase.opening + phrase.verb + phrase.closing == words)
  }

  @Test(
    "tell of what is over in the past",
    arguments: [
      (Standing.asserted, "led"), (.claimed, "is said no longer to lead"),
      (.alleged, "is said no longer to lead"), (.denied, "is said not to lead"),
    ])
  func past(standing: Standing, words: String) {
    #expect(ClaimPhrase(RelationPhrase(.leads), standing, nil, isOver: true).verb == words)
  }

  @Test("name an act by the text's own word")
  func acts() {
    #expect(Self.statement().act == "bribing")
    #expect(Self.statement(text: "to bribe her", cue: 3..<8).act == "bribing")
    #expect(Self.statement(role: "fraud", text: "charged with fraud", cue: 13..<18).act == "fraud")
    #expect(Self.statement(role: "murder", text: "the murder of X", cue: 4..<10).act == "murder")
    #expect(Self.statement(role: nil, cue: nil).act == "acting with or for")
    #expect(Self.statement(.leads, role: "chair").act == "leading")
    #expect(Self.statement(.member, role: "spy").act == "being a member of")
  }

  @Test("name an act whose cue lies outside its sentence", arguments: [90..<95, 0..<400])
  func strayCue(cue: Range<Int>) {
    var statement = Self.statement(role: "fraud")
    statement.evidence.cue = cue
    #expect(statement.act == "frauding")
  }

  @Test(
    "stand with the act on a label",
    arguments: [
      (Stage.suspected, "suspected of bribing"), (.accused, "accused of bribing"),
      (.arrested, "arrested for bribing"), (.charged, "charged with bribing"),
      (.tried, "on trial for bribing"), (.convicted, "convicted of bribing"),
      (.acquitted, "acquitted of bribing"), (.withdrawn, "accusation of bribing withdrawn"),
      (.dismissed, "accusation of bribing dismissed"), (.settled, "accusation of bribing settled"),
      (.claimed, "claim of bribing"),
    ])
  func labels(stage: Stage, words: String) {
    #expect(stage.words(about: "bribing") == words)
  }
}
