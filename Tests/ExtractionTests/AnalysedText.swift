internal import Language

/// Builds analysed documents for tests from a compact notation, one token a line.
///
/// A line is `form tag head dependency [entity]`, where the tag is of the Penn Treebank, `head` is
/// the number of the head token in its sentence, counted from 1 (0 for the root), and the entity is
/// `B-LABEL` for the first token of a name and `I-LABEL` for the others. The lemma follows after
/// the form as `form/lemma` where it differs from the lower-cased form. An empty line ends a
/// sentence. Tokens are set with one space between them, except before `'s`, `’s` and `.,;:?!)`
/// and before forms that are written with a leading `~`.
enum AnalysedText {
  static func document(_ notation: String) -> Document {
    var builder = Builder()
    for line in notation.split(separator: "\n", omittingEmptySubsequences: false) {
      builder.add(line.split(separator: " ").map(String.init))
    }
    builder.endSentence()
    return Document(
      text: builder.text, tokens: builder.tokens, sentences: builder.sentences,
      entities: builder.entities)
  }

  private struct Builder {
    var text = ""
    var tokens: [TokenAnalysis] = []
    var sentences: [Range<Int>] = []
    var entities: [EntitySpan] = []
    private var start = 0

    mutating func add(_ fields: [String]) {
      guard fields.count >= 4, let head = Int(fields[2]) else { return endSentence() }
      let parts = fields[0].split(separator: "/").map(String.init)
      let isJoined = parts[0].hasPrefix("~")
      let form = isJoined ? String(parts[0].dropFirst()) : parts[0]
      let index = tokens.count
      if !text.isEmpty, !isJoined, !AnalysedText.closing.contains(form) { text += " " }
      let first = text.utf8.count
      text += form
      tokens.append(
        TokenAnalysis(
          bytes: first..<text.utf8.count, tag: fields[1],
          partOfSpeech: AnalysedText.partOfSpeech(fields[1]), morphology: "",
          lemma: parts.count > 1 ? parts[1] : fields[1].hasPrefix("NNP") ? form : form.lowercased(),
          head: head == 0 ? index : start + head - 1, dependency: fields[3]))
      guard fields.count > 4 else { return }
      let label = String(fields[4].dropFirst(2))
      if fields[4].hasPrefix("I-"), let last = entities.last {
        entities[entities.count - 1].tokens = last.tokens.lowerBound..<(index + 1)
      } else {
        entities.append(EntitySpan(tokens: index..<(index + 1), label: label))
      }
    }

    mutating func endSentence() {
      guard tokens.count > start else { return }
      sentences.append(start..<tokens.count)
      start = tokens.count
    }
  }

  private static let closing: Set<String> = ["'s", "’s", ".", ",", ";", ":", "?", "!", ")"]

  private static func partOfSpeech(_ tag: String) -> String {
    switch tag {
    case "NNP", "NNPS": "PROPN"
    case "NN", "NNS": "NOUN"
    case "PRP", "PRP$", "WP", "WP$", "EX": "PRON"
    case "DT", "WDT", "PDT": "DET"
    case "IN": "ADP"
    case "TO", "RP", "POS": "PART"
    case "MD": "AUX"
    case "CC": "CCONJ"
    case "CD": "NUM"
    case "UH": "INTJ"
    default:
      tag.hasPrefix("V")
        ? "VERB" : tag.hasPrefix("J") ? "ADJ" : tag.hasPrefix("R") ? "ADV" : "PUNCT"
    }
  }
}
