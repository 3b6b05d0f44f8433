internal import Grammar
public import GraphModel
public import Language
internal import Lexicons

/// Turns an analysed article into its actor graph.
public struct Extractor: Sendable {
  private let resolver: ActorResolver
  private var rules: RuleReader
  private let models: ScoringModels?
  /// The words for which the user says what they mean.
  private let stated: Set<String>

  /// Creates an extractor with the built-in lexicons and the user's, in which the rules decide.
  ///
  /// - Parameter lexicons: What the user adds; it goes before what is built in.
  /// - Throws: ``UserLexiconError`` when two of the user's lexicons contradict each other.
  public init(lexicons: [UserLexicon] = []) throws {
    try self.init(lexicons: lexicons, models: nil)
  }

  /// Creates an extractor with the built-in lexicons and the user's.
  ///
  /// - Parameters:
  ///   - lexicons: What the user adds; it goes before what is built in.
  ///   - models: The learned models that decide; without them, the rules do.
  /// - Throws: ``UserLexiconError`` when two of the user's lexicons contradict each other.
  package init(lexicons: [UserLexicon], models: ScoringModels?) throws {
    self.models = models
    _ = try WordClasses.embedded.get()
    _ = try Holiday.embedded.get()
    let additions = try LexiconAdditions(lexicons)
    stated = additions.words
    resolver = try ActorResolver(adding: additions)
    rules = try RuleReader(adding: additions)
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
    decision(by: ruleReading(of: document), article: article).graph.normalized()
  }

  /// Draws the graph of one article, and tells why each mention refers to its actor.
  ///
  /// - Parameters:
  ///   - document: The analysis of the article's text.
  ///   - article: What is known about the article.
  /// - Returns: The graph that ``graph(of:article:)`` draws, with the reasons.
  /// - Complexity: O(*n*) in the number of tokens.
  public func explanation(of document: Document, article: Article) -> Explanation {
    let (participants, graph, decider) = decision(
      by: ruleReading(of: document), article: article)
    let table = participants.table
    let ids = ActorIdentifiers(for: table.actors)
    let wordsOfActor = Dictionary(grouping: participants.links.words, by: \.actor)
    var linked: [String: [Explanation.LinkedMention]] = [:]
    for index in table.actors.indices {
      let mentions = table.actors[index].mentions.map { mention in
        linkedMention(
          table.mentions[mention].tokens, table.mentions[mention].form,
          because: table.reasonOfMention[mention], in: document, article: article.id)
      }
      let words = (wordsOfActor[index] ?? []).map { word in
        linkedMention(
          word.token..<word.token + 1, word.reason == .partOfName ? .name : .description,
          because: word.reason, in: document, article: article.id)
      }
      linked[ids[index]] = (mentions + words).sorted {
        ($0.mention.span.lowerBound, -$0.mention.span.count)
          < ($1.mention.span.lowerBound, -$1.mention.span.count)
      }
    }
    return Explanation(
      graph: graph.normalized(), linked: linked,
      weighings: decider.map { TieWeights(decider: $0).all { ids[$0] } } ?? [])
  }

  /// What some rules say of an article, and its graph with and without them.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package func effect(
    of rules: Set<RuleID>, on document: Document, article: Article
  ) -> RuleEffect {
    let ruled = ruleReading(of: document)
    let table = ruled.participants.table
    let finisher = StatementFinisher(ruled, article: article)
    let ids = ids(of: table)
    let said = ruled.drafts.filter { rules.contains($0.rule) }
      .map { finisher.statement($0, id: ids) }
    return RuleEffect(
      said: graph(of: document, table, said, article: article).normalized(),
      with: decision(by: ruled, article: article).graph.normalized(),
      without: decision(
        by: self.rules.without(rules).ruleReading(of: ruled.article, actors: table),
        article: article
      ).graph.normalized())
  }

  /// The same extractor, in which some rules say nothing.
  func without(_ rules: Set<RuleID>) -> Extractor {
    var extractor = self
    extractor.rules = self.rules.without(rules)
    return extractor
  }

  /// Who is who and who is tied to whom, decided by the learned models where there are any.
  private func decision(by ruled: RuleReading, article: Article) -> (
    participants: Participants, graph: Graph, decider: TieDecider?
  ) {
    let (document, table) = (ruled.article.document, ruled.participants.table)
    guard let models, let scale = models.scale else {
      let finisher = StatementFinisher(ruled, article: article)
      let ids = ids(of: table)
      let made = zip(ruled.drafts, ruled.isKept).filter {
        $0.1 && isTold($0.0, of: article)
      }.map { finisher.statement($0.0, id: ids) }
      return (ruled.participants, graph(of: document, table, made, article: article), nil)
    }
    let outcome = LearnedStage(models: models, stated: stated)
      .outcome(of: candidateReading(ruled), rules: ruled, scale: scale)
    let finisher = StatementFinisher(outcome.rules, article: article)
    let ids = ids(of: outcome.table)
    let made = outcome.decider.decided().filter { isTold($0.draft, of: article) }
      .map { finisher.statement($0, id: ids) }
    let graph = graph(of: document, outcome.table, made, article: article)
    return (outcome.rules.participants, graph, outcome.decider)
  }

  /// Whether a statement can tell what a draft does: of what is over, only a date says so.
  private func isTold(_ draft: StatementDraft, of article: Article) -> Bool {
    !draft.isOver || article.published != nil
  }

  private func ids(of table: ActorTable) -> (Int) -> String {
    let ids = ActorIdentifiers(for: table.actors)
    return { ids[$0] }
  }

  /// The candidates of one article with their features, and what rules and networks say of them.
  package func candidates(of document: Document) -> RuledCandidates {
    RuledCandidates(candidateReading(of: document), models: models)
  }

  /// The candidates of one article, before they have features.
  func candidateReading(of document: Document) -> CandidateReading {
    candidateReading(ruleReading(of: document))
  }

  /// The ties of one article that are weighed, with their features and the actors.
  package func weighed(_ document: Document) -> WeighedArticle? {
    guard let models else { return nil }
    let (decided, ties) = LearnedStage(models: models).weighed(candidateReading(of: document))
    return WeighedArticle(actors: decided.actors, ties: ties.map { ($0.0.key, $0.1) })
  }

  /// What the rules say of an article, by its grammar and who is who in it.
  private func ruleReading(of document: Document) -> RuleReading {
    let reading = ArticleReading(document, words: rules.scopes.governing)
    return rules.ruleReading(of: reading, actors: resolver.resolve(reading))
  }

  private func candidateReading(_ rules: RuleReading) -> CandidateReading {
    CandidateReading(
      article: rules.article, table: rules.participants.table, drafts: rules.drafts,
      isKept: rules.isKept,
      lexicons: resolver.lexicons)
  }

  private func linkedMention(
    _ tokens: Range<Int>, _ form: MentionForm, because reason: LinkReason, in document: Document,
    article: String
  ) -> Explanation.LinkedMention {
    let sentence = document.sentence(of: tokens.lowerBound)
    return Explanation.LinkedMention(
      mention: Mention(article: article, span: document.scalarRange(of: tokens), form: form),
      text: document.quotation(of: tokens), reason: reason,
      sentence: document.scalarRange(of: sentence),
      sentenceText: document.quotation(of: sentence))
  }

  private func graph(
    of document: Document, _ table: ActorTable, _ statements: [Statement], article: Article
  ) -> Graph {
    let ids = ActorIdentifiers(for: table.actors)
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
