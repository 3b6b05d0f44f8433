import Testing

@testable import Drawing

@Suite struct EvidenceLinksTests {
  @Test(arguments: [
    ("https://a.example/x?b=1&c=2", "https://a.example/x?b=1&c=2"),
    ("HTTP://a.example", "HTTP://a.example"),
    ("https://a.example/a b\"<x>\u{0}", "https://a.example/a%20b%22%3Cx%3E%00"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("file:///etc", nil), ("", nil),
    ("https://", nil), (" https://a.example", nil),
  ])
  func onlyWebAddressesAreLinked(address: String, escaped: String?) {
    #expect(WebAddress.escaped(address) == escaped)
  }

  @Test func fragmentEscapesWhatSeparatesItsParts() {
    #expect(
      WebAddress.pointing("https://a.example", at: "one-two, three & four")
        == "https://a.example#:~:text=one%2Dtwo%2C%20three%20%26%20four")
    #expect(
      WebAddress.pointing("https://a.example#x", at: "one") == "https://a.example#x:~:text=one")
    #expect(WebAddress.pointing("https://a.example", at: " ") == "https://a.example")
  }

  @Test func longSentenceIsGivenByItsEnds() {
    let sentence = (1...100).map { "word\($0)" }.joined(separator: " ")
    #expect(
      WebAddress.pointing("https://a.example", at: sentence)
        == "https://a.example#:~:text=word1%20word2%20word3%20word4%20word5,"
        + "word96%20word97%20word98%20word99%20word100")
  }

  @Test func idsBecomeAsciiAndStayApart() {
    let ids = ["a b", "a_b", "a_20_b", "é", "e\u{301}", "سليم", "a-b"]
    let made = ids.map(OpaqueID.ascii)
    #expect(Set(made).count == ids.count)
    #expect(made.joined().utf8.allSatisfy { $0 < 0x80 })
    #expect(OpaqueID.ascii(String(repeating: "x", count: 5_000)).utf8.count < 40)
  }
}
