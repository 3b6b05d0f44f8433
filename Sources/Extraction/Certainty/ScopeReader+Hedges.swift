internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// How sure the words beside a predicate make it.
extension ScopeReader {
  /// The stati that stand in a clause itself: negation, modals, hedges, 'if'.
  ///
  /// - Parameters:
  ///   - predicate: The head of the clause.
  ///   - known: A phrase in it of which is known already what it denies.
  /// - Returns: The stati; an even number of denials is none.
  func own(_ predicate: Int, besides known: Int? = nil) -> Set<Status> {
    let children = tree.children(predicate).filter { $0 != known }
    var found = Set(children.compactMap { hedge(at: $0, of: predicate) })
    found.remove(.denied)
    let denials = children.filter { denies($0, predicate) }.count
    if denials % 2 == 1 { found.insert(.denied) }
    if isForgone(predicate) { found.insert(.denied) }
    // 'is going to', 'is to'
    if tree.isInfinitive(predicate), tree.dependency(predicate) == "xcomp",
      !arguments.clefts.isCleft(predicate), let head = tree.head(predicate),
      ["go", "be"].contains(tree.lemma(head))
    {
      found.insert(.prospective)
    }
    if isYetToBe(predicate) { found.insert(.denied) }
    return found
  }

  /// Whether an act has not been done: 'has yet to meet Y', 'is yet to sue Y'.
  private func isYetToBe(_ verb: Int) -> Bool {
    guard tree.isInfinitive(verb), let head = tree.head(verb),
      ["have", "be", "remain"].contains(tree.lemma(head))
    else { return false }
    return (tree.children(head, "advmod") + tree.children(verb, "advmod"))
      .contains { tree.form($0) == "yet" && $0 < verb }
  }

  /// Whether a word that denies only says that there is more: 'not only', 'no sooner'.
  private func isAdditive(_ word: Int) -> Bool {
    guard word + 1 < tree.document.count else { return false }
    return Self.additive.contains(tree.form(word + 1))
  }

  private static let additive: Set<String> = [
    "only", "just", "merely", "simply", "solely", "sooner",
  ]

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
      return isPast(child, of: predicate) ? .alleged : lexicon.hedge(word, as: .modal)
    case "mark": return hedge(of: word, marking: predicate)
    case "amod": return lexicon.hedge(word, as: .adjective)
    default: return nil
    }
  }

  /// Whether a word below a predicate negates it: 'not', 'no longer', 'nobody', 'no party'.
  private func denies(_ child: Int, _ predicate: Int) -> Bool {
    let word = tree.form(child)
    guard !isAdditive(child) else { return false }
    switch tree.dependency(child) {
    case "neg": return true
    case "advmod" where word == "longer" && child > 0 && tree.form(child - 1) == "no":
      return tree.children(predicate, "neg").isEmpty
    // 'neither sued nor paid' denies once.
    case "cc" where !tree.children(predicate, "preconj").isEmpty: return false
    case "advmod", "preconj", "cc": return lexicon.hedge(word, as: .adverb) == .denied
    case "amod": return lexicon.hedge(word, as: .adjective) == .denied
    case "det": return word == "no"
    case "nsubj", "nsubjpass", "dobj": return isNobody(child)
    default: return false
    }
  }

  /// Whether a phrase stands for nobody: 'nobody', 'none of them', 'neither side'.
  func isNobody(_ word: Int) -> Bool {
    guard !isAllBut(word) else { return false }
    return ["nobody", "none"].contains(tree.form(word))
      || tree.children(word, "preconj", "cc").contains { tree.form($0) == "neither" }
      || tree.children(word, "det").contains { ["no", "neither"].contains(tree.form($0)) }
  }

  /// Whether somebody is named behind who alone did it: 'nobody but X', 'no one except X'.
  private func isAllBut(_ word: Int) -> Bool {
    tree.children(word, "cc", "prep").contains {
      ["but", "except", "save"].contains(tree.form($0))
    }
  }

  /// Whether a modal guesses at what has been: 'may have attacked'.
  func isPast(_ modal: Int, of predicate: Int) -> Bool {
    ["could", "may", "might", "must"].contains(tree.form(modal))
      && tree.children(predicate, "aux").contains { tree.lemma($0) == "have" }
  }

  func hedge(beside noun: Int) -> Status? {
    tree.children(noun, "amod", "advmod").lazy
      .compactMap { lexicon.hedge(tree.form($0), as: .adjective) }.first
  }
}
