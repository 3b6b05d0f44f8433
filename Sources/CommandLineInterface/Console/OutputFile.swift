internal import Foundation

/// A result that goes to a file or to standard output.
enum OutputFile {
  /// Writes a result whole or not at all: to a temporary file beside it, then renamed.
  ///
  /// - Parameters:
  ///   - data: The result.
  ///   - path: The file, or `-` for standard output.
  ///   - console: Where standard output is.
  /// - Throws: ``OutputError`` when the file cannot be written; it is then as it was.
  static func write(_ data: Data, to path: String, _ console: Console) throws {
    if path == "-" { return try console.write(data) }
    do {
      // Foundation writes beside the file and renames.
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw OutputError(path: path, reason: Self.reason(of: error))
    }
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return (underlying ?? error as NSError).localizedDescription
  }
}

/// A result that could not be written.
struct OutputError: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String {
    "\(path): cannot be written (\(reason)); name a file in a folder that you may write to"
  }
}
