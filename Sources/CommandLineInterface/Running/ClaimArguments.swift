internal import ActorGraph

/// The options that say which ties are told of, by status and stage.
enum ClaimArguments {
  static let declarations: [OptionDeclaration] = [
    .flag(
      "--established",
      summary:
        "Leave out what no article vouches for: what is claimed, alleged, expected or denied."),
    .list(
      "--status", value: "LIST", choices: TieStatus.allCases.map(\.rawValue),
      summary: "Take ties of these statuses only."),
    .list(
      "--stage", value: "LIST", choices: Stage.allCases.map(\.rawValue),
      summary: "Take claims that have come to these stages only."),
  ]

  /// Which ties are wanted.
  static func criteria(_ invocation: Invocation) -> ClaimCriteria {
    var criteria = ClaimCriteria(onlyEstablished: invocation.has("established"))
    let statuses = invocation.all("status").compactMap(TieStatus.init)
    if !statuses.isEmpty { criteria.statuses = Set(statuses) }
    let stages = invocation.all("stage").compactMap(Stage.init)
    if !stages.isEmpty { criteria.stages = Set(stages) }
    return criteria
  }
}
