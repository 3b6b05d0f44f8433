import TestModel
import Testing

@testable import Language

@Suite("A text as it is read")
struct FlowedTextTests {
  private static var guide: FlowedText.Guide {
    FlowedText.Guide(
      isWord: { ["self", "styled", "Ministry", "Rahman"].contains($0) },
      isAbbreviation: { ["Gen.", "Mr."].contains($0) })
  }

  private func paragraphs(_ text: String) -> [String] {
    let flowed = FlowedText(text, guide: Self.guide)
    let utf8 = Array(flowed.words.utf8)
    return flowed.paragraphs.map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test(
    "goes on after the end of a wrapped line",
    arguments: [
      "The estate was handled by Willem van\nder Berg, who sued the Bank of\nNorth Selmia.",
      "Grace\nWhitfield, who leads the Orchard\nTrust, met Erik\nLindholm.",
      "The Interior\nMinistry accused Daniel\nOkoro.",
      "Senator\nClara Larsen praised the Rail\nUnion and its head.",
      "The minister accused Gen.\nAbdul Rahman of theft and\nleft.",
      "Larsen, who is a lawyer,\nMayor of Tarnby, left.",
      "   The minister said that   \n   she would go, and she\n   went.",
      "MAYOR CLARA LARSEN ACCUSED THE PORT\nCOMPANY OF THEFT ON FRIDAY AND SAID\nTHAT SHE WOULD GO "
        + "TO COURT IF IT\nDID NOT PAY.",
      "It began in the year 2019 in\nMay, said the first of the 3\n- not the second - who knew\nit well and had been in the\ntown since then.",
    ])
  func wrapped(text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(paragraphs(text) == [words])
  }

  @Test(
    "ends a paragraph with a line that is one",
    arguments: [
      "Vera Stanova quits\nSundal Bank sues council\nMayor sued by union over pay",
      "Also today:\nClara Larsen wins prize\nSandford Iron cuts jobs",
      "Winners\nBest film: Paola Ferrer\nBest song: Lars Hedstrom",
      "Clara Larsen: I accuse the bank.\nVictor Bergman: I sued it.",
      "Q. Did he pay you?\nA. He did not.",
      "Clara Larsen sued the bank.\nIt did not answer.\nVictor Bergman left.",
      "Mayor sues bank over loan\nClara Larsen sued Sundal Bank on Friday.",
      "SUNDAL BANK SUES SANDFORD IRON\nIt did so on Friday.",
      "1. Ann Lee left\n2. Otto Brandt came",
      "Present were\n• Ann Lee of the union\n• Otto Brandt",
    ])
  func lines(text: String) {
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(paragraphs(text) == lines)
  }

  @Test(
    "joins words that a hyphen divides, and keeps the hyphens of words",
    arguments: [
      ("The Minis-\ntry won.", "The Ministry won."),
      ("Yusuf Rah-\nman Karimi left.", "Yusuf Rahman Karimi left."),
      ("Lise-\nMarie Fabron won.", "Lise-Marie Fabron won."),
      ("THE MINIS-\nTRY WON.", "THE MINISTRY WON."),
      ("a self-\nstyled king", "a self-styled king"),
      ("the long-term plan, a long-\nterm one", "the long-term plan, a long-term one"),
      ("in 2019-\n2020 and a 26-\nyear-old", "in 2019-2020 and a 26-year-old"),
      ("state-of-\nthe-art arms", "state-of-the-art arms"),
      ("Berg- man met her. Bergman left.", "Bergman met her. Bergman left."),
      ("pre- and postwar Bergman", "pre- and postwar Bergman"),
      ("a man –\nher brother", "a man – her brother"),
      ("Minis\u{AD}\ntry", "Ministry"),
    ])
  func hyphens(text: String, expected: String) {
    #expect(paragraphs(text) == [expected])
  }

  @Test(
    "has no characters without width and one kind of space",
    arguments: [
      ("\u{200B}Clara Larsen sued \u{FEFF}Sundal.", "Clara Larsen sued Sundal."),
      ("Vic\u{AD}tor Berg\u{200D}man", "Victor Bergman"),
      ("Clara\u{A0}Larsen sued Sundal\u{202F}Bank", "Clara Larsen sued Sundal Bank"),
      ("Sundal\u{200B}Bank and every\u{200B}one", "Sundal Bank and everyone"),
      ("Cla\u{7}ra \u{202E}Larsen\u{202C}", "Clara Larsen"),
    ])
  func invisible(text: String, expected: String) {
    #expect(paragraphs(text) == [expected])
  }

  @Test("leaves out the marks of quoted mail, whose end ends a paragraph")
  func quotedMail() {
    let text = "> Clara Larsen sued\n> Sundal Bank on\n> Friday.\n>\n>> It lost.\n\nI know."
    #expect(
      paragraphs(text) == ["Clara Larsen sued Sundal Bank on Friday.", "It lost.", "I know."])
    #expect(paragraphs("5 > 3 and 2 < 4") == ["5 > 3 and 2 < 4"])
  }

  @Test("goes on over the end of a page within a sentence")
  func pages() {
    #expect(paragraphs("She said that\n\u{C}she would go.") == ["She said that she would go."])
    #expect(paragraphs("She said that\u{C}she would go.") == ["She said that she would go."])
    #expect(paragraphs("She left.\n\n\u{C}He came.") == ["She left.", "He came."])
  }

  @Test("knows where each of its characters stands")
  func origins() {
    let text = "\u{FEFF}The Minis-\r\ntry of\r\nZoë\u{200B}  won.\r\n\r\n\u{A0}It did."
    let flowed = FlowedText(text, guide: Self.guide)
    #expect(flowed.words == "The Ministry of Zoë  won.\n\nIt did.")
    let given = Array(text.unicodeScalars)
    let read = Array(flowed.words.unicodeScalars)
    #expect(read.count == flowed.origins.count)
    for (scalar, place) in zip(read, flowed.origins) where scalar.properties.isAlphabetic {
      #expect(given[place] == scalar)
    }
    #expect(zip(flowed.origins, flowed.origins.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("is the same for any width of its lines", arguments: [40, 72, 100])
  func widths(columns: Int) {
    let sentences =
      "Transport Minister Ilse Marchetti on Monday defended Rurik Vale, the director of the Tamsin "
      + "Harbour Authority, against calls for his resignation. “I trust him,” she said: “He knows the "
      + "port.” The union, a rival of the Crane Drivers’ League, would not negotiate with Gen. Abdul "
      + "Rahman. Mr. Vale left."
    let text = "Minister stands by chief\n\n\(sentences)\n\n\(sentences)"
    #expect(paragraphs(Wrapping.wrapped(text, at: columns)) == paragraphs(text))
  }

  @Test("costs no more than its length", arguments: ["\n", "- ", ">", "\u{200B}", "a-\n", "\u{C}"])
  func large(unit: String) {
    let text = String(repeating: unit, count: 200_000)
    #expect(FlowedText(text).origins.count <= text.unicodeScalars.count + 400_000)
  }
}
