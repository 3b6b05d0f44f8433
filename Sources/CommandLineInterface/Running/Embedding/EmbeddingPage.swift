internal import ActorGraph
internal import Foundation

/// A page with what its pictures should be.
struct EmbeddingPage {
  /// A file that is to be written.
  struct File {
    let path: String
    let data: Data
  }

  let path: String
  /// The lines of the places that are out of date.
  private(set) var staleLines: [Int] = []
  /// The files to write, pictures first.
  private(set) var staleFiles: [File] = []
  /// The pictures by their paths, with the line that asks for each.
  private var pictures: [String: (line: Int, data: Data)] = [:]

  /// Reads a page and draws its pictures.
  init(_ path: String, _ invocation: Invocation, _ console: Console) throws {
    self.path = path
    let format = try Self.format(of: path)
    let text = try Self.text(of: path)
    let page = try Self.page(text, format, at: path)
    var contents: [[String]] = []
    for place in page.places {
      let picture = try picture(in: place, format, invocation, console)
      let content = page.fitted(picture.content, to: place)
      let isFileStale = try picture.file.map { try add($0, at: place.line) } ?? false
      if isFileStale || content != page.content(of: place) { staleLines.append(place.line) }
      contents.append(content)
    }
    let filled = Data(page.text(with: contents).utf8)
    if filled != Data(text.utf8) { staleFiles.append(File(path: path, data: filled)) }
  }

  private func picture(
    in place: MarkedPage.Place, _ format: MarkedPage.Format, _ invocation: Invocation,
    _ console: Console
  ) throws -> PlacedPicture {
    do {
      return try PlacedPicture(place.words, of: path, format, invocation, console)
    } catch {
      throw fault(place.line, "\(error)")
    }
  }

  /// Takes up a picture's file; true where it is not on disk as it should be.
  private mutating func add(_ file: File, at line: Int) throws -> Bool {
    if let other = pictures[file.path] {
      guard other.data == file.data else {
        throw fault(
          line, "line \(other.line) writes another picture to \(file.path); add -o FILE.svg")
      }
    }
    let isStale = file.data != (try? Data(contentsOf: URL(fileURLWithPath: file.path)))
    if isStale, pictures[file.path] == nil { staleFiles.append(file) }
    pictures[file.path] = (line, file.data)
    return isStale
  }

  private static func page(
    _ text: String, _ format: MarkedPage.Format, at path: String
  ) throws -> MarkedPage {
    do {
      let page = try MarkedPage(text, format)
      if !page.places.isEmpty { return page }
    } catch {
      throw GraphFileError(path: path, line: error.line, reason: error.reason)
    }
    throw GraphFileError(
      path: path, line: nil,
      reason: "there is no place for a picture; add the lines '<!-- actorgraph: FILE -->' and "
        + "'<!-- /actorgraph -->'")
  }

  private func fault(_ line: Int, _ reason: String) -> GraphFileError {
    GraphFileError(path: path, line: line, reason: reason)
  }

  private static func format(of path: String) throws(UsageError) -> MarkedPage.Format {
    let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
    switch suffix {
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    default: throw UsageError("\(path): no page with '.\(suffix)'; name a page of .md or .html")
    }
  }

  private static func text(of path: String) throws(GraphFileError) -> String {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw GraphFileError(
        path: path, line: nil, reason: "there is no readable file; check the path")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw GraphFileError(
        path: path, line: nil, reason: "the page is not UTF-8; save it in this encoding")
    }
    return text
  }
}
