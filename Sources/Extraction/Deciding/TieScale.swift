internal import Foundation
public import Language

/// Turns what speaks for a tie into how sure it is: a small network that was fitted to scores of
/// articles which the large ones had not learned from.
///
/// `Training/calibrate.py` fits it.
public struct TieScale: Sendable {
  private let means: [Double]
  private let deviations: [Double]
  /// For each hidden unit its weights and its bias.
  private let hidden: [[Double]]
  private let hiddenBias: [Double]
  private let output: [Double]
  private let outputBias: Double
  /// For each relation the percentages from which on a tie is drawn that a rule reads as well, and one
  /// that only the network sees, and from which on it is kept.
  let lines: [(drawn: Int, learned: Int, kept: Int)]

  /// Reads a scale.
  ///
  /// - Parameter file: Its weights; `meta.drawn`, `meta.learned` and `meta.kept` hold a percentage for each relation.
  /// - Throws: `ModelError` when a part is missing.
  public init(_ file: WeightFile) throws {
    guard let count = file.number("features").map({ Int($0) }), count > 0,
      let units = file.number("units").map({ Int($0) }), units > 0,
      let drawn = file.numbers("drawn"), let learned = file.numbers("learned"),
      let kept = file.numbers("kept"), learned.count == CandidateScores.relationCount,
      drawn.count == CandidateScores.relationCount, kept.count == drawn.count
    else {
      throw ModelError(.malformed, in: file.name, "its lines or sizes are missing; train anew")
    }
    func values(_ name: String, _ shape: [Int]) throws -> [Double] {
      try file.floats(name, shape: shape).map(Double.init)
    }
    means = try values("means", [count])
    deviations = try values("deviations", [count])
    let weights = try values("hidden.weight", [units, count])
    hidden = (0..<units).map { Array(weights[$0 * count..<($0 + 1) * count]) }
    hiddenBias = try values("hidden.bias", [units])
    output = try values("output.weight", [units + count])
    outputBias = try values("output.bias", [1])[0]
    lines = drawn.indices.map {
      (drawn: Int(drawn[$0]), learned: Int(learned[$0]), kept: Int(kept[$0]))
    }
  }

  /// How sure a tie is, in percent from 0 to 100.
  func percent(_ features: [Double]) -> Int {
    precondition(features.count == means.count, "the scale was made for other features")
    return percent(inputs: features.indices.map { (features[$0] - means[$0]) / deviations[$0] })
  }

  /// How sure a tie would be if it were as other ties are in one kind of evidence.
  func percent(
    _ parts: [(evidence: TieEvidence, values: [Double])], without lacking: TieEvidence
  ) -> Int {
    let features = parts.flatMap(\.values)
    let isLacking = parts.flatMap { part in part.values.map { _ in part.evidence == lacking } }
    precondition(features.count == means.count, "the scale was made for other features")
    return percent(
      inputs: features.indices.map {
        isLacking[$0] ? 0 : (features[$0] - means[$0]) / deviations[$0]
      })
  }

  private func percent(inputs: [Double]) -> Int {
    var sum = outputBias
    for unit in hidden.indices {
      var total = hiddenBias[unit]
      for index in inputs.indices { total += hidden[unit][index] * inputs[index] }
      sum += output[unit] * max(total, 0)
    }
    for index in inputs.indices { sum += output[hidden.count + index] * inputs[index] }
    return Int((100 / (1 + exp(-sum))).rounded())
  }
}
