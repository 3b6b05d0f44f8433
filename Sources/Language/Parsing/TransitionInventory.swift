/// The actions of a transition system in the order in which a network scores them.
///
/// Source: `initialize_actions` in spaCy's `transition_system.pyx`: by kind, then by falling
/// frequency and falling label; labels with a negative frequency were added later and come last.
struct TransitionInventory: Sendable, Hashable {
  /// An action.
  struct Action: Sendable, Hashable {
    /// The number of its kind.
    var kind: Int
    /// Its label, or the empty string.
    var label: String
  }

  /// The actions by their number.
  let actions: [Action]

  /// Reads the frequencies of the labels of each kind.
  ///
  /// - Parameters:
  ///   - moves: An object of kinds, each an object of labels and frequencies.
  ///   - file: The name for error messages.
  ///   - isUsed: Whether a kind may have a label.
  /// - Throws: ``ModelError`` when the value is no such object.
  init(_ moves: JSONValue, file: String, where isUsed: (Action) -> Bool) throws {
    guard let kinds = moves.members, !kinds.isEmpty else {
      throw ModelError(.malformed, in: file, "the list of actions is missing; get the file again")
    }
    var ordered: [Action] = []
    var late: [(frequency: Int, action: Action)] = []
    for (number, labels) in try Self.sortedKinds(kinds, file: file) {
      for (label, frequency) in labels {
        let action = Action(kind: number, label: label)
        if frequency < 0 { late.append((frequency, action)) } else { ordered.append(action) }
      }
    }
    late.sort { first, second in
      if first.frequency != second.frequency { return first.frequency > second.frequency }
      if first.action.label != second.action.label {
        return Self.isAfter(first.action.label, second.action.label)
      }
      return first.action.kind < second.action.kind
    }
    var seen: Set<Action> = []
    actions = (ordered + late.map(\.action)).filter { isUsed($0) && seen.insert($0).inserted }
  }

  private typealias Kind = (number: Int, labels: [(label: String, frequency: Int)])

  private static func sortedKinds(
    _ kinds: [JSONValue.Member], file: String
  ) throws -> [Kind] {
    try kinds.sorted { $0.key < $1.key }.map { kind in
      guard let number = Int(kind.key), let labels = kind.value.members else {
        throw ModelError(.malformed, in: file, "the actions '\(kind.key)' are no labels")
      }
      let pairs = try labels.map { member in
        guard let frequency = member.value.int else {
          throw ModelError(.malformed, in: file, "the label '\(member.key)' has no frequency")
        }
        return (label: member.key, frequency: frequency)
      }
      return (
        number,
        pairs.sorted {
          $0.frequency != $1.frequency
            ? $0.frequency > $1.frequency : isAfter($0.label, $1.label)
        }
      )
    }
  }

  /// Whether a string comes after another in the order of their code points.
  private static func isAfter(_ first: String, _ second: String) -> Bool {
    second.utf8.lexicographicallyPrecedes(first.utf8)
  }
}
