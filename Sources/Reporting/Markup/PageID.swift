internal import Drawing

/// The ids of the page's parts, which links and scripts use.
enum PageID {
  /// The entry of a tie in the list.
  static func entry(_ tie: Int) -> String { "\(entryPrefix)\(tie)" }
  /// What the ids of all entries begin with.
  static let entryPrefix = "e-"
  /// A statement of a tie below its entry, from 1.
  static func evidence(_ tie: Int, _ statement: Int) -> String { "s-\(tie)-\(statement)" }
  /// The sentence of a tie's statement in its article.
  static func mark(_ tie: Int, _ statement: Int) -> String { "m-\(tie)-\(statement)" }
  /// A line of the picture.
  static func line(_ tie: Int) -> String { PagePicture.line(tie) }
  /// A box of the picture.
  static func box(_ actor: String) -> String { PagePicture.box(actor) }
  /// The entry of an actor.
  static func actor(_ id: String) -> String { PagePicture.actorEntry(id) }
  /// An article, from 1.
  static func article(_ number: Int) -> String { "article-\(number)" }
  /// A mention in an article, both from 1.
  static func mention(_ article: Int, _ mention: Int) -> String { "x-\(article)-\(mention)" }
}
