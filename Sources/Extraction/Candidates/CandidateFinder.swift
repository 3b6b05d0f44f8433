internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Suggests every place that may refer to an actor: each name, noun, pronoun and nationality of the
/// parse, and whatever the rules took for a mention.
struct CandidateFinder: Sendable {
  let document: Document
  let table: ActorTable
  private let entityOfRoot: [Int: Range<Int>]

  init(document: Document, table: ActorTable) {
    self.document = document
    self.table = table
    var roots: [Int: Range<Int>] = [:]
    for entity in document.entities where Self.actorLabels.contains(entity.label) {
      if let root = document.root(of: entity.tokens), roots[root] == nil {
        roots[root] = entity.tokens
      }
    }
    entityOfRoot = roots
  }

  /// The candidates by their heads, one a head.
  ///
  /// - Complexity: O(*n*) in the number of tokens for phrases of bounded length.
  func candidates() -> [CandidateMention] {
    (0..<document.count).compactMap { token in
      if let known = table.mention(headedBy: token) { return candidate(known: known) }
      if let outer = table.mention(covering: token), table.mentions[outer].form == .name {
        return nil
      }
      return candidate(at: token)
    }
  }

  private func candidate(known index: Int) -> CandidateMention {
    let mention = table.mentions[index]
    let form: CandidateMention.Form =
      switch mention.form {
      case .name: document[mention.head].tag.hasPrefix("JJ") ? .adjective : .name
      case .description: mention.isModifier ? .noun : .phrase
      case .pronoun: .pronoun
      }
    return CandidateMention(
      head: mention.head, tokens: withoutDeterminer(mention.tokens, to: mention.head), form: form,
      known: index)
  }

  private func candidate(at token: Int) -> CandidateMention? {
    let word = document[token]
    func made(_ tokens: Range<Int>, _ form: CandidateMention.Form) -> CandidateMention {
      CandidateMention(head: token, tokens: tokens, form: form, known: nil)
    }
    switch word.partOfSpeech {
    case "PRON", "DET":
      return Self.pronouns.contains(word.text.lowercased())
        ? made(token..<token + 1, .pronoun) : nil
    case "PROPN":
      if let entity = entityOfRoot[token] {
        return made(withoutDeterminer(entity, to: token), .name)
      }
      return made(phrase(of: token), .name)
    case "NOUN":
      if Self.modifying.contains(word.dependency) { return made(token..<token + 1, .noun) }
      return made(phrase(of: token), .phrase)
    case "ADJ":
      return entityOfRoot[token].map { made($0, .adjective) }
    default: return entityOfRoot[token].map { made(withoutDeterminer($0, to: token), .name) }
    }
  }

  private func phrase(of noun: Int) -> Range<Int> {
    BaseNounPhrase.tokens(of: noun, in: document)
  }

  private func withoutDeterminer(_ tokens: Range<Int>, to head: Int) -> Range<Int> {
    BaseNounPhrase.withoutDeterminer(tokens, to: head, in: document)
  }

  private static let modifying: Set<String> = ["compound", "nmod", "amod"]

  private static let actorLabels: Set<String> = [
    "PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW",
  ]

  private static let pronouns = WordClass.candidateFinderPronouns
}
