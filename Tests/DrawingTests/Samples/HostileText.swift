import GraphModel

/// Names that try to break out of every format.
enum HostileText {
  static let names = [
    #"Quote " and \ back\slash \N \G \E"#, "<script>alert('x')</script>", "R&D &amp; Sons &#169;",
    "Line\nbreak\r\nand\ttab", "Nul\u{0}and\u{1B}[31mescape", "User\u{202E}gpj.exe\u{202C}",
    "]]><!-- --><![CDATA[x]]>", #"x"]; evil [label="y"#, "سليم \"العبادي\" & co", "👩‍🚀🚢 crew",
    String(repeating: "very long name ", count: 700), String(repeating: "x", count: 10_000),
    "%s%n${HOME}`id`", "{record|field}", "\\", "\"",
  ]

  /// Two actors of the name, and a tie with it as its word.
  static func graph(naming name: String) -> Graph {
    var graph = Graph()
    graph.articles = [Article(id: name, title: name, publisher: name, url: "javascript:\(name)")]
    graph.actors = [
      Actor(id: name, name: name, kind: .person), Actor(id: "b", name: "B", kind: .organization),
    ]
    graph.statements = [
      Statement(
        id: name, relation: .leads, source: name, target: "b", role: name, rule: "sample",
        evidence: Evidence(article: name, span: 0..<5, text: name))
    ]
    return graph
  }
}
