internal import ActorGraph
internal import Foundation

/// A comparison on its way into files.
struct ComparisonOutput {
  let comparison: Comparison
  /// Whether both sides are the same document.
  let isSame: Bool
  /// Whether to leave out what is as before or not mentioned.
  let onlyChanged: Bool
  let pictures: ComparisonPictures

  /// The bytes of a file in a format; signs may be coloured where that is for a terminal.
  func data(as format: ComparisonFormat, hasColor: Bool) throws -> Data {
    switch format {
    case .text:
      Data(ComparisonText(isSame: isSame, hasColor: hasColor).text(of: report).utf8)
    case .markdown: Data(ComparisonMarkdown().text(of: report).utf8)
    case .json: Data(ComparisonDocument(comparison, onlyChanged: onlyChanged).json().utf8)
    case .svg: Data(try pictures.diagram(of: comparison).svg(pictures.view).utf8)
    case .dot: Data(try pictures.diagram(of: comparison).dot().utf8)
    case .png: try pictures.diagram(of: comparison).png(pictures.view, scale: pictures.scale)
    case .pdf: try pictures.diagram(of: comparison).pdf(pictures.view)
    }
  }

  private var report: ComparisonReport { ComparisonReport(comparison, onlyChanged: onlyChanged) }
}
