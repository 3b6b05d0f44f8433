internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Finds the date of a predicate in its clause and resolves it against the article's day.
struct DateReader: Sendable {
  let tree: SyntaxTree
  let lexicon: ScopeLexicon
  private let dated: [Int: [DateExpression]]

  /// Reads the dates of a document.
  init(tree: SyntaxTree, lexicon: ScopeLexicon) {
    self.tree = tree
    self.lexicon = lexicon
    var dated: [Int: [DateExpression]] = [:]
    for expression in DateExpression.all(in: tree) {
      guard let host = Self.host(of: expression, in: tree) else { continue }
      dated[host, default: []].append(expression)
    }
    self.dated = dated
  }

  /// Finds the interval in which the act of a predicate lies.
  ///
  /// - Parameters:
  ///   - predicate: The verb or noun of the act.
  ///   - published: The article's day.
  ///   - isFuture: Whether the act is still to come, which decides what 'Tuesday' means.
  /// - Returns: The days; nil where the clause does not say.
  func date(of predicate: Int, published: CalendarDay?, isFuture: Bool) -> DayRange? {
    for host in hosts(of: predicate) {
      for expression in dated[host] ?? [] {
        if let range = expression.range(published: published, isFuture: isFuture) { return range }
      }
    }
    return nil
  }

  /// The predicate and the words above it in the same event: the verb of an act noun, the noun
  /// under a light verb, the verbs of 'planned to meet'.
  private func hosts(of predicate: Int) -> [Int] {
    var result = [predicate]
    result += tree.children(predicate, "dobj", "xcomp", "conj")
    var current = predicate
    for _ in 0..<4 {
      guard let head = tree.head(current) else { break }
      let effect = lexicon.effect(of: tree.lemma(head))
      switch tree.dependency(current) {
      case "dobj", "nsubj", "nsubjpass", "prep", "pobj", "pcomp", "xcomp", "conj":
        if tree.dependency(current) == "xcomp", Self.uttered.contains(tree.lemma(head)) {
          return result
        }
        if tree.isVerb(head), let effect, effect.speaks || effect == .ask { return result }
        result.append(head)
      default: return result
      }
      current = head
    }
    return result
  }

  private static let timeNouns = WordClass.dateReaderTimeNouns

  /// The verb or act that a date stands with: past prepositions and nouns of time.
  private static func host(of expression: DateExpression, in tree: SyntaxTree) -> Int? {
    guard let host = host(of: expression.tokens, in: tree) else { return nil }
    // 'threatened to arrest Y on Thursday' was said on Thursday.
    guard case .weekday(_, direction: 0) = expression.meaning,
      tree.dependency(host) == "xcomp", let said = tree.head(host), tree.tag(said) == "VBD",
      uttered.contains(tree.lemma(said))
    else { return host }
    return said
  }

  private static let uttered = WordClass.dateReaderUttered

  private static func host(of tokens: Range<Int>, in tree: SyntaxTree) -> Int? {
    guard var current = tokens.last(where: { tree.head($0).map { !tokens.contains($0) } ?? true })
    else { return nil }
    for _ in 0..<6 {
      guard let head = tree.head(current) else { return current }
      current = head
      if tree.dependency(current) == "prep" || tree.dependency(current) == "pcomp" { continue }
      if Self.timeNouns.contains(tree.lemma(current)) { continue }
      if tree.dependency(current) == "advmod" || tree.dependency(current) == "npadvmod" { continue }
      return current
    }
    return nil
  }
}
