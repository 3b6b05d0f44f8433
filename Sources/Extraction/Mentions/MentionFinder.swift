internal import GraphModel
internal import Knowledge
internal import Language

/// Finds the places of an article that may refer to an actor.
struct MentionFinder: Sendable {
  private let spans: NameSpanFinder
  private let names: NameMentions
  private let descriptions: DescriptionFinder
  private let pronouns = PronounFinder()

  init(lexicons: ActorLexicons) {
    spans = NameSpanFinder(lexicons: lexicons)
    names = NameMentions(lexicons: lexicons)
    descriptions = DescriptionFinder(lexicons: lexicons)
  }

  /// The mentions of a document, by the start of their tokens, the longer first.
  ///
  /// - Complexity: O(*n*) in the number of tokens, apart from the final sorting.
  func mentions(in document: Document) -> [DocumentMention] {
    let found = spans.spans(in: document)
    let names = names.mentions(of: found, in: document)
    var owner = [Bool](repeating: false, count: document.count)
    // 'the United States' where it only locates is no description either.
    for span in found where spans.lexicons.known.meaning(of: document.text(of: span.tokens)) != nil
    {
      for token in span.tokens { owner[token] = true }
    }
    for name in names { for token in name.tokens { owner[token] = true } }
    let descriptions = descriptions.mentions(in: document) { !owner[$0] }
    return (names + descriptions + pronouns.mentions(in: document)).sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
  }
}
