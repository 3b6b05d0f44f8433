import Foundation
import GraphModel
import Testing

@testable import Drawing

/// How status and stage of a tie are drawn.
@Suite struct ClaimDrawingTests {
  /// The strokes by status, for no stage and then each in its order: solid, dashed, dotted, and crossed out.
  static let strokes: [(status: Status, strokes: String)] = [
    (.asserted, "s-ssssssssss"), (.alleged, "------------"), (.prospective, "............"),
    (.denied, "xxxxxxxxxxxx"),
  ]

  static let stages: [Stage?] = [nil] + Stage.allCases

  /// A graph of one tie.
  private static func graph(
    _ statements: [(status: Status, stage: Stage?)], speaker: Attribution? = nil,
    role: String? = "bribe"
  ) -> Graph {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Piet Orlin")
    for (status, _) in statements {
      builder.tie("Amira Daoud", .conflict, "Piet Orlin", role, status)
    }
    var graph = builder.graph
    for (index, told) in statements.enumerated() {
      graph.statements[index].stage = told.stage
      graph.statements[index].attribution = [speaker].compactMap { $0 }
    }
    return graph
  }

  private static func line(_ graph: Graph) throws -> TieLine {
    try #require(Sheet(graph: graph, options: DiagramOptions()).lines.first)
  }

