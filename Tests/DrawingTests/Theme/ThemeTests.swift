import Testing

@testable import Drawing

@Suite struct ThemeTests {
  @Test(arguments: Theme.allCases)
  func builtInThemesCanBeRead(theme: Theme) {
    for set in [theme.colours, theme.dark, theme.printed].compactMap({ $0 }) {
      let faults = Contrast.faults(of: set).map {
        "\($0.pair.front) on \($0.pair.back): \($0.ratio)"
      }
      #expect(faults == [])
    }
  }

  @Test func contrastIsThatOfTheGuidelines() {
    #expect(Contrast.ratio("#000000", "#ffffff") == 21)
    #expect(abs(Contrast.ratio("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test func printHasNoColourAndTellsSignsByShape() throws {
    for colour in Palette.allCases {
      let hex = Array(Theme.print.colours[colour].dropFirst())
      #expect(hex[0...1] == hex[2...3] && hex[2...3] == hex[4...5], "\(colour) is grey")
    }
    var options = DiagramOptions()
    options.theme = .print
    let document = try XMLDocumentCheck(Diagram(SampleGraphs.harbour, options).svg())
    let lines = document.all("path", class: "ag-stroke-cooperation")
    let slits = document.all("path", class: "ag-stroke-paper")
    #expect(slits.filter { $0.attributes["stroke-width"] == "1.8" }.count >= 3)
    #expect(!lines.isEmpty)
  }

  @Test func presentationHasLargerText() throws {
    var options = DiagramOptions()
    options.theme = .presentation
    let document = try XMLDocumentCheck(Diagram(SampleGraphs.harbour, options).svg())
    let sizes = document.all("text").compactMap { Double($0.attributes["font-size"] ?? "") }
    #expect((sizes.min() ?? 0) >= 15)
  }

  @Test func fileChangesWhatItNames() throws {
    let theme = try Theme(
      json: ThemeText.document(
        """
        "name": "house", "extends": "print", "textScale": 1.2, "lineScale": 2,
        "colors": {"paper": "#FFE", "conflict": "#8b0000"}, "dark": {"paper": "#000"}
        """))
    #expect(theme.name == "house")
    #expect(theme.colours[.paper] == "#ffffee")
    #expect(theme.colours[.conflict] == "#8b0000")
    #expect(theme.colours[.ink] == Theme.print.colours[.ink])
    #expect(theme.dark?[.paper] == "#000000")
    #expect(theme.type == Typography(text: 1.2, line: 2))
    #expect(theme.hasDoubleLines)
    var options = DiagramOptions()
    options.theme = theme
    let diagram = try Diagram(SampleGraphs.harbour, options)
    #expect(try diagram.svg().contains("prefers-color-scheme:dark"))
    #expect(diagram.dot().contains("bgcolor=\"#ffffee\""))
  }

  @Test(arguments: [
    ("\"colour\": {}", 3, "\"colour\" is no part of a theme"),
    ("\"colors\": {\n\"papier\": \"#fff\"}", 4, "\"papier\" is no part that has a colour"),
    ("\"colors\": {\"paper\":\n\"white\"}", 4, "\"paper\" is a colour like #1a2b3c"),
    ("\"colors\": {\"paper\": \"#ff\"}", 3, "\"paper\" is a colour like #1a2b3c"),
    ("\"colors\": []", 3, "\"colors\" is an object of colours, not an array"),
    ("\"extends\": \"neon\"", 3, "\"extends\" names no built-in theme"),
    ("\"textScale\": 9", 3, "\"textScale\" is a number from 0.5 to 3"),
    ("\"doubleLines\": 1", 3, "\"doubleLines\" is true or false"),
    (
      "\"colors\": {\n\"paper\": \"#ffffff\",\n\"ink\": \"#888888\"}", 5,
      "\"ink\" #888888 on \"paper\" #ffffff has a contrast of 3.54 : 1; text needs 4.5 : 1"
    ),
    (
      "\"dark\": {\n\"conflict\": \"#222222\"}", 4,
      "in \"dark\", \"conflict\" #222222 on \"paper\" #0d1117 has a contrast of 1.18 : 1; "
        + "a line needs 3 : 1"
    ),
    ("\"name\": ", 4, "a theme has to be whole, valid JSON"),
  ])
  func wrongFilesAreRefusedWithTheirLine(members: String, line: Int, words: String) {
    let error = #expect(throws: ThemeError.self) {
      try Theme(json: ThemeText.document(members))
    }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: ["{}", "{\"format\": \"actorgraph-layout/1\"}", "[]", ""])
  func otherDocumentsAreRefused(text: String) {
    #expect(throws: ThemeError.self) { try Theme(json: Array(text.utf8)) }
  }
}
