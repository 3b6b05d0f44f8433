extension Stage {
  /// The stage in a word or two: 'charged', 'on trial'.
  package var word: String {
    switch self {
    case .tried: "on trial"
    case .withdrawn: "accusation withdrawn"
    case .dismissed: "accusation dismissed"
    case .claimed, .suspected, .accused, .arrested, .charged, .convicted, .acquitted, .settled:
      rawValue
    }
  }

  /// The stage with what it is about: 'charged with bribing', 'accusation of bribing withdrawn'.
  ///
  /// - Parameter act: The act as a noun: 'bribing', 'fraud'.
  /// - Returns: At most three words beside the act.
  package func words(about act: String) -> String {
    switch self {
    case .claimed: "claim of \(act)"
    case .suspected: "suspected of \(act)"
    case .accused: "accused of \(act)"
    case .arrested: "arrested for \(act)"
    case .charged: "charged with \(act)"
    case .tried: "on trial for \(act)"
    case .convicted: "convicted of \(act)"
    case .acquitted: "acquitted of \(act)"
    case .withdrawn: "accusation of \(act) withdrawn"
    case .dismissed: "accusation of \(act) dismissed"
    case .settled: "accusation of \(act) settled"
    }
  }

  /// What there was while the claim was at this stage: 'a charge', 'an acquittal'.
  var noun: String {
    switch self {
    case .claimed: "a claim"
    case .suspected: "a suspicion"
    case .accused: "an accusation"
    case .arrested: "an arrest"
    case .charged: "a charge"
    case .tried: "a trial"
    case .convicted: "a conviction"
    case .acquitted: "an acquittal"
    case .withdrawn: "a withdrawn accusation"
    case .dismissed: "a dismissed accusation"
    case .settled: "a settlement"
    }
  }

  /// Whether the words of the stage say as well that the act is not so.
  package var tellsDenial: Bool { self == .acquitted || self == .withdrawn || self == .dismissed }
}

extension Statement {
  /// What is done as a noun, in the text's word where it has one: 'bribing', 'fraud', 'leading'.
  package var act: String {
    guard relation.isInteraction else { return RelationPhrase(relation, share: shareText).gerund }
    guard let role, !role.isEmpty else { return RelationPhrase(relation).gerund }
    return isNamedByNoun ? role : Gerund.of(role)
  }

  /// Whether the text names the act by a noun: 'charged with fraud', where 'to bribe' is a verb.
  private var isNamedByNoun: Bool {
    guard let cue = evidence.cue, let role else { return false }
    let scalars = Array(evidence.text.unicodeScalars)
    let (start, end) = (
      cue.lowerBound - evidence.span.lowerBound, cue.upperBound - evidence.span.lowerBound
    )
    guard 0 <= start, start < end, end <= scalars.count else { return false }
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return String(view).lowercased()
    }
    guard text(scalars[start..<end]) == role.lowercased() else { return false }
    return !text(scalars[..<start]).hasSuffix("to ")
  }
}
