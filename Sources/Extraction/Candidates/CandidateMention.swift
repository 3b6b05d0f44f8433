/// A place of an article that may refer to an actor: suggested, not yet decided.
package struct CandidateMention: Sendable, Hashable {
  /// What the candidate is made of.
  package enum Form: String, Sendable, CaseIterable {
    /// A proper noun with what belongs to it.
    case name
    /// A noun phrase without its determiner.
    case phrase
    /// A noun that modifies another.
    case noun
    case pronoun
    /// An adjective of a nationality.
    case adjective
  }

  /// The token that the rest depends on.
  package var head: Int
  /// The tokens of the name, the phrase without its determiner, or the pronoun.
  package var tokens: Range<Int>
  package var form: Form
  /// The index of the mention that the rules found at this head.
  package var known: Int?
}
