import Foundation
import GraphModel
import Testing

@testable import Extraction

/// Every pattern has sentences beside it that show it, and one that only looks like it.
@Suite struct PatternTests {
  /// The patterns by which the statements of the tables and those of the articles are made.
  private static let shown = Result {
    let (rows, readings) = (try SentenceReading.rows.get(), try SentenceReading.plain.get())
    let articles = try SentenceReading.all(
      of: ArticleCase.names().map { try ArticleCase(named: $0).text })
    return Set(
      rows.flatMap { row in
        readings[row.sentence].map { reading in
          reading.graph.statements.filter { reading.columns($0) == row.statement }.map(\.rule)
        } ?? []
      } + articles.flatMap { $0.graph.statements.map(\.rule) })
  }

  @Test func everyPatternHasASentenceThatShowsIt() throws {
    let shown = try Self.shown.get()
    for pattern in try PatternName.all() {
      #expect(shown.contains { pattern.names($0) }, "no sentence shows \(pattern)")
    }
  }

  @Test func everyPatternHasASentenceThatOnlyLooksLikeIt() throws {
    let patterns = try PatternName.all()
    let negatives = try NegativeCase.all().map(\.pattern)
    for pattern in patterns {
      #expect(negatives.contains { pattern.isCalled($0) }, "no sentence looks like \(pattern)")
    }
    for negative in negatives {
      #expect(patterns.contains { $0.isCalled(negative) }, "no pattern is called \(negative)")
    }
  }
}

/// The name of a pattern, or the part of a name that a holder or a body gives.
enum PatternName: Hashable, CustomStringConvertible {
  /// A whole name: `object-act`.
  case whole(String)
  /// The beginning of a name that a preposition ends: `act-`.
  case beginning(String)
  /// How a role's holder is found: `apposition` in `apposition-role-of`.
  case holder(String)
  /// How a role's body is found: `possessive` in `title-role-possessive`.
  case body(String)

  var description: String {
    switch self {
    case .whole(let name), .beginning(let name), .holder(let name), .body(let name): name
    }
  }

  /// Whether a statement's rule is this pattern.
  func names(_ rule: String) -> Bool {
    switch self {
    case .whole(let name): rule == name
    case .beginning(let name): rule.hasPrefix(name)
    case .holder(let name): rule.hasPrefix("\(name)-role-")
    case .body(let name): rule.hasSuffix("-role-\(name)")
    }
  }

  /// Whether the table of negative sentences calls it so.
  func isCalled(_ name: String) -> Bool {
    if case .beginning(let beginning) = self { return name.hasPrefix(beginning) }
    return name == description
  }

  /// The names that the sources give to statements, in order.
  static func all() throws -> [PatternName] {
    let holders = try ["RoleHolders", "RoleHolders+Phrases"].reduce(into: Set<String>()) {
      let file = "Affiliations/\($1).swift"
      $0.formUnion(try literals(in: file, #/"([a-z-]+)", (?:noun|verb|tree\.head)/#))
      $0.formUnion(
        try literals(in: file, #/"([a-z-]+)"(?= : ")/#, onLinesWith: "presupposed"))
    }
    let bodies = try literals(in: "Affiliations/RoleBodies.swift", #/pattern: "([a-z-]+)"/#)
    var found = Set(holders.map { PatternName.holder($0) } + bodies.map { .body($0) })
    for file in try files() {
      let names = try literals(
        in: file, #/(?:rule: |rule = |\? |" : )"([a-z-]+)"/#, onLinesWith: "rule")
      found.formUnion(names.map { .whole($0) })
      let slots = try literals(in: file, #/"([a-z-]+-act)"/#, onLinesWith: "case .")
      found.formUnion(slots.map { .whole($0) })
      let beginnings = try literals(in: file, #/"([a-z]+-)\\\(/#, onLinesWith: "phrase.word")
        .union(literals(in: file, #/"([a-z]+-)\\\(/#, onLinesWith: "case .preposition"))
      found.formUnion(beginnings.map { .beginning($0) })
    }
    return found.sorted { $0.description < $1.description }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Extraction/Ties").standardizedFileURL

  private static func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
  }

  private static func literals(
    in file: String, _ pattern: Regex<(Substring, Substring)>, onLinesWith word: String = ""
  ) throws -> Set<String> {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { word.isEmpty || $0.contains(word) }
    return Set(lines.flatMap { $0.matches(of: pattern).map { String($0.output.1) } })
  }
}
