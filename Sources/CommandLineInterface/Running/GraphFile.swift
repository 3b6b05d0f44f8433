internal import ActorGraph
internal import Foundation

/// Graph documents on disk.
enum GraphFile {
  /// Reads an `actorgraph/1` document.
  static func read(_ path: String) throws -> Graph {
    do {
      // A document that the program wrote itself is read without ever being whole in memory.
      if let parts = DocumentFile.parts(of: path), let graph = try? Graph(written: parts) {
        return graph
      }
      return try Graph(json: try DocumentFile.bytes(of: path))
    } catch let error as GraphDocumentError {
      throw GraphFileError(
        path: path, line: error.line,
        reason: "\(error); name a document that 'actorgraph graph -o \(path)' wrote")
    }
  }
}

/// Comparisons on disk.
enum ComparisonFile {
  /// Reads an `actorgraph-diff/1` document.
  static func read(_ path: String) throws -> ComparisonDocument {
    do {
      return try ComparisonDocument(json: try DocumentFile.bytes(of: path))
    } catch let error as GraphDocumentError {
      throw GraphFileError(
        path: path, line: error.line,
        reason: "\(error); name a document that 'actorgraph diff -o \(path)' wrote")
    }
  }
}

/// JSON documents on disk.
private enum DocumentFile {
  /// Gives the bytes of a file part by part, and none at its end; nil where it cannot be read again.
  static func parts(of path: String) -> (() throws -> [UInt8])? {
    guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)),
      (try? file.seekToEnd()) != nil, (try? file.seek(toOffset: 0)) != nil
    else { return nil }
    return { [UInt8](try file.read(upToCount: 1 << 18) ?? Data()) }
  }

  static func bytes(of path: String) throws(GraphFileError) -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      // In parts, so that a large document is not in memory twice.
      var bytes: [UInt8] = []
      // A pipe has no end to look for.
      if let length = try? file.seekToEnd() {
        bytes.reserveCapacity(Int(clamping: length))
        try file.seek(toOffset: 0)
      }
      while let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
        bytes.append(contentsOf: part)
      }
      return bytes
    } catch {
      throw GraphFileError(
        path: path, line: nil, reason: "there is no readable file; check the path")
    }
  }
}

/// A document that cannot be read or used.
struct GraphFileError: Error, CustomStringConvertible {
  let path: String
  let line: Int?
  let reason: String

  var description: String { "\(path):\(line.map { "\($0):" } ?? "") \(reason)" }
}
