internal import Grammar
internal import GraphModel
internal import Language
internal import Lexicons

extension TieSuggester {
  /// A body whose name begins with that of a state or of a larger body: 'the UN Security Council'.
  static let bodyByName = TieSuggester(
    TieRule(
      "body-by-name", "The state or larger body with whose name that of a body begins.",
      examples: [
        TieExample(
          "The UN Security Council adopted the resolution. The UN was quick.",
          "UN Security Council", .part, "UN"),
        TieExample(
          "The United Nations Security Council met while the United Nations waited.",
          "United Nations Security Council", .part, "United Nations"),
      ],
      lookalikes: [
        TieLookalike(
          "The Norway Free Army fought alone. Norway is cold.", "Norway Free Army", "Norway")
      ]), RuleScene.bodyByName)
}

extension RuleScene {
  /// What a state's or a larger body's part is called.
  private static let branches = WordClass.nameStatementsBranches

  fileprivate func bodyByName(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .organization, .group),
      case let words = tree.document.text(of: holder.tokens), !isUprising(words)
    else { return [] }
    let table = participants.table
    let owner = table.actors.indices.first { index in
      let actor = table.actors[index]
      return index != holder.actor && actor.isNamed
        && [.state, .organization].contains(actor.kind)
        && ([actor.name] + actor.aliases).contains { words.hasPrefix($0 + " ") }
    }
    guard let owner, let mention = table.actors[owner].mentions.first,
      Self.branches.contains(tree.lemma(token)) || Self.branches.contains(tree.form(token))
    else { return [] }
    let whole = Participant(actor: owner, tokens: table.mentions[mention].tokens)
    return [given(.part, holder, whole, cue: token, rule: "body-by-name")]
  }

  /// Whether a force names itself after a state without serving it: 'the Orland Liberation Army'.
  private func isUprising(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    let forces: Set<String> = ["forces", "force", "army", "front", "troops", "command", "council"]
    let causes: Set<String> = [
      "democratic", "liberation", "free", "resistance", "popular", "opposition", "rebel",
      "revolutionary", "islamic", "national", "transitional",
    ]
    guard let last = words.last, forces.contains(last) else { return false }
    return words.dropFirst().dropLast().contains {
      causes.contains($0) && !($0 == "national" && ["army", "council"].contains(last))
        && !($0 == "popular" && last == "army")
    }
  }
}
