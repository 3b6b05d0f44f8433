import Testing

@testable import Language

@Suite struct RowLayoutTests {
  @Test func documentsBeginAndEndAtMultiplesOfTheQuantum() {
    let layout = RowLayout([1, 16, 17, 0, 500], padding: 4)
    var end = 0
    for (document, count) in zip(layout.documents, [1, 16, 17, 0, 500]) {
      #expect(document.rows.lowerBound == end)
      #expect(document.rows.count % OpenBLAS.rowQuantum == 0)
      #expect(document.rows.count >= count + 8)
      #expect(document.rows.count < count + 8 + OpenBLAS.rowQuantum)
      end = document.rows.upperBound
    }
    #expect(layout.rowCount == end)
  }
}
