/// What the tokens of a document add to the hidden layer, in each slot that they can fill.
///
/// It is computed a block of tokens at a time, when a state first names a token of the block. A state
/// names tokens that stand close together, so only so many blocks are kept: the memory does not grow
/// with the document.
struct SlotContributions: Sendable {
  /// The row of contributions of empty slots, then the kept blocks.
  private(set) var values: [Lanes] = []
  /// The reduced vectors of the document's rows.
  var reduced: [Lanes] = []
  /// Where each block of the document is kept, or -1.
  private var places: [Int32] = []
  /// The block that is kept at each place, or -1.
  private var owners: [Int32] = []
  private var nextPlace = 0
  private var rowCount = 0
  /// The row of the token that is named 0.
  var firstToken = 0

  /// The number of blocks that are kept; more than a state has slots.
  static let keptBlocks = 12

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - rows: The number of its rows, a multiple of ``OpenBLAS/rowQuantum``.
  ///   - scorer: The scorer, always the same one.
  mutating func begin(rows: Int, scorer: TransitionScorer) {
    (rowCount, firstToken, nextPlace) = (rows, 0, 0)
    let blocks = (rows + OpenBLAS.rowsPerBlock - 1) / OpenBLAS.rowsPerBlock
    places.refill(with: -1, count: blocks)
    owners.refill(with: -1, count: min(blocks, Self.keptBlocks))
    let keptRows = min(rows, owners.count * OpenBLAS.rowsPerBlock)
    values.grow(to: (1 + keptRows) * scorer.rowLanes)
    for lane in 0..<scorer.rowLanes { values[lane] = scorer.emptySlots[lane] }
    reduced.grow(to: rows * scorer.reduction.outputWidth / Lanes.scalarCount)
  }

  /// Where the contributions of some tokens begin, each in its own slot.
  ///
  /// - Parameters:
  ///   - named: The token in each slot, or a negative number for none.
  ///   - scorer: The scorer.
  /// - Returns: An index into ``values`` for each slot.
  @inline(__always)
  mutating func starts(of named: SIMD8<Int32>, scorer: TransitionScorer) -> SIMD8<Int> {
    if let starts = keptStarts(of: named, scorer: scorer) { return starts }
    compute(blocksOf: named, scorer: scorer)
    return keptStarts(of: named, scorer: scorer) ?? .zero
  }

  @inline(__always)
  private func keptStarts(of named: SIMD8<Int32>, scorer: TransitionScorer) -> SIMD8<Int>? {
    var starts = SIMD8<Int>.zero
    for slot in 0..<scorer.slots {
      var row = 0
      if named[slot] >= 0 {
        let inDocument = Int(named[slot]) + firstToken
        let block = inDocument / OpenBLAS.rowsPerBlock
        let place = Int(places[block])
        if place < 0 { return nil }
        row = 1 + inDocument + (place - block) * OpenBLAS.rowsPerBlock
      }
      starts[slot] = row * scorer.rowLanes + slot * scorer.slotLanes
    }
    return starts
  }

  /// Computes the blocks of some tokens in place of blocks that none of them needs.
  private mutating func compute(blocksOf named: SIMD8<Int32>, scorer: TransitionScorer) {
    let needed = (0..<scorer.slots).filter { named[$0] >= 0 }.map {
      (Int(named[$0]) + firstToken) / OpenBLAS.rowsPerBlock
    }
    for block in needed where places[block] < 0 {
      while owners[nextPlace] >= 0, needed.contains(Int(owners[nextPlace])) {
        nextPlace = (nextPlace + 1) % owners.count
      }
      if owners[nextPlace] >= 0 { places[Int(owners[nextPlace])] = -1 }
      owners[nextPlace] = Int32(block)
      places[block] = Int32(nextPlace)
      let start = block * OpenBLAS.rowsPerBlock
      OpenBLAS.multiply(
        reduced, rows: start..<min(start + OpenBLAS.rowsPerBlock, rowCount),
        by: scorer.slotWeights, into: &values,
        firstResult: 1 + nextPlace * OpenBLAS.rowsPerBlock, inner: scorer.reduction.outputWidth,
        columns: scorer.rowLanes * Lanes.scalarCount)
      nextPlace = (nextPlace + 1) % owners.count
    }
  }
}
