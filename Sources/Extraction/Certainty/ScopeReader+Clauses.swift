internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Clauses beside others and on nouns.
extension ScopeReader {
  /// What is coordinated shares what stands before the first where it has no verb form of its own: 'did
  /// not meet or sue Y', but not 'did not sue Y but praised Z', 'plans to resign and has sued Y'.
  func coordinated(_ current: Int, to head: Int, _ climb: inout Climb) -> Int {
    guard climb.isTransparent, tree.children(current, "nsubj", "nsubjpass").isEmpty else {
      return head
    }
    guard !isContrasted(current, with: head) else { return governor(above: head) }
    guard isFinite(current) else {
      climb.reading.apply(own(head))
      return head
    }
    var shared = own(head).subtracting([.prospective])
    if !isJoined(current, to: head, by: ["or", "nor"]) { shared.remove(.denied) }
    climb.reading.apply(shared)
    return isFinite(head) ? head : governor(above: head)
  }

  /// The verb beside which a clause stands that the parser coordinated to one below it.
  private func governor(above verb: Int) -> Int {
    var current = verb
    while !isFinite(current), ["xcomp", "conj"].contains(tree.dependency(current)),
      let head = tree.head(current)
    {
      current = head
    }
    return current
  }

  /// Whether 'but' sets a clause against the one before: 'had no choice but to sue Y'.
  private func isContrasted(_ current: Int, with head: Int) -> Bool {
    isJoined(current, to: head, by: ["but"])
  }

  private func isJoined(_ current: Int, to head: Int, by words: Set<String>) -> Bool {
    tree.children(head, "cc").last { $0 < current }.map { words.contains(tree.form($0)) } ?? false
  }

  /// Whether a verb has a form of its own that tells its time and subject.
  func isFinite(_ verb: Int) -> Bool {
    guard !tree.isInfinitive(verb) else { return false }
    return ([verb] + tree.children(verb, "aux", "auxpass")).contains {
      ["VBD", "VBZ", "VBP", "MD"].contains(tree.tag($0))
    }
  }

  /// A clause on a noun or beside another clause: 'the man who attacked', 'plans to attack', 'met to'.
  func adjoined(_ current: Int, to head: Int, _ climb: inout Climb) {
    let dependency = tree.dependency(current)
    if dependency != "advcl", isPredicated(current, of: head) {
      guard climb.isTransparent else { return }
      climb.reading.apply(tree.head(head).map { truth(saidBy: $0) } ?? [])
      climb.reading.apply(own(head))
    } else if dependency == "acl", isOfFalsehood(head), tree.tag(current) == "VBG" {
      // 'a hoax claiming that X did'
      if climb.isTransparent { climb.reading.apply([.denied]) }
      climb.isTransparent = false
    } else if dependency != "advcl", isContent(current, of: head) {
      governed(by: head, over: current, &climb)
      if tree.isInfinitive(current), climb.isTransparent, climb.reading.status == .asserted {
        climb.reading.status = .prospective
      }
    } else if dependency == "advcl", tree.isInfinitive(current) {
      guard climb.isTransparent else { return }
      if lexicon.effect(of: tree.lemma(head)) != .fact, climb.reading.status == .asserted {
        climb.reading.status = .prospective
      }
      // What was done to an end was not done to it where it was not done.
      climb.reading.apply(own(head))
    } else {
      climb.isTransparent = climb.isTransparent && isRetracted(head, saying: current)
    }
  }

  /// Whether a text that says something is taken back: 'withdrew a story saying that X did'.
  private func isRetracted(_ noun: Int, saying clause: Int) -> Bool {
    guard tree.dependency(clause) == "acl", tree.tag(clause) == "VBG",
      lexicon.effect(of: tree.lemma(clause)) == .report, let verb = tree.head(noun),
      ["dobj", "nsubjpass"].contains(tree.dependency(noun))
    else { return false }
    return lexicon.governing(tree.verbKeys(verb))?.effect == .withdraw
  }

  /// The verb of 'heard from Y that X did', where the parser hangs the clause on Y.
  func source(of clause: Int) -> Int? {
    guard let noun = tree.head(clause), tree.dependency(noun) == "pobj",
      let marker = tree.head(noun), ["from", "to"].contains(tree.form(marker)),
      let verb = tree.head(marker), tree.isVerb(verb),
      tree.children(clause, "mark").contains(where: { tree.form($0) == "that" })
    else { return nil }
    return verb
  }

  /// Whether a clause tells what a noun says or wants: 'the claim that X did', 'plans to attack'; the
  /// parser takes 'that' for the object of a verb at times that has one.
  private func isContent(_ clause: Int, of noun: Int) -> Bool {
    if tree.dependency(clause) == "acl",
      tree.isInfinitive(clause) || !tree.children(clause, "mark").isEmpty
    {
      return true
    }
    let objects = tree.children(clause, "dobj")
    return lexicon.effect(of: tree.lemma(noun)) != nil && objects.count > 1
      && objects.contains { tree.form($0) == "that" }
  }
}
