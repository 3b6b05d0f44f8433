import Foundation
import HostileText

/// Markdown as GitHub's own renderer shows it, with nothing held back.
struct RenderedMarkdown {
  struct Missing: Error, CustomStringConvertible {
    let description = "cmark-gfm can't be run; install the Debian package cmark-gfm"
  }

  let html: String
  let names: MarkupNames

  init(_ text: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/cmark-gfm")
    process.arguments =
      ["--unsafe", "-t", "html"]
      + ["table", "footnotes", "autolink", "strikethrough", "tasklist"].flatMap { ["-e", $0] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "markdown-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder)
    process.standardInput = try FileHandle(forReadingFrom: folder)
    let output = Pipe()
    process.standardOutput = output
    do { try process.run() } catch { throw Missing() }
    html = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // The renderer writes one attribute without a value.
    names = try MarkupNames(
      html: html.replacing(/\s(data-footnote[\w\-]*)(?=[ >])/) { " \($0.1)=\"\"" })
  }
}
