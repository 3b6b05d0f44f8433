import Foundation
import GraphModel

/// An article that tries to mislead, and what its graph must and must not have.
///
/// The file has three parts set apart by `---`: what is tried, with `published: DATE` where that
/// counts; the text; and a line for each expectation:
///
/// - `actor KIND NAME | NAME`: one actor has exactly these names, in any order.
/// - `tie NAME > RELATION > NAME [STATUS]`: there is such a tie, and of such a status.
/// - `no tie NAME > RELATION > NAME`: there is none.
/// - `apart NAME | NAME`: nothing ties the two, in either direction.
/// - `no actor NAME`: nobody is called so.
struct ArticleCase: Sendable, CustomStringConvertible {
  enum Expectation: Sendable {
    case actor(ActorKind, Set<String>)
    case tie(String, Relation, String, TieStatus?)
    case noTie(String, Relation, String)
    case apart(String, String)
    case noActor(String)
  }

  struct FormatError: Error { let line: String }

  let name: String
  let published: CalendarDay?
  let text: String
  let expectations: [(line: String, expectation: Expectation)]

  var description: String { name }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Articles")

  /// The names of all articles.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  init(named name: String) throws {
    self.name = name
    let file = Self.folder.appending(path: "\(name).txt")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n---\n")
    guard parts.count == 3 else { throw FormatError(line: "three parts") }
    let day = parts[0].split(separator: "\n").first { $0.hasPrefix("published: ") }
    published = day.flatMap { CalendarDay(iso8601: String($0.dropFirst(11))) }
    text = parts[1].trimmingCharacters(in: .newlines)
    expectations = try parts[2].split(separator: "\n").map { line in
      guard let expectation = Self.expectation(String(line)) else {
        throw FormatError(line: String(line))
      }
      return (String(line), expectation)
    }
  }

  static func expectation(_ line: String) -> Expectation? {
    if line.hasPrefix("actor ") {
      let words = line.dropFirst(6).split(separator: " ", maxSplits: 1)
      guard words.count == 2, let kind = ActorKind(rawValue: String(words[0])) else { return nil }
      return .actor(kind, Set(names(words[1], by: " | ")))
    }
    if line.hasPrefix("no actor ") { return .noActor(String(line.dropFirst(9))) }
    if line.hasPrefix("apart ") {
      let pair = names(line.dropFirst(6), by: " | ")
      return pair.count == 2 ? .apart(pair[0], pair[1]) : nil
    }
    let isForbidden = line.hasPrefix("no tie ")
    guard isForbidden || line.hasPrefix("tie ") else { return nil }
    let halves = line.dropFirst(isForbidden ? 7 : 4).split(separator: " [")
    let status = halves.dropFirst().first.flatMap { TieStatus(rawValue: String($0.dropLast())) }
    let parts = halves.first.map { names($0, by: " > ") } ?? []
    guard parts.count == 3, let relation = Relation(rawValue: parts[1]),
      halves.count == 1 || status != nil
    else { return nil }
    return isForbidden
      ? .noTie(parts[0], relation, parts[2]) : .tie(parts[0], relation, parts[2], status)
  }

  private static func names(_ text: Substring, by separator: String) -> [String] {
    String(text).components(separatedBy: separator)
  }
}

extension Graph {
  /// Whether the graph is as an expectation says.
  func fulfils(_ expectation: ArticleCase.Expectation) -> Bool {
    switch expectation {
    case .actor(let kind, let names):
      actors.contains { $0.kind == kind && Set([$0.name] + $0.aliases) == names }
    case .tie(let source, let relation, let target, let status):
      hasTie(source, relation, target, status)
    case .noTie(let source, let relation, let target): !hasTie(source, relation, target, nil)
    case .apart(let one, let other):
      !Relation.allCases.contains {
        hasTie(one, $0, other, nil) || hasTie(other, $0, one, nil)
      }
    case .noActor(let name): actors(called: name).isEmpty
    }
  }

  private func hasTie(
    _ source: String, _ relation: Relation, _ target: String, _ status: TieStatus?
  ) -> Bool {
    let sources = Set(actors(called: source).map(\.id))
    let targets = Set(actors(called: target).map(\.id))
    return ties.contains { tie in
      let isSo = sources.contains(tie.source) && targets.contains(tie.target)
      let isReverse = sources.contains(tie.target) && targets.contains(tie.source)
      return tie.relation == relation && (isSo || relation.isSymmetric && isReverse)
        && (status == nil || tie.status == status)
    }
  }

  /// The ties for a message, one a line.
  var tieLines: String {
    let lines = ties.map {
      "\($0.source) > \($0.relation.rawValue) > \($0.target) [\($0.status.rawValue)]"
    }
    let names = actors.map {
      "\($0.kind.rawValue) " + ([$0.name] + $0.aliases).joined(separator: " | ")
    }
    return (names + lines).joined(separator: "\n")
  }
}
