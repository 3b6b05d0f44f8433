internal import Language

/// Lets each pair look at the words of its sentence through several heads.
struct PairAttention: Sendable {
  private static let heads = 4
  private static let keyLanes = 2
  private static let valueLanes = 3
  /// The words of a sentence that a pair looks at.
  private static let longest = 160
  /// The numbers of a key, and of a query.
  static let keyWidth = heads * keyLanes * 16

  /// A key for each word.
  let keys: RowMatrix
  /// A value for each word.
  let values: RowMatrix

  /// The mean of the values of each pair's words, weighted by how well query and keys agree.
  func focus(of queries: RowMatrix, in sentences: [Range<Int>]) -> RowMatrix {
    var result = RowMatrix(count: queries.count, lanes: values.lanes)
    var weights: [Float] = []
    for pair in 0..<queries.count {
      let tokens = sentences[pair].prefix(Self.longest)
      for head in 0..<Self.heads {
        weigh(queries, pair, head, tokens, into: &weights)
        for (place, token) in tokens.enumerated() {
          let weight = Lanes(repeating: weights[place])
          for lane in 0..<Self.valueLanes {
            let column = head * Self.valueLanes + lane
            result.elements[pair * values.lanes + column] +=
              weight * values.elements[token * values.lanes + column]
          }
        }
      }
    }
    return result
  }

  private func weigh(
    _ queries: RowMatrix, _ pair: Int, _ head: Int, _ tokens: Range<Int>,
    into weights: inout [Float]
  ) {
    let scale = 1 / Float(Self.keyLanes * 16).squareRoot()
    weights.removeAll(keepingCapacity: true)
    var top = -Float.greatestFiniteMagnitude
    for token in tokens {
      var sum = Lanes.zero
      for lane in 0..<Self.keyLanes {
        let column = head * Self.keyLanes + lane
        sum +=
          queries.elements[pair * queries.lanes + column]
          * keys.elements[token * keys.lanes + column]
      }
      let score = sum.total * scale
      weights.append(score)
      top = max(top, score)
    }
    var total: Float = 0
    for place in weights.indices {
      weights[place] = Float(Exponential.of(Double(weights[place] - top)))
      total += weights[place]
    }
    for place in weights.indices { weights[place] /= total }
  }
}
