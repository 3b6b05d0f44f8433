import Drawing
import Foundation
import GraphModel
import Reporting

/// Graphs of people who do not exist, and the options to draw them in tests.
enum SampleReports {
  /// Two articles about a harbour.
  static var graph: Graph {
    func article(_ id: String, _ title: String, _ day: Int) -> Article {
      Article(
        id: id, title: title, published: CalendarDay(year: 2031, month: 4, day: day),
        publisher: "The Lindal Courier", url: "https://courier.example/\(id)?a=1&b=2")
    }
    let text = "Daoud, who commands the Harbour Guard, accused Orlin of theft."
    func statement(
      _ relation: Relation, _ source: String, _ target: String, _ role: String,
      _ status: Status = .asserted, in article: String, said: [Attribution] = []
    ) -> Statement {
      Statement(
        id: "\(relation)-\(article)", relation: relation, source: source, target: target,
        status: status, attribution: said, role: role, rule: "sample",
        evidence: Evidence(
          article: article, span: 10..<10 + text.unicodeScalars.count, text: text,
          source: 10..<15, target: 34..<47, cue: 21..<29))
    }
    return Graph(
      articles: [article("talks", "Harbour talks", 2), article("theft", "A theft", 5)],
      actors: [
        Actor(
          id: "daoud", name: "Amira Daoud", kind: .person, aliases: ["Daoud"],
          descriptions: ["commander"],
          mentions: [Mention(article: "talks", span: 10..<15, form: .name)]),
        Actor(id: "guard", name: "Harbour Guard", kind: .organization),
        Actor(id: "orlin", name: "Piet Orlin", kind: .person),
      ],
      statements: [
        statement(.leads, "daoud", "guard", "commander", in: "talks"),
        statement(.leads, "daoud", "guard", "commander", in: "theft"),
        statement(
          .conflict, "daoud", "orlin", "accuse", .alleged, in: "talks",
          said: [Attribution(text: "two officials", anonymous: true)]),
      ])
  }

  /// Options that lay out with the program beside the tests.
  static var options: ReportOptions {
    var options = ReportOptions()
    options.diagram.layoutWorker =
      URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "actorgraph").path
    options.diagram.maximumActors = nil
    return options
  }
}
