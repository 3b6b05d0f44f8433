internal import ActorGraph
internal import Foundation

/// Graph documents on disk.
enum GraphFile {
  /// Reads an `actorgraph/1` document.
  static func read(_ path: String) throws -> Graph {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw GraphFileError(
        path: path, line: nil, reason: "there is no readable file; check the path")
    }
    do {
      return try Graph(json: Array(data))
    } catch {
      throw GraphFileError(
        path: path, line: error.line,
        reason: "\(error); name a document that 'actorgraph graph -o \(path)' wrote")
    }
  }
}

/// A graph document that cannot be read.
struct GraphFileError: Error, CustomStringConvertible {
  let path: String
  let line: Int?
  let reason: String

  var description: String { "\(path):\(line.map { "\($0):" } ?? "") \(reason)" }
}
