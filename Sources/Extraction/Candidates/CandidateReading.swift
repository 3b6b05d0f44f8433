internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// What the features of an article's candidates are read from: its grammar, and what the rules say.
struct CandidateReading: Sendable {
  let article: ArticleReading
  /// Who is who, as the rules have it.
  let table: ActorTable
  /// What the rules say of whom, kept or not.
  let drafts: [StatementDraft]
  /// For each draft, whether the rules would keep it.
  let isKept: [Bool]
  let lexicons: ActorLexicons
  /// The candidates by their heads.
  let mentions: [CandidateMention]
  /// The candidate at each token that is the head of one.
  let mentionOfHead: [Int?]
  /// The folded words of each candidate.
  let words: [[String]]
  /// The pipeline's name around each token, by its number; nil where there is none.
  let entityOfToken: [Int?]
  /// The label of the pipeline's name around each token; empty where there is none.
  let entityLabels: [String]
  /// The actors of whom a rule says something that it would keep.
  let toldActors: Set<Int>

  init(
    article: ArticleReading, table: ActorTable,
    drafts: [StatementDraft], isKept: [Bool], lexicons: ActorLexicons
  ) {
    self.article = article
    let document = article.document
    self.table = table
    self.drafts = drafts
    self.isKept = isKept
    self.lexicons = lexicons
    let mentions = CandidateFinder(document: document, table: table).candidates()
    self.mentions = mentions
    var ofHead = [Int?](repeating: nil, count: document.count)
    for (index, mention) in mentions.enumerated() { ofHead[mention.head] = index }
    mentionOfHead = ofHead
    var entities = [Int?](repeating: nil, count: document.count)
    for (index, entity) in document.entities.enumerated().reversed() {
      for token in entity.tokens { entities[token] = index }
    }
    entityOfToken = entities
    entityLabels = entities.map { $0.map { document.entities[$0].label } ?? "" }
    toldActors = Set(
      zip(drafts, isKept).filter(\.1).flatMap { [$0.0.source.actor, $0.0.target.actor] })
    words = mentions.map { NameFolding.words(of: document.text(of: $0.tokens)) }
  }

  var document: Document { article.document }
  var tree: SyntaxTree { article.tree }
  var arguments: ClauseArguments { article.arguments }
  /// Whether each token stands between quotation marks.
  var isQuoted: [Bool] { article.layout.isQuoted }
  /// Whether each token only says from where is reported.
  var isDateline: [Bool] { article.layout.isDateline }

  /// The mention of the rules that a candidate is.
  func known(_ candidate: Int) -> DocumentMention? {
    mentions[candidate].known.map { table.mentions[$0] }
  }

  /// The actor that the rules see in a candidate.
  func ruleActor(_ candidate: Int) -> Int? {
    mentions[candidate].known.flatMap { table.actorOfMention[$0] }
  }

  /// The number of a candidate's sentence.
  func sentence(_ candidate: Int) -> Int { document.sentenceIndex(of: mentions[candidate].head) }

  /// What a candidate is or may be: the kind that the rules give it, else that of its noun.
  func kind(_ candidate: Int) -> ActorKind? {
    if let actor = ruleActor(candidate) { return table.actors[actor].kind }
    if let known = known(candidate) { return known.kind }
    return noun(candidate)?.kind(isPlural(candidate) ? .plural : .singular)
  }

  /// The noun of actors that a candidate's head is.
  func noun(_ candidate: Int) -> ActorNoun? {
    let form = mentions[candidate].form
    guard form == .phrase || form == .noun else { return nil }
    return lexicons.noun(tree.lemma(mentions[candidate].head))
  }

  /// Whether a candidate's head is the noun of a role: 'minister'.
  func isRole(_ candidate: Int) -> Bool {
    lexicons.noun(tree.lemma(mentions[candidate].head))?.isPerson == true
  }

  /// Whether a candidate means several.
  func isPlural(_ candidate: Int) -> Bool {
    let head = mentions[candidate].head
    return tree.tag(head).hasSuffix("S") && tree.tag(head).hasPrefix("NN")
      || ["they", "them", "their", "we", "us", "our", "these", "those", "both", "others"]
        .contains(tree.form(head))
  }

  /// The gender that a candidate shows.
  func gender(_ candidate: Int) -> Gender? {
    if let actor = ruleActor(candidate), mentions[candidate].form != .pronoun {
      return table.actors[actor].gender
    }
    return known(candidate)?.gender ?? noun(candidate)?.gender
  }
}
