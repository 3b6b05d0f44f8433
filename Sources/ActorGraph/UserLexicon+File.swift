public import Extraction
internal import Foundation

extension UserLexicon {
  /// Reads and checks a lexicon's file.
  ///
  /// - Parameter path: The file; it is called so in messages.
  /// - Throws: `LexiconFileError` when it cannot be read, `UserLexiconError` when rows are wrong.
  public init(file path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LexiconFileError(path: path, reason: "there is no readable file; check the path")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw LexiconFileError(path: path, reason: "it is not UTF-8; save it as UTF-8")
    }
    try self.init(text: text, source: path)
  }
}

/// A lexicon's file that cannot be read.
public struct LexiconFileError: Error, Hashable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// What is wrong, and what to do.
  public var reason: String

  /// The reason with the file before it.
  public var description: String { "\(path): \(reason)" }
}
