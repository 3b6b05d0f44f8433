/// Analysis paragraph by paragraph, for texts in which a blank line ends a thought.
extension LanguagePipeline {
  /// Analyses texts whose paragraphs are divided by blank lines.
  ///
  /// No sentence, name or dependency crosses a blank line, so that a headline does not run into the
  /// sentence under it. Blank lines belong to no token.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: The documents in the order of the texts; offsets count in the whole text.
  /// - Complexity: O(*n*) in the length of the texts.
  public func analyze(paragraphsOf texts: [String]) -> [Document] {
    let paragraphs = texts.map { Paragraphs(of: $0) }
    var documents = analyze(paragraphs.flatMap(\.texts))[...]
    return paragraphs.map { paragraphs in
      let parts = documents.prefix(paragraphs.ranges.count)
      documents = documents.dropFirst(paragraphs.ranges.count)
      return Document(joining: zip(parts, paragraphs.ranges.map(\.lowerBound)), of: paragraphs.text)
    }
  }
}

/// The paragraphs of a text: what lies between blank lines.
struct Paragraphs {
  /// The whole text.
  let text: String
  /// The bytes of each paragraph, without white space before and after it.
  let ranges: [Range<Int>]

  init(of text: String) {
    self.text = text
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var lineBreaks = 0
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): lineBreaks += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default:
        if lineBreaks > 1, let first = start {
          ranges.append(first..<end)
          start = nil
        }
        start = start ?? position
        end = position + 1
        lineBreaks = 0
      }
    }
    if let start { ranges.append(start..<end) }
    self.ranges = ranges
  }

  /// The words of each paragraph.
  var texts: [String] {
    let utf8 = text.utf8
    return ranges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<utf8.index(start, offsetBy: range.count)])
    }
  }
}

extension Document {
  /// Puts the documents of a text's parts together.
  ///
  /// - Parameters:
  ///   - parts: The documents in order, each with the byte of the text that it starts at.
  ///   - text: The text that they are parts of.
  init(joining parts: some Sequence<(Document, Int)>, of text: String) {
    var tokens: [TokenAnalysis] = []
    var forms: [String] = []
    var sentences: [Range<Int>] = []
    var entities: [EntitySpan] = []
    for (part, start) in parts {
      let first = tokens.count
      func moved(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound + first..<range.upperBound + first
      }
      for index in 0..<part.count {
        var token = part.analysis(index)
        token.bytes = token.bytes.lowerBound + start..<token.bytes.upperBound + start
        token.head += first
        tokens.append(token)
        forms.append(part.form(index))
      }
      sentences += part.sentences.map(moved)
      entities += part.entities.map { EntitySpan(tokens: moved($0.tokens), label: $0.label) }
    }
    self.init(text: text, tokens: tokens, forms: forms, sentences: sentences, entities: entities)
  }
}
