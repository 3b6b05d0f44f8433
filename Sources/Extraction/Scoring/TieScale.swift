internal import Foundation
public import Language

/// Turns what speaks for a tie into how sure it is: trees that were fitted to scores of articles which
/// the network had not learned from.
///
/// Each tree adds the value of one of its leaves to the logit (gradient boosting, Friedman 2001).
/// `Training/calibrate.py` fits them.
public struct TieScale: Sendable {
  private let nodes: [Node]
  private let roots: [Int]
  private let bias: Double
  /// What each feature is at the mean.
  private let means: [Float]
  /// For each relation the percentages from which on a tie is drawn that a rule reads as well, and one
  /// that only the network sees, and from which on it is kept.
  let lines: [(drawn: Int, learned: Int, kept: Int)]

  /// A node that asks for a feature, or a leaf.
  private struct Node: Sendable {
    /// The feature that it asks for; nil for a leaf.
    let feature: Int?
    let threshold: Float
    let left: Int
    let right: Int
    let value: Double
  }

  /// Reads a scale.
  ///
  /// - Parameter file: Its trees; `meta.drawn`, `meta.learned` and `meta.kept` hold a percentage for
  ///   each relation.
  /// - Throws: `ModelError` when a part is missing or a tree does not end.
  public init(_ file: WeightFile) throws {
    guard let count = file.number("features").map({ Int($0) }), count > 0,
      let drawn = file.numbers("drawn"), let learned = file.numbers("learned"),
      let kept = file.numbers("kept"), learned.count == CandidateScores.relationCount,
      drawn.count == CandidateScores.relationCount, kept.count == drawn.count,
      let size = file.tensors["feature"]?.shape.first,
      let trees = file.tensors["roots"]?.shape.first
    else {
      throw ModelError(.malformed, in: file.name, "its lines or sizes are missing; train anew")
    }
    func values(_ name: String, _ count: Int) throws -> [Float] {
      try file.floats(name, shape: [count])
    }
    let (feature, threshold) = (try values("feature", size), try values("threshold", size))
    let (left, right) = (try values("left", size), try values("right", size))
    let value = try values("value", size)
    nodes = feature.indices.map {
      Node(
        feature: feature[$0] < 0 ? nil : Int(feature[$0]), threshold: threshold[$0],
        left: Int(left[$0]), right: Int(right[$0]), value: Double(value[$0]))
    }
    roots = try values("roots", trees).map { Int($0) }
    bias = Double(try values("bias", 1)[0])
    means = try values("means", count)
    lines = drawn.indices.map {
      (drawn: Int(drawn[$0]), learned: Int(learned[$0]), kept: Int(kept[$0]))
    }
    guard Self.areTrees(nodes, from: roots, features: count) else {
      throw ModelError(.malformed, in: file.name, "its trees do not end; train anew")
    }
  }

  /// Whether every way down ends: each node stands before those below it.
  private static func areTrees(_ nodes: [Node], from roots: [Int], features: Int) -> Bool {
    roots.allSatisfy(nodes.indices.contains)
      && nodes.indices.allSatisfy { index in
        guard let feature = nodes[index].feature else { return true }
        return feature < features
          && [nodes[index].left, nodes[index].right].allSatisfy {
            $0 > index && $0 < nodes.count
          }
      }
  }

  /// How sure a tie is, in percent from 0 to 100.
  func percent(_ features: [Double]) -> Int {
    precondition(features.count == means.count, "the scale was made for other features")
    return percent(inputs: features.map { Float($0) })
  }

  /// How sure a tie would be if it were as other ties are in one kind of evidence.
  func percent(
    _ parts: [(evidence: TieEvidence, values: [Double])], without lacking: TieEvidence
  ) -> Int {
    let features = parts.flatMap(\.values)
    let isLacking = parts.flatMap { part in part.values.map { _ in part.evidence == lacking } }
    precondition(features.count == means.count, "the scale was made for other features")
    return percent(inputs: features.indices.map { isLacking[$0] ? means[$0] : Float(features[$0]) })
  }

  private func percent(inputs: [Float]) -> Int {
    var sum = bias
    for root in roots {
      var node = nodes[root]
      while let feature = node.feature {
        node = nodes[inputs[feature] <= node.threshold ? node.left : node.right]
      }
      sum += node.value
    }
    return Int((100 / (1 + exp(-sum))).rounded())
  }
}
