internal import Lexicons
internal import Language

/// A name that follows its pronoun: 'When she arrived, Ann Lee said', 'In his speech, Tom Roth'.
enum Cataphora {
  /// How a name after a pronoun is related to the clause around the pronoun.
  enum Relation: Sendable, Hashable {
    /// The subject of the main clause.
    case subject
    /// The possessor of the main clause's subject.
    case possessor
  }

  /// The relation of a name after a pronoun in its sentence; nil where the name cannot explain it.
  static func relation(of name: Int, to pronoun: Int, in document: Document) -> Relation? {
    var subject = name
    var relation = Relation.subject
    if document[subject].dependency == "poss" {
      subject = document[subject].head
      relation = .possessor
    }
    guard document[subject].dependency.hasPrefix("nsubj"), pronoun < name else { return nil }
    let verb = document[subject].head
    // The pronoun stands in a clause or phrase before the main clause whose subject the name is.
    var current = pronoun
    for _ in 0..<12 {
      let head = document[current].head
      if head == current { return nil }
      if head == verb {
        return fronted.contains(document[current].dependency) && current < subject
          ? relation : nil
      }
      current = head
    }
    return nil
  }

  private static let fronted = WordClass.cataphoraFronted
}