  /// The stroke of the only line of an SVG: solid, dashed, dotted, or thin and crossed out.
  private static func stroke(ofSVG svg: String, _ theme: Theme) throws -> Character {
    let start = try #require(svg.range(of: "<g class=\"ag-line")).upperBound
    let end = try #require(svg[start...].range(of: "</g>")).lowerBound
    let paths = svg[start..<end].split(separator: "<path").dropFirst()
    let line = try #require(paths.first)
    // A line, its bar, and a cross of two paths.
    if paths.count == 4, line.contains(theme.light[.denied]) { return "x" }
    guard let dash = line.firstMatch(of: #/stroke-dasharray="([\d.]+) /#) else { return "s" }
    return dash.1 == "0.1" ? "." : "-"
  }

  private static func stroke(ofDOT dot: String, _ theme: Theme) throws -> Character {
    let edge = try #require(dot.split(separator: "\n").first { $0.contains(" -> ") })
    if edge.contains("color=\"\(theme.light[.denied])\"") { return edge.contains("✕") ? "x" : "?" }
    return edge.contains("style=dashed") ? "-" : edge.contains("style=dotted") ? "." : "s"
  }

  @Test(arguments: strokes)
  func theStrokeMeansHowSureItIs(status: Status, strokes: String) throws {
    for (stage, expected) in zip(Self.stages, strokes) {
      let graph = Self.graph([(status, stage)])
      let diagram = try Diagram(graph)
      let theme = DiagramOptions().theme
      #expect(try Self.stroke(ofSVG: diagram.svg(), theme) == expected, "\(status) \(stage as Any)")
      #expect(try Self.stroke(ofDOT: diagram.dot(), theme) == expected, "\(status) \(stage as Any)")
    }
  }

  @Test func whatOneSaysAndAnotherDeniesIsDashedAndCrossed() throws {
    let diagram = try Diagram(Self.graph([(.asserted, nil), (.denied, nil)]))
    let svg = try diagram.svg()
    #expect(try Self.stroke(ofSVG: svg, DiagramOptions().theme) == "-")
    #expect(svg.contains("ag-conflict ag-disputed"))
    #expect(diagram.dot().contains("✕ said and denied"))
    #expect(diagram.dot().contains("style=dashed"))
  }

  @Test func whatAnArticleVouchesForIsSolidWhoeverClaimsItToo() throws {
    let both = Self.graph([(.asserted, .claimed), (.asserted, nil)])
    let line = try Self.line(both)
    #expect(line.standing == .asserted)
    #expect(line.rows.map(\.whole) == ["bribe [1]"])
  }

  @Test(arguments: [
    (Status.alleged, Stage.suspected, "suspected of bribing"),
    (.alleged, .accused, "accused of bribing"), (.alleged, .arrested, "arrested for bribing"),
    (.alleged, .charged, "charged with bribing"), (.alleged, .tried, "on trial for bribing"),
    (.asserted, .convicted, "convicted of bribing"), (.denied, .acquitted, "acquitted of bribing"),
    (.denied, .withdrawn, "accusation of bribing withdrawn"),
  ])
  func theStageStandsOnTheLabel(status: Status, stage: Stage, words: String) throws {
    let line = try Self.line(Self.graph([(status, stage)]))
    #expect(line.rows.map(\.whole).joined(separator: " ") == "\(words) [1]")
    // 'acquitted' struck through would be read as its opposite.
    #expect(line.rows.allSatisfy { !$0.isStruck })
    #expect(line.stage == stage)
  }

  @Test func ofSeveralStagesOfOneActTheFurthestIsTold() throws {
    let line = try Self.line(
      Self.graph([(.alleged, .accused), (.alleged, .charged), (.alleged, nil)]))
    #expect(line.rows.map(\.text).joined(separator: " ") == "charged with bribing")
  }

  @Test func severalActsAreDividedWhereStagesAreTold() throws {
    var graph = Self.graph([(.alleged, .charged), (.asserted, nil), (.asserted, nil)])
    graph.statements[1].role = "threaten"
    graph.statements[2].role = "threaten"
    let line = try Self.line(graph)
    #expect(line.rows.map(\.text).joined(separator: " ") == "threaten; charged with bribing")
  }

  @Test(arguments: [
    (Attribution(text: "police"), "bribe, said by police"),
    (Attribution(text: "him", actor: "piet-orlin"), "bribe, said by Piet Orlin"),
    (
      Attribution(text: String(repeating: "long ", count: 20), anonymous: true),
      "bribe, said by an unnamed source"
    ),
    (nil, "bribe, claimed"),
  ])
  func whoClaimsItStandsOnTheLabel(speaker: Attribution?, words: String) throws {
    let line = try Self.line(Self.graph([(.asserted, .claimed)], speaker: speaker))
    #expect(line.rows.map(\.text).joined(separator: " ") == words)
  }

  @Test func severalWhoClaimItAreNamedBriefly() throws {
    var graph = Self.graph([(.asserted, .claimed), (.asserted, .claimed), (.asserted, .claimed)])
    for (index, name) in ["police", "a clerk", "two aides"].enumerated() {
      graph.statements[index].attribution = [
        Attribution(text: "the paper"), Attribution(text: name),
      ]
    }
    let three = try Self.line(graph).rows.map(\.text).joined(separator: " ")
    #expect(three == "bribe, said by police and others")
    graph.statements.removeLast()
    let two = try Self.line(graph).rows.map(\.text).joined(separator: " ")
    #expect(two == "bribe, said by police and a clerk")
  }

  @Test func whoHearsThePictureLearnsTheStage() throws {
    func words(_ status: Status, _ stage: Stage?, _ speaker: Attribution? = nil) throws -> String {
      let sheet = try Sheet(
        graph: Self.graph([(status, stage)], speaker: speaker), options: DiagramOptions())
      return Sentences(boxes: sheet.boxes).line(try #require(sheet.lines.first))
    }
    #expect(
      try words(.alleged, .charged)
        == "Amira Daoud is charged with acting against Piet Orlin (bribe), alleged, charged, 1 source"
    )
    #expect(
      try words(.asserted, .claimed, Attribution(text: "police"))
        == "Amira Daoud is said to act against Piet Orlin (bribe), claimed, said by police, 1 source"
    )
    #expect(
      try words(.denied, .withdrawn).hasPrefix(
        "Amira Daoud was accused of acting against Piet Orlin, which was withdrawn (bribe), denied")
    )
  }

  @Test func theLegendListsWhatOccurs() throws {
    func legend(_ statements: [(Status, Stage?)]) throws -> [String] {
      let graph = Self.graph(statements.map { (status: $0.0, stage: $0.1) })
      return Legend(of: try Sheet(graph: graph, options: DiagramOptions())).entries.compactMap {
        if case .standing = $0.sample { return $0.text }
        return nil
      }
    }
    #expect(try legend([(.asserted, nil)]) == [])
    #expect(try legend([(.asserted, .convicted)]) == [])
    #expect(try legend([(.asserted, .claimed)]) == ["claimed"])
    #expect(try legend([(.alleged, .charged)]) == ["alleged"])
  }

  @Test func thePictureHasTheStageForScripts() throws {
    let svg = try Diagram(Self.graph([(.alleged, .charged)])).svg()
    #expect(svg.contains("data-status=\"alleged\" data-stage=\"charged\""))
    let claimed = try Diagram(Self.graph([(.asserted, .claimed)])).svg()
    #expect(claimed.contains("ag-conflict ag-claimed"))
  }

  @Test(
    arguments: [
      (nil, "chair, Harbour Guard"), (.claimed, nil), (.convicted, "chair, Harbour Guard"),
    ] as [(Stage?, String?)])
  func aRoleThatIsMerelyClaimedStandsUnderNoName(stage: Stage?, role: String?) throws {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Harbour Guard", .organization)
    builder.tie("Amira Daoud", .leads, "Harbour Guard", "chair")
    var graph = builder.graph
    graph.statements[0].stage = stage
    let sheet = try Sheet(graph: graph, options: DiagramOptions())
    #expect(sheet.boxes.first { $0.id == "amira-daoud" }?.role == role)
  }

  @Test func theCaptionTellsWhatIsLeftOut() throws {
    var options = DiagramOptions()
    options.sureness.claims = ClaimCriteria(onlyEstablished: true, stages: [.tried, .convicted])
    let sheet = try Sheet(graph: Self.graph([(.alleged, .tried)]), options: options)
    #expect(sheet.lines.isEmpty)
    #expect(
      sheet.caption.contains(
        "Only ties that are established, and on trial or convicted are told of."))
  }
}
