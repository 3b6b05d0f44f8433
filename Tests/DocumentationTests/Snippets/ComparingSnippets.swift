import ActorGraph
import Foundation
import Testing

/// What 'Comparing' and 'Who is who across articles' show.
@Suite struct ComparingSnippets {
  private let monday: Graph
  private let wednesday: Graph
  private let friday: Graph

  init() throws {
    var reader = ArticleReader()
    let names = ["1-monday", "2-wednesday", "3-friday"]
    let articles = try names.map {
      try reader.read(file: Checkout.path("Examples/harbour-\($0).md")).article
    }
    let graphs = try Pipeline().graphs(of: articles)
    (monday, wednesday, friday) = (graphs[0], graphs[1], graphs[2])
  }

  @Test func changes() throws {
    // snippet
    let comparison = Comparison(old: [monday], new: [friday])
    print(comparison.summary)
    for tie in ComparisonReport(comparison, onlyChanged: true).ties {
      print(tie.change.badge, tie.sentence, tie.new?.quote.text ?? "")
    }
    let picture = try ComparisonDiagram(comparison).svg(.sideBySide)
    // end
    #expect(comparison.summary.hasPrefix("+") && picture.contains("<svg"))
    #expect(Comparison(old: [monday], new: [monday]).isSame)
  }

  @Test func patches() throws {
    // snippet
    let patch = GraphPatch(from: monday, to: friday)
    let result = try monday.applying(patch)
    // end
    #expect(result.json() == friday.json())
  }

  @Test func timelines() throws {
    // snippet
    let timeline = Timeline(of: [monday, wednesday, friday], by: .published, length: .day)
    for step in TimelineReport(timeline).steps { print(step.label, step.summary.line) }
    let strip = try TimelineDiagram(timeline).svg()
    // end
    #expect(timeline.steps.count == 3 && strip.contains("<svg"))
  }

  @Test func resolving() throws {
    // snippet
    let apart = Judgements.Pair(.init("Edda Lund"), .init("Rurik Vale"), isSame: false)
    let resolution = Resolution(
      of: [monday, wednesday, friday], judgements: Judgements(pairs: [apart]))
    for doubt in resolution.doubts {
      print("possibly the same:", doubt.first, doubt.second, doubt.supporting, doubt.opposing)
    }
    let whole = resolution.graph
    let withoutMonday = whole.without(articles: ["harbour-1-monday"])
    // end
    #expect(withoutMonday.json() == Graph.merged([wednesday, friday]).json())
    #expect(whole.articles.count == 3)
  }
}
