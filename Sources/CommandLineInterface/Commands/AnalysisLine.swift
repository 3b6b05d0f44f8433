internal import ActorGraph

/// The language analysis of one article as a line of JSON.
///
/// `{"id","tokens":[[start,end,tag,pos,lemma,head,dep]…],"sentences":[[i,j]…],"entities":[[i,j,label]…]}`
/// where starts and ends count Unicode scalars of the text, and the rest counts tokens.
enum AnalysisLine {
  /// The line, with its line break, as UTF-8.
  static func of(_ document: Document, id: String) -> [UInt8] {
    var line = Line()
    line.raw("{\"id\":")
    line.string(id)
    line.raw(",\"tokens\":")
    line.array(0..<document.count) { line, index in
      let token = document[index]
      line.raw("[")
      line.integer(token.scalars.lowerBound)
      line.raw(",")
      line.integer(token.scalars.upperBound)
      for text in [token.tag, token.partOfSpeech, token.lemma] {
        line.raw(",")
        line.string(text)
      }
      line.raw(",")
      line.integer(token.head)
      line.raw(",")
      line.string(token.dependency)
      line.raw("]")
    }
    line.raw(",\"sentences\":")
    line.array(document.sentences) { line, sentence in line.pair(sentence) }
    line.raw(",\"entities\":")
    line.array(document.entities) { line, entity in
      line.raw("[")
      line.integer(entity.tokens.lowerBound)
      line.raw(",")
      line.integer(entity.tokens.upperBound)
      line.raw(",")
      line.string(entity.label)
      line.raw("]")
    }
    line.raw("}\n")
    return line.bytes
  }
}

/// A line of JSON under construction.
///
/// Every token passes here, so it appends bytes to one array.
private struct Line {
  var bytes: [UInt8] = []

  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  mutating func pair(_ range: Range<Int>) {
    raw("[")
    integer(range.lowerBound)
    raw(",")
    integer(range.upperBound)
    raw("]")
  }

  mutating func array<Elements: Collection>(
    _ elements: Elements, _ element: (inout Line, Elements.Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for value in elements {
      if !isFirst { raw(",") }
      isFirst = false
      element(&self, value)
    }
    raw("]")
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for unit in text.utf8 {
      switch unit {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(unit)
      case 0..<0x20:
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u\(digits.count == 1 ? "000" : "00")\(digits)".utf8)
      default: bytes.append(unit)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
