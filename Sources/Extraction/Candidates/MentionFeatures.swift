internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// What tells whether a candidate refers to an actor, and what kind of one.
struct MentionFeatures: Sendable {
  let reading: CandidateReading

  /// The features of a candidate, always the same number in the same order.
  func write(_ candidate: Int, to writer: inout FeatureWriter) {
    let mention = reading.mentions[candidate]
    let head = mention.head
    let tree = reading.tree
    writer.choice("form", mention.form.rawValue, of: CandidateMention.Form.allCases.map(\.rawValue))
    writer.choice(
      "part of speech", reading.document[head].partOfSpeech, of: Self.partsOfSpeech)
    writer.choice("name label", reading.entityLabels[head], of: Self.labels)
    writer.choice("arc", tree.dependency(head), of: Self.arcs)
    writeRules(candidate, to: &writer)
    writeShape(mention, to: &writer)
    writer.flag("plural", reading.isPlural(candidate))
    writer.choice("noun class", reading.noun(candidate)?.category.rawValue ?? "", of: Self.classes)
    writer.choice("gender", reading.gender(candidate)?.rawValue ?? "", of: Self.genders)
    writer.choice("determiner", determiner(of: mention), of: Self.determiners)
    writer.flag("quoted", reading.isQuoted[head])
    writer.flag("with 'of'", tree.children(head, "prep").contains { tree.form($0) == "of" })
    writer.flag("possessive ending", tree.children(head, "case").contains { $0 > head })
    writer.flag("has apposition", !tree.children(head, "appos").isEmpty)
    writer.flag("in first sentence", reading.sentence(candidate) == 0)
    writer.choice("preposition", preposition(of: head), of: Self.prepositions)
    writer.choice("person", person(of: head), of: ["first", "second", "third", "relative"])
  }

  private func writeRules(_ candidate: Int, to writer: inout FeatureWriter) {
    let known = reading.known(candidate)
    let actor = reading.ruleActor(candidate).map { reading.table.actors[$0] }
    writer.flag("rules: mention", known != nil)
    writer.choice(
      "rules: form", known?.form.rawValue ?? "", of: ["name", "description", "pronoun"])
    writer.flag("rules: actor", actor != nil)
    writer.flag("rules: named actor", actor?.isNamed == true)
    writer.choice(
      "rules: kind", reading.kind(candidate)?.rawValue ?? "", of: ActorKind.allCases.map(\.rawValue)
    )
    writer.level("rules: mentions", actor?.mentions.count ?? 0, reaching: [1, 2, 3, 5, 9])
    writer.flag("rules: place", known?.isPlace == true)
    writer.flag("rules: modifier", known?.isModifier == true)
    writer.flag("rules: title", known?.title != nil)
    writer.flag(
      "rules: in statement",
      reading.ruleActor(candidate).map { reading.toldActors.contains($0) } ?? false)
  }

  private func writeShape(_ mention: CandidateMention, to writer: inout FeatureWriter) {
    let texts = mention.tokens.map { reading.document[$0].text }
    let head = reading.document[mention.head].text
    writer.flag("head capital", head.first?.isUppercase == true)
    writer.flag(
      "head all capitals", head.count > 1 && head == head.uppercased() && head != head.lowercased())
    writer.flag(
      "begins sentence",
      reading.document.sentence(of: mention.head).lowerBound == mention.tokens.lowerBound)
    writer.flag("digit", texts.contains { $0.contains(where: \.isNumber) })
    writer.level("words", texts.count, reaching: [2, 3, 4, 6])
    writer.share(
      "capitals",
      Double(texts.count { $0.first?.isUppercase == true }) / Double(max(1, texts.count)))
  }

  private func determiner(of mention: CandidateMention) -> String {
    let tree = reading.tree
    let poss = tree.children(mention.head, "poss")
    if !poss.isEmpty { return "possessive" }
    guard let word = tree.children(mention.head, "det").first else { return "" }
    switch tree.form(word) {
    case "the": return "the"
    case "this", "that", "these", "those": return "this"
    case "a", "an": return "a"
    default: return "other"
    }
  }

  private func preposition(of head: Int) -> String {
    guard reading.tree.dependency(head) == "pobj", let marker = reading.tree.head(head) else {
      return ""
    }
    return reading.tree.form(marker)
  }

  private func person(of head: Int) -> String {
    switch reading.tree.form(head) {
    case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves": "first"
    case "you", "your", "yours": "second"
    case "who", "whom", "whose", "which", "that": "relative"
    case "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
      "they", "them", "their", "theirs", "themselves":
      "third"
    default: ""
    }
  }

  static let partsOfSpeech = ["NOUN", "PROPN", "PRON", "ADJ", "DET", "VERB", "NUM"]
  static let labels = [
    "PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "DATE",
  ]
  static let arcs = [
    "nsubj", "nsubjpass", "dobj", "pobj", "poss", "compound", "nmod", "amod", "appos", "conj",
    "attr", "ROOT", "dative", "npadvmod", "dep", "oprd", "agent", "relcl",
  ]
  static let classes = ["person", "kin", "organization", "group", "government", "state", "place"]
  static let genders = ["female", "male", "neuter"]
  static let determiners = ["possessive", "the", "this", "a", "other"]
  static let prepositions = [
    "of", "in", "to", "for", "by", "with", "from", "on", "at", "against", "between", "among", "as",
    "into", "through", "including", "like", "over", "under", "about",
  ]
}
