import Foundation
import Testing

/// The folders of `Extraction` use one another in one direction, as the architecture page has it.
@Suite struct FolderOrderTests {
  private static let target = "Sources/Extraction"

  @Test func everyFolderIsInTheTable() throws {
    let listed = Set(try SourceTree.extractionFolders())
    let there = Set(try SourceTree(folder: Self.target).files.map { Self.folder(of: $0.path) })
    #expect(there.subtracting([""]) == listed)
  }

  @Test func aFolderUsesOnlyThoseAboveIt() throws {
    let files = try SourceTree(folder: Self.target).files
    let order = try SourceTree.extractionFolders() + [""]
    let rank = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    let homes = Dictionary(
      files.flatMap { file in
        file.lines.compactMap(Self.declaredType).map { ($0, Self.folder(of: file.path)) }
      }, uniquingKeysWith: { first, _ in first })
    #expect(homes.count > 100)
    for file in files {
      let own = Self.folder(of: file.path)
      for type in Set(file.lines.flatMap(Self.namedTypes)).sorted() {
        guard let home = homes[type], let there = rank[home], let here = rank[own] else { continue }
        #expect(there <= here, "\(file.path) uses \(type) of \(home)")
      }
    }
  }

  private static func folder(of path: String) -> String {
    let parts = path.dropFirst(target.count + 1).split(separator: "/").dropLast()
    return parts.joined(separator: "/")
  }

  /// The type that a line at the margin declares.
  private static func declaredType(_ line: Substring) -> String? {
    guard line.first?.isLetter == true, !line.hasPrefix("private") else { return nil }
    let words = line.split { !$0.isLetter && !$0.isNumber }
    guard
      let place = words.firstIndex(where: { ["struct", "enum", "class", "protocol"].contains($0) }),
      place + 1 < words.count
    else { return nil }
    return String(words[place + 1])
  }

  /// The words of a line's code that may be types.
  private static func namedTypes(_ line: Substring) -> [String] {
    let code = String(line).components(separatedBy: "//")[0]
    let plain = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.first?.isUppercase == true }
  }
}
