internal import Lexicons
internal import Grammar
internal import GraphModel

/// Clauses and acts of which a noun or an adjective is said: 'it is false that X did', 'it was never
/// the case that X did', 'X was the target of an attack', 'X, Y said, did'.
extension ScopeReader {
  /// The stati that the predicate of 'it is' gives to the clause behind it.
  func truth(saidBy verb: Int) -> Set<Status> {
    guard tree.lemma(verb) == "be" else { return [] }
    let found = tree.children(verb, "acomp", "oprd", "attr").map {
      lexicon.hedge(tree.lemma($0), as: .predicate) ?? lexicon.hedge(tree.form($0), as: .adjective)
    }
    return Set(found.compactMap { $0 })
  }

  /// Whether a clause tells what the noun before it is said of: 'it was never the case that X did',
  /// 'X was the first to lead Y'.
  func isPredicated(_ clause: Int, of noun: Int) -> Bool {
    guard tree.dependency(noun) == "attr", let verb = tree.head(noun), tree.isVerb(verb),
      lexicon.effect(of: tree.lemma(noun)) == nil
    else { return false }
    if tree.dependency(clause) == "relcl", tree.isInfinitive(clause) { return true }
    return tree.children(verb, "nsubj").contains { tree.form($0) == "it" }
      && (tree.dependency(clause) == "relcl" || !tree.isInfinitive(clause))
  }

  /// Whether such a clause hangs on a noun.
  func isPredicated(_ noun: Int) -> Bool {
    tree.children(noun, "relcl", "acl").contains { isPredicated($0, of: noun) }
  }

  private static let carriers = WordClass.scopeReaderCarriers

  /// Whether a noun makes a predicate of the act that hangs on it: 'the target of an attack',
  /// 'played a role in the attack'.
  func isCarrier(_ noun: Int) -> Bool {
    ["attr", "dobj"].contains(tree.dependency(noun)) && Self.carriers.contains(tree.lemma(noun))
  }

  /// Whether somebody goes on doing something: 'will continue to support Y'.
  func isOngoing(_ act: Int, under verb: Int) -> Bool {
    ["continue", "keep"].contains(tree.lemma(verb))
      && (tree.isInfinitive(act) || tree.tag(act) == "VBG")
  }

  /// Whether to say that one would do something is to do it: 'I would like to thank Y', 'she wants to
  /// take this opportunity to congratulate Y'.
  func isPerformed(_ act: Int, under governor: Int) -> Bool {
    guard tree.isInfinitive(act), Self.expressing.contains(tree.lemma(act)) else { return false }
    return switch tree.lemma(governor) {
    case "like":
      tree.children(governor, "aux").contains { ["would", "'d"].contains(tree.form($0)) }
    case "want", "wish", "take", "opportunity", "moment": true
    default: false
    }
  }

  private static let expressing = WordClass.scopeReaderExpressing

  /// Whether it is only said around: 'it is reported that X did', 'it was said that X did'.
  func isHearsay(_ verb: Int) -> Bool {
    ["report", "say", "suggest"].contains(tree.lemma(verb))
      && tree.children(verb, "nsubjpass").contains { tree.form($0) == "it" }
  }

  /// The status that a conjunction gives to its clause; what came before its end came: 'until he was
  /// ousted'; what is to come after something in the present is to come: 'before X visits Y'.
  func hedge(of mark: String, marking predicate: Int) -> Status? {
    let finite = [predicate] + tree.children(predicate, "aux", "auxpass")
    func has(_ tags: String...) -> Bool { finite.contains { tags.contains(tree.tag($0)) } }
    switch mark {
    case "until" where has("VBD"): return nil
    case "before" where has("VBZ", "VBP") && !has("VBD"): return .prospective
    default: return lexicon.hedge(mark, as: .mark)
    }
  }

  private static let charges = WordClass.scopeReaderCharges

  /// Whether a noun is a paper in which somebody is charged, so that what it says is unproven.
  func isCharge(_ noun: Int) -> Bool { Self.charges.contains(tree.lemma(noun)) }

  /// What is told 'as described in the indictment' is alleged.
  func addCharge(at token: Int, to reading: inout ScopeReading) {
    for clause in tree.children(token, "advcl") where reading.status == .asserted {
      let isComparing = tree.children(clause, "mark", "advmod").contains { tree.form($0) == "as" }
      let papers = tree.children(clause, "prep").filter { ["in", "by"].contains(tree.form($0)) }
        .flatMap { tree.children($0, "pobj") }
      if isComparing, papers.contains(where: isCharge) || tree.lemma(clause) == "allege" {
        reading.status = .alleged
      }
    }
  }

  private static let judging = WordClass.scopeReaderJudging

  /// Whether a clause takes an act for granted, as 'condemned the attack' and 'helped Y in its
  /// fight' do.
  func isGiven(_ noun: Int, to governor: Int) -> Bool {
    switch tree.dependency(noun) {
    case "dobj", "nsubjpass":
      Self.judging.contains(tree.lemma(governor)) && (isDefinite(noun) || isOwned(noun))
    case "pobj": tree.form(governor) != "of" && isOwned(noun)
    default: false
    }
  }

  private func isDefinite(_ noun: Int) -> Bool {
    tree.children(noun, "det").contains {
      ["the", "this", "that", "these"].contains(tree.form($0))
    }
  }

  private func isOwned(_ noun: Int) -> Bool {
    tree.children(noun, "poss").contains { tree.tag($0) == "PRP$" }
  }

  /// The speaker in 'X did it, Y said, ...', where the saying hangs on what is said.
  func addParenthesis(at token: Int, to reading: inout ScopeReading) {
    for verb in tree.children(token, "parataxis") where tree.isVerb(verb) {
      guard lexicon.effect(of: tree.lemma(verb)) == .report,
        tree.children(verb, "ccomp", "xcomp").isEmpty,
        tree.lemma(verb) == "tell" || tree.children(verb, "dobj").isEmpty,
        let speaker = tree.children(verb, "nsubj").first
      else { continue }
      insert(speaker, into: &reading)
    }
  }

  /// Whether a clause says of its subject that it is not true: 'the claim was false'.
  func isCalledFalse(_ verb: Int) -> Bool {
    guard tree.children(verb, "neg").isEmpty else { return false }
    if arguments.isPassive(verb) {
      return tree.verbKeys(verb).contains { Self.disproving.contains($0) }
    }
    return tree.children(verb, "acomp", "attr", "oprd", "xcomp").contains {
      lexicon.hedge(tree.form($0), as: .adjective) == .denied
        || lexicon.hedge(tree.lemma($0), as: .predicate) == .denied
    }
  }

  /// Verbs whose object is not true.
  private static let disproving = WordClass.scopeReaderDisproving

  /// Whether a noun names what is not true: 'the myth that X did', 'a false rumour that X did'.
  func isOfFalsehood(_ noun: Int) -> Bool {
    tree.isNoun(noun)
      && (lexicon.hedge(tree.lemma(noun), as: .predicate) == .denied
        || tree.children(noun, "amod").contains {
          lexicon.hedge(tree.form($0), as: .adjective) == .denied
        })
  }
}
