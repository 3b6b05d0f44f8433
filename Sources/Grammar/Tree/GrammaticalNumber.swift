/// Whether a noun phrase or pronoun means one or several.
package enum GrammaticalNumber: Sendable, Hashable {
  case singular, plural
}

/// How a noun phrase is determined.
package enum Determination: Sendable, Hashable {
  /// 'the', 'this', 'that'.
  case definite
  /// 'a', 'another', 'some', a number.
  case indefinite
  /// 'his', 'Iran’s'.
  case possessive
  /// Nothing: a bare plural, a title, a name.
  case none
}
