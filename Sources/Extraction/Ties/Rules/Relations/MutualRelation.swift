internal import Grammar
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'the rivalry between X and Y', 'X's marriage to Y', 'X has close ties to Y'.
  static let mutualRelation = TieSuggester(
    TieRule(
      "mutual-relation",
      "A noun for a relation between two, with both in its phrases or one that has it.",
      examples: [
        TieExample(
          "The rivalry between Jane Holm and Paul Renn is old.", "Jane Holm", .rival, "Paul Renn"),
        TieExample(
          "Iran's rivalry with Saudi Arabia grew.", "Iran", .rival, "Saudi Arabia"),
      ],
      lookalikes: [
        TieLookalike(
          "The feud was over before Jane Holm and Paul Renn were born.", "Jane Holm", "Paul Renn")
      ]), RuleScene.relationNoun)
}

extension RuleScene {
  fileprivate func relationNoun(at noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), participants.mention(at: noun) == nil else { return [] }
    let lemma = tree.lemma(noun)
    let bond = lexicons.relationNouns.relation(lemma, as: .bond)
    let isBond = bond != nil
    guard let relation = lexicons.relationNouns.relation(lemma, as: .noun) ?? bond else {
      return []
    }
    let shared = participants.all(
      tree.objects(of: noun, after: "between") + tree.objects(of: noun, after: "of"), as: .agent)
    let partners = participants.all(
      tree.objects(of: noun, after: "with") + tree.objects(of: noun, after: "to"), as: .agent)
    let owners = participants.all(tree.children(noun, "poss"), as: .agent)
    let possessed = owners.isEmpty ? shared : owners
    if partners.isEmpty, !isBond {
      return mutualPairs(
        possessed, relation, cue: noun..<noun + 1, predicate: noun, scope: .presupposed,
        by: "mutual-relation")
    }
    let holders = possessed.isEmpty ? havers(of: noun) : possessed
    let isHad = possessed.isEmpty && tree.dependency(noun) == "dobj"
    return holders.flatMap { holder in
      partners.filter { !isBond || isBound(holder) && isBound($0) }.compactMap { partner in
        mutual(
          relation, holder, partner, cue: noun..<noun + 1,
          predicate: isHad ? tree.head(noun) ?? noun : noun, scope: isHad ? .clause : .presupposed,
          by: "mutual-relation")
      }
    }
  }

  /// Whether ties bind somebody: of states they say what passes.
  fileprivate func isBound(_ participant: Participant) -> Bool {
    kind(participant) != .state
      && isNamed(participant)
  }

  /// Who has the relation: 'X has ties to', 'X, with links to'.
  fileprivate func havers(of noun: Int) -> [Participant] {
    guard let head = tree.head(noun) else { return [] }
    let having: Set<String> = [
      "have", "maintain", "keep", "retain", "form", "enjoy", "cultivate", "strike", "forge",
    ]
    if tree.dependency(noun) == "dobj", having.contains(tree.lemma(head)) {
      return arguments.subject(of: head).map { participants.all($0, as: .agent) } ?? []
    }
    if tree.dependency(noun) == "pobj", tree.form(head) == "with", let owner = tree.head(head) {
      let host = tree.isVerb(owner) ? nil : owner
      return host.map { participants.all($0, as: .agent) } ?? []
    }
    return []
  }
}
