internal import GraphModel
internal import Knowledge
internal import Names

/// Finds the rows of users' lexicons that contradict one another.
struct UserLexiconConflicts {
  private(set) var problems: [UserLexiconError.Problem] = []
  private var kinds: [String: (row: UserRow, actor: RegisteredActor)] = [:]
  private var pairs: [Set<Judgements.Name>: (row: UserRow, isSame: Bool)] = [:]
  private var chains = NameChains()
  private var titles: [String: (row: UserRow, gender: Gender?)] = [:]
  private var roles: [String: (row: UserRow, role: Role)] = [:]
  private var verbs: [String: (row: UserRow, frame: ActFrame)] = [:]

  /// Compares all rows; the later of two is the one that is named first.
  init(_ rows: [UserRow]) {
    for row in rows { check(row) }
    for row in rows { checkPair(row) }
    for row in rows { joinActors(row) }
    for row in rows { checkChain(row) }
  }

  private mutating func check(_ row: UserRow) {
    switch row.content {
    case .actor(let actor):
      for name in actor.names { check(name, of: actor, in: row) }
    case .same, .different: break
    case .title(let word, let gender):
      if let known = titles[word], known.gender != gender {
        report(row, "the title '\(word)' has another gender", known.row)
      }
      titles[word] = titles[word] ?? (row, gender)
    case .role(let nouns, let role):
      for noun in nouns {
        if let known = roles[noun], known.role != role {
          report(row, "the role '\(noun)' has another meaning", known.row)
        }
        roles[noun] = roles[noun] ?? (row, role)
      }
    case .verb(let lemmas, let frame):
      for lemma in lemmas {
        if let known = verbs[lemma], known.frame != frame {
          report(row, "the verb '\(lemma)' has another meaning", known.row)
        }
        verbs[lemma] = verbs[lemma] ?? (row, frame)
      }
    }
  }

  private mutating func check(_ name: String, of actor: RegisteredActor, in row: UserRow) {
    let key = KnownActors.key(name)
    if let known = kinds[key], known.actor != actor {
      let what =
        known.actor.name == actor.name
        ? "the actor '\(name)' is given otherwise"
        : "'\(name)' is a name of '\(known.actor.name)' too"
      report(row, what, known.row)
    }
    kinds[key] = kinds[key] ?? (row, actor)
    chains.link(KnownActors.key(actor.name), key, by: row)
  }

  private mutating func checkPair(_ row: UserRow) {
    let (first, second, isSame): (Judgements.Name, Judgements.Name, Bool)
    switch row.content {
    case .same(let one, let other): (first, second, isSame) = (one, other, true)
    case .different(let one, let other): (first, second, isSame) = (one, other, false)
    default: return
    }
    let keys = Set(
      [first, second].map {
        Judgements.Name(KnownActors.key($0.text), article: $0.article)
      })
    if let known = pairs[keys], known.isSame != isSame {
      report(
        row, "'\(first.text)' and '\(second.text)' are \(isSame ? "different" : "the same")",
        known.row)
    }
    pairs[keys] = pairs[keys] ?? (row, isSame)
    guard first.article == nil, second.article == nil,
      let one = kinds[KnownActors.key(first.text)], let other = kinds[KnownActors.key(second.text)]
    else { return }
    if isSame, one.actor != other.actor {
      report(row, "'\(first.text)' and '\(second.text)' are two actors", one.row, other.row)
    } else if !isSame, one.actor == other.actor {
      report(row, "'\(first.text)' and '\(second.text)' are names of one actor", one.row)
    }
  }

  /// Follows a pair of one actor's names, unless a chain of them would make one of two actors.
  private mutating func joinActors(_ row: UserRow) {
    guard case .same(let former, let latter) = row.content,
      let first = former.everywhere,
      let second = latter.everywhere
    else { return }
    let (one, other) = (KnownActors.key(first), KnownActors.key(second))
    let kinds = kinds
    guard let left = chains.way(from: one, to: { kinds[$0] != nil }),
      let right = chains.way(from: other, to: { kinds[$0] != nil }),
      let (leftRow, leftActor) = kinds[left.name], let (rightRow, rightActor) = kinds[right.name],
      leftActor != rightActor
    else { return chains.link(one, other, by: row) }
    if left.rows.isEmpty, right.rows.isEmpty { return }
    let what = "'\(first)' and '\(second)' make one of '\(leftActor.name)' and '\(rightActor.name)'"
    report(row, what, [leftRow] + left.rows + right.rows + [rightRow])
  }

  /// Reports two names that are kept apart and yet are one actor's through others.
  private mutating func checkChain(_ row: UserRow) {
    guard case .different(let left, let right) = row.content, let first = left.everywhere,
      let second = right.everywhere
    else { return }
    let (one, other) = (KnownActors.key(first), KnownActors.key(second))
    guard let rows = chains.way(from: one, to: { $0 == other })?.rows, rows.count > 1,
      pairs[[Judgements.Name(one), Judgements.Name(other)]]?.isSame == false,
      kinds[one]?.actor != kinds[other]?.actor || kinds[one] == nil
    else { return }
    report(row, "'\(first)' and '\(second)' are the same through others", rows)
  }

  private mutating func report(_ row: UserRow, _ what: String, _ others: UserRow...) {
    report(row, what, others)
  }

  private mutating func report(_ row: UserRow, _ what: String, _ others: [UserRow]) {
    let places = others.map {
      $0.source == row.source ? "in line \($0.line)" : "in \($0.source):\($0.line)"
    }
    problems.append(
      UserLexiconError.Problem(
        source: row.source, line: row.line,
        message: "\(what) \(places.joined(separator: " and ")); keep one of them"))
  }
}

extension Judgements.Name {
  /// The name where it is judged in every article, not in one.
  fileprivate var everywhere: String? { article == nil ? text : nil }
}
