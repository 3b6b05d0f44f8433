internal import ActorGraph
internal import Foundation

/// Layouts of earlier drawings on disk.
enum LayoutFile {
  /// Reads an `actorgraph-layout/1` document.
  static func read(_ path: String) throws -> DiagramLayout {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw GraphFileError(
        path: path, line: nil, reason: "there is no readable file; check the path")
    }
    do {
      return try DiagramLayout(json: Array(data))
    } catch {
      throw GraphFileError(path: path, line: error.line, reason: error.description)
    }
  }
}
