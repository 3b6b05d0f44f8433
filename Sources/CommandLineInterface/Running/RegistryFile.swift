internal import ActorGraph
internal import Foundation

/// A file of judgements that grows by one row at a time.
struct RegistryFile {
  private let path: String
  private var text: String
  private(set) var judgements: Judgements

  /// Opens a registry; a file that does not exist yet is empty.
  ///
  /// - Throws: What is wrong with the file's rows, or that it cannot be read.
  init(_ path: String) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      (text, judgements) = ("", Judgements())
      return
    }
    judgements = try UserLexicon(file: path).judgements
    text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Adds what was decided of a doubt, and writes the file whole or not at all.
  ///
  /// - Throws: ``UserLexiconError`` when the row would contradict another, or that the file cannot be
  ///   written; it is then as it was.
  mutating func add(_ doubt: Doubt, isSame: Bool, _ console: Console) throws {
    let sides = [doubt.firstAppearance, doubt.secondAppearance]
    let columns = [isSame ? "same" : "different"] + sides.map(\.name) + sides.map(\.article)
    for column in columns where column.contains(where: { $0 == "\t" || $0.isNewline }) {
      throw UsageError("'\(column)' has a tab or a line break and cannot stand in a registry")
    }
    var extended = text
    if !extended.isEmpty, !extended.hasSuffix("\n") { extended += "\n" }
    extended += columns.joined(separator: "\t") + "\n"
    let lexicon = try UserLexicon(text: extended, source: path)
    try OutputFile.write(Data(extended.utf8), to: path, console)
    text = extended
    judgements = lexicon.judgements
  }
}
