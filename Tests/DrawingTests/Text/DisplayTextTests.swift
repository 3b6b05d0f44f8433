import Testing

@testable import Drawing

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("two\nlines\tand  spaces ", "two lines and spaces"),
    ("nul\u{0}bell\u{7}delete\u{7F}", "nulbelldelete"),
    ("evil\u{202E}gpj.exe", "evilgpj.exe"),
    ("\u{2066}isolate\u{2069}\u{200F}\u{061C}", "isolate"),
    ("zero\u{200B}width\u{FEFF}", "zerowidth"),
    ("می‌رود", "می‌رود"),
    ("👩‍🚀", "👩‍🚀"),
    ("hid\u{E0068}\u{E0069}den", "hidden"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴\u{E0067}\u{E0062}\u{E007F}"),
    (" \n\t", ""),
  ])
  func textIsMadeFitToStandOnOneLine(raw: String, shown: String) {
    #expect(DisplayText.clean(raw).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("Daoud", false), ("سليم", true), ("דוד", true), ("12 سليم", true), ("Team سليم", false),
    ("", false), ("123", false), ("林远海", false),
  ])
  func directionIsThatOfTheFirstStrongCharacter(text: String, isRightToLeft: Bool) {
    #expect(DisplayText.isRightToLeft(text) == isRightToLeft)
  }
}
