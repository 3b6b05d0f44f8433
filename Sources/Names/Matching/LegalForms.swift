internal import Lexicons

/// The legal forms that names of bodies carry: 'Ltd', 'GmbH', 'OOO'.
struct LegalForms: Sendable {
  /// Where a legal form stands in a name.
  enum Place: String {
    case any, end, either
  }

  private let forms: [String: [(words: [String], place: Place)]]

  /// The legal forms of the built-in lexicon, which is part of the program; a test reads it.
  static let builtIn: LegalForms =
    (try? LegalForms(LexiconTable(embedded: "legal_forms"))) ?? LegalForms([])

  /// Reads the rows of a lexicon.
  ///
  /// - Throws: `LexiconError` where a row does not say where its forms stand.
  init(_ table: LexiconTable) throws(LexiconError) {
    var forms: [(words: [String], place: Place)] = []
    for row in table.rows {
      let place = try row.value(0, "place of a legal form", as: Place.self)
      forms += row.alternatives(1).map { ($0.split(separator: " ").map(String.init), place) }
    }
    self.init(forms)
  }

  private init(_ forms: [(words: [String], place: Place)]) {
    let longestFirst = forms.sorted { $0.words.count > $1.words.count }
    self.forms = Dictionary(grouping: longestFirst) { $0.words.first ?? "" }
  }

  /// Whether folded words are a legal form and nothing else.
  func contains(_ words: [String]) -> Bool {
    forms[words.first ?? ""]?.contains { $0.words == words } == true
  }

  /// Whether a folded word is a form that also leads names: 'pt', 'ooo'.
  func leads(_ word: String) -> Bool {
    forms[word]?.contains { $0.words.count == 1 && $0.place == .either } == true
  }

  /// The folded words without those of legal forms; all of them where nothing else is left.
  func removed(from words: [String]) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      if let length = length(at: index, of: words) {
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return rest.isEmpty ? words : rest
  }

  /// The number of words of the legal form that begins at a word, if one does.
  private func length(at index: Int, of words: [String]) -> Int? {
    forms[words[index]]?.first { form in
      guard words[index...].starts(with: form.words) else { return false }
      // Behind a form only further forms may stand, as in 'PT Halden Tbk' and 'S.A. de C.V.'.
      lazy var isLast = isForms(words[(index + form.words.count)...])
      switch form.place {
      case .any: return true
      case .end: return index > 0 && isLast
      case .either: return index == 0 && words.count > 1 || isLast
      }
    }?.words.count
  }

  private func isForms(_ words: ArraySlice<String>) -> Bool {
    words.allSatisfy { forms[$0] != nil }
  }
}
