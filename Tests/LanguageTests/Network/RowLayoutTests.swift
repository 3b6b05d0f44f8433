import Testing

@testable import Language

@Suite struct RowLayoutTests {
  @Test func shortTextsShareAMatrixAtMultiplesOfTheQuantum() {
    let counts = [1, 16, 17, 0, 500]
    let layout = RowLayout(counts.map { [$0] }, padding: 4)
    #expect(layout.batches.count == 1)
    var end = 0
    for (segment, count) in zip(layout.batches[0].segments, counts) {
      #expect(segment.start == end)
      #expect(segment.rows == 0..<layout.rowCounts[segment.text])
      #expect(segment.rows.count % OpenBLAS.rowQuantum == 0)
      #expect(segment.rows.count >= count + 8)
      #expect(segment.rows.count < count + 8 + OpenBLAS.rowQuantum)
      end = segment.place.upperBound
    }
    #expect(layout.batches[0].rowCount == end)
  }

  @Test func aLongTextIsCutIntoSegmentsWithTheirSurroundings() {
    let layout = RowLayout([[230]], padding: 4, batchRows: 96)
    let segments = layout.batches.flatMap(\.segments)
    #expect(segments.map(\.rows) == [0..<96, 96..<192, 192..<240])
    #expect(segments.map(\.surroundings) == [0..<120, 72..<216, 168..<240])
    #expect(segments.map(\.place) == [0..<96, 24..<120, 24..<72])
    #expect(layout.batches.map(\.rowCount) == [120, 144, 72])
  }

  @Test func thePartsOfATextStandBetweenZeroRows() {
    let layout = RowLayout([[3, 0, 10, 5], []], padding: 4)
    #expect(layout.parts == [[4..<7, 11..<11, 15..<25, 29..<34], []])
    #expect(layout.rowCounts == [48, 24])
  }

  @Test func everyRowOfEveryTextIsInOneSegment() {
    let layout = RowLayout([[3], [350, 346], [95], [], [1200], [12]], padding: 4, batchRows: 240)
    var next = [Int](repeating: 0, count: 6)
    for segment in layout.batches.flatMap(\.segments) {
      #expect(segment.rows.lowerBound == next[segment.text])
      next[segment.text] = segment.rows.upperBound
    }
    #expect(next == layout.rowCounts)
  }
}
