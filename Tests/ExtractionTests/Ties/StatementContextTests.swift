import GraphModel
import Testing

@testable import Extraction

/// How sure the text is of a statement, who says it and when it happened.
@Suite struct StatementContextTests {
  /// A sentence and what it says.
  ///
  /// Each statement is `source relation target status first..last by speaker`, with a question mark
  /// after a speaker without a name. The article is of Thursday, 12 March 2026.
  typealias Case = RuleReaderTests.Case

  @Test(arguments: cases) func context(of sample: Case) throws {
    let article = FictionalArticle(sample.sentence, published: "2026-03-12")
    let found = try article.statements().map { statement in
      let date = statement.date.map { range in
        [range.start, range.end].map { $0?.description ?? "" }.joined(separator: "..")
      }
      let speakers = statement.attribution.map { "by \($0.text)\($0.anonymous ? "?" : "")" }
      let parts = [
        statement.source, statement.relation.rawValue, statement.target, statement.status.rawValue,
        date,
      ]
      return (parts.compactMap { $0 } + speakers).joined(separator: " ")
    }
    #expect(found.sorted() == sample.statements.sorted())
  }

  @Test func relativeDatesNeedTheArticlesDay() throws {
    let article = FictionalArticle(
      "Osman|NNP|2|nsubj met/meet|VBD|0|ROOT Vidal|NNP|2|dobj yesterday|NN|2|npadvmod .|.|2|punct")
    #expect(try article.statements().map(\.date) == [nil])
  }

