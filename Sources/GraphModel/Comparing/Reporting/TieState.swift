/// A tie as one side has it.
public struct TieState: Sendable, Hashable {
  /// The strongest status, or disputed.
  public var status: TieStatus
  /// How far the claim has come.
  public var stage: Stage?
  /// Whether a text vouches for it.
  public var isEstablished: Bool
  /// The earliest known day.
  public var first: CalendarDay?
  /// The latest known day.
  public var last: CalendarDay?
  /// How many articles say it.
  public var articles: Int
  /// How many statements say it.
  public var statements: Int
  /// The sentence that shows it best.
  public var quote: Quotation

  /// Creates the state of a tie.
  public init(
    status: TieStatus, stage: Stage? = nil, isEstablished: Bool, first: CalendarDay?,
    last: CalendarDay?, articles: Int, statements: Int, quote: Quotation
  ) {
    self.status = status
    self.stage = stage
    self.isEstablished = isEstablished
    self.first = first
    self.last = last
    self.articles = articles
    self.statements = statements
    self.quote = quote
  }
}

/// A sentence of an article that says something of two actors.
public struct Quotation: Sendable, Hashable {
  /// The id of the article.
  public var article: String
  /// The article's headline.
  public var title: String?
  /// The article's day of publication.
  public var published: CalendarDay?
  /// The sentence's span, in Unicode scalars of the article's text.
  public var span: Range<Int>
  /// The sentence.
  public var text: String
  /// How sure the sentence is.
  public var status: Status
  /// How far the claim has come.
  public var stage: Stage?
  /// When it happened, or since and until when it held.
  public var date: DayRange?
  /// Who said it, outermost speaker first.
  public var speakers: [String]

  /// Creates a quotation.
  public init(
    article: String, title: String?, published: CalendarDay?, span: Range<Int>, text: String,
    status: Status, stage: Stage? = nil, date: DayRange?, speakers: [String]
  ) {
    self.article = article
    self.title = title
    self.published = published
    self.span = span
    self.text = text
    self.status = status
    self.stage = stage
    self.date = date
    self.speakers = speakers
  }
}

extension Quotation {
  /// The sentence of a statement, with what is known of its article.
  init(of statement: Statement, in article: Article?, _ names: [ExactText: String]) {
    let evidence = statement.evidence
    self.init(
      article: evidence.article, title: article?.title, published: article?.published,
      span: evidence.span, text: evidence.text, status: statement.status,
      stage: statement.stage, date: statement.date,
      speakers: statement.attribution.map { speaker in
        speaker.actor.map { names[ExactText($0)] ?? $0 } ?? speaker.text
      })
  }
}

extension TieState {
  /// How sure the tie is.
  package var standing: Standing { Standing(status, isEstablished: isEstablished) }
  /// How sure the tie is in words: 'alleged, charged'.
  package var standingWords: String { standing.words(stage) }
}

extension Quotation {
  /// How sure the sentence is in words: 'alleged, charged'.
  package var standingWords: String { standing.words(stage) }
  /// How sure the sentence is.
  package var standing: Standing {
    Standing(status, isEstablished: Stage.isEstablished(status, stage))
  }
}
