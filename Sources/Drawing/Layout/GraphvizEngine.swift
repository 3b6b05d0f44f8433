internal import CGraphviz
internal import Foundation
internal import Synchronization

/// The only door to Graphviz: every pointer of the library stays in this file.
///
/// The library is not thread-safe, its parser included, and breaks when a second context follows
/// a freed one. So one lock is held around every call, and one context lives as long as the
/// process.
enum GraphvizEngine {
  private static let context = Mutex(Context())
  private static let diagnostics = Mutex("")

  /// Lays out a graph in this process.
  ///
  /// - Throws: ``LayoutFailure`` with Graphviz's own words.
  static func layOut(_ request: LayoutRequest) throws(LayoutFailure) -> LayoutGeometry {
    try context.withLock { (context: inout Context) throws(LayoutFailure) in
      diagnostics.withLock { $0 = "" }
      return try context.layOut(request)
    }
  }

  /// The version of Graphviz that is linked, as it calls itself.
  static var version: String {
    context.withLock { $0.version }
  }

  /// Draws a DOT document as a Graphviz program would, in SVG: what users of our DOT see.
  static func svg(ofDOT text: String) throws(LayoutFailure) -> String {
    try context.withLock { (context: inout Context) throws(LayoutFailure) in
      diagnostics.withLock { $0 = "" }
      return try context.svg(ofDOT: text)
    }
  }

  /// Lets the system end this process after some seconds of processor time: the library can't be
  /// interrupted otherwise.
  static func limitProcessorTime(seconds: Int) {
    var limit = rlimit(rlim_cur: rlim_t(seconds), rlim_max: rlim_t(seconds + 1))
    unsafe _ = setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }

  /// Takes up what Graphviz would print to standard error.
  fileprivate static func report(_ text: String) {
    diagnostics.withLock { if $0.utf8.count < 2_000 { $0 += text } }
  }

  fileprivate static func failure(_ what: String) -> LayoutFailure {
    let words = diagnostics.withLock { $0 }.split(separator: "\n").prefix(3).joined(separator: "; ")
    return LayoutFailure(reason: words.isEmpty ? what : "\(what): \(words)")
  }
}

/// Graphviz's context; used under the lock alone.
@safe private struct Context: ~Copyable, @unchecked Sendable {
  // Sendable because the mutex around the only value of this type hands it to one thread at a time.
  private var handle: OpaquePointer?

  var version: String {
    mutating get {
      guard let handle = unsafe open(), let text = unsafe gvcVersion(handle) else {
        return "unknown"
      }
      return unsafe String(cString: text)
    }
  }

  mutating func layOut(_ request: LayoutRequest) throws(LayoutFailure) -> LayoutGeometry {
    try unsafe withLayout(of: request.dot, engine: request.engineName) { _, graph in
      unsafe attach_attrs(graph)
      return unsafe Self.geometry(of: graph, request)
    }
  }

  mutating func svg(ofDOT text: String) throws(LayoutFailure) -> String {
    try unsafe withLayout(of: text, engine: "dot") { (context, graph) throws(LayoutFailure) in
      var bytes: UnsafeMutablePointer<CChar>?
      var count: UInt32 = 0
      guard unsafe gvRenderData(context, graph, "svg", &bytes, &count) == 0,
        let bytes = unsafe bytes
      else { throw GraphvizEngine.failure("Graphviz drew nothing") }
      defer { unsafe gvFreeRenderData(bytes) }
      let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
      return unsafe String(decoding: buffer, as: UTF8.self)
    }
  }

  private mutating func withLayout<Result>(
    of text: String, engine: String,
    _ body: (OpaquePointer, UnsafeMutablePointer<Agraph_t>) throws(LayoutFailure) -> Result
  ) throws(LayoutFailure) -> Result {
    guard let handle = unsafe open() else { throw GraphvizEngine.failure("Graphviz did not start") }
    guard let graph = unsafe agmemread(text) else {
      throw GraphvizEngine.failure("Graphviz did not read the graph")
    }
    defer { unsafe _ = agclose(graph) }
    guard unsafe gvLayout(handle, graph, engine) == 0 else {
      throw GraphvizEngine.failure("Graphviz found no layout")
    }
    defer { unsafe _ = gvFreeLayout(handle, graph) }
    return try unsafe body(handle, graph)
  }

  private mutating func open() -> OpaquePointer? {
    if unsafe handle == nil {
      unsafe _ = agseterrf { text in
        if let text = unsafe text { GraphvizEngine.report(unsafe String(cString: text)) }
        return 0
      }
      unsafe handle = gvContext()
    }
    return unsafe handle
  }

  private static func geometry(
    of graph: UnsafeMutablePointer<Agraph_t>, _ request: LayoutRequest
  ) -> LayoutGeometry {
    let box = unsafe GeometryText.numbers(attribute("bb", of: graph))
    let top = box.count == 4 ? box[3] : 0
    var nodes: [Point] = []
    var edges = Array(repeating: [Point](), count: request.edges.count)
    var labels = Array(repeating: Point?.none, count: request.edges.count)
    var node = unsafe agfstnode(graph)
    while let current = unsafe node {
      let place = unsafe GeometryText.point(attribute("pos", of: current), top: top)
      if let place { nodes.append(place) }
      var edge = unsafe agfstout(graph, current)
      while let line = unsafe edge {
        if let index = unsafe Int(attribute("id", of: line)), edges.indices.contains(index) {
          edges[index] = unsafe GeometryText.spline(attribute("pos", of: line), top: top)
          labels[index] = unsafe GeometryText.point(attribute("lp", of: line), top: top)
        }
        unsafe edge = agnxtout(graph, line)
      }
      unsafe node = agnxtnode(graph, current)
    }
    return LayoutGeometry(nodes: nodes, edges: edges, labels: labels)
  }

  private static func attribute(_ name: StaticString, of object: UnsafeMutableRawPointer) -> String
  {
    let key = unsafe UnsafeMutableRawPointer(mutating: name.utf8Start)
      .assumingMemoryBound(to: CChar.self)
    guard let value = unsafe agget(object, key) else { return "" }
    return unsafe String(cString: value)
  }
}
