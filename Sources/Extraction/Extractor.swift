public import GraphModel
public import Language

/// Turns an analysed article into its actor graph.
public struct Extractor: Sendable {
  private let resolver: ActorResolver
  private let statements: StatementExtractor

  /// Creates an extractor with the built-in lexicons and the user's.
  ///
  /// - Parameter lexicons: What the user adds; it goes before what is built in.
  /// - Throws: ``UserLexiconError`` when two of the user's lexicons contradict each other.
  public init(lexicons: [UserLexicon] = []) throws {
    try self.init(lexicons: lexicons, vectors: nil)
  }

  /// Creates an extractor with the built-in lexicons and the user's.
  ///
  /// - Parameters:
  ///   - lexicons: What the user adds; it goes before what is built in.
  ///   - vectors: Word vectors, by which verbs that no lexicon knows are judged.
  /// - Throws: ``UserLexiconError`` when two of the user's lexicons contradict each other.
  package init(lexicons: [UserLexicon], vectors: WordVectors?) throws {
    let additions = try LexiconAdditions(lexicons)
    resolver = try ActorResolver(adding: additions)
    statements = try StatementExtractor(adding: additions, vectors: vectors)
  }

  /// Draws the graph of one article.
  ///
  /// - Parameters:
  ///   - document: The analysis of the article's text.
  ///   - article: What is known about the article; its id is repeated in mentions and evidence.
  /// - Returns: The actors, and the statements between them with their evidence, in the order and
  ///   with the ids of the written graph.
  /// - Complexity: O(*n*) in the number of tokens.
  public func graph(of document: Document, article: Article) -> Graph {
    graph(of: document, resolver.resolve(document), article: article).normalized()
  }

  /// Draws the graph of one article, and tells why each mention refers to its actor.
  ///
  /// - Parameters:
  ///   - document: The analysis of the article's text.
  ///   - article: What is known about the article.
  /// - Returns: The graph that ``graph(of:article:)`` draws, with the reasons.
  /// - Complexity: O(*n*) in the number of tokens.
  public func explanation(of document: Document, article: Article) -> Explanation {
    let table = resolver.resolve(document)
    let ids = ActorIdentifiers(for: table.actors)
    let graph = graph(of: document, table, article: article).normalized()
    var linked: [String: [Explanation.LinkedMention]] = [:]
    for index in table.actors.indices {
      linked[ids[index]] = table.actors[index].mentions.map { mention in
        linkedMention(mention, of: table, in: document, article: article.id)
      }
    }
    return Explanation(graph: graph, linked: linked)
  }

  private func linkedMention(
    _ index: Int, of table: ActorTable, in document: Document, article: String
  ) -> Explanation.LinkedMention {
    let mention = table.mentions[index]
    let sentence = document.sentence(of: mention.tokens.lowerBound)
    return Explanation.LinkedMention(
      mention: Mention(
        article: article, span: document.scalarRange(of: mention.tokens), form: mention.form),
      text: document.text(of: mention.tokens), reason: table.reasonOfMention[index],
      sentence: document.scalarRange(of: sentence), sentenceText: document.text(of: sentence))
  }

  private func graph(
    of document: Document, _ table: ActorTable, article: Article
  ) -> Graph {
    let ids = ActorIdentifiers(for: table.actors)
    let statements = statements.statements(in: document, actors: table, article: article) {
      ids[$0]
    }
    let held = Set(statements.flatMap { [$0.source, $0.target] })
    let actors = table.actors.indices
      .filter { table.actors[$0].isNamed || held.contains(ids[$0]) }
      .map { actor($0, of: table, id: ids[$0], in: document, article: article.id) }
      .sorted { $0.id < $1.id }
    return Graph(
      articles: [article], actors: actors,
      statements: attributed(statements, among: Set(actors.map(\.id))))
  }

  /// Leaves an unnamed speaker who holds no tie to the words that name them.
  private func attributed(_ statements: [Statement], among ids: Set<String>) -> [Statement] {
    statements.map { statement in
      var statement = statement
      for index in statement.attribution.indices {
        let actor = statement.attribution[index].actor
        if let actor, !ids.contains(actor) { statement.attribution[index].actor = nil }
      }
      return statement
    }
  }

  private func actor(
    _ index: Int, of table: ActorTable, id: String, in document: Document, article: String
  ) -> Actor {
    let actor = table.actors[index]
    let mentions = actor.mentions.map { mention in
      Mention(
        article: article, span: document.scalarRange(of: table.mentions[mention].tokens),
        form: table.mentions[mention].form)
    }
    return Actor(
      id: id, name: actor.name, kind: actor.kind, aliases: actor.aliases,
      descriptions: actor.descriptions, identifiers: actor.identifiers, mentions: mentions)
  }
}
