import Testing

@testable import Language

@Suite struct LexicalAttributesTests {
  @Test(arguments: [
    ("Harbour", "Xxxxx"), ("harbour", "xxxx"), ("NATO", "XXXX"), ("NATOx", "XXXXx"),
    ("U-2b", "X-dx"), ("1,000", "d,ddd"), ("--------", "----"), ("Åé", "Xx"), ("x²", "xd"),
    ("ǅ", "x"),
    ("", ""),
  ])
  func describesTheShape(text: String, shape: String) {
    #expect(LexicalAttributes.shape(text) == shape)
  }

  @Test func describesLongWordsAsLong() {
    #expect(LexicalAttributes.shape(String(repeating: "a", count: 99)) == "xxxx")
    #expect(LexicalAttributes.shape(String(repeating: "a", count: 100)) == "LONG")
  }

  @Test func cutsByScalars() {
    let text = "e\u{301}tude\u{301}"
    #expect(LexicalAttributes.prefix(text).unicodeScalars.elementsEqual("e".unicodeScalars))
    #expect(LexicalAttributes.suffix(text).unicodeScalars.elementsEqual("de\u{301}".unicodeScalars))
  }

  @Test(arguments: [
    ("ΟΔΟΣ", "οδος"), ("ΣΑΣ", "σας"), ("Σ", "σ"), ("İ", "i\u{307}"), ("ÀÉ", "àé"), ("ΑΣ.", "ας."),
  ])
  func lowersAsPythonDoes(text: String, lower: String) {
    #expect(PythonCharacters.lower(text) == lower)
  }

  @Test(arguments: [("“", "\""), ("’S", "'s"), ("€", "$"), ("--", "-"), ("…", "...")])
  func normalisesTypography(text: String, norm: String) {
    #expect(LexicalAttributes.baseNorm(text) == norm)
  }
}
