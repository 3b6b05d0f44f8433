/// A comparison as it is written: what has become of each tie and actor, and the patch.
///
/// The format is `actorgraph-diff/1`; its keys are described under <doc:Comparison-Documents>.
public struct ComparisonDocument: Sendable, Hashable {
  /// The name of the format.
  public static let format = "actorgraph-diff/1"

  /// The changes in words.
  public var report: ComparisonReport
  /// The ids of the older side's articles in the union, sorted.
  public var oldArticles: [String]
  /// The ids of the newer side's articles in the union, sorted.
  public var newArticles: [String]
  /// What makes the older side's document into the newer side's.
  public var patch: GraphPatch

  /// Creates a document of its parts.
  public init(
    report: ComparisonReport, oldArticles: [String], newArticles: [String], patch: GraphPatch
  ) {
    self.report = report
    self.oldArticles = oldArticles
    self.newArticles = newArticles
    self.patch = patch
  }

  /// Describes a comparison.
  ///
  /// - Parameters:
  ///   - comparison: What to describe.
  ///   - onlyChanged: Whether to leave out the ties and actors of which nothing has become. The patch
  ///     is whole all the same.
  public init(_ comparison: Comparison, onlyChanged: Bool = false) {
    self.init(
      report: ComparisonReport(comparison, onlyChanged: onlyChanged),
      oldArticles: comparison.old.articles.distinctSorted(),
      newArticles: comparison.new.articles.distinctSorted(),
      patch: GraphPatch(normalized: comparison.old.graph, comparison.new.graph))
  }

  /// The document as indented JSON with a line break at its end.
  ///
  /// - Returns: the same text for the same comparison.
  public func json() -> String {
    let bytes = JSONWriter.bytes(of: ComparisonWriter.document(self), layout: .indented)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads an `actorgraph-diff/1` document.
  ///
  /// - Parameter json: the document as UTF-8.
  /// - Throws: the first place where the bytes are not JSON, or a value is not what the format allows.
  public init(json: [UInt8]) throws(GraphDocumentError) {
    let value: JSONValue
    do {
      value = try JSONParser.parse(json)
    } catch {
      throw GraphDocumentError(error)
    }
    self = try ComparisonReader().document(JSONCursor(root: value))
  }
}
