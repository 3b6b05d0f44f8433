internal import Foundation
internal import Language

/// What is added to how well two pieces agree for how far apart they stand.
///
/// Source: Raffel et al. 2020, "Exploring the Limits of Transfer Learning with a Unified Text-to-Text
/// Transformer", as Song et al. 2020, "MPNet", use it: each distance has a bucket, and each bucket a
/// number for each head.
struct DistanceBias: Sendable {
  /// For each head a row for each piece of the largest window, of what is added for each other piece.
  private let rows: [Lanes]
  private let lanes: Int
  private let largest: Int

  /// The distance from which on all pieces are equally far.
  private static let farthest = 128.0

  /// Reads the table of an encoder; nil for one whose attention does not know distances.
  ///
  /// - Parameters:
  ///   - tensors: The encoder's tensors.
  ///   - shape: What it is made of.
  ///   - largest: The most pieces of a window.
  /// - Throws: `ModelError` when the table is missing.
  init?(_ tensors: EncoderTensors, shape: EncoderShape, largest: Int) throws {
    guard let name = shape.family.distances, let buckets = shape.distanceBuckets else { return nil }
    let table = try tensors.lanes(name, rows: buckets, columns: shape.headCount)
    let lanes = (largest + 15) / 16
    var rows = [Lanes](repeating: .zero, count: shape.headCount * largest * lanes)
    for one in 0..<largest {
      for other in 0..<largest {
        let bucket = Self.bucket(other - one, of: buckets)
        for head in 0..<shape.headCount {
          let number = bucket * shape.headCount + head
          rows[(head * largest + one) * lanes + other / 16][other % 16] =
            table[number / 16][number % 16]
        }
      }
    }
    self.rows = rows
    self.lanes = lanes
    self.largest = largest
  }

  /// The bucket of a distance: exact for near pieces, then ever wider; pieces behind have the upper half.
  static func bucket(_ distance: Int, of count: Int) -> Int {
    let (half, exact) = (count / 2, count / 4)
    let size = abs(distance)
    let first = distance > 0 ? half : 0
    guard size >= exact else { return first + size }
    let share = log(Double(size) / Double(exact)) / log(Self.farthest / Double(exact))
    return first + min(half - 1, exact + Int(share * Double(half - exact)))
  }

  /// Fills the scores of a head with what distances add.
  ///
  /// - Parameters:
  ///   - scores: Receives the rows.
  ///   - head: The number of the head.
  ///   - count: The pieces of the window.
  ///   - lanes: The elements of each of its rows.
  func fill(_ scores: inout [Lanes], head: Int, count: Int, lanes: Int) {
    precondition(count <= largest, "a window is longer than the largest one")
    let rows = rows.span
    var scores = scores.mutableSpan
    for row in 0..<count {
      let first = (head * largest + row) * self.lanes
      for lane in 0..<lanes { scores[row * lanes + lane] = rows[first + lane] }
    }
  }
}
