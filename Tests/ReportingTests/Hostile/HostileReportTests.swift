import Foundation
import GraphModel
import HostileText
import Reporting
import Testing

/// What is written around the payloads must not depend on them.
@Suite struct HostileReportTests {
  private static func report(_ payloads: [Payload]) -> Report {
    let (graph, articles) = HostileGraphs.graph(of: payloads)
    var options = SampleReports.options
    options.title = payloads.first?.text
    options.origin = ReportOrigin(
      program: options.title, model: options.title, command: options.title)
    return Report(graph, articles: articles, options)
  }

  @Test func thereAreHundredsOfPayloads() {
    #expect(Payload.all.count >= 300)
    #expect(Set(Payload.all.map(\.kind)).count >= 15)
  }

  @Test func markdownShowsTheTextAndNothingElse() throws {
    let plain = try RenderedMarkdown(
      Self.report(HostileGraphs.plain).markdown(picture: "picture.svg"))
    for part in Payload.parts(of: 12) {
      let page = try Self.report(part).markdown(picture: "picture.svg")
      let names = try RenderedMarkdown(page).names
      #expect(names.names.subtracting(plain.names.names) == [], "\(part)")
      #expect(names.dangers == [], "\(part)")
      for payload in part {
        #expect(payload.isShown(in: names.text), "\(payload)")
      }
    }
  }

  @Test func pageShowsTheTextAndNothingElse() throws {
    let plain = try MarkupNames(html: Self.report(HostileGraphs.plain).html())
    for part in Payload.parts(of: 12) {
      let names = try MarkupNames(html: Self.report(part).html())
      #expect(names.names.subtracting(plain.names) == [], "\(part)")
      #expect(names.dangers == [], "\(part)")
      for payload in part {
        #expect(payload.isShown(in: names.text), "\(payload)")
      }
    }
  }
}
