import GraphModel
import Language
import Testing

@testable import Extraction

/// Sentences with their analyses and the statements that they make.
@Suite struct RuleReaderTests {
  /// A sentence and what it says, each as `source relation target status event`.
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var statements: [String]

    init(_ sentence: String, _ statements: [String]) {
      self.sentence = sentence
      self.statements = statements
    }

    var testDescription: String {
      sentence.split(separator: " ").map { $0.prefix { $0 != "|" && $0 != "/" } }
        .joined(separator: " ")
    }
  }

  @Test(arguments: cases) func statements(of sample: Case) throws {
    let article = FictionalArticle(sample.sentence)
    let found = try article.statements().map(article.summary)
    #expect(found.sorted() == sample.statements.sorted())
  }

  static let cases: [Case] = [
    Case(
      """
      Osman|NNP|2|nsubj accused/accuse|VBD|0|ROOT Vidal|NNP|2|dobj of|IN|2|prep \
      helping/help|VBG|4|pcomp the|DT|8|det Harbour|NNP|8|compound Front|NNP|5|dobj \
      .|.|2|punct
      """,
      ["Osman conflict Vidal asserted ACCUSE/allege", "Vidal cooperate Harbour Front alleged AID"]),
    Case(
      """
      Vidal|NNP|3|nsubjpass was/be|VBD|3|auxpass arrested/arrest|VBN|0|ROOT \
      by|IN|3|agent the|DT|7|det Tide|NNP|7|compound Guard|NNP|4|pobj .|.|3|punct
      """,
      ["Tide Guard conflict Vidal asserted COERCE/arrest"]),
    Case(
      """
      Osman|NNP|4|nsubj and|CC|1|cc Vidal|NNP|1|conj met/meet|VBD|0|ROOT in|IN|4|prep \
      the|DT|7|det hills/hill|NNS|5|pobj .|.|4|punct
      """,
      ["Osman cooperate Vidal asserted CONSULT/visit"]),
    Case(
      """
      Osman|NNP|2|nsubj urged/urge|VBD|0|ROOT Vidal|NNP|2|dobj to|TO|5|aux \
      join|VB|2|xcomp Brandt|NNP|5|dobj .|.|2|punct
      """,
      [
        "Osman cooperate Vidal asserted REQUEST", "Osman cooperate Brandt asserted REQUEST",
        "Vidal cooperate Brandt prospective COOPERATE",
      ]),
    Case(
      """
      Osman|NNP|2|nsubj denied/deny|VBD|0|ROOT that|IN|6|mark Vidal|NNP|6|nsubj \
      had/have|VBD|6|aux attacked/attack|VBN|2|ccomp Brandt|NNP|6|dobj .|.|2|punct
      """,
      ["Vidal conflict Brandt denied ASSAULT"]),
    Case(
      """
      Brandt|NNP|2|nsubj demanded/demand|VBD|0|ROOT that|IN|5|mark Vidal|NNP|5|nsubj \
      resign|VB|2|ccomp .|.|2|punct
      """,
      ["Brandt conflict Vidal asserted REQUEST/change"]),
    Case(
      """
      Osman|NNP|2|nsubj intervened/intervene|VBD|0|ROOT to|TO|4|aux prevent|VB|2|advcl \
      the|DT|6|det removal|NN|4|dobj of|IN|6|prep Brandt|NNP|7|pobj .|.|2|punct
      """,
      ["Osman cooperate Brandt asserted SUPPORT"]),
    Case(
      """
      Osman|NNP|2|nsubj praised/praise|VBD|0|ROOT the|DT|4|det courage|NN|2|dobj \
      of|IN|4|prep Vidal|NNP|5|pobj .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted SUPPORT"]),
    Case(
      """
      The|DT|3|det Harbour|NNP|3|compound Front|NNP|4|nsubj launched/launch|VBD|0|ROOT \
      an|DT|6|det attack|NN|4|dobj on|IN|6|prep Brandt|NNP|7|pobj .|.|4|punct
      """,
      ["Harbour Front conflict Brandt asserted ASSAULT"]),
    Case(
      """
      Talks/talk|NNS|6|nsubj between|IN|1|prep Osman|NNP|2|pobj and|CC|3|cc \
      Vidal|NNP|3|conj collapsed/collapse|VBD|0|ROOT .|.|6|punct
      """,
      ["Osman cooperate Vidal asserted CONSULT"]),
    Case(
      """
      Osman|NNP|2|nsubj condemned/condemn|VBD|0|ROOT the|DT|4|det killing|NN|2|dobj \
      of|IN|4|prep Brandt|NNP|5|pobj by|IN|4|prep the|DT|10|det Tide|NNP|10|compound \
      Guard|NNP|7|pobj .|.|2|punct
      """,
      [
        "Osman conflict Tide Guard asserted ACCUSE/disapprove",
        "Tide Guard conflict Brandt asserted ASSAULT/targeted",
      ]),
    Case(
      """
      Osman|NNP|3|nsubj will|MD|3|aux visit|VB|0|ROOT Vidal|NNP|3|dobj .|.|3|punct
      """,
      ["Osman cooperate Vidal prospective AGREE"]),
    Case(
      """
      Osman|NNP|3|nsubj never|RB|3|neg threatened/threaten|VBD|0|ROOT Vidal|NNP|3|dobj \
      .|.|3|punct
      """,
      ["Osman conflict Vidal denied THREATEN"]),
    Case(
      """
      Vidal|NNP|4|nsubjpass was/be|VBD|4|auxpass allegedly|RB|4|advmod \
      abducted/abduct|VBN|0|ROOT by|IN|4|agent the|DT|8|det Tide|NNP|8|compound \
      Guard|NNP|5|pobj .|.|4|punct
      """,
      ["Tide Guard conflict Vidal alleged ASSAULT/abduct"]),
    Case(
      """
      Osman|NNP|2|nsubj received/receive|VBD|0|ROOT support|NN|2|dobj from|IN|2|prep \
      the|DT|7|det Harbour|NNP|7|compound Front|NNP|4|pobj .|.|2|punct
      """,
      ["Harbour Front cooperate Osman asserted SUPPORT"]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|4|nsubj attacked/attack|VBD|0|ROOT \
      the|DT|7|det Harbour|NNP|7|compound Front|NNP|4|dobj and|CC|4|cc \
      killed/kill|VBD|4|conj Brandt|NNP|9|dobj .|.|4|punct
      """,
      [
        "Tide Guard conflict Harbour Front asserted ASSAULT",
        "Tide Guard conflict Brandt asserted ASSAULT/targeted",
      ]),
    Case(
      """
      Osman|NNP|2|nsubj read|VBD|0|ROOT a|DT|4|det book|NN|2|dobj about|IN|4|prep \
      Vidal|NNP|5|pobj .|.|2|punct
      """,
      []),
    Case(
      """
      Brandt|NNP|2|nsubj spoke/speak|VBD|0|ROOT while|IN|5|mark Vidal|NNP|5|nsubj \
      slept/sleep|VBD|2|advcl .|.|2|punct
      """,
      []),
    Case(
      """
      Osman|NNP|9|nsubj ,|,|1|punct commander|NN|1|appos of|IN|3|prep the|DT|7|det \
      Tide|NNP|7|compound Guard|NNP|4|pobj ,|,|1|punct praised/praise|VBD|0|ROOT \
      Vidal|NNP|9|dobj .|.|9|punct
      """,
      ["Osman leads Tide Guard asserted", "Osman cooperate Vidal asserted SUPPORT"]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|12|nsubj ,|,|3|punct a|DT|6|det \
      branch|NN|3|appos of|IN|6|prep the|DT|10|det Harbour|NNP|10|compound \
      Front|NNP|7|pobj ,|,|3|punct retreated/retreat|VBD|0|ROOT .|.|12|punct
      """,
      ["Tide Guard part Harbour Front asserted"]),
    Case(
      """
      The|DT|3|det Harbour|NNP|3|compound Front|NNP|6|poss 's|POS|3|case armed|JJ|6|amod \
      wing|NN|12|nsubj ,|,|6|punct the|DT|10|det Tide|NNP|10|compound Guard|NNP|6|appos \
      ,|,|6|punct retreated/retreat|VBD|0|ROOT .|.|12|punct
      """,
      ["Tide Guard part Harbour Front asserted"]),
    Case(
      """
      Tide|NNP|2|compound Guard|NNP|3|compound commander|NN|4|compound Osman|NNP|5|nsubj \
      slept/sleep|VBD|0|ROOT .|.|5|punct
      """,
      ["Osman leads Tide Guard asserted"]),
    Case(
      """
      Osman|NNP|2|nsubj is/be|VBZ|0|ROOT the|DT|4|det leader|NN|2|attr of|IN|4|prep \
      the|DT|8|det Harbour|NNP|8|compound Front|NNP|5|pobj .|.|2|punct
      """,
      ["Osman leads Harbour Front asserted"]),
    Case(
      """
      Osman|NNP|3|nsubjpass was/be|VBD|3|auxpass appointed/appoint|VBN|0|ROOT \
      head|NN|3|oprd of|IN|4|prep the|DT|8|det Harbour|NNP|8|compound Front|NNP|5|pobj \
      .|.|3|punct
      """,
      ["Osman leads Harbour Front asserted"]),
    Case(
      """
      Osman|NNP|9|nsubj ,|,|1|punct who|WP|4|nsubj heads/head|VBZ|1|relcl the|DT|7|det \
      Harbour|NNP|7|compound Front|NNP|4|dobj ,|,|1|punct slept/sleep|VBD|0|ROOT \
      .|.|9|punct
      """,
      ["Osman leads Harbour Front asserted"]),
    Case(
      """
      Vidal|NNP|3|poss 's|POS|1|case brother|NN|5|nsubj Osman|NNP|3|appos \
      slept/sleep|VBD|0|ROOT .|.|5|punct
      """,
      ["Osman kin Vidal asserted"]),
    Case(
      """
      Osman|NNP|8|nsubj ,|,|1|punct an|DT|4|det ally|NN|1|appos of|IN|4|prep \
      Vidal|NNP|5|pobj ,|,|1|punct slept/sleep|VBD|0|ROOT .|.|8|punct
      """,
      ["Osman allied Vidal asserted"]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|11|nsubj ,|,|3|punct \
      backed/back|VBN|3|acl by|IN|5|agent the|DT|9|det Harbour|NNP|9|compound \
      Front|NNP|6|pobj ,|,|3|punct attacked/attack|VBD|0|ROOT Brandt|NNP|11|dobj \
      .|.|11|punct
      """,
      ["Harbour Front backs Tide Guard asserted", "Tide Guard conflict Brandt asserted ASSAULT"]),
    Case(
      """
      The|DT|3|det alleged|JJ|3|amod leader|NN|11|nsubj of|IN|3|prep the|DT|7|det \
      Harbour|NNP|7|compound Front|NNP|4|pobj ,|,|7|punct Osman|NNP|7|appos ,|,|3|punct \
      slept/sleep|VBD|0|ROOT .|.|11|punct
      """,
      ["Osman leads Harbour Front alleged"]),
    Case(
      """
      Osman|NNP|2|nsubj works/work|VBZ|0|ROOT for|IN|2|prep the|DT|6|det \
      Harbour|NNP|6|compound Front|NNP|3|pobj .|.|2|punct
      """,
      ["Osman member Harbour Front asserted"]),
    Case(
      """
      Osman|NNP|3|nsubjpass was/be|VBD|3|auxpass appalled/appal|VBN|0|ROOT by|IN|3|agent \
      the|DT|6|det attack|NN|4|pobj of|IN|6|prep the|DT|10|det Tide|NNP|10|compound \
      Guard|NNP|7|pobj .|.|3|punct
      """,
      ["Osman conflict Tide Guard asserted ACCUSE/disapprove"]),
    Case(
      """
      The|DT|5|det anti|JJ|5|amod -|JJ|5|amod Vidal|JJ|5|amod front|NN|6|nsubj \
      collapsed/collapse|VBD|0|ROOT .|.|6|punct
      """,
      []),
    Case(
      """
      Osman|NNP|2|nsubj said/say|VBD|0|ROOT that|IN|6|mark Vidal|NNP|6|nsubj \
      must|MD|6|aux resign|VB|2|ccomp .|.|2|punct
      """,
      ["Osman conflict Vidal asserted REQUEST/change"]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|8|nsubj and|CC|3|cc the|DT|7|det \
      Harbour|NNP|7|compound Front|NNP|3|conj exchanged/exchange|VBD|0|ROOT \
      fire|NN|8|dobj .|.|8|punct
      """,
      [
        "Tide Guard conflict Harbour Front asserted ASSAULT",
        "Harbour Front conflict Tide Guard asserted ASSAULT",
      ]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|4|nsubj supplied/supply|VBD|0|ROOT \
      the|DT|7|det Harbour|NNP|7|compound Front|NNP|4|dobj with|IN|4|prep \
      rifles/rifle|NNS|8|pobj .|.|4|punct
      """,
      ["Tide Guard cooperate Harbour Front asserted AID"]),
    Case(
      """
      Osman|NNP|3|nsubjpass was/be|VBD|3|auxpass involved/involve|VBN|0|ROOT \
      in|IN|3|prep the|DT|6|det attack|NN|4|pobj on|IN|6|prep Vidal|NNP|7|pobj \
      .|.|3|punct
      """,
      ["Osman conflict Vidal asserted ASSAULT"]),
    Case(
      """
      Osman|NNP|2|nsubj acted/act|VBD|0|ROOT in|IN|2|prep support|NN|3|pobj of|IN|4|prep \
      Vidal|NNP|5|pobj .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted SUPPORT"]),
    Case(
      """
      Osman|NNP|2|nsubj agreed/agree|VBD|0|ROOT to|TO|4|aux help|VB|2|xcomp to|TO|6|aux \
      prevent|VB|4|xcomp the|DT|8|det removal|NN|6|dobj of|IN|8|prep Vidal|NNP|9|pobj \
      .|.|2|punct
      """,
      [
        "Osman cooperate Vidal asserted AGREE", "Osman cooperate Vidal prospective AGREE",
        "Osman cooperate Vidal prospective AGREE",
      ]),
    Case(
      """
      Osman|NNP|2|nsubj criticised/criticise|VBD|0|ROOT the|DT|4|det policy|NN|2|dobj \
      of|IN|4|prep Vidal|NNP|5|pobj .|.|2|punct
      """,
      ["Osman conflict Vidal asserted ACCUSE/disapprove"]),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|4|nsubj killed/kill|VBD|0|ROOT \
      the|DT|6|det brother|NN|4|dobj of|IN|6|prep Vidal|NNP|7|pobj .|.|4|punct
      """,
      []),
    Case(
      """
      The|DT|3|det Tide|NNP|3|compound Guard|NNP|4|nsubj bombed/bomb|VBD|0|ROOT \
      the|DT|6|det positions/position|NNS|4|dobj of|IN|6|prep the|DT|10|det \
      Harbour|NNP|10|compound Front|NNP|7|pobj .|.|4|punct
      """,
      ["Tide Guard conflict Harbour Front asserted ASSAULT/heavy-weapons"]),
    Case(
      """
      Osman|NNP|2|nsubj supported/support|VBD|0|ROOT the|DT|5|det Harbour|NNP|5|compound \
      Front|NNP|2|dobj against|IN|5|prep the|DT|9|det Tide|NNP|9|compound \
      Guard|NNP|6|pobj .|.|2|punct
      """,
      [
        "Osman cooperate Harbour Front asserted SUPPORT",
        "Osman conflict Tide Guard asserted REJECT",
      ]),
    Case(
      """
      Osman|NNP|2|nsubj demanded/demand|VBD|0|ROOT the|DT|4|det release|NN|2|dobj \
      of|IN|4|prep Vidal|NNP|5|pobj .|.|2|punct
      """,
      ["Osman cooperate Vidal asserted REQUEST/change"]),
    Case(
      """
      The|DT|2|det men/man|NNS|9|nsubj ,|,|2|punct including/include|VBG|2|prep \
      Osman|NNP|4|pobj and|CC|5|cc Brandt|NNP|5|conj ,|,|2|punct \
      attacked/attack|VBD|0|ROOT Vidal|NNP|9|dobj .|.|9|punct
      """,
      ["Osman conflict Vidal asserted ASSAULT", "Brandt conflict Vidal asserted ASSAULT"]),
    Case(
      """
      Members/member|NNS|6|nsubj of|IN|1|prep the|DT|5|det Tide|NNP|5|compound \
      Guard|NNP|2|pobj accused/accuse|VBD|0|ROOT Vidal|NNP|6|dobj .|.|6|punct
      """,
      ["Tide Guard conflict Vidal asserted ACCUSE/allege"]),
    Case(
      """
      Osman|NNP|2|nsubj serves/serve|VBZ|0|ROOT as|IN|2|prep head|NN|3|pobj of|IN|4|prep \
      the|DT|8|det Harbour|NNP|8|compound Front|NNP|5|pobj .|.|2|punct
      """,
      ["Osman leads Harbour Front asserted"]),
    Case(
      """
      Osman|NNP|11|nsubj ,|,|1|punct founder|NN|1|appos and|CC|3|cc president|NN|3|conj \
      of|IN|5|prep the|DT|9|det Harbour|NNP|9|compound Front|NNP|6|pobj ,|,|1|punct \
      slept/sleep|VBD|0|ROOT .|.|11|punct
      """,
      ["Osman leads Harbour Front asserted"]),
    Case(
      """
      Brandt|NNP|6|nsubj of|IN|1|prep the|DT|5|det Harbour|NNP|5|compound \
      Front|NNP|2|pobj slept/sleep|VBD|0|ROOT .|.|6|punct
      """,
      ["Brandt member Harbour Front asserted"]),
  ]
}
