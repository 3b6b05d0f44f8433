import Drawing
import Foundation
import Testing

@Suite struct PictureRendererTests {
  @Test func imageIsAsLargeAsTheScaleSays() throws {
    let diagram = try Diagram(SampleGraphs.pair)
    let (small, large) = (try diagram.png(scale: 1), try diagram.png(scale: 3))
    #expect(Self.width(of: large) == 3 * Self.width(of: small))
    #expect(Self.width(of: small) > 400)
  }

  @Test(arguments: [1_000, .infinity, .nan, 0, -1])
  func impossibleScaleIsAnError(scale: Double) throws {
    let diagram = try Diagram(SampleGraphs.pair)
    #expect(throws: DrawingError.self) { try diagram.png(scale: scale) }
  }

  @Test func documentIsOnePage() throws {
    let pdf = try Diagram(SampleGraphs.scripts).pdf()
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    let text = String(decoding: pdf, as: Unicode.ASCII.self)
    #expect(text.contains("/Count 1"))
  }

  @Test func sameGraphGivesTheSameBytes() throws {
    let (a, b) = (try Diagram(SampleGraphs.harbour), try Diagram(SampleGraphs.harbour))
    #expect(try a.pdf() == b.pdf())
    #expect(try a.png() == b.png())
  }

  /// The width that the image's header gives.
  private static func width(of png: Data) -> Int {
    png[16..<20].reduce(0) { $0 << 8 | Int($1) }
  }
}
