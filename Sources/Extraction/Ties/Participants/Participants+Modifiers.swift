internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Whom what stands beside a noun means: its possessor, modifiers, of-phrase or holder.
extension Participants {
  /// The actors of the possessor, else of the nearest modifier, else of the of-phrase.
  func modifiers(of token: Int, as side: Side, depth: Int = depth) -> [Participant] {
    // 'its border with Y'
    if side != .agent, Self.frontiers.contains(tree.lemma(token)) {
      let across = participants(of: token, after: ["with"], as: side, depth: depth)
      if !across.isEmpty { return across }
    }
    let possessors = tree.children(token, "poss").flatMap { possessor in
      tree.coordinated(possessor).flatMap { one($0, as: side, depth: depth - 1) }
    }
    if !possessors.isEmpty { return possessors }
    let near = nearModifiers(of: token)
    if !near.isEmpty { return near }
    let whole = ofPhrases(token, as: side, depth: depth)
    let holders = side != .agent && whole.isEmpty ? holders(of: token) : []
    if !holders.isEmpty { return holders }
    guard whole.isEmpty, side != .agent, standIns.standsForObject(tree.lemma(token)) else {
      return whole
    }
    // 'targets in Y'
    return participants(of: token, after: ["in"], as: side, depth: depth)
  }

  private static let frontiers = WordClass.participantsFrontiers

  private func participants(
    of token: Int, after words: [String], as side: Side, depth: Int
  ) -> [Participant] {
    words.flatMap { tree.objects(of: token, after: $0) }.flatMap { object in
      tree.coordinated(object).flatMap { one($0, as: side, depth: depth - 1) }
    }
  }

  /// Who holds a place or a thing: 'a Council-held building', 'a ship belonging to Y'.
  private func holders(of token: Int) -> [Participant] {
    // 'the town of Z, which was defended by Y'
    let hosts = [token] + tree.objects(of: token, after: "of")
    let clauses = hosts.flatMap { tree.children($0, "acl", "relcl") }
    let owners = clauses.flatMap { verb -> [Int] in
      switch tree.lemma(verb) {
      case "belong": tree.objects(of: verb, after: "to")
      case "own", "hold", "control", "occupy", "run", "operate", "use", "man", "defend", "guard",
        "garrison", "lead", "head":
        tree.objects(of: verb, after: "by")
      default: []
      }
    }
    if !owners.isEmpty { return all(owners, as: .agent) }
    let held = tree.children(token, "amod").filter {
      ["hold", "control", "occupy", "run"].contains(tree.lemma($0)) && $0 > 1
        && tree.form($0 - 1) == "-"
    }
    return held.compactMap { modifier($0 - 2) }
  }

  /// The actors of the nearest name or nationality before a noun.
  func nearModifiers(of token: Int) -> [Participant] {
    let names = tree.children(token, "compound", "amod", "nmod").filter { !tree.isOpposed($0) }
    return names.reversed().lazy.map { modifier in
      tree.coordinated(modifier).compactMap { self.modifier($0) }
    }.first { !$0.isEmpty } ?? []
  }

  /// The appositions of a noun; after a role also those that hang on the phrase within it.
  func appositions(of token: Int) -> [Int] {
    tree.appositions(of: token, in: table, roles: roles)
  }

  func ofPhrases(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    let speaks = ["spokesman", "spokeswoman", "spokesperson"].contains(tree.lemma(token))
    let phrases = tree.prepositionalPhrases(token).filter {
      ["of", "from"].contains($0.word) || speaks && $0.word == "for"
    }
    return phrases.map(\.object).flatMap { object in
      tree.coordinated(object).flatMap { one($0, as: side, depth: depth - 1) }
    }
  }

  /// The several whom people speak for: 'negotiators for X and Y', 'the leaders of X and Y'.
  func represented(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    let phrases = tree.prepositionalPhrases(token).filter {
      ["of", "from", "for"].contains($0.word)
    }
    let near = nearModifiers(of: token)
    if near.count > 1 { return near }
    return phrases.map(\.object).flatMap { object in
      tree.coordinated(object).flatMap { one($0, as: side, depth: depth - 1) }
    }
  }
}
