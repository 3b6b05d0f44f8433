import Foundation
import Language
import Testing

@testable import Extraction

@Suite struct TieScaleTests {
  /// A file of one tree that asks whether the first feature is above a half; its leaves add -2 and 2.
  private func file(
    feature: [Float] = [0, -1, -1], left: [Float] = [1, 0, 0]
  ) throws -> WeightFile {
    let tensors: [(name: String, values: [Float])] = [
      ("bias", [0]), ("feature", feature), ("left", left), ("means", [1, 0]),
      ("right", [2, 0, 0]), ("roots", [0]), ("threshold", [0.5, 0, 0]), ("value", [0, -2, 2]),
    ]
    var (entries, data) = ([[String: Any]](), [UInt8]())
    for (name, values) in tensors {
      entries.append([
        "name": name, "dtype": "f32", "shape": [values.count], "offset": data.count,
        "bytes": values.count * 4,
      ])
      data += values.flatMap { value in (0..<4).map { UInt8(value.bitPattern >> ($0 * 8) & 255) } }
      while data.count % 64 != 0 { data.append(0) }
    }
    let lines = Array(repeating: 50, count: CandidateScores.relationCount)
    let meta: [String: Any] = [
      "sha256": "made", "features": 2, "drawn": lines, "learned": lines, "kept": lines,
    ]
    var header = try JSONSerialization.data(withJSONObject: ["tensors": entries, "meta": meta])
    while (header.count + 8) % 64 != 0 { header.append(32) }
    let count = UInt32(header.count)
    let size = (0..<4).map { UInt8(count >> ($0 * 8) & 255) }
    return try WeightFile(bytes: Array("AGW1".utf8) + size + header + data, name: "made.agw") { _ in
      "made"
    }
  }

  @Test(arguments: [([0.0, 9.0], 12), ([0.5, 9.0], 12), ([0.51, -9.0], 88)])
  func aTreeAddsTheValueOfTheLeafThatItLeadsTo(features: [Double], percent: Int) throws {
    #expect(try TieScale(file()).percent(features) == percent)
  }

  @Test func evidenceThatLacksIsAsAtTheMean() throws {
    let scale = try TieScale(file())
    let parts: [(evidence: TieEvidence, values: [Double])] = [(.relation, [0]), (.network, [0])]
    #expect(scale.percent(parts, without: .network) == 12)
    #expect(scale.percent(parts, without: .relation) == 88)
  }

  @Test(arguments: [
    ([0, -1, -1], [0, 0, 0]), ([0, -1, -1], [3, 0, 0]), ([2, -1, -1], [1, 0, 0]),
  ])
  func treesThatDoNotEndAreRefused(feature: [Float], left: [Float]) throws {
    let file = try file(feature: feature, left: left)
    #expect(throws: ModelError.self) { try TieScale(file) }
  }
}
