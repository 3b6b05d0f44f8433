internal import Foundation
internal import Processes

/// Reads PDF files with poppler's pdftotext, where it is installed.
enum PDFDocument {
  /// How long it may take.
  private static let seconds = 120.0

  /// The article in the order of reading, without what every page repeats.
  ///
  /// - Throws: a fault where the program is missing or the file is damaged, encrypted or a picture.
  static func draft(of bytes: [UInt8]) throws(FileFault) -> ArticleDraft {
    let text = try PageFurnitureOfPaper.removed(from: pages(of: bytes))
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw FileFault(
        "the PDF has no text, only pictures of pages",
        advice: "recognise its text first, with the Debian package ocrmypdf")
    }
    return PlainTextArticle.draft(of: text, keepsLayout: false)
  }

  /// The text of each page.
  private static func pages(of bytes: [UInt8]) throws(FileFault) -> [String] {
    // What it may take of memory (KB) and write (blocks of 512 bytes) is bounded.
    let command =
      "ulimit -v 4000000; ulimit -f \(InputFile.sizeLimit / 512); exec pdftotext -enc UTF-8 -eol unix - -"
    let outcome: ProgramRun.Outcome
    do throws(ProcessFailure) {
      outcome = try ProgramRun(executable: "/bin/sh", arguments: ["-c", command])
        .outcome(on: Data(bytes), seconds: seconds)
    } catch {
      throw FileFault("the PDF cannot be read (\(error.reason))", advice: remedy)
    }
    switch outcome.end {
    case .exit(code: 0):
      return String(decoding: outcome.output, as: UTF8.self)
        .split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
    case .exit(code: 127):
      throw FileFault("a PDF is read by pdftotext, which is missing", advice: remedy)
    case .outOfTime:
      throw FileFault(
        "the PDF takes more than \(Int(seconds)) seconds to read", advice: "give its text")
    default:
      let reason = String(decoding: outcome.errors.prefix(400), as: UTF8.self).split(
        separator: "\n")
      throw FileFault(
        "the PDF is damaged or encrypted (\(reason.last ?? "no reason given"))",
        advice: "save it anew, or give its text")
    }
  }

  private static let remedy = "install the Debian package poppler-utils"
}
