internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Who says what a clause tells.
extension ScopeReader {
  func addSpeaker(of verb: Int, _ effect: ScopeEffect, to reading: inout ScopeReading) {
    guard tree.isVerb(verb) else {
      if let owner = tree.children(verb, "poss").first { insert(owner, into: &reading) }
      return
    }
    guard let speaker = arguments.agents(of: verb).first, !isNobody(speaker) else { return }
    insert(speaker, into: &reading)
    let isRumour = ["source", "rumor", "rumour"].contains(tree.lemma(speaker))
    if effect == .report, isRumour, reading.status == .asserted {
      reading.status = .alleged
    }
  }

  func insert(_ speaker: Int, into reading: inout ScopeReading) {
    guard !reading.speakers.contains(speaker) else { return }
    reading.speakers.insert(speaker, at: 0)
  }

  /// The speaker in 'according to X'.
  func addAccording(at token: Int, to reading: inout ScopeReading) {
    for child in tree.children(token, "prep") where tree.form(child) == "according" {
      for to in tree.children(child, "prep") {
        for speaker in tree.children(to, "pobj") {
          insert(speaker, into: &reading)
          if ["report", "rumor", "source"].contains(tree.lemma(speaker)) || isCharge(speaker),
            reading.status == .asserted
          {
            reading.status = .alleged
          }
        }
      }
    }
  }

  /// Whether what speaks is what the article itself said before: 'an earlier version of this story said'.
  func isEarlierEdition(of verb: Int) -> Bool {
    guard tree.isVerb(verb), let speaker = arguments.agents(of: verb).first,
      WordClass.scopeReaderEditions.contains(tree.lemma(speaker))
    else { return false }
    let before: Set<String> = [
      "earlier", "previous", "original", "originally", "prior", "initially",
    ]
    return (tree.children(speaker, "amod") + tree.children(verb, "advmod"))
      .contains { before.contains(tree.form($0)) }
  }

  /// Whether a clause is what somebody heard of another, who then is its speaker: 'heard from Y that'.
  func isLearnt(_ verb: Int, _ climb: inout Climb) -> Bool {
    guard tree.isVerb(verb), ["hear", "learn", "find"].contains(tree.lemma(verb)),
      let source = tree.objects(of: verb, after: "from").first
    else { return false }
    insert(source, into: &climb.reading)
    if climb.isTransparent { climb.reading.apply(own(verb)) }
    return true
  }

  /// The speaker in 'in X's view', 'in the words of X', 'as X put it'.
  func addTelling(at token: Int, to reading: inout ScopeReading) {
    guard tree.isVerb(token) else { return }
    for phrase in tree.prepositionalPhrases(token)
    where ["in", "to", "by"].contains(phrase.word)
      && WordClass.scopeReaderTelling.contains(tree.lemma(phrase.object))
    {
      let owners =
        tree.children(phrase.object, "poss") + tree.objects(of: phrase.object, after: "of")
      for owner in owners { insert(owner, into: &reading) }
    }
    for clause in tree.children(token, "advcl") {
      guard tree.children(clause, "mark", "advmod").contains(where: { tree.form($0) == "as" }),
        ["put", "see", "tell"].contains(tree.lemma(clause)),
        tree.children(clause, "dobj").contains(where: { tree.form($0) == "it" }),
        let speaker = tree.children(clause, "nsubj").first
      else { continue }
      insert(speaker, into: &reading)
    }
  }
}
