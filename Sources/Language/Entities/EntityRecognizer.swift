/// The recogniser of names: one action per token begins, continues, ends or skips a name.
///
/// Source: `_parser_internals/ner.pyx` of spaCy. A name does not begin with white space and does not
/// cross the start of a sentence.
struct EntityRecognizer: Sendable {
  /// The kinds of action by their number in a pipeline.
  enum Kind: Int, Sendable {
    case missing, begin, inside, last, unit, outside
  }

  /// A name as a range of tokens and the number of its label.
  struct Entity: Sendable, Hashable {
    var tokens: Range<Int>
    var label: Int
  }

  let scorer: TransitionScorer
  /// The labels of names.
  let labels: [String]
  private let actions: [(kind: Kind, label: Int)]
  /// The actions that continue and end a name of each label.
  private let insideActions: [Int?]
  private let lastActions: [Int?]
  /// The penalties where a longer name may begin, and where only a name of one token may.
  private let anyPenalties: [Lanes]
  private let unitPenalties: [Lanes]

  /// Reads a recogniser.
  ///
  /// - Parameters:
  ///   - component: The component.
  ///   - encodedWidth: The length of a token's vector.
  /// - Throws: ``ModelError`` when the component has another architecture.
  init(_ component: PipelineComponent, encodedWidth: Int) throws {
    let file = "\(component.name)/moves"
    let inventory = try TransitionInventory(component.moves, file: file) { action in
      switch Kind(rawValue: action.kind) {
      case nil, .missing: false
      case .outside: action.label.isEmpty
      default: true
      }
    }
    var labels: [String] = []
    let actions = inventory.actions.map { action in
      let label =
        labels.firstIndex(of: action.label)
        ?? {
          labels.append(action.label)
          return labels.count - 1
        }()
      return (kind: Kind(rawValue: action.kind) ?? .missing, label: label)
    }
    self.labels = labels
    self.actions = actions
    let scorer = try TransitionScorer(
      component, slots: 3, actions: actions.count, encodedWidth: encodedWidth)
    self.scorer = scorer
    func action(_ kind: Kind, _ label: Int) -> Int? {
      actions.firstIndex { $0.kind == kind && $0.label == label }
    }
    guard actions.contains(where: { $0.kind == .outside }) else {
      throw ModelError(.malformed, in: file, "no action skips a token; get the file again")
    }
    insideActions = labels.indices.map { action(.inside, $0) }
    lastActions = labels.indices.map { action(.last, $0) }
    // The unit action without a label only repeats what was decided before, which nothing was here.
    func isNamed(_ action: Int) -> Bool { !labels[actions[action].label].isEmpty }
    anyPenalties = scorer.penalties {
      actions[$0].kind == .outside
        || ([.begin, .unit].contains(actions[$0].kind) && isNamed($0))
    }
    unitPenalties = scorer.penalties {
      actions[$0].kind == .outside || (actions[$0].kind == .unit && isNamed($0))
    }
  }

  /// Recognises the names of a document whose tokens the scorer was prepared for.
  ///
  /// - Parameters:
  ///   - isSpace: Whether each token is white space.
  ///   - startsSentence: Whether each token is the first of a sentence.
  ///   - workspace: Memory that is used again.
  /// - Returns: The names in order.
  func recognize(
    isSpace: [Bool], startsSentence: [Bool], workspace: inout TransitionScorer.Workspace
  ) -> [Entity] {
    var entities: [Entity] = []
    var open: (start: Int, label: Int)?
    for token in isSpace.indices {
      let next = token + 1
      let canContinue = next < isSpace.count && !startsSentence[next]
      if let (start, label) = open {
        let ends =
          !canContinue
          || isEnd(at: token, start: start, label: label, workspace: &workspace)
        if ends {
          entities.append(Entity(tokens: start..<next, label: label))
          open = nil
        }
      } else if !isSpace[token] {
        scorer.computeHidden(of: Self.named(token, start: nil), workspace: &workspace)
        let action = scorer.bestAction(
          workspace: &workspace, penalties: canContinue ? anyPenalties : unitPenalties)
        let label = actions[action].label
        switch actions[action].kind {
        case .begin: open = (token, label)
        case .unit: entities.append(Entity(tokens: token..<next, label: label))
        default: break
        }
      }
    }
    return entities
  }

  /// Whether an open name ends with a token after which it could go on.
  private func isEnd(
    at token: Int, start: Int, label: Int, workspace: inout TransitionScorer.Workspace
  ) -> Bool {
    guard let inside = insideActions[label], let last = lastActions[label] else { return true }
    scorer.computeHidden(of: Self.named(token, start: start), workspace: &workspace)
    let goesOn = scorer.score(of: inside, workspace: workspace)
    let ends = scorer.score(of: last, workspace: workspace)
    return ends > goesOn || (ends == goesOn && last < inside)
  }

  private static func named(_ token: Int, start: Int?) -> SIMD8<Int32> {
    var named = SIMD8<Int32>(repeating: -1)
    named[0] = Int32(token)
    if let start {
      named[1] = Int32(start)
      named[2] = Int32(token - 1)
    }
    return named
  }
}
