internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Acts that nouns name, under what governs them.
extension ScopeReader {
  /// An act noun under its verb: 'plans an attack', 'talks will begin', 'denied the murder of'.
  func nominal(_ noun: Int, under governor: Int, _ climb: inout Climb) {
    let dependency = tree.dependency(noun)
    guard !isGiven(noun, to: governor) else {
      climb.isTransparent = false
      return
    }
    if !tree.isVerb(governor) || dependency == "pobj" {
      return phrasal(noun, under: governor, &climb)
    }
    guard climb.isTransparent else { return }
    // 'committed an attack', 'resolves the claims'
    let isDone = Self.doing.contains(tree.lemma(governor))
    let governing = isDone ? nil : lexicon.governing(tree.verbKeys(governor))
    let isUndergone =
      ["dobj", "nsubjpass"].contains(dependency) || arguments.isPassive(governor)
    if isUndergone, noun == climb.predicate, isEnded(noun, by: governor) {
      // A suit was brought and a claim was made, also where they are thrown out.
      climb.reading.reach(ending(of: noun, by: governor))
      climb.isTransparent = false
    } else if isUndergone, let governing, Self.reaching.contains(governing.effect) {
      reach(governing, at: governor, besides: noun, &climb)
    } else if ["nsubj", "nsubjpass"].contains(dependency), isCalledFalse(governor) {
      climb.reading.status = .denied
      climb.isTransparent = false
    } else if dependency == "dobj"
      || dependency == "attr" && (isCarrier(noun) || isPredicated(noun))
      || Self.happening.contains(tree.lemma(governor))
    {
      // 'It was not the first time that X did' denies nothing of what X did.
      let kept: Set<Status> = isPredicated(noun) && isOneOfMany(noun) ? [.denied] : []
      climb.reading.apply(own(governor, besides: noun).subtracting(kept))
    } else {
      climb.isTransparent = false
    }
  }

  /// The effects that a word has on the act that its object names.
  private static let reaching: Set<ScopeEffect> = [
    .plan, .ask, .attempt, .fail, .prevent, .deny, .refuse, .withdraw,
  ]

  private func reach(
    _ governing: Governing, at governor: Int, besides noun: Int, _ climb: inout Climb
  ) {
    if governing.effect.speaks { addSpeaker(of: governor, governing.effect, to: &climb.reading) }
    if let status = governing.effect.status {
      climb.reading.status = ScopeReading.combine(status, over: climb.reading.status)
    }
    climb.reading.reach(stage(of: governing, at: governor))
    climb.reading.apply(own(governor, besides: noun))
  }

  /// An act noun in a phrase, or under another noun, by what governs that.
  private func phrasal(_ noun: Int, under governor: Int, _ climb: inout Climb) {
    // Through the preposition to what governs it: 'accused of the murder', 'call for talks'.
    let above = tree.dependency(noun) == "pobj" ? tree.head(governor) : governor
    if let above, climb.isTransparent, tree.form(governor) != "by",
      let governing = governing(above, over: noun),
      [.plan, .ask, .attempt, .accuse, .deny, .prevent, .withdraw].contains(governing.effect)
        || governing.stage != nil || governing.effect == .fail && tree.isNoun(above)
    {
      if governing.effect.speaks { addSpeaker(of: above, governing.effect, to: &climb.reading) }
      decide(governing, at: above, own(above), &climb)
    } else if let above, isCarrier(above) {
      climb.reading.apply(own(above))
    } else if !isLight(above) {
      climb.isTransparent = false
    }
  }

  private static let happening = WordClass.scopeReaderHappening
  /// Verbs that plan what their infinitive says and do what their object says.
  private static let doing = WordClass.scopeReaderDoing

  private func isLight(_ token: Int?) -> Bool {
    token.map { tree.isVerb($0) } ?? false
  }
}
