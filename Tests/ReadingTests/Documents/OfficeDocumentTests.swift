import GraphModel
import Testing

@testable import Reading

@Suite("Documents of word processors")
struct OfficeDocumentTests {
  private func docx(_ body: String) -> [UInt8] {
    ZIPArchive.bytes(of: [
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
      <w:body>\(body)</w:body></w:document>
      """,
    ])
  }

  private func paragraph(_ text: String, style: String? = nil) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  @Test("of Word give their paragraphs and their title")
  func word() throws {
    let body =
      paragraph("Mayor sues port &amp; union", style: "Title")
      + "<w:p><w:r><w:t>Clara Lar</w:t></w:r><w:r><w:t xml:space=\"preserve\">sen </w:t></w:r>"
      + "<w:del><w:r><w:delText>did not sue</w:delText><w:t>not</w:t></w:r></w:del>"
      + "<w:r><w:t>sued</w:t><w:tab/><w:t>Zoë.</w:t><w:br/><w:t>She won.</w:t></w:r></w:p>"
      + "<w:tbl><w:tr><w:tc>\(paragraph("Left"))</w:tc><w:tc>\(paragraph("Right"))</w:tc></w:tr></w:tbl>"
      + "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Once</w:t></w:r></mc:Choice>"
      + "<mc:Fallback><w:r><w:t>Once</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
    let read = try readAll(docx(body), from: "port.docx")
    #expect(
      read.map(\.article.text) == [
        "Mayor sues port & union\n\nClara Larsen sued Zoë.\nShe won.\n\nLeft\n\nRight\n\nOnce"
      ])
    #expect(read.first?.article.article.title == "Mayor sues port & union")
    #expect(read.first?.article.article.id == "port")
  }

  @Test("of OpenDocument give their paragraphs and their title")
  func openDocument() throws {
    let content = """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
      <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
      <text:h text:outline-level="1">Mayor sues port</text:h>
      <text:p>Clara<text:s text:c="1"/>Larsen <text:span>sued</text:span> it.<office:annotation>
      <text:p>really?</text:p></office:annotation> She<text:line-break/>won.</text:p>
      </office:text></office:body></office:document-content>
      """
    let read = try readAll(ZIPArchive.bytes(of: ["content.xml": content]), from: "port.odt")
    #expect(read.map(\.article.text) == ["Mayor sues port\n\nClara Larsen sued it. She\nwon."])
    #expect(read.first?.article.article.title == "Mayor sues port")
  }

  @Test("that are damaged, or something else, are errors")
  func broken() throws {
    let whole = docx(paragraph("Clara Larsen sued."))
    #expect(try fault(Array(whole.prefix(60)), from: "a.docx").contains("damaged"))
    let other = try fault(ZIPArchive.bytes(of: ["a.txt": "a"]), from: "a.zip")
    #expect(
      other
        == "a.zip: this is a ZIP archive, and no document of a word processor; unpack it; the Debian "
        + "package pandoc turns EPUB into HTML")
    #expect(try fault(ZIPArchive.bytes(of: ["content.xml": ""]), from: "b.odt").contains("XML"))
  }

  @Test("that would fill the memory are errors")
  func hostile() throws {
    let bomb = ZIPArchive.Member(
      name: "word/document.xml", bytes: PackedContentTests.bomb, method: 12,
      unpacked: (80 << 20, 0xE84C_B3F7))
    #expect(try fault(ZIPArchive.bytes(of: [bomb]), from: "a.docx").contains("more than"))
    let deep = String(repeating: "<w:x>", count: 50_000)
    #expect(try fault(docx(deep), from: "b.docx").contains("nested too deeply"))
    let levels = (1...12).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let entities =
      "<!DOCTYPE d [<!ENTITY e0 \"lol\">\(levels.joined())]><d><body><p><t>&e12;</t></p></body></d>"
    let read = try? readAll(ZIPArchive.bytes(of: ["word/document.xml": entities]), from: "c.docx")
    #expect(read.map { $0.allSatisfy { $0.article.text.isEmpty } } ?? true)
  }
}
