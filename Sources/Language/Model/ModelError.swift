/// Why a language pipeline could not be read, converted or run.
public struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Problem: Hashable, Sendable {
    /// A file of the pipeline does not exist or cannot be read.
    case missing
    /// A file ends before its contents do.
    case truncated
    /// The bytes of a file are not what they are said to be.
    case corrupt
    /// A file is well formed and says something that it may not say.
    case malformed
    /// The pipeline has another architecture than this program can run.
    case unsupported
    /// A file could not be written.
    case unwritable
  }

  /// What went wrong.
  public let problem: Problem
  /// The file, as a path or as a name inside the pipeline.
  public let file: String
  /// What exactly is wrong, and what to do about it.
  public let detail: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - problem: What went wrong.
  ///   - file: The file, as a path or as a name inside the pipeline.
  ///   - detail: What exactly is wrong, and what to do about it.
  public init(_ problem: Problem, in file: String, _ detail: String) {
    self.problem = problem
    self.file = file
    self.detail = detail
  }

  /// The error as one line: the file and what is wrong.
  public var description: String { "\(file): \(detail)" }
}
