internal import Grammar
internal import Language

/// The clauses around a pronoun, and how a noun before it in its sentence is related to them.
struct PronounClauses: Sendable {
  private let document: Document
  /// The verbs above the pronoun, the nearest first.
  private let verbs: [Int]
  private let governor: Int?
  private let isSubject: Bool

  init(pronoun: Int, in reading: ArticleReading) {
    let document = reading.document
    self.document = document
    var verbs: [Int] = []
    var current = pronoun
    while verbs.count < 8, let verb = Clause.verb(above: current, in: document) {
      verbs.append(verb)
      current = verb
    }
    self.verbs = verbs
    governor = reading.binding.governor(of: pronoun)
    isSubject = ClauseRole.role(of: pronoun, in: document) == .subject
  }

  /// The verb of the pronoun's own clause.
  var own: Int? { verbs.first }

  /// Whether a verb is that of a main clause, or coordinated to it.
  func isMain(_ verb: Int) -> Bool {
    var current = verb
    for _ in 0..<6 {
      if document[current].head == current { return true }
      guard document[current].dependency == "conj" else { return false }
      current = document[current].head
    }
    return false
  }

  /// Whether a token stands in a clause that modifies a noun.
  func isInRelativeClause(_ token: Int) -> Bool {
    var current = token
    for _ in 0..<6 {
      if ["relcl", "acl"].contains(document[current].dependency) { return true }
      let head = document[current].head
      if head == current { return false }
      current = head
    }
    return false
  }

  /// How a noun before the pronoun is related to the pronoun's clause.
  func relations(to noun: Int) -> [PronounFeature.Circumstance] {
    var top = noun
    for _ in 0..<6 where ["conj", "appos"].contains(document[top].dependency) {
      top = document[top].head
    }
    let word = document[top]
    if word.dependency == "dobj" || word.dependency == "dative" {
      return word.head == own ? [.ownObject] : []
    }
    guard word.dependency.hasPrefix("nsubj"), let own else { return [] }
    if word.head == own, !isSubject { return [.ownSubject] }
    guard let position = verbs.firstIndex(of: word.head), position > 0 else {
      return document.isWithin(word.head, own) ? [.lowerSubject] : []
    }
    return relations(toSubjectOf: position)
  }

  /// How the subject of the verb at a position of `verbs` is related to the pronoun.
  private func relations(toSubjectOf position: Int) -> [PronounFeature.Circumstance] {
    let below = verbs[position - 1]
    let isNearest = verbs[..<position].allSatisfy { !hasSubject($0) }
    if isNearest { return governor == own ? [.fellowOfControlledVerb] : [.ownSubject] }
    switch document[below].dependency {
    case "ccomp": return [.reportingSubject]
    case "conj": return [.coordinateSubject]
    default: return [.higherSubject]
    }
  }

  private func hasSubject(_ verb: Int) -> Bool {
    document[verb].children.contains { document[$0].dependency.hasPrefix("nsubj") }
  }
}
