/// Words that may be what a mention calls its actor.
struct Wording: Sendable, Hashable {
  let tokens: Range<Int>
  /// How likely it is that the actor is called so there, in percent.
  let percent: Int
}

/// Chooses what an actor is called from how likely each form is at each of its mentions.
struct LikelyForms: Sendable {
  private var forms: [String] = []
  private var unlikely: [String: Double] = [:]

  /// Takes note of a form at a mention.
  mutating func add(_ form: String, percent: Int) {
    if unlikely[form] == nil { forms.append(form) }
    unlikely[form, default: 1] *= 1 - Double(percent) / 100
  }

  /// A form, and how likely the actor is called so anywhere, in percent.
  struct Form: Sendable, Hashable {
    let text: String
    let percent: Int
  }

  /// The forms that promise the most agreement with what the actor is called, in the order in which
  /// they were added; at least one where there is any.
  ///
  /// The agreement of two sets is twice what they have in common over what both have (Dice 1945). As
  /// it is expected, it grows with a form that is likely enough beside those which are likelier.
  func chosen() -> [Form] {
    let percents = forms.map { Int(((1 - (unlikely[$0] ?? 1)) * 100).rounded()) }
    let ranked = percents.indices.sorted { (-percents[$0], $0) < (-percents[$1], $1) }
    let expected = percents.reduce(0, +)
    var chosen: Set<Int> = []
    var common = 0
    for index in ranked {
      let (now, then) = (100 * chosen.count, 100 * (chosen.count + 1))
      guard
        chosen.isEmpty
          || (common + percents[index]) * (expected + now) > common * (expected + then)
      else { break }
      chosen.insert(index)
      common += percents[index]
    }
    return chosen.sorted().map { Form(text: forms[$0], percent: percents[$0]) }
  }
}