  static let cases: [Case] = [
    Case(
      """
      Osman|NNP|3|nsubj will|MD|3|aux visit|VB|10|ccomp Vidal|NNP|3|dobj next|JJ|6|amod \
      week|NN|3|npadvmod ,|,|10|punct her|PRP$|9|poss aide|NN|10|nsubj \
      said/say|VBD|0|ROOT .|.|10|punct
      """,
      ["Osman cooperate Vidal prospective 2026-03-16..2026-03-22 by her aide?"]),
    Case(
      """
      According/accord|VBG|8|prep to|IN|1|prep Brandt|NNP|2|pobj ,|,|8|punct \
      the|DT|7|det Tide|NNP|7|compound Guard|NNP|8|nsubj attacked/attack|VBD|0|ROOT \
      Vidal|NNP|8|dobj on|IN|8|prep Tuesday|NNP|10|pobj .|.|8|punct
      """,
      ["Tide Guard conflict Vidal asserted 2026-03-10..2026-03-10 by Brandt"]),
    Case(
      """
      Osman|NNP|2|nsubj met/meet|VBD|0|ROOT Vidal|NNP|2|dobj in|IN|2|prep \
      early|JJ|6|amod February|NNP|4|pobj .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted 2026-02-01..2026-02-10"]),
    Case(
      """
      Osman|NNP|2|nsubj met/meet|VBD|0|ROOT Vidal|NNP|2|dobj two|CD|5|nummod \
      days/day|NNS|6|npadvmod ago|RB|2|advmod .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted 2026-03-10..2026-03-10"]),
    Case(
      """
      Osman|NNP|2|nsubj met/meet|VBD|0|ROOT Vidal|NNP|2|dobj on|IN|2|prep 3|CD|6|nummod \
      October|NNP|4|pobj 2025|CD|6|nummod .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted 2025-10-03..2025-10-03"]),
    Case(
      """
      Osman|NNP|2|nsubj met/meet|VBD|0|ROOT Vidal|NNP|2|dobj last|JJ|5|amod \
      month|NN|2|npadvmod .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted 2026-02-01..2026-02-28"]),
    Case(
      """
      Osman|NNP|2|nsubj met/meet|VBD|0|ROOT Vidal|NNP|2|dobj in|IN|2|prep the|DT|6|det \
      hills/hill|NNS|4|pobj .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted"]),
    Case(
      """
      Osman|NNP|2|nsubj said/say|VBD|0|ROOT on|IN|2|prep Monday|NNP|3|pobj \
      that|IN|10|mark the|DT|8|det Tide|NNP|8|compound Guard|NNP|10|nsubj \
      had/have|VBD|10|aux arrested/arrest|VBN|2|ccomp Vidal|NNP|10|dobj .|.|2|punct
      """,
      ["Tide Guard conflict Vidal asserted by Osman"]),
    Case(
      """
      Two|CD|2|nummod diplomats/diplomat|NNS|3|nsubj said/say|VBD|0|ROOT that|IN|8|mark \
      the|DT|7|det Tide|NNP|7|compound Guard|NNP|8|nsubj supported/support|VBD|3|ccomp \
      Vidal|NNP|8|dobj .|.|3|punct
      """,
      ["Tide Guard cooperate Vidal asserted by Two diplomats?"]),
    Case(
      """
      Sources/source|NNS|2|nsubj said/say|VBD|0|ROOT that|IN|6|mark Osman|NNP|6|nsubj \
      had/have|VBD|6|aux paid/pay|VBN|2|ccomp Vidal|NNP|6|dobj .|.|2|punct
      """,
      ["Osman cooperate Vidal alleged by Sources?"]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|6|nsubj no|RB|5|neg \
      longer/long|RBR|6|advmod supports/support|VBZ|0|ROOT Vidal|NNP|6|dobj .|.|6|punct
      """,
      ["Tide Guard cooperate Vidal denied"]),
    Case(
      """
      Osman|NNP|2|nsubj refused/refuse|VBD|0|ROOT to|TO|4|aux meet|VB|2|xcomp \
      Vidal|NNP|4|dobj .|.|2|punct
      """,
      ["Osman conflict Vidal asserted"]),
    Case(
      """
      Osman|NNP|2|nsubj failed/fail|VBD|0|ROOT to|TO|4|aux persuade|VB|2|xcomp \
      Vidal|NNP|4|dobj .|.|2|punct
      """,
      ["Osman cooperate Vidal denied"]),
    Case(
      """
      Vidal|NNP|3|nsubjpass is/be|VBZ|3|auxpass suspected/suspect|VBN|0|ROOT \
      of|IN|3|prep ordering/order|VBG|4|pcomp the|DT|7|det killing|NN|5|dobj \
      of|IN|7|prep Brandt|NNP|8|pobj in|IN|5|prep October|NNP|10|pobj 2025|CD|11|nummod \
      .|.|3|punct
      """,
      ["Vidal conflict Brandt alleged 2025-10-01..2025-10-31"]),
    Case(
      """
      Osman|NNP|2|nsubj told/tell|VBD|0|ROOT reporters/reporter|NNS|2|dobj \
      that|IN|6|mark Brandt|NNP|6|nsubj knew/know|VBD|2|ccomp that|IN|10|mark \
      Vidal|NNP|10|nsubj had/have|VBD|10|aux attacked/attack|VBN|6|ccomp the|DT|13|det \
      Tide|NNP|13|compound Guard|NNP|10|dobj .|.|2|punct
      """,
      ["Vidal conflict Tide Guard asserted by Osman"]),
    Case(
      """
      “/"|``|12|punct We|PRP|3|nsubj condemn|VBP|12|ccomp the|DT|5|det attack|NN|3|dobj \
      by|IN|5|prep the|DT|9|det Tide|NNP|9|compound Guard|NNP|6|pobj ,|,|12|punct \
      ”/"|''|12|punct said/say|VBD|0|ROOT Osman|NNP|12|nsubj .|.|12|punct
      """,
      ["Osman conflict Tide Guard asserted by Osman"]),
    Case(
      """
      Osman|NNP|2|nsubj said/say|VBD|0|ROOT the|DT|4|det claim|NN|10|nsubj \
      that|IN|8|mark Vidal|NNP|8|nsubj had/have|VBD|8|aux attacked/attack|VBN|4|acl \
      Brandt|NNP|8|dobj was/be|VBD|2|ccomp false|JJ|10|acomp .|.|2|punct
      """,
      ["Vidal conflict Brandt denied by Osman"]),
    Case(
      """
      If|IN|3|mark Osman|NNP|3|nsubj attacks/attack|VBZ|8|advcl Vidal|NNP|3|dobj \
      ,|,|8|punct Brandt|NNP|8|nsubj will|MD|8|aux leave|VB|0|ROOT .|.|8|punct
      """,
      ["Osman conflict Vidal prospective"]),
  ]
}
