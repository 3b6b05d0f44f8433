internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// How sure the text is of a clause, and who says it.
struct ScopeReading: Sendable, Equatable {
  var status: Status
  /// The heads of the speakers' phrases, outermost first.
  var speakers: [Int]
  /// Whether what is still to come is wanted of somebody or tried, not announced by its doer.
  var isWanted = false
}

/// Reads status and speakers by climbing from a predicate through what governs it.
///
/// A modifier counts only for the clause that it stands in; what a relative or participial clause
/// says is presupposed by the clause around it, so that only speakers are taken from there.
struct ScopeReader: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let lexicon: ScopeLexicon

  private static let reach = 24
  private static let temporal = WordClass.scopeReaderTemporal
  private static let happening = WordClass.scopeReaderHappening

  /// The reading of a statement's predicate.
  func reading(of predicate: Int, presupposed: Bool) -> ScopeReading {
    var reading = ScopeReading(status: .asserted, speakers: [])
    var transparent = !presupposed
    if presupposed {
      reading.status = hedge(beside: predicate) ?? .asserted
    } else {
      apply(own(predicate), to: &reading)
    }
    var current = predicate
    for _ in 0..<Self.reach {
      addAccording(at: current, to: &reading)
      addParenthesis(at: current, to: &reading)
      addCharge(at: current, to: &reading)
      guard let head = tree.head(current) else { break }
      step(from: current, to: head, reading: &reading, transparent: &transparent)
      current = head
    }
    return reading
  }

  private func step(
    from current: Int, to head: Int, reading: inout ScopeReading, transparent: inout Bool
  ) {
    switch tree.dependency(current) {
    case "pcomp" where isTakenForGranted(current, after: head): transparent = false
    case "xcomp" where isToEnd(current, under: head): transparent = false
    case "xcomp" where isOngoing(current, under: head) || isPerformed(current, under: head),
      "acl" where isPerformed(current, under: head),
      "advcl" where isPerformed(current, under: head):
      // What goes on is done already, and who would like to thank somebody thanks him.
      if transparent { apply(own(head).subtracting([.prospective]), to: &reading) }
    case "ccomp", "xcomp", "pcomp", "parataxis":
      governed(by: operatorWord(head, of: current), over: current, &reading, transparent)
    case "conj":
      if transparent, tree.children(current, "nsubj", "nsubjpass").isEmpty {
        apply(own(head), to: &reading)
      }
    case "relcl", "acl", "advcl":
      adjoined(current, to: head, &reading, &transparent)
    case "dobj", "pobj", "attr", "nsubjpass", "nsubj", "oprd":
      if tree.isNoun(current) {
        nominal(current, under: head, &reading, &transparent)
      } else {
        transparent = false
      }
    case "prep", "agent", "dative": break
    case "acomp":
      // 'is not guilty of murdering Y'
      if transparent { apply(own(head), to: &reading) }
    case "amod":
      guard let governor = arguments.gerundMarker(current).flatMap({ tree.head($0) }) else {
        transparent = false
        break
      }
      governed(by: governor, over: current, &reading, transparent)
    default: transparent = false
    }
  }

  /// A clause on a noun or beside another clause: 'the man who attacked', 'plans to attack', 'met to'.
  private func adjoined(
    _ current: Int, to head: Int, _ reading: inout ScopeReading, _ transparent: inout Bool
  ) {
    let dependency = tree.dependency(current)
    if dependency != "advcl", isPredicated(current, of: head) {
      guard transparent else { return }
      apply(tree.head(head).map { truth(saidBy: $0) } ?? [], to: &reading)
      apply(own(head), to: &reading)
    } else if dependency == "acl",
      tree.isInfinitive(current) || !tree.children(current, "mark").isEmpty
    {
      governed(by: head, over: current, &reading, transparent)
      if tree.isInfinitive(current), transparent, reading.status == .asserted {
        reading.status = .prospective
      }
    } else if dependency == "advcl", tree.isInfinitive(current) {
      guard transparent else { return }
      if lexicon.effect(of: tree.lemma(head)) != .fact, reading.status == .asserted {
        reading.status = .prospective
      }
      // What was done to an end was not done to it where it was not done.
      apply(own(head), to: &reading)
    } else {
      transparent = false
    }
  }

  /// Whether somebody is asked to end what a gerund says, which then goes on: 'urged Y to stop
  /// arming Z'.
  private func isToEnd(_ gerund: Int, under verb: Int) -> Bool {
    guard ["stop", "cease", "quit", "halt", "end", "discontinue"].contains(tree.lemma(verb)),
      tree.tag(gerund) == "VBG", tree.isInfinitive(verb), tree.dependency(verb) == "xcomp",
      let asking = tree.head(verb)
    else { return false }
    return effect(of: asking, over: verb) == .ask
  }

  /// The word whose effect counts: past a preposition the verb or noun above it.
  private func operatorWord(_ head: Int, of current: Int) -> Int {
    guard tree.dependency(current) == "pcomp", let above = tree.head(head) else { return head }
    return above
  }

  private func governed(
    by governor: Int, over current: Int, _ reading: inout ScopeReading, _ transparent: Bool
  ) {
    let lemma = tree.lemma(governor)
    guard let effect = effect(of: governor, over: current) else {
      if transparent {
        apply(truth(saidBy: governor), to: &reading)
        apply(own(governor), to: &reading)
      }
      return
    }
    if effect.speaks, tree.isVerb(governor) || tree.isNoun(governor) {
      addSpeaker(of: governor, effect, to: &reading)
    }
    guard transparent else { return }
    if effect == .ask || effect == .attempt { reading.isWanted = true }
    let governing = own(governor)
    if effect == .report, isHearsay(governor) { apply([.alleged], to: &reading) }
    if let status = effect.status {
      reading.status = Self.combine(status, over: reading.status)
      if effect == .fail || effect == .prevent, governing.contains(.denied) {
        reading.status = .asserted
        return
      }
    }
    if effect == .suspect, !arguments.isPassive(governor), lemma != "seem", lemma != "appear" {
      addSpeaker(of: governor, effect, to: &reading)
    }
    if effect == .report {
      if governing.contains(.denied) { reading.status = .denied }
    } else {
      apply(governing, to: &reading)
    }
  }

  /// Whether a gerund gives the time or the ground of what governs it: 'before helping', 'never
  /// thanked Y for helping'.
  private func isTakenForGranted(_ gerund: Int, after marker: Int) -> Bool {
    if Self.temporal.contains(tree.form(marker)) { return true }
    guard ["for", "over", "about"].contains(tree.form(marker)) else { return false }
    return effect(of: operatorWord(marker, of: gerund), over: gerund) == nil
  }

  /// The effect of a governor; 'convinced Y to' asks, 'found that' does not.
  func effect(of governor: Int, over current: Int) -> ScopeEffect? {
    guard let effect = lexicon.effect(of: tree.lemma(governor)) else {
      return nil
    }
    // 'told Y to leave', 'warned Y to stop' ask for something.
    if effect == .report, tree.dependency(current) == "xcomp", tree.isInfinitive(current) {
      return arguments.isPassive(governor) ? .suspect : .ask
    }
    if effect == .report, tree.isInfinitive(current), tree.dependency(current) == "ccomp" {
      return .ask
    }
    // 'the calls that X had with Y'
    if effect == .ask || effect == .plan, tree.isNoun(governor), isPast(current) { return nil }
    return effect
  }

  /// An act noun under its verb: 'plans an attack', 'talks will begin', 'denied the murder of'.
  private func nominal(
    _ noun: Int, under governor: Int, _ reading: inout ScopeReading, _ transparent: inout Bool
  ) {
    let dependency = tree.dependency(noun)
    guard !isGiven(noun, to: governor) else {
      transparent = false
      return
    }
    if !tree.isVerb(governor) || dependency == "pobj" {
      return phrasal(noun, under: governor, &reading, &transparent)
    }
    guard transparent else { return }
    // 'committed an attack', 'resolves the claims'
    let isDone = Self.doing.contains(tree.lemma(governor))
    let effect = isDone ? nil : lexicon.effect(of: tree.lemma(governor))
    if dependency == "dobj" || dependency == "nsubjpass",
      let effect, [.plan, .ask, .attempt, .fail, .prevent, .deny, .refuse].contains(effect)
    {
      if effect.speaks { addSpeaker(of: governor, effect, to: &reading) }
      if let status = effect.status { reading.status = Self.combine(status, over: reading.status) }
      apply(own(governor), to: &reading)
    } else if dependency == "nsubj", isCalledFalse(governor) {
      reading.status = Self.combine(.denied, over: .asserted)
      transparent = false
    } else if dependency == "dobj"
      || dependency == "attr" && (isCarrier(noun) || isPredicated(noun))
      || Self.happening.contains(tree.lemma(governor))
    {
      apply(own(governor), to: &reading)
    } else {
      transparent = false
    }
  }

  /// An act noun in a phrase, or under another noun, by what governs that.
  private func phrasal(
    _ noun: Int, under governor: Int, _ reading: inout ScopeReading, _ transparent: inout Bool
  ) {
    // Through the preposition to what governs it: 'accused of the murder', 'call for talks'.
    let above = tree.dependency(noun) == "pobj" ? tree.head(governor) : governor
    if let above, transparent, let effect = lexicon.effect(of: tree.lemma(above)),
      [.plan, .ask, .attempt, .accuse, .deny, .prevent].contains(effect),
      tree.form(governor) != "by"
    {
      if effect.speaks { addSpeaker(of: above, effect, to: &reading) }
      if let status = effect.status {
        reading.status = Self.combine(status, over: reading.status)
      }
      apply(own(above), to: &reading)
    } else if let above, isCarrier(above) {
      apply(own(above), to: &reading)
    } else if !isLight(above) {
      transparent = false
    }
  }

  /// Verbs that plan what their infinitive says and do what their object says.
  private static let doing = WordClass.scopeReaderDoing

  /// Whether a finite clause tells of the past.
  func isPast(_ verb: Int) -> Bool {
    let words = [verb] + tree.children(verb, "aux", "auxpass")
    return words.contains { tree.tag($0) == "VBD" }
      || tree.tag(verb) == "VBN" && words.contains { tree.lemma($0) == "have" }
  }

  /// Whether a clause says of its subject that it is not true: 'the claim was false'.
  private func isCalledFalse(_ verb: Int) -> Bool {
    tree.children(verb, "acomp").contains {
      lexicon.hedge(tree.form($0), as: .adjective) == .denied
    }
  }

  private func isLight(_ token: Int?) -> Bool {
    token.map { tree.isVerb($0) } ?? false
  }

  func apply(_ found: Set<Status>, to reading: inout ScopeReading) {
    for status in [Status.alleged, .prospective, .denied] where found.contains(status) {
      reading.status = Self.combine(status, over: reading.status)
    }
  }

  /// The status of what is already of a status under something of another.
  static func combine(_ outer: Status, over inner: Status) -> Status {
    switch (outer, inner) {
    case (.asserted, _): inner
    case (.denied, .denied): .asserted
    case (.denied, _): .denied
    case (_, .denied): inner
    case (.prospective, _): .prospective
    case (.alleged, .prospective): .prospective
    case (.alleged, _): .alleged
    }
  }
}
