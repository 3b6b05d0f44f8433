/// The rules by which the holder of a role is read.
extension RuleID {
  static let roleTitle: RuleID = "role-title"
  static let roleBeforeName: RuleID = "role-before-name"
  static let roleApposition: RuleID = "role-apposition"
  static let roleCalled: RuleID = "role-called"
  static let rolePredicate: RuleID = "role-predicate"
  static let roleSpecified: RuleID = "role-specified"
  static let roleAs: RuleID = "role-as"
  static let roleRank: RuleID = "role-rank"
  static let roleCoordinated: RuleID = "role-coordinated"
  static let roleOneOf: RuleID = "role-one-of"
  static let rolePhrase: RuleID = "role-phrase"
}
