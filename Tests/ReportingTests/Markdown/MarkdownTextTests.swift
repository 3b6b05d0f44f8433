import Testing

@testable import Reporting

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("**bold** _it_ ~~x~~", #"\*\*bold\*\* \_it\_ \~\~x\~\~"#),
    ("a|b", #"a\|b"#), ("`code`", #"\`code\`"#), ("[a](b)", #"\[a\](b)"#),
    ("R&D <b>", "R&amp;D &lt;b&gt;"), ("# head", ##"\# head"##), ("- item", #"\- item"#),
    ("half-time", "half-time"), ("1986. A year", #"1986\. A year"#),
    ("2.5 million", #"2\.5 million"#),
    ("a\nb\tc\u{0}d", "a b cd"), ("{{ x }} {% y %}", #"\{\{ x \}\} \{\% y \%\}"#),
    ("$x$", #"\$x\$"#), (#"a\b"#, #"a\\b"#), ("", ""),
  ])
  func signsOfMarkdownAreEscaped(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("@octocat", "@<!-- -->octocat"), ("a@b.example", "a@<!-- -->b.example"),
    ("#12", ##"\#<!-- -->12"##), ("see www.a.example", "see www<!-- -->.a.example"),
    ("http://a.example", "http:<!-- -->//a.example"), (":smile:", ":<!-- -->smile:"),
    ("at 10:30", "at 10:30"), ("Reuters: talks", "Reuters: talks"),
  ])
  func whatRenderersLookForAfterwardsIsParted(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func textFromRightToLeftIsSetApart() {
    #expect(MarkdownText.isolated("هبة") == "&#x2068;هبة&#x2069;")
    #expect(MarkdownText.isolated("Heba") == "Heba")
  }

  @Test func linksTakeWebAddressesOnly() {
    #expect(MarkdownText.link("a", to: nil) == "a")
    #expect(
      MarkdownText.link("a|b", to: "https://a.example/?x=1&y=(2)")
        == #"[a\|b](<https://a.example/?x=1&amp;y=(2)>)"#)
  }

  @Test func pathsOfPicturesAreEscaped() {
    #expect(
      MarkdownText.image("A [b]", at: "my pics/ä(1).svg")
        == #"![A \[b\]](my%20pics/%C3%A4%281%29.svg)"#)
  }
}
