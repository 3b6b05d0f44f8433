import GraphModel
import Testing

@testable import Reading

@Suite("Messages")
struct EmailTests {
  private static let head = """
    Received: by mx.example; Tue, 5 Mar 2024 10:00:00 +0000
    From: =?utf-8?Q?Zo=C3=AB_Lee?= <zoe@example.org>
    To: desk@example.org
    Subject: =?utf-8?B?TWF5b3Igc3Vlcw==?= =?iso-8859-1?Q?_Zo=EB?=
     over port
    Date: Tue, 5 Mar 2024 10:00:00 +0000
    MIME-Version: 1.0

    """

  private func message(_ fields: String, _ body: String) -> String {
    Self.head + fields + "\n\n" + body
  }

  @Test("have their subject for a title and their day for that of publication")
  func header() throws {
    let read = try readAll(message("X-Note: a\n\tb", "Clara Larsen\nsued."), from: "a.eml")
    #expect(read.map(\.article.text) == ["Clara Larsen\nsued."])
    #expect(read[0].article.article.title == "Mayor sues Zoë over port")
    #expect(read[0].article.article.published == CalendarDay(year: 2024, month: 3, day: 5))
    #expect(read[0].article.article.id == "a")
    // A message is known by its header as well.
    #expect(try readAll(message("A: b", "Text."), from: "a.txt")[0].article.text == "Text.")
    #expect(
      try readAll("Note: a\n\nText of From: and To: and Date: and Subject: here.", from: "a.txt")[0]
        .article.text.hasPrefix("Note: a"))
  }

  @Test(
    "are read in the encoding of their bytes and of their letters",
    arguments: [
      (
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
        "Zo=C3=AB met=\n Orrin =3D that=20\nis all", "Zoë met Orrin = that \nis all"
      ),
      (
        "Content-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: base64",
        "TWFy\n6mFN", "MaręaM"
      ),
      (
        "Content-Type: text/plain; format=flowed", "Clara \nLarsen sued. \n\nShe won.\n-- \nA",
        "Clara Larsen sued. \nShe won.\n-- \nA"
      ),
      (
        "Content-Type: text/html; charset=\"utf-8\"",
        "<html><body><p>Clara Larsen sued.</p><p>She won.</p></body></html>",
        "Clara Larsen sued.\n\nShe won."
      ),
      ("Content-Type: application/pdf", "%PDF-1.4", ""),
    ])
  func encodings(fields: String, body: String, expected: String) throws {
    #expect(try readAll(message(fields, body), from: "a.eml")[0].article.text == expected)
  }

  @Test("of several parts give the plain words, else the page; attachments are left out")
  func parts() throws {
    func multipart(_ parts: [String]) -> String {
      message(
        "Content-Type: multipart/mixed; boundary=\"xx\"",
        "preamble\n" + parts.map { "--xx\n\($0)\n" }.joined() + "--xx--\nepilogue")
    }
    let plain = "Content-Type: text/plain\n\nClara Larsen sued the port."
    let page = "Content-Type: text/html\n\n<p>Clara <b>Larsen</b> sued the port.</p>"
    let attached = "Content-Disposition: attachment; filename=a.txt\n\nNot this."
    let text = "Clara Larsen sued the port."
    #expect(try readAll(multipart([plain, page, attached]), from: "a.eml")[0].article.text == text)
    #expect(try readAll(multipart([attached, page]), from: "a.eml")[0].article.text == text)
    let standIn = "Content-Type: text/plain\n\nSee the page."
    let long = "Content-Type: text/html\n\n<p>\(text) \(text) \(text)</p>"
    #expect(
      try readAll(multipart([standIn, long]), from: "a.eml")[0].article.text
        == "\(text) \(text) \(text)")
  }

  @Test("of a mailbox are an article each")
  func mailbox() throws {
    let one = message("A: b", "First.\n>From here on\n\nFrom far\n")
    let box =
      "From a@b Tue Mar  5 10:00:00 2024\n\(message("A: b", "First.\n>From here on"))\n\n"
      + "From a@b Tue Mar  5 11:00:00 2024\n\(message("A: b", "Second."))\n"
    let read = try readAll(box, from: "desk.mbox")
    #expect(read.map(\.article.article.id) == ["desk-1", "desk-2"])
    #expect(read.map { $0.article.text.trimmingBlankEnds } == ["First.\nFrom here on", "Second."])
    #expect(try readAll(one, from: "a.eml").count == 1)
  }

  @Test("that are damaged or never end are read in bounded time")
  func hostile() throws {
    let deep = (0..<5_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(try readAll(message("A: b", ""), from: "a.eml")[0].notes.map(\.kind) == [.empty])
    #expect(
      try readAll(Self.head + deep.joined(), from: "a.eml")[0].article.text.isEmpty)
    let cut = message(
      "Content-Type: multipart/mixed; boundary=x", "--x\nContent-Type: text/plain\n\nHalf")
    #expect(try readAll(cut, from: "a.eml")[0].article.text == "Half")
    let endless = Self.head + String(repeating: "X: y\n", count: 300_000)
    #expect(try readAll(endless, from: "a.eml").count == 1)
  }
}
