internal import Grammar
internal import GraphModel
internal import Language

/// The words and the actor of a speaker.
struct SpeakerPhrase: Sendable {
  let tree: SyntaxTree
  let participants: Participants

  /// What is kept of a speaker's phrase: not its relative clause, apposition or coordination.
  private static let left: Set<String> = [
    "relcl", "appos", "acl", "conj", "cc", "punct", "advcl", "ccomp", "case",
  ]

  /// A speaker, before its actor has an id.
  struct Speaker: Sendable, Hashable {
    var text: String
    var actor: Int?
    var isAnonymous: Bool
  }

  /// The speaker at the head of a phrase.
  func speaker(at token: Int) -> Speaker {
    let actor = participants.mention(at: token)?.actor
    let isNamed = actor.map { participants.table.actors[$0].isNamed } ?? false
    let span = tree.span(of: token, without: Self.left)
    return Speaker(
      text: tree.document.text(of: span), actor: actor, isAnonymous: !isNamed)
  }
}
