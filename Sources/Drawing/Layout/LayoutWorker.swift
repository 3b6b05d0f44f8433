public import Foundation

/// The other side of the layout: reads one request, writes one geometry.
///
/// Graphviz can hang or abort, so it runs in a process of its own that may be ended at any time.
public enum LayoutWorker {
  /// The hidden argument that makes the program a layout worker.
  public static let argument = "layout-worker"

  /// Lays out the graph of a request.
  ///
  /// - Parameter input: a request as the drawing process writes it, in JSON.
  /// - Returns: the answer for standard output, in JSON: the geometry or why there is none.
  public static func run(input: Data) -> Data {
    limitTime()
    do {
      let request = try JSONDecoder().decode(LayoutRequest.self, from: input)
      let geometry = try GraphvizEngine.layOut(request)
      return try JSONEncoder().encode(LayoutAnswer(geometry: geometry))
    } catch let failure as LayoutFailure {
      return (try? JSONEncoder().encode(LayoutAnswer(failure: failure.reason))) ?? Data()
    } catch {
      return (try? JSONEncoder().encode(LayoutAnswer(failure: "unreadable request"))) ?? Data()
    }
  }

  /// The environment variable that gives the seconds of processor time that a worker may take.
  static let limitVariable = "ACTORGRAPH_LAYOUT_SECONDS"

  /// Ends a worker that takes too long, also when its parent is no longer there to do so.
  private static func limitTime() {
    let given = ProcessInfo.processInfo.environment[limitVariable].flatMap(UInt32.init)
    guard let seconds = given, seconds > 0 else { return }
    GraphvizEngine.limitProcessorTime(seconds: Int(seconds))
    alarm(seconds * 4)
  }
}

/// What a worker writes.
struct LayoutAnswer: Sendable, Codable {
  var geometry: LayoutGeometry?
  var failure: String?

  init(geometry: LayoutGeometry) { self.geometry = geometry }
  init(failure: String) { self.failure = failure }
}
