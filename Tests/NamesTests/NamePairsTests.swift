import Foundation
import Names
import Testing

/// Pairs of names in the styles of many countries.
@Suite struct NamePairsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let kind: NameKind
    let first: String
    let second: String
    let areSame: Bool

    var testDescription: String { "\(first) \(areSame ? "=" : "≠") \(second)" }
  }

  /// The rows of the file beside this one.
  static let pairs: [Pair] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Pairs/pairs.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 4, let kind = NameKind(rawValue: columns[0]),
        ["same", "different"].contains(columns[3])
      else { return nil }
      return Pair(
        kind: kind, first: columns[1], second: columns[2], areSame: columns[3] == "same")
    }
  }()

  @Test func theFileIsRead() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Pairs/pairs.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(Self.pairs.count == rows.count)
    #expect(Self.pairs.count > 400)
  }

  @Test(arguments: pairs)
  func tellsNamesApart(pair: Pair) throws {
    let matcher = try NameMatcher.builtIn()
    #expect(matcher.isSame(pair.first, pair.second, kind: pair.kind) == pair.areSame)
    #expect(matcher.isSame(pair.second, pair.first, kind: pair.kind) == pair.areSame)
  }
}
