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
}
