/// What is wrong with an `actorgraph/1` document, and where.
public struct GraphDocumentError: Error, Hashable, CustomStringConvertible {
  /// The line of the document, from 1.
  public var line: Int
  /// The JSON path of the value, or the column where the text is not JSON.
  public var place: String
  /// What is wrong and what to do.
  public var problem: String

  /// Creates an error.
  public init(line: Int, place: String, problem: String) {
    self.line = line
    self.place = place
    self.problem = problem
  }

  /// The place and the problem in one line; a caller puts the file and ``line`` before it.
  public var description: String { "\(place): \(problem)" }

  init(_ error: JSONSyntaxError) {
    self.init(
      line: error.line, place: "line \(error.line), column \(error.column)",
      problem: "\(error.problem); a graph document has to be whole, valid JSON")
  }
}
