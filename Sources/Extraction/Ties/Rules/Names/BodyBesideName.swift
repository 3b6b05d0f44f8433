internal import Grammar
internal import GraphModel
internal import Language

extension TieSuggester {
  /// 'Ann Lee (Red Cross)', 'Ann Lee, Red Cross, said'.
  static let bodyBesideName = TieSuggester(
    TieRule(
      "body-beside-name", "A body between brackets or commas right behind a person's name.",
      examples: [
        TieExample("Jane Holm (Harbour Bank) spoke first.", "Jane Holm", .member, "Harbour Bank"),
        TieExample("Jane Holm, Harbour Bank, spoke first.", "Jane Holm", .member, "Harbour Bank"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg, Otto Brandt and the Harbour Bank spoke first.", "Anna Berg", "Harbour Bank")
      ]), RuleScene.bodyBesideName)
}

extension RuleScene {
  fileprivate func bodyBesideName(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .person), isNamed(holder),
      case let mark = holder.tokens.upperBound, mark + 1 < tree.document.count,
      let body = participants.name(startingAt: mark + 1), kind(body) == .organization,
      case let end = body.tokens.upperBound, end < tree.document.count,
      tree.document[mark].text == "(" && tree.document[end].text == ")"
        || tree.form(mark) == "," && tree.form(end) == "," && isAlone(body, behind: token, end)
    else { return [] }
    var draft = given(
      .member, holder, body, cue: participants.head(of: body), rule: "body-beside-name")
    draft.role = ""
    draft.isPlain = true
    return [draft]
  }

  /// Whether a body between commas stands between a name and its verb, and is none of a list.
  private func isAlone(_ body: Participant, behind name: Int, _ comma: Int) -> Bool {
    let head = participants.head(of: body)
    return tree.dependency(name) == "nsubj" && tree.dependency(head) == "appos"
      && tree.head(head) == name && tree.head(name) == comma + 1
      && tree.children(head, "conj", "cc").isEmpty && tree.children(name, "conj", "cc").isEmpty
  }
}
