public import Drawing
public import GraphModel

/// A page about a graph that leads every line of the picture back to its sentences.
///
/// The page is one HTML file that needs nothing else: no network, no font, and without its script it
/// is still whole. The same graph, articles and options give the same bytes.
public struct Report: Sendable {
  private let content: ReportContent
  private let options: ReportOptions

  /// Prepares the report of a graph.
  ///
  /// - Parameters:
  ///   - graph: What the report tells of, as far as `options.diagram.sureness` has it.
  ///   - articles: The texts of the graph's articles; where one is missing, the page has the sentences
  ///     of evidence alone.
  ///   - comparison: What has changed; its union should be the graph.
  ///   - options: Title, picture and origin.
  public init(
    _ graph: Graph, articles: [ArticleText] = [], comparison: Comparison? = nil,
    _ options: ReportOptions = ReportOptions()
  ) {
    content = ReportContent(
      graph.drawn(options.diagram.sureness), texts: articles, comparison: comparison,
      sureness: options.diagram.sureness)
    self.options = options
  }

  /// The page.
  ///
  /// - Throws: `DrawingError` when the graph contradicts itself or cannot be laid out.
  /// - Complexity: O(*n* log *n*) in the size of the graph and its articles, and the layout.
  public func html() throws(DrawingError) -> String {
    let picture = try Diagram(content.graph, diagram).pagePicture()
    var changes: String?
    if let comparison = content.comparison {
      var options = ComparisonOptions()
      options.diagram = diagram
      options.diagram.title = nil
      changes = try ComparisonDiagram(comparison, options).svg()
    }
    let page = ReportPage(
      content: content, title: title, origin: options.origin, picture: picture,
      changesPicture: changes)
    return page.html()
  }

  /// The report in GitHub's Markdown: summary, tables, and the sentences as footnotes.
  ///
  /// - Parameter picture: Where the picture is, relative to the page; write there what ``picture()``
  ///   gives.
  /// - Returns: The text of the page.
  /// - Throws: `DrawingError` when the graph contradicts itself.
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public func markdown(picture: String) throws(DrawingError) -> String {
    MarkdownReport(
      content: content, title: title, origin: options.origin,
      alternative: try imageDiagram().alternativeText, picture: picture
    ).text()
  }

  /// The picture of the report by itself, as an SVG document that presents itself as one image.
  ///
  /// - Returns: The document, in UTF-8.
  /// - Throws: `DrawingError` when the graph contradicts itself or cannot be laid out.
  public func picture() throws(DrawingError) -> String { try imageDiagram().svg() }

  private func imageDiagram() throws(DrawingError) -> Diagram {
    var diagram = options.diagram
    diagram.title = title
    diagram.isFlat = true
    return try Diagram(content.graph, diagram)
  }

  /// What the pictures show, made for a page.
  private var diagram: DiagramOptions {
    var diagram = options.diagram
    diagram.title = title
    diagram.links = .anchors(prefix: PageID.entryPrefix)
    diagram.isFlat = false
    diagram.theme = .auto
    diagram.isInPage = true
    diagram.width = nil
    return diagram
  }

  /// The heading of the page.
  private var title: String {
    let given = options.title.map(DisplayText.clean) ?? ""
    if !given.isEmpty { return given }
    let articles = content.graph.articles
    guard articles.count == 1, let only = articles.first else {
      return "Who does what to whom in \(Count.of(articles.count, "article"))"
    }
    let own = only.title.map(DisplayText.clean) ?? ""
    return own.isEmpty ? DisplayText.clean(only.id) : own
  }
}
