internal import Foundation

/// Finds a geometry for a request, by the first way of the ladder that succeeds.
struct LayoutService: Sendable {
  /// Where the layout runs.
  enum Place: Sendable, Hashable {
    case child(URL)
    case thisProcess
  }

  /// The number of labels above which they are placed after the layout.
  static let labelsInLayout = 60
  /// The number of nodes above which the work is limited from the start.
  static let nodesWithoutLimit = 150
  /// The numbers of nodes and edges above which layers take longer than anybody waits.
  static let layeredNodes = 500
  static let layeredEdges = 1_500
  /// How much processor time one attempt may take, in seconds.
  static let processorSeconds = 20

  var place: Place
  /// How much processor time one attempt may take, in whole seconds.
  var processorSeconds = Self.processorSeconds
  /// How long one attempt may take by the clock, in seconds; enough for a machine that is busy.
  var seconds = 60.0

  /// Lays out a request.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)`` when every way failed.
  func geometry(for request: LayoutRequest) throws(DrawingError) -> LayoutGeometry {
    if request.nodes.isEmpty { return LayoutGeometry(nodes: [], edges: [], labels: []) }
    var reasons: [String] = []
    for rung in Self.ladder(for: request) {
      var attempt = request
      attempt.rung = rung
      do {
        let geometry = try layOut(attempt)
        guard let fault = attempt.fault(in: geometry) else {
          return geometry.aligned(with: attempt.places)
        }
        reasons.append("\(rung.rawValue): \(fault)")
      } catch {
        reasons.append("\(rung.rawValue): \(error.reason)")
      }
    }
    throw .noLayout(reasons: reasons)
  }

  /// The ways to try, best first.
  static func ladder(for request: LayoutRequest) -> [LayoutRung] {
    if request.places != nil { return LayoutRung.allCases.filter(\.keepsPlaces) }
    let labels = request.edges.filter { $0.label != nil }.count
    let isLarge = request.nodes.count > nodesWithoutLimit
    if request.engine != .dot {
      return (isLarge || labels > labelsInLayout ? [] : [.free]) + [.freeStraight, .springs]
    }
    let isHuge = request.nodes.count > layeredNodes || request.edges.count > layeredEdges
    // Springs know no clusters, so a graph with frames has layers or nothing.
    if isHuge, request.clusters.isEmpty { return [.springs] }
    let layered: [LayoutRung] = [.labelled, .thorough, .limited, .straight]
    let first: LayoutRung = isLarge ? .limited : labels > labelsInLayout ? .thorough : .labelled
    return layered.drop { $0 != first } + (request.clusters.isEmpty ? [.springs] : [])
  }

  /// Lays out a request in the one way that it asks for.
  func layOut(_ request: LayoutRequest) throws(LayoutFailure) -> LayoutGeometry {
    guard case .child(let executable) = place else { return try GraphvizEngine.layOut(request) }
    guard let input = try? JSONEncoder().encode(request) else {
      throw LayoutFailure(reason: "the request can't be written")
    }
    let worker = WorkerProcess(
      executable: executable, arguments: [LayoutWorker.argument],
      processorSeconds: processorSeconds, seconds: seconds)
    let output = try worker.output(for: input)
    guard let answer = try? JSONDecoder().decode(LayoutAnswer.self, from: output) else {
      throw LayoutFailure(reason: "the worker's answer can't be read")
    }
    guard let geometry = answer.geometry else {
      throw LayoutFailure(reason: answer.failure ?? "no answer")
    }
    return geometry
  }
}

extension LayoutService {
  /// The environment variable that names the program to lay out with.
  static let variable = "ACTORGRAPH_LAYOUT_WORKER"
  private static let programName = "actorgraph"

  /// A service that lays out in a child process of our own program, wherever that is.
  ///
  /// - Throws: ``DrawingError/noLayoutWorker(path:)`` when a program is named that can't be run.
  static func locate(
    explicit path: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(DrawingError) -> LayoutService {
    if let named = path ?? environment[variable].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard FileManager.default.isExecutableFile(atPath: named) else {
        throw .noLayoutWorker(path: named)
      }
      return LayoutService(place: .child(URL(fileURLWithPath: named)))
    }
    return LayoutService(place: ownProgram().map { .child($0) } ?? .thisProcess)
  }

  /// The running program when it is actorgraph, or the one beside it.
  private static func ownProgram() -> URL? {
    let running = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let starts = [link.map { URL(fileURLWithPath: $0) }, running].compactMap { $0 }
    if let own = starts.first(where: { $0.lastPathComponent == programName }) { return own }
    return starts.lazy
      .flatMap { start in parents(of: start).map { $0.appendingPathComponent(programName) } }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) && !isFolder($0) }
  }

  /// The folders above a program that may hold its siblings: a test bundle lies up to three deep.
  private static func parents(of program: URL) -> [URL] {
    var folder = program.deletingLastPathComponent()
    var folders: [URL] = []
    for _ in 0..<4 {
      folders.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    return folders
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }
}
