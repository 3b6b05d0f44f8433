internal import ActorGraph

/// The options that say which statements are sure enough.
enum SurenessArguments {
  static let declarations: [OptionDeclaration] = [
    .flag("--possible", summary: "Take also what is only possible."),
    .option(
      "--min-confidence", value: "N",
      summary: "Take statements that are less than N percent sure for possible ones."),
  ]

  /// The line between what is sure and what is only possible.
  static func sureness(_ invocation: Invocation) throws -> Sureness {
    Sureness(
      possible: invocation.has("possible"),
      minimumConfidence: try invocation.number("min-confidence", in: 0...100) ?? 0,
      claims: ClaimArguments.criteria(invocation))
  }
}
