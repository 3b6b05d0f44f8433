package import Grammar
package import GraphModel
package import Names

/// A place in an analysed article that may refer to an actor, in tokens.
///
/// A mention covers a whole name, a base noun phrase (determiner, modifiers and head noun, without
/// what follows the head) or a pronoun. Mentions nest: 'Iranian' lies within 'an Iranian official',
/// 'UN' within 'UN Security Council'. A name never covers its title or its possessive ending.
package struct DocumentMention: Sendable, Hashable {
  /// The tokens of the name, the base noun phrase or the pronoun.
  package var tokens: Range<Int>
  /// The token that the rest of the mention depends on; the only one that arcs from outside meet.
  package var head: Int
  /// Whether this is a name, a description or a pronoun.
  package var form: MentionForm
  /// What the mention shows its actor to be; nil where it shows nothing ('they', an unknown name).
  package var kind: ActorKind?
  /// The gender that the mention itself shows.
  package var gender: Gender?
  /// Whether one or several are meant.
  package var number: GrammaticalNumber
  /// How the noun phrase is determined; `.none` for names and pronouns.
  package var determination: Determination
  /// The tokens of the role that stands before a name: 'Prime Minister' before 'Ann Lee'.
  package var title: Range<Int>?
  /// Whether this is the adjective or noun of a nationality that modifies another noun: 'Iranian'.
  package var isModifier: Bool
  /// The index of the state that a name means, where the words alone do not tell: 'the North'.
  package var state: Int?
  /// Whether this is the name of a place that acts as a body: 'Springfield has sued'.
  package var isPlace: Bool

  /// Creates a mention.
  package init(
    tokens: Range<Int>, head: Int, form: MentionForm, kind: ActorKind? = nil,
    gender: Gender? = nil, number: GrammaticalNumber = .singular,
    determination: Determination = .none, title: Range<Int>? = nil, isModifier: Bool = false,
    state: Int? = nil, isPlace: Bool = false
  ) {
    self.tokens = tokens
    self.head = head
    self.form = form
    self.kind = kind
    self.gender = gender
    self.number = number
    self.determination = determination
    self.title = title
    self.isModifier = isModifier
    self.state = state
    self.isPlace = isPlace
  }
}
