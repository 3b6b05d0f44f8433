internal import Grammar
internal import GraphModel
internal import Lexicons

/// For whom nouns stand: 'Y fighters', 'negotiators for X and Y', 'a group of Y'.
extension Participants {
  /// The several or the whole that a noun for a part of them or for their envoys means.
  func represented(at token: Int, as side: Side, depth: Int) -> [Participant]? {
    let lemma = tree.lemma(token)
    if standIns.meansItsPart(lemma) && !isFormer(token) || tree.form(token).allSatisfy(\.isNumber) {
      let whole = ofPhrases(token, as: side, depth: depth)
      if !whole.isEmpty { return whole }
    }
    if tree.tag(token) == "NNS", ClassNouns.shared.contains(lemma) {
      let bodies = nearModifiers(of: token)
      if bodies.count > 1 { return bodies }
    }
    guard standIns.speaksForOthers(lemma), tree.tag(token).hasSuffix("S") else { return nil }
    let whole = represented(token, as: side, depth: depth)
    // 'the Ministers of Norway, Sweden and Iceland' with the others hung on the ministers
    let isCut =
      whole.count == 1 && whole.allSatisfy { kind($0) == .state }
      && tree.children(token, "conj").contains { mention(at: $0).map { kind($0) } == .state }
    return whole.count > 1 || isCut ? whole : nil
  }

  /// For whom a noun stands that belongs to them: 'Y fighters', 'those killed', 'Y, whose laboratory'.
  func stoodFor(
    _ own: Participant?, at token: Int, as side: Side, depth: Int
  ) -> [Participant]? {
    let lemma = tree.lemma(token)
    if standIns.standsForAgent(lemma) || side != .agent && standIns.standsForObject(lemma) {
      let meant = modifiers(of: token, as: side, depth: depth)
        .filter { !standIns.isIrregular(lemma) || kind($0) != .state }
      if !meant.isEmpty { return meant }
    }
    guard own != nil else {
      return specified(token).flatMap { one($0, as: side, depth: depth - 1) }.nonEmpty
    }
    // 'Y, whose laboratory was built by X'
    guard side != .agent, !roles.isHuman(lemma),
      tree.children(token, "poss").contains(where: { tree.tag($0) == "WP$" })
    else { return nil }
    return modifiers(of: token, as: side, depth: depth).nonEmpty
  }

  /// Whether people no longer belong to what they are called after: 'former members of Y'.
  private func isFormer(_ token: Int) -> Bool {
    tree.children(token, "amod", "compound").contains {
      ["former", "ex", "expelled", "dissident", "breakaway"].contains(tree.form($0))
    }
  }

  /// For whom an unnamed actor stood where it was introduced: 'these fighters' after 'Y fighters'.
  func introduced(
    _ own: Participant, at token: Int, as side: Side, depth: Int
  ) -> [Participant]? {
    let actor = table.actors[own.actor]
    guard !actor.isNamed, let first = actor.mentions.first,
      case let head = table.mentions[first].head, head != token,
      standIns.standsForAgent(tree.lemma(head))
    else { return nil }
    let meant = modifiers(of: head, as: side, depth: depth - 1)
    return meant.isEmpty ? nil : meant
  }
}

extension Array {
  /// The array; nil where it is empty.
  var nonEmpty: Self? { isEmpty ? nil : self }
}
