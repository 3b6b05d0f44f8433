import Testing

@testable import Drawing

@Suite struct MarkupTests {
  @Test(arguments: [
    ("<script>alert(\"x\")</script>", "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"),
    ("R&D", "R&amp;D"), ("R&amp;D", "R&amp;amp;D"), ("a\u{0}b\u{1F}c", "abc"), ("a\nb", "a b"),
    ("]]>", "]]&gt;"),
  ])
  func textIsEscaped(raw: String, escaped: String) {
    #expect(Markup.escaped(raw) == escaped)
  }

  @Test func attributesThatAreNilAreLeftOut() {
    var markup = Markup()
    markup.element("rect", ["x": "1", "y": nil, "class": "a\"b"])
    #expect(markup.text == "<rect x=\"1\" class=\"a&quot;b\"/>\n")
  }

  @Test(arguments: [
    (1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-12.34, "-12.3"), (0.05, "0.1"), (1_000.0, "1000"),
  ])
  func numbersAreShort(value: Double, text: String) {
    #expect(decimal(value) == text)
  }
}
