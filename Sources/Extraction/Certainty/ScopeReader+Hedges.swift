internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// How sure the words beside a predicate make it.
extension ScopeReader {
  /// The stati that stand in a clause itself: negation, modals, hedges, 'if'.
  func own(_ predicate: Int) -> Set<Status> {
    let children = tree.children(predicate)
    var found = Set(children.compactMap { hedge(at: $0, of: predicate) })
    found.remove(.denied)
    let denials = children.filter { denies($0, predicate) }.count
    if denials % 2 == 1 { found.insert(.denied) }
    if isForgone(predicate) { found.insert(.denied) }
    // 'is going to', 'is to'
    if tree.isInfinitive(predicate), tree.dependency(predicate) == "xcomp",
      let head = tree.head(predicate), ["go", "be"].contains(tree.lemma(head))
    {
      found.insert(.prospective)
    }
    return found
  }

  /// Whether a gerund says what is not done: 'instead of helping Y', 'without consulting Y'.
  private func isForgone(_ gerund: Int) -> Bool {
    guard tree.dependency(gerund) == "pcomp", let marker = tree.head(gerund) else { return false }
    return tree.form(marker) == "without"
      || tree.form(marker) == "of" && marker > 0 && tree.form(marker - 1) == "instead"
  }

  /// The status that a modifier gives to its clause.
  func hedge(at child: Int, of predicate: Int) -> Status? {
    let word = tree.form(child)
    switch tree.dependency(child) {
    case "advmod", "preconj", "cc": return lexicon.hedge(word, as: .adverb)
    case "aux", "auxpass":
      return isPast(child, of: predicate) ? nil : lexicon.hedge(word, as: .modal)
    case "mark": return hedge(of: word, marking: predicate)
    case "amod": return lexicon.hedge(word, as: .adjective)
    default: return nil
    }
  }

  /// Whether a word below a predicate negates it: 'not', 'no longer', 'nobody', 'no party'.
  private func denies(_ child: Int, _ predicate: Int) -> Bool {
    let word = tree.form(child)
    switch tree.dependency(child) {
    case "neg": return true
    case "advmod" where word == "longer" && child > 0 && tree.form(child - 1) == "no":
      return tree.children(predicate, "neg").isEmpty
    case "advmod", "preconj", "cc": return lexicon.hedge(word, as: .adverb) == .denied
    case "amod": return lexicon.hedge(word, as: .adjective) == .denied
    case "det": return word == "no"
    case "nsubj", "nsubjpass", "dobj": return isNobody(child)
    default: return false
    }
  }

  /// Whether a phrase stands for nobody: 'nobody', 'none of them', 'neither side'.
  func isNobody(_ word: Int) -> Bool {
    ["nobody", "none"].contains(tree.form(word))
      || tree.children(word, "preconj", "cc").contains { tree.form($0) == "neither" }
      || tree.children(word, "det").contains { ["no", "neither"].contains(tree.form($0)) }
  }

  /// 'could have attacked' and 'would often attack' are left as they are.
  func isPast(_ modal: Int, of predicate: Int) -> Bool {
    ["could"].contains(tree.form(modal))
      && tree.children(predicate, "aux").contains { tree.lemma($0) == "have" }
  }

  func hedge(beside noun: Int) -> Status? {
    tree.children(noun, "amod", "advmod").lazy
      .compactMap { lexicon.hedge(tree.form($0), as: .adjective) }.first
  }
}
