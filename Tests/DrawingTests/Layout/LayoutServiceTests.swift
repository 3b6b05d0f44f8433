import Foundation
import Testing

@testable import Drawing

@Suite struct LayoutServiceTests {
  static func chain(_ count: Int, label: Size? = Size(width: 40, height: 17)) -> LayoutRequest {
    LayoutRequest(
      nodes: (0..<count).map { _ in LayoutRequest.Node(size: Size(width: 80, height: 30)) },
      edges: (1..<count).map {
        LayoutRequest.Edge(tail: $0 - 1, head: $0, weight: 1, label: label)
      })
  }

  @Test(arguments: LayoutRung.allCases)
  func everyRungPlacesEverything(rung: LayoutRung) throws {
    var request = Self.chain(5)
    request.rung = rung
    if rung.keepsPlaces {
      request.places = (0..<5).map {
        Point(x: Double($0 * $0) * 90, y: Double($0 % 2) * 130 + 7.25)
      }
    }
    let geometry = try GraphvizEngine.layOut(request)
    #expect(request.fault(in: geometry) == nil)
    #expect(geometry.labels.allSatisfy { ($0 != nil) == (rung == .labelled) })
  }

  @Test func hierarchyRunsDownOrToTheRight() throws {
    var request = Self.chain(3)
    let down = try GraphvizEngine.layOut(request)
    #expect(down.nodes[0].y < down.nodes[1].y && down.nodes[1].y < down.nodes[2].y)
    request.leftToRight = true
    let right = try GraphvizEngine.layOut(request)
    #expect(right.nodes[0].x < right.nodes[1].x && right.nodes[1].x < right.nodes[2].x)
  }

  @Test func childGivesTheSameAsThisProcess() throws {
    let service = try LayoutService.locate(environment: [:])
    guard case .child(let program) = service.place else {
      Issue.record("the actorgraph program was not found beside the tests")
      return
    }
    #expect(program.lastPathComponent == "actorgraph")
    let request = Self.chain(6)
    let here = LayoutService(place: .thisProcess)
    #expect(try service.geometry(for: request) == here.geometry(for: request))
  }

  @Test func ladderBeginsByTheSizeOfTheGraph() {
    #expect(LayoutService.ladder(for: Self.chain(10)).first == .labelled)
    #expect(LayoutService.ladder(for: Self.chain(80)).first == .thorough)
    #expect(LayoutService.ladder(for: Self.chain(200)).first == .limited)
    #expect(LayoutService.ladder(for: Self.chain(200)).last == .springs)
  }

  @Test(arguments: [
    ("exit 3", "exit code 3"), ("kill -KILL $$", "ended by signal 9"),
    ("echo nonsense", "answer can't be read"), ("exec sleep 30", "stopped after 0.3 s"),
    ("echo '{\"geometry\":{\"nodes\":[],\"edges\":[],\"labels\":[]}}'", "0 of 3 nodes"),
    ("echo '{\"failure\":\"lost edge\"}'", "lost edge"),
  ])
  func troubleInTheChildIsToldAndTheNextRungTried(script: String, reason: String) throws {
    let program = FileManager.default.temporaryDirectory.appendingPathComponent(
      "worker-\(UUID().uuidString)")
    try "#!/bin/sh\n\(script)\n".write(to: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    defer { try? FileManager.default.removeItem(at: program) }
    let service = LayoutService(place: .child(program), seconds: 0.3)
    let error = #expect(throws: DrawingError.self) { try service.geometry(for: Self.chain(3)) }
    guard case .noLayout(let reasons) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reasons.count == LayoutService.ladder(for: Self.chain(3)).count)
    #expect(reasons.allSatisfy { $0.contains(reason) }, "\(reasons)")
  }

  @Test func workerEndsWhenItsProcessorTimeIsUp() throws {
    guard case .child(let program) = try LayoutService.locate(environment: [:]).place else {
      Issue.record("the actorgraph program was not found beside the tests")
      return
    }
    let service = LayoutService(place: .child(program), processorSeconds: 1)
    var request = LayoutRequest(
      nodes: Array(repeating: LayoutRequest.Node(size: Size(width: 80, height: 30)), count: 300),
      edges: (0..<900).map { number in
        LayoutRequest.Edge(
          tail: number % 300, head: (number * 7 + number / 300 * 31 + 1) % 300, weight: 1,
          label: Size(width: 40, height: 17))
      })
    request.rung = .labelled
    let failure = #expect(throws: LayoutFailure.self) { try service.layOut(request) }
    #expect(failure?.reason.hasPrefix("ended by signal") == true)
  }

  @Test func namedProgramMustExist() {
    #expect(throws: DrawingError.noLayoutWorker(path: "/nowhere/at-all")) {
      try LayoutService.locate(explicit: "/nowhere/at-all")
    }
    #expect(throws: DrawingError.noLayoutWorker(path: "/nowhere")) {
      try LayoutService.locate(environment: ["ACTORGRAPH_LAYOUT_WORKER": "/nowhere"])
    }
  }

  @Test func workerAnswersNonsenseWithAReason() throws {
    let answer = try JSONDecoder().decode(
      LayoutAnswer.self, from: LayoutWorker.run(input: Data("nonsense".utf8)))
    #expect(answer.geometry == nil)
    #expect(answer.failure == "unreadable request")
  }

  @Test func emptyGraphNeedsNoLayout() throws {
    let geometry = try LayoutService(place: .thisProcess).geometry(
      for: LayoutRequest(nodes: [], edges: []))
    #expect(geometry.nodes.isEmpty)
  }
}
