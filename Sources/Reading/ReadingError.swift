/// Why a file or a line of it cannot be read as an article, and what to do.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given, or `-` for standard input.
  public var file: String
  /// The line, from 1, where one is to blame.
  public var line: Int?
  /// What is wrong.
  public var problem: String
  /// What to do about it.
  public var advice: String
  /// The id of the article that a line would have held, its own or `line-` and the line's number; nil
  /// where the file itself is to blame and no other line can be read.
  public var article: String?

  /// Creates an error.
  public init(
    file: String, line: Int? = nil, problem: String, advice: String, article: String? = nil
  ) {
    self.file = file
    self.line = line
    self.problem = problem
    self.advice = advice
    self.article = article
  }

  /// `FILE:LINE: what is wrong; what to do`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem); \(advice)"
  }
}
