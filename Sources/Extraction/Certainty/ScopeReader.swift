internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Reads status, stage and speakers by climbing from a predicate through what governs it.
///
/// A modifier counts only for the clause that it stands in; what a relative or participial clause
/// says is presupposed by the clause around it, so that only speakers are taken from there.
struct ScopeReader: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let lexicon: ScopeLexicon

  private static let reach = 24
  private static let temporal = WordClass.scopeReaderTemporal

  /// What is known of a clause on the way up.
  struct Climb {
    var reading: ScopeReading
    /// The predicate from which the climb began.
    let predicate: Int
    /// Whether what stands above still decides how sure the predicate is.
    var isTransparent: Bool
  }

  /// The reading of a statement's predicate.
  func reading(of predicate: Int, presupposed: Bool) -> ScopeReading {
    var climb = Climb(
      reading: ScopeReading(), predicate: predicate, isTransparent: !presupposed)
    if presupposed {
      climb.reading.status = hedge(beside: predicate) ?? .asserted
      climb.reading.isUnsaid = isAskedOfSubject(predicate)
    } else {
      climb.reading.apply(own(predicate))
      climb.reading.reach(ending(of: predicate))
    }
    var current = predicate
    for _ in 0..<Self.reach {
      addAccording(at: current, to: &climb.reading)
      addParenthesis(at: current, to: &climb.reading)
      addCharge(at: current, to: &climb.reading)
      addTelling(at: current, to: &climb.reading)
      if climb.isTransparent, isAsked(current) { climb.reading.isUnsaid = true }
      guard let head = tree.head(current) else { break }
      current = step(from: current, to: head, &climb)
    }
    if climb.reading.stage == .convicted, climb.reading.status == .denied {
      climb.reading.stage = .acquitted
    }
    return climb.reading
  }

  /// Takes in what a head does to the clause below, and tells from where the climb goes on.
  private func step(from current: Int, to head: Int, _ climb: inout Climb) -> Int {
    switch tree.dependency(current) {
    case "pcomp" where isTakenForGranted(current, after: head) || tree.form(head) == "but":
      // 'had no choice but to sue Y'
      climb.isTransparent = false
    case "xcomp" where isToEnd(current, under: head): climb.isTransparent = false
    case "xcomp" where isOngoing(current, under: head) || isPerformed(current, under: head),
      "acl" where isPerformed(current, under: head),
      "advcl" where isPerformed(current, under: head):
      // What goes on is done already, and who would like to thank somebody thanks him.
      if climb.isTransparent { climb.reading.apply(own(head).subtracting([.prospective])) }
    case "ccomp", "xcomp", "pcomp", "parataxis":
      governed(by: operatorWord(head, of: current), over: current, &climb)
    case "conj": return coordinated(current, to: head, &climb)
    case "relcl" where source(of: current) != nil, "acl" where source(of: current) != nil:
      governed(by: source(of: current) ?? head, over: current, &climb)
    case "relcl", "acl", "advcl": adjoined(current, to: head, &climb)
    case "csubj", "csubjpass":
      if climb.isTransparent { climb.reading.apply(truth(saidBy: head)) }
    case "dobj", "pobj", "attr", "nsubjpass", "nsubj", "oprd":
      if tree.isNoun(current) {
        nominal(current, under: head, &climb)
      } else {
        climb.isTransparent = false
      }
    case "prep", "agent", "dative": break
    case "acomp":
      // 'is not guilty of murdering Y'
      if climb.isTransparent { climb.reading.apply(own(head)) }
    case "amod":
      guard let governor = arguments.gerundMarker(current).flatMap({ tree.head($0) }) else {
        climb.isTransparent = false
        break
      }
      governed(by: governor, over: current, &climb)
    default: climb.isTransparent = false
    }
    return head
  }

  /// Whether somebody is asked to end what a gerund says, which then goes on: 'urged Y to stop
  /// arming Z'.
  private func isToEnd(_ gerund: Int, under verb: Int) -> Bool {
    guard ["stop", "cease", "quit", "halt", "end", "discontinue"].contains(tree.lemma(verb)),
      tree.tag(gerund) == "VBG", tree.isInfinitive(verb), tree.dependency(verb) == "xcomp",
      let asking = tree.head(verb)
    else { return false }
    return governing(asking, over: verb)?.effect == .ask
  }

  /// The word whose effect counts: past a preposition the verb or noun above it.
  private func operatorWord(_ head: Int, of current: Int) -> Int {
    guard tree.dependency(current) == "pcomp", let above = tree.head(head) else { return head }
    return above
  }

  func governed(by governor: Int, over current: Int, _ climb: inout Climb) {
    if isTold(current, how: governor, &climb) { return }
    if isLearnt(governor, &climb) { return }
    guard let governing = governing(governor, over: current) else {
      if climb.isTransparent {
        climb.reading.apply(truth(saidBy: governor))
        climb.reading.apply(isOfFalsehood(governor) ? [.denied] : own(governor))
      }
      return
    }
    let effect = governing.effect
    if effect.speaks, isEarlierEdition(of: governor) {
      // What an earlier version said is no longer said.
      climb.reading.status = .denied
      climb.reading.reach(.withdrawn)
      climb.isTransparent = false
      return
    }
    if effect.speaks, tree.isVerb(governor) || tree.isNoun(governor) {
      addSpeaker(of: governor, effect, to: &climb.reading)
    }
    guard climb.isTransparent else { return }
    if effect == .ask || effect == .attempt { climb.reading.isWanted = true }
    let denials = own(governor)
    if effect == .report, isHearsay(governor) { climb.reading.apply([.alleged]) }
    if effect == .suspect, !arguments.isPassive(governor),
      !["seem", "appear"].contains(tree.lemma(governor))
    {
      addSpeaker(of: governor, effect, to: &climb.reading)
    }
    decide(governing, at: governor, denials, &climb)
  }

  /// What a governor makes of a clause, with what is denied or planned of the governor itself.
  func decide(
    _ governing: Governing, at governor: Int, _ around: Set<Status>, _ climb: inout Climb
  ) {
    let isDenied = around.contains(.denied)
    switch governing.effect {
    case .known:
      climb.isTransparent = false
      return
    case .doubt where isDenied || isOpenDenial(of: governor):
      climb.isTransparent = false
      return
    case .report:
      guard isDenied else { return }
      if arguments.isPassive(governor), !isHearsay(governor) {
        // 'was not told that X did'
        climb.isTransparent = false
      } else {
        climb.reading.apply(
          [Self.confirming.contains(tree.lemma(governor)) ? .alleged : .denied])
      }
      return
    case .accuse where isDenied, .suspect where isDenied && governing.stage != nil:
      // Who is not charged with an act may have done it or not; who is falsely accused has not.
      if isNegated(governor) {
        climb.reading.isUnsaid = true
      } else {
        climb.reading.status = .denied
      }
      return
    default: break
    }
    if let status = governing.effect.status {
      climb.reading.status = ScopeReading.combine(status, over: climb.reading.status)
      if [.fail, .prevent].contains(governing.effect), isDenied {
        climb.reading.status = .asserted
        return
      }
    }
    climb.reading.reach(stage(of: governing, at: governor))
    climb.reading.apply(around)
  }

  private static let confirming = WordClass.scopeReaderConfirming

  /// Whether a gerund gives the time or the ground of what governs it: 'before helping', 'never
  /// thanked Y for helping'.
  private func isTakenForGranted(_ gerund: Int, after marker: Int) -> Bool {
    if Self.temporal.contains(tree.form(marker)) { return true }
    guard ["for", "over", "about"].contains(tree.form(marker)) else { return false }
    return governing(operatorWord(marker, of: gerund), over: gerund) == nil
  }
}
