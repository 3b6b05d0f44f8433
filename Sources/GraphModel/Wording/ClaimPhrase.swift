/// The words of a sentence around its two names, as sure as what they say is.
package struct ClaimPhrase {
  /// What comes before the first name: 'It is disputed that ', or nothing.
  package let opening: String
  /// What stands between the names: 'leads', 'is charged with bribing'.
  package let verb: String
  /// What follows the second name: ', which was withdrawn', or nothing.
  package let closing: String

  private init(_ verb: String, opening: String = "", closing: String = "") {
    (self.opening, self.verb, self.closing) = (opening, verb, closing)
  }

  /// - Parameters:
  ///   - phrase: What is said.
  ///   - standing: How sure it is.
  ///   - stage: How far the claim has come.
  ///   - isOver: Whether it is said to be over.
  package init(
    _ phrase: RelationPhrase, _ standing: Standing, _ stage: Stage?, isOver: Bool = false
  ) {
    switch standing {
    case .asserted where stage == .convicted: self.init("was convicted of \(phrase.gerund)")
    case .asserted where isOver: self.init(phrase.pastTense)
    case .asserted: self.init(phrase.presentTense)
    case .claimed where isOver: self.init("is said no longer to \(phrase.infinitive)")
    case .alleged where isOver: self.init("is said no longer to \(phrase.infinitive)")
    case .claimed, .alleged: self.init(alleged: phrase, stage)
    case .prospective: self.init("is expected to \(phrase.infinitive)")
    case .denied: self.init(denied: phrase, stage)
    case .disputed: self.init(phrase.presentTense, opening: "It is disputed that ")
    }
  }

  private init(alleged phrase: RelationPhrase, _ stage: Stage?) {
    let act = phrase.gerund
    switch stage {
    case .suspected: self.init("is suspected of \(act)")
    case .accused: self.init("is accused of \(act)")
    case .arrested: self.init("was arrested for \(act)")
    case .charged: self.init("is charged with \(act)")
    case .tried: self.init("is on trial for \(act)")
    case .settled: self.init("was accused of \(act)", closing: ", which was settled")
    case .claimed, .convicted, .acquitted, .withdrawn, .dismissed, nil:
      self.init("is said to \(phrase.infinitive)")
    }
  }

  private init(denied phrase: RelationPhrase, _ stage: Stage?) {
    let act = phrase.gerund
    switch stage {
    case .acquitted: self.init("was acquitted of \(act)")
    case .withdrawn: self.init("was accused of \(act)", closing: ", which was withdrawn")
    case .dismissed: self.init("was accused of \(act)", closing: ", which was dismissed")
    case .claimed, .suspected, .accused, .arrested, .charged, .tried, .convicted, .settled, nil:
      self.init("is said not to \(phrase.infinitive)")
    }
  }
}
