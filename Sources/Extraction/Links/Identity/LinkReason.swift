/// Why a mention refers to its actor.
public enum LinkReason: String, Sendable, Hashable, CaseIterable {
  /// The first mention of its actor.
  case introduction
  /// The same words as an earlier name.
  case sameName
  /// A part of a fuller name: surname, given name, short form.
  case partOfName
  /// Another spelling of the same name.
  case spelling
  /// The initials of a fuller name.
  case acronym
  /// A name, adjective, capital or seat that is known to stand for the actor.
  case knownAlias
  /// Stands beside the name: 'Ann Lee, the minister'.
  case apposition
  /// Is said to be the actor: 'Ann Lee is the minister'.
  case predicate
  /// A role that one actor was introduced with.
  case role
  /// The same head noun as an earlier description, or the class of an earlier name.
  case sameHead
  /// 'who', 'which' after its noun.
  case relative
  /// 'himself', 'themselves'.
  case reflexive
  /// The best compatible antecedent of a pronoun.
  case antecedent
  /// Stands for several actors at once: 'both', 'the two leaders', 'they'.
  case severalActors
  /// Who says 'I', or for whom they say 'we'.
  case speaker
  /// To whom 'you' is said.
  case addressee
  /// Nothing: a pronoun without an antecedent.
  case unresolved

  /// The reason in plain words.
  public var phrase: String {
    switch self {
    case .introduction: "the first mention"
    case .sameName: "the same name as before"
    case .partOfName: "a part of a fuller name"
    case .spelling: "another spelling of the name"
    case .acronym: "the initials of a fuller name"
    case .knownAlias: "known to stand for the actor"
    case .apposition: "stands beside the name"
    case .predicate: "the text says that the actor is this"
    case .role: "the role that the actor was introduced with"
    case .sameHead: "the same noun as before, or the class of the one named before"
    case .relative: "refers to the noun before it"
    case .reflexive: "refers back to the subject"
    case .antecedent: "the pronoun fits this actor best"
    case .severalActors: "stands for several actors"
    case .speaker: "the one who speaks, or for whom"
    case .addressee: "the one who is spoken to"
    case .unresolved: "nobody fits the pronoun"
    }
  }
}

extension LinkReason {
  /// Whether links of this kind may join two actors at all, whatever else is known of them.
  func mayJoin(_ one: Identity, _ other: Identity) -> Bool {
    switch self {
    // A noun such as 'the newspaper' never makes one of two that are named.
    case .sameHead: !one.isNamed || !other.isNamed
    // Nor does a role that stands between them, unless their names share a word.
    case .role, .antecedent: one.mayShareRole(with: other)
    default: true
    }
  }
}
