internal import Drawing
internal import Foundation
internal import GraphModel
internal import HostileText
internal import Reporting

// Writes all payloads to standard output as a report page, for a browser to open: nothing of it may
// run. 'picture' or 'markdown' as an argument chooses another format; two numbers choose payloads:
// the first one from 0, and how many.
let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.compactMap { Int($0) }
let first = min(max(0, numbers.first ?? 0), Payload.all.count)
let last = min(Payload.all.count, first + max(0, numbers.dropFirst().first ?? Payload.all.count))
let chosen = Array(Payload.all[first..<last])

let (graph, articles) = HostileGraphs.graph(of: chosen)
let earlier = HostileGraphs.graph(of: Array(chosen.prefix(chosen.count / 2))).graph
var options = ReportOptions()
options.title = chosen.map(\.text).first { !$0.isEmpty }
options.diagram.maximumActors = nil
options.diagram.layoutWorker =
  URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "actorgraph").path
options.origin = ReportOrigin(
  program: options.title, model: options.title, command: options.title)
let report = Report(
  graph, articles: articles, comparison: Comparison(old: [earlier], new: [graph]), options)
let output =
  if arguments.contains("picture") {
    try Diagram(graph, options.diagram).svg()
  } else if arguments.contains("markdown") {
    try report.markdown(picture: "picture.svg")
  } else {
    try report.html()
  }
try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
