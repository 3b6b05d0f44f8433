internal import Foundation

/// A text that tries to be more than text.
package struct Payload: Sendable, Decodable {
  /// What it tries: `script`, `dot`, `bidi`.
  package let kind: String
  /// What is repeated.
  private let unit: String
  private let times: Int?

  init(kind: String, text: String) {
    self.kind = kind
    unit = text
    times = nil
  }

  private enum CodingKeys: String, CodingKey {
    case kind, times
    case unit = "text"
  }

  /// The text itself.
  package var text: String { times.map { String(repeating: unit, count: $0) } ?? unit }

  /// All payloads; a script that runs in one of them calls `probe()` or asks `probe.invalid`.
  package static let all: [Payload] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "payloads.json")
    do {
      return try JSONDecoder().decode([Payload].self, from: Data(contentsOf: file))
    } catch {
      fatalError("\(file.path): \(error)")
    }
  }()

  /// The payloads of one kind.
  package static func all(_ kind: String) -> [Payload] { all.filter { $0.kind == kind } }

  /// The payloads in parts of a size.
  package static func parts(of size: Int) -> [[Payload]] {
    stride(from: 0, to: all.count, by: size).map { Array(all[$0..<min($0 + size, all.count)]) }
  }
}

extension Payload: CustomStringConvertible {
  /// The beginning of the text, on one line.
  package var description: String { "\(kind) \(text.prefix(40).debugDescription)" }
}
