internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// From when and until when a standing relation holds, as the words around it tell.
struct TenureReader: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let dates: DateReader
  let scopes: ScopeReader

  private static let past = WordClass.statementFinisherPast
  private static let once = WordClass.tenureReaderOnce
  private static let beginning = WordClass.tenureReaderBeginning
  private static let standing = WordClass.tenureReaderStanding

  /// The days; nil where nothing tells them, and where it has ended, until when at the latest.
  func days(of draft: StatementDraft, isFuture: Bool) -> DayRange? {
    let told = told(draft, isFuture: isFuture)
    guard told?.end == nil, isOver(draft) else { return told }
    let end = ending(of: draft).map { lastDay(before: $0) } ?? dates.published
    guard end != nil || told != nil else { return nil }
    return DayRange(start: told?.start, end: end)
  }

  /// The days that stand with the words for the relation.
  private func told(_ draft: StatementDraft, isFuture: Bool) -> DayRange? {
    let words = [draft.cue.upperBound - 1, draft.predicate]
    let isEnded = ending(of: draft) != nil
    for word in words.reduced {
      for (meaning, days) in dates.own(word, isFuture: isFuture) {
        switch meaning {
        case .since, .until: return days
        // The day on which somebody leaves is the end alone.
        case _ where isEnded && word == draft.predicate: continue
        case _ where tree.isVerb(word) && Self.beginning.contains(tree.lemma(word)):
          return DayRange(start: days.start, end: nil)
        case _ where isHeldThen(word): return days
        default: continue
        }
      }
    }
    return nil
  }

  /// Whether days beside a word are those of the relation: 'led Y in the 1990s', 'head of Y from 2010 to
  /// 2019', but not 'was born to Y in 1960'.
  private func isHeldThen(_ word: Int) -> Bool {
    !tree.isVerb(word) || Self.standing.contains(tree.lemma(word)) && isPast(word)
  }

  private func isPast(_ verb: Int) -> Bool {
    ["VBD", "VBN"].contains(tree.tag(verb))
      || tree.children(verb, "aux").contains { tree.tag($0) == "VBD" }
  }

  /// The last day of a relation that an ending tells: of 'resigned on Monday', Monday.
  private func lastDay(before verb: Int) -> CalendarDay? {
    dates.own(verb, isFuture: false).compactMap(\.days.end).first ?? dates.published
  }

  // MARK: Endings

  /// Whether the relation is over: 'the former head', 'once led', 'resigned as head', 'X, whom Z
  /// succeeded as head'.
  private func isOver(_ draft: StatementDraft) -> Bool {
    draft.isOver || isFormer(draft.cue) || isFormer(draft) || isOnce(draft)
      || ending(of: draft) != nil
  }

  /// 'former minister', 'ex-minister', 'former Y head'.
  private func isFormer(_ cue: Range<Int>) -> Bool {
    let role = cue.upperBound - 1
    guard !tree.isVerb(role) else { return false }
    if isPrefixed(cue) || hasPastWord(role, before: cue.upperBound) { return true }
    // 'former minister and party leader'
    if tree.dependency(role) == "conj", tree.children(role, "det", "poss").isEmpty,
      let first = tree.head(role), tree.isNoun(first), !tree.document.isProperNoun(first),
      hasPastWord(first, before: first)
    {
      return true
    }
    // 'Former Y head X', where the word hangs on the name.
    guard ["compound", "nmod"].contains(tree.dependency(role)), let name = tree.head(role),
      name > role
    else { return false }
    return hasPastWord(name, before: role)
  }

  /// 'Former Y head X', where the word hangs on the name of the body.
  private func isFormer(_ draft: StatementDraft) -> Bool {
    let (body, role) = (draft.target.tokens, draft.cue)
    guard body.upperBound <= role.lowerBound, role.lowerBound - body.upperBound <= 1,
      body.lowerBound > 0
    else { return false }
    return Self.past.contains(tree.form(body.lowerBound - 1))
  }

  private func hasPastWord(_ word: Int, before limit: Int) -> Bool {
    tree.children(word, "amod", "advmod", "compound", "nmod").contains {
      Self.past.contains(tree.form($0)) && $0 < limit
    }
  }

  /// 'ex-minister' in the pieces of the tokenizer.
  private func isPrefixed(_ role: Range<Int>) -> Bool {
    let first = role.lowerBound
    return first >= 2 && tree.form(first - 1) == "-" && tree.form(first - 2) == "ex"
  }

  /// 'once led Y', 'formerly of Y', 'used to head Y'.
  private func isOnce(_ draft: StatementDraft) -> Bool {
    let words = [draft.cue.upperBound - 1, draft.predicate].reduced
    return words.contains { word in
      let isOnce = tree.children(word, "advmod").contains {
        Self.once.contains(tree.form($0)) && !isBeforeClause($0)
      }
      if isOnce, !tree.isVerb(word) || isPast(word) { return true }
      return tree.dependency(word) == "xcomp" && tree.isInfinitive(word)
        && tree.head(word).map { tree.lemma($0) == "use" && tree.tag($0) == "VBD" } ?? false
    }
  }

  private static let leaving = WordClass.tenureReaderLeaving
  private static let dismissing = WordClass.tenureReaderDismissing

  /// The verb by which the holder of an office that only describes him leaves it: 'X, head of Y,
  /// resigned', 'Y fired its head, X'.
  private func departure(from draft: StatementDraft) -> Int? {
    guard draft.scope == .presupposed, [.leads, .member].contains(draft.relation) else {
      return nil
    }
    let head = participants.head(of: draft.source)
    let holder = tree.dependency(head) == "appos" ? tree.head(head) ?? head : head
    guard let verb = tree.head(holder), tree.isVerb(verb) else { return nil }
    switch tree.dependency(holder) {
    case "nsubj":
      // 'resigned from Z', 'resigned as its chair' leave something else.
      let isWhole =
        Self.leaving.contains(tree.lemma(verb)) && tree.children(verb, "dobj").isEmpty
        && tree.objects(of: verb, after: "from").isEmpty
        && tree.objects(of: verb, after: "as").isEmpty
      let isStep = ["step", "stand"].contains(tree.lemma(verb))
      let isDown = tree.children(verb, "prt", "advmod").contains { tree.form($0) == "down" }
      return isWhole && (!isStep || isDown) ? verb : nil
    case "nsubjpass", "dobj":
      guard Self.dismissing.contains(tree.lemma(verb)),
        tree.objects(of: verb, after: "from").isEmpty, tree.objects(of: verb, after: "as").isEmpty
      else { return nil }
      let doers = participants.all(arguments.agents(of: verb), as: .agent)
      return doers.isEmpty || doers.contains { $0.actor == draft.target.actor } ? verb : nil
    default: return nil
    }
  }

  /// 'once' as a conjunction: 'once he led Y, he'.
  private func isBeforeClause(_ word: Int) -> Bool {
    tree.dependency(word) == "mark"
  }

  /// The verb that ends a relation which the clause takes for granted; nil where none does, or where it
  /// does so only by what somebody plans or denies.
  private func ending(of draft: StatementDraft) -> Int? {
    (draft.ending ?? departure(from: draft)).flatMap { verb in
      scopes.reading(of: verb, presupposed: false).status == .asserted ? verb : nil
    }
  }
}

extension [Int] {
  /// Each once, in order.
  fileprivate var reduced: [Int] {
    reduce(into: []) { list, word in if !list.contains(word) { list.append(word) } }
  }
}
