internal import GraphModel

/// How a comparison marks a line or a box: the sign, the strength and the words.
///
/// Width and dash keep their meaning, so a change is told by a band with a badge and in words.
struct ChangeMark: Sendable, Hashable {
  /// What has become of it: `new`, `reversed`, `not mentioned now`.
  var name: String
  /// The sign on the band; nil where nothing changed.
  var badge: Badge?
  /// How strongly it is drawn.
  var fading = Fading.none
  /// What the label or the box says besides: 'was alleged'.
  var notes: [String] = []
}

/// The sign of a change.
enum Badge: String, Sendable, CaseIterable {
  case new, changed, gone

  /// The colour of the band under what carries the sign.
  var band: Palette {
    switch self {
    case .new: .bandNew
    case .changed: .bandChanged
    case .gone: .bandGone
    }
  }

  /// The colour of the band's edge.
  var edge: Palette {
    switch self {
    case .new: .edgeNew
    case .changed: .edgeChanged
    case .gone: .edgeGone
    }
  }

  /// The sign as a character, for formats without shapes.
  var character: String {
    switch self {
    case .new: "+"
    case .changed: "±"
    case .gone: "−"
    }
  }
}

/// How far something steps back in a picture of changes.
///
/// Only strokes and fills fade: words stay above 4.5 : 1, so that they can be read in print.
enum Fading: String, Sendable, CaseIterable {
  case none, unchanged, unmentioned

  /// The opacity of strokes and fills, 0 to 1.
  var opacity: Double {
    switch self {
    case .none: 1
    case .unchanged: 0.35
    case .unmentioned: 0.2
    }
  }

  /// The colour of words.
  var ink: Palette {
    switch self {
    case .none: .ink
    case .unchanged: .muted
    case .unmentioned: .faint
    }
  }
}

extension ChangeMark {
  /// The mark of a tie.
  ///
  /// Where nothing at all changed, what both sides say is not drawn faded.
  static func of(_ change: TieChange, isQuiet: Bool) -> ChangeMark {
    switch change.change {
    case .new: ChangeMark(name: "new", badge: .new)
    case .reversed: ChangeMark(name: "reversed", badge: .changed, notes: ["now"])
    case .denied: ChangeMark(name: "denied now", badge: .gone, notes: ["denied now"])
    case .ended: ChangeMark(name: "ended", badge: .gone, notes: ["ended"])
    case .firmer: ChangeMark(name: "firmer", badge: .changed, notes: statuses(change))
    case .weaker: ChangeMark(name: "weaker", badge: .changed, notes: statuses(change))
    case .redated: ChangeMark(name: "dated differently", badge: .changed, notes: days(change))
    case .repeated: ChangeMark(name: "unchanged", fading: isQuiet ? .none : .unchanged)
    case .unmentioned: ChangeMark(name: unmentionedNote, fading: .unmentioned)
    }
  }

  /// The mark of the older tie that a reversal replaces.
  static let replaced = ChangeMark(name: "reversed", badge: .changed, notes: ["before"])

  private static func statuses(_ change: TieChange) -> [String] {
    let words = { (tie: Tie) in tie.stage?.word ?? tie.standing.rawValue }
    let standing = { (tie: Tie) in tie.standing.rawValue }
    for word in [words, standing] {
      guard let old = change.old.map(word), let new = change.new.map(word), old != new else {
        continue
      }
      return ["was \(old),", "now \(new)"]
    }
    return [change.change == .firmer ? "surer now" : "less sure now"]
  }

  private static func days(_ change: TieChange) -> [String] {
    let (old, new) = (change.old.flatMap(days), change.new.flatMap(days))
    guard let old, let new, old != new else { return ["dated differently"] }
    return ["was \(old),", "now \(new)"]
  }

  private static func days(_ tie: Tie) -> String? {
    guard let first = tie.first ?? tie.last, let last = tie.last ?? tie.first else { return nil }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// The mark of an actor.
  static func of(_ change: ActorChange?, isTouched: Bool, isQuiet: Bool) -> ChangeMark {
    let old = (change?.oldNames ?? []).map(DisplayText.clean).filter { !$0.isEmpty }
    switch change?.change ?? .same {
    case .new: return ChangeMark(name: "new", badge: .new)
    case .renamed:
      let note = old.isEmpty ? "renamed" : "was \(list(old))"
      return ChangeMark(name: "renamed", badge: .changed, notes: [note])
    case .merged:
      let note = old.isEmpty ? "merged" : "merged: \(list(old))"
      return ChangeMark(name: "merged", badge: .changed, notes: [note])
    case .split:
      let note = old.isEmpty ? "split" : "split from \(list(old))"
      return ChangeMark(name: "split", badge: .changed, notes: [note])
    case .unmentioned:
      return ChangeMark(
        name: unmentionedNote, fading: .unmentioned, notes: [unmentionedNote])
    case .same:
      let isPlain = isTouched || isQuiet
      return ChangeMark(name: "unchanged", fading: isPlain ? .none : .unchanged)
    }
  }

  /// What tells a thing that the newer side does not mention from one that did not change.
  static let unmentionedNote = "not mentioned now"

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
