internal import ActorGraph
internal import Foundation

/// A timeline on its way into files.
struct TimelineOutput {
  let timeline: Timeline
  let arguments: DiagramArguments
  /// The actor whose story is told; nil for all.
  let actor: Actor?

  /// The bytes of a file in a format; signs may be coloured where that is for a terminal.
  func data(as format: TimelineFormat, hasColor: Bool) throws -> Data {
    switch format {
    case .text: Data(TimelineText(hasColor: hasColor).text(of: report).utf8)
    case .markdown: Data(TimelineMarkdown().text(of: report).utf8)
    case .json: Data(report.json().utf8)
    case .svg: Data(try diagram().svg().utf8)
    case .png: try diagram().png(scale: arguments.scale)
    case .pdf: try diagram().pdf()
    }
  }

  /// The strip of pictures.
  func diagram() throws -> TimelineDiagram {
    var options = try arguments.options(for: timeline.whole)
    if let actor {
      options.focus = actor.id
      let isDated = timeline.steps.contains { $0.part.actors.contains(actor.id) }
      guard isDated else {
        throw UsageError(
          "--actor: no day is known of what is told of '\(actor.name)', so there is no picture; "
            + "leave out -o for the text")
      }
    }
    return try TimelineDiagram(timeline, options)
  }

  /// Reports what no step shows.
  func warn(_ invocation: Invocation, _ console: Console) {
    guard !invocation.has("quiet"), timeline.basis == .published else { return }
    let undated = timeline.undated.articles
    guard !undated.isEmpty else { return }
    let count = undated.count == 1 ? "1 article" : "\(undated.count) articles"
    let names = undated.sorted().prefix(3).joined(separator: ", ")
    console.complain(
      "no day of publication is known for \(count) (\(names)\(undated.count > 3 ? ", …" : "")), "
        + "told apart from the steps; give it with --published DATE")
  }

  private var report: TimelineReport { TimelineReport(timeline, actor: actor?.id) }
}
