internal import Grammar
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'X sold Y to Z', 'X sold its stake in Y', 'X spun off Y'.
  static let sales = TieSuggester(
    TieRule(
      "sale", "Somebody who sells a body or his share of it, and who buys it.",
      examples: [
        TieExample(
          "Halden Bank sold Norfield Foods to Orbit Mobile.", "Orbit Mobile", .owns,
          "Norfield Foods"),
        TieExample(
          "Norfield Foods was sold to Orbit Mobile in May.", "Orbit Mobile", .owns,
          "Norfield Foods"),
      ],
      lookalikes: [
        TieLookalike(
          "Halden Bank sold bread to a guest of Norfield Foods.", "Halden Bank", "Norfield Foods"),
        TieLookalike(
          "Halden Bank sold a picture of Norfield Foods to Orbit Mobile.", "Orbit Mobile",
          "Norfield Foods"),
      ])
  ) { scene in
    let sales = Sales(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants)
    return { sales.drafts(for: $0) }
  }
}

/// Who owns what no more, and who owns it then.
private struct Sales: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let selling = WordClass.salesSelling
  private static let stakes = WordClass.ownershipStakes
  private static let shares = WordClass.ownershipShares

  /// The statements of one verb.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb) else { return [] }
    let keys = tree.verbKeys(verb)
    if keys.contains(where: { ["spin off", "hive off", "split off"].contains($0) }) {
      return parted(at: verb)
    }
    return keys.contains { Self.selling.contains($0) } ? sold(at: verb) : []
  }

  private func sold(at verb: Int) -> [StatementDraft] {
    let objects = arguments.patients(of: verb)
    let sellers =
      arguments.isPassive(verb) && tree.children(verb, "agent").isEmpty
      ? [] : participants.all(arguments.agents(of: verb), as: .agent)
    let buyers = participants.all(tree.objects(of: verb, after: "to"), as: .recipient)
    let bodies = bodies(objects)
    let wholes = objects.filter { isWhole($0) }.flatMap { share in
      self.bodies(tree.objects(of: share, after: "in") + tree.objects(of: share, after: "of"))
    }
    let bought = bodies.flatMap { body in
      buyers.filter { participants.kind($0) != .group }.map { draft(.owns, $0, body, verb) }
    }
    let given = (bodies + wholes).flatMap { body in
      sellers.map { draft(.owns, $0, body, verb, isOver: true) }
    }
    return (bought + given).filter { $0.source.actor != $0.target.actor }
  }

  /// All that somebody has of a body: 'its stake in Y', 'all its shares', but not 'a stake'.
  private func isWhole(_ noun: Int) -> Bool {
    let isShare = Self.stakes.contains(tree.lemma(noun)) || Self.shares.contains(tree.lemma(noun))
    let words = tree.children(noun).filter { $0 < noun }.map { tree.form($0) }
    return isShare
      && words.contains { ["its", "his", "her", "their", "all", "entire"].contains($0) }
      && !words.contains { ["of", "part", "some", "half"].contains($0) }
  }

  /// 'X spun off Y', which was a part of it.
  private func parted(at verb: Int) -> [StatementDraft] {
    guard !arguments.isPassive(verb) else { return [] }
    let wholes = participants.all(arguments.agents(of: verb), as: .agent)
      .filter { participants.kind($0) == .organization }
    return bodies(arguments.patients(of: verb)).flatMap { part in
      wholes.map { draft(.part, part, $0, verb, isOver: true) }
    }.filter { $0.source.actor != $0.target.actor }
  }

  /// The named bodies that phrases are themselves.
  private func bodies(_ heads: [Int]) -> [Participant] {
    heads.flatMap { tree.coordinated($0) }.compactMap { participants.mention(at: $0) }
      .filter { participants.kind($0) == .organization && participants.isNamed($0) }
  }

  private func draft(
    _ relation: Relation, _ source: Participant, _ target: Participant, _ verb: Int,
    isOver: Bool = false
  ) -> StatementDraft {
    StatementDraft(
      relation: relation, source: source, target: target, cue: verb..<verb + 1, predicate: verb,
      role: relation == .owns ? "owner" : "offshoot", rule: "sale", pattern: "role-verb",
      scope: isOver ? .presupposed : .clause, ending: isOver ? verb : nil, isPlain: true)
  }
}
