import Foundation
import GraphModel
import Testing

@testable import Reading

@Suite("PDF files")
struct PDFDocumentTests {
  /// A PDF of one page with lines of text.
  private func pdf(_ lines: [String]) -> [UInt8] {
    let words = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let content = "BT /F1 12 Tf 14 TL 72 700 Td\n\(words)\nET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = places.map { place in
      String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    let start = file.utf8.count
    file += "xref\n0 6\n0000000000 65535 f \n\(table.joined())"
    file += "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  @Test("are read where pdftotext is installed, and else say what would read them")
  func whole() throws {
    let bytes = pdf(["Clara Larsen sued the port", "company on Friday.", "", "7"])
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let isInstalled = folders.contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
    }
    if isInstalled {
      let read = try readAll(bytes, from: "paper.pdf")
      #expect(read.map(\.article.text) == ["Clara Larsen sued the port\ncompany on Friday."])
      #expect(read[0].article.article.id == "paper")
    } else {
      #expect(try fault(bytes, from: "paper.pdf").hasSuffix("the Debian package poppler-utils"))
    }
  }

  @Test("that are damaged or empty are errors")
  func broken() throws {
    #expect(try fault(Array("%PDF-1.4\n%âãÏÓ".utf8), from: "a.pdf").contains("a.pdf: "))
    #expect(try fault(pdf([]), from: "a.pdf").contains("a.pdf: "))
  }
}
