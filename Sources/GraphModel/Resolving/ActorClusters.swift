internal import Names

/// A partition of atoms into actors, in which nothing that is known of an actor contradicts itself.
struct ActorClusters {
  /// What the members of a cluster tell together.
  struct Summary {
    var articles: Set<Int>
    var forms: Set<PersonForm>
    var bodies: Set<OrganizationForm>
    var genders: Set<Gender>
    var sides: Set<Int>
    /// The states of a body whose name many countries share.
    var states: Set<String>
    var kind: ActorKind
    /// The states that the actor is said to belong to.
    var belongings: Set<String>
    var walksOfLife: Set<String>
    /// About when the actor was born, by what articles tell of an age.
    var births: Set<Birth>
    /// The days of the first and the last article.
    var days: ClosedRange<Int>?
  }

  /// Why two clusters are not one actor.
  enum Contradiction: Hashable {
    case kind, article, judgement, gender, name, state
  }

  private var sets: DisjointSets
  /// What is known of the actors that were asked for, by their least atoms.
  private var summaries: [Int: Summary] = [:]
  /// Whether an atom is an actor of its own.
  private var isAlone: [Bool]
  private let table: ProfileTable
  private var meanings: WordMeanings { table.meanings }

  /// Starts with every atom an actor of its own.
  init(_ table: ProfileTable) {
    self.table = table
    sets = DisjointSets(count: table.atoms.count)
    isAlone = [Bool](repeating: true, count: table.atoms.count)
  }

  /// What an atom tells by itself.
  private func own(_ atom: Int) -> Summary {
    let profile = table.profile(of: atom)
    let states = table.states(of: atom)
    return Summary(
      articles: [table.atoms[atom].article], forms: Set(profile.personForms),
      bodies: profile.organizationForm.map { [$0] } ?? [], genders: profile.genders,
      sides: table.sides(of: atom), states: profile.isShared ? states : [], kind: profile.kind,
      belongings: states, walksOfLife: profile.walksOfLife,
      births: table.births(of: atom), days: table.day(of: atom).map { $0...$0 })
  }

  private mutating func summary(ofRoot root: Int) -> Summary {
    if let summary = summaries[root] { return summary }
    let summary = own(root)
    summaries[root] = summary
    return summary
  }

  /// The least atom of the actor that an atom is.
  mutating func actor(of atom: Int) -> Int { sets.root(of: atom) }

  /// What is known of the actor that an atom is.
  mutating func summary(of atom: Int) -> Summary { summary(ofRoot: sets.root(of: atom)) }

  /// Why two atoms cannot be one actor; nil when they are, or nothing forbids it.
  mutating func contradiction(_ first: Int, _ second: Int) -> Contradiction? {
    let (root, otherRoot) = (sets.root(of: first), sets.root(of: second))
    if root == otherRoot { return nil }
    let (one, other) = (summary(ofRoot: root), summary(ofRoot: otherRoot))
    if one.kind != other.kind { return .kind }
    if let contradiction = one.separation(from: other) { return contradiction }
    if !one.genders.isEmpty, !other.genders.isEmpty, one.genders.isDisjoint(with: other.genders) {
      return .gender
    }
    if !one.states.isEmpty, !other.states.isEmpty, one.states.isDisjoint(with: other.states) {
      return .state
    }
    return namesContradict(one, other) ? .name : nil
  }

  private func namesContradict(_ one: Summary, _ other: Summary) -> Bool {
    // A married name goes with the name before it where one article tells both.
    let shared = !one.forms.isDisjoint(with: other.forms)
    if one.forms.count > 1 || other.forms.count > 1, shared,
      one.forms.union(other.forms).allSatisfy({ $0.words.first == one.forms.first?.words.first })
    {
      return !one.forms.union(other.forms).allSatisfy { form in
        one.forms.allSatisfy { !haveRivalMiddles($0, form) }
      }
    }
    let areBodiesApart = one.bodies.contains { body in
      !other.bodies.isEmpty && !other.bodies.contains { meanings.mayName(body, $0) }
    }
    return areBodiesApart || isApart(one.forms, other.forms) || isApart(other.forms, one.forms)
  }

  /// Whether a form of the one name contradicts the other.
  ///
  /// An initial has to agree with one form alone: 'B.' is Bill, who is William too.
  private func isApart(_ forms: Set<PersonForm>, _ others: Set<PersonForm>) -> Bool {
    forms.contains { form in
      if form.hasInitialsOnly, !others.isEmpty {
        return others.allSatisfy { meanings.relation(form, $0) == .contradiction }
      }
      return others.contains {
        !$0.hasInitialsOnly && meanings.relation(form, $0) == .contradiction
      }
    }
  }

  /// Whether two names have the same ends, and middle names or generations that differ.
  private func haveRivalMiddles(_ one: PersonForm, _ other: PersonForm) -> Bool {
    one.words.last == other.words.last && meanings.relation(one, other) == .contradiction
  }

  /// Makes the actors of two atoms one where nothing forbids it.
  ///
  /// - Returns: Whether they are one now.
  @discardableResult
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    guard contradiction(first, second) == nil else { return false }
    unite(first, second)
    return true
  }

  /// Makes the actors of two atoms one, whatever their names and kinds, unless an article presents
  /// both or a judgement forbids it.
  mutating func joinIdentified(_ first: Int, _ second: Int) {
    switch contradiction(first, second) {
    case .article?, .judgement?: break
    case .kind?: if !areSeparate(first, second) { unite(first, second) }
    default: unite(first, second)
    }
  }

  /// Whether an article presents both actors or a judgement sets them apart, whatever their kinds.
  private mutating func areSeparate(_ first: Int, _ second: Int) -> Bool {
    summary(of: first).separation(from: summary(of: second)) != nil
  }

  /// Makes the actors of two atoms one because the one goes by the other's name, whatever their full
  /// names, and what an article takes them for, unless anything else forbids it.
  ///
  /// - Returns: Whether they are one now.
  mutating func joinGoneBy(_ first: Int, _ second: Int) -> Bool {
    switch contradiction(first, second) {
    case nil, .name?: break
    case .kind? where !areSeparate(first, second): break
    default: return false
    }
    unite(first, second)
    return true
  }

  /// Makes the actors of two atoms one because a person says so, unless an article presents both.
  mutating func joinJudged(_ first: Int, _ second: Int) {
    if summary(of: first).articles.isDisjoint(with: summary(of: second).articles) {
      unite(first, second)
    }
  }

  private mutating func unite(_ first: Int, _ second: Int) {
    let (one, other) = (sets.root(of: first), sets.root(of: second))
    guard one != other else { return }
    (isAlone[one], isAlone[other]) = (false, false)
    // Taken out, so that the larger sets grow in place.
    let summary = summaries.removeValue(forKey: one) ?? own(one)
    let otherSummary = summaries.removeValue(forKey: other) ?? own(other)
    let isFirstLarger = summary.articles.count >= otherSummary.articles.count
    var whole = isFirstLarger ? summary : otherSummary
    let part = isFirstLarger ? otherSummary : summary
    whole.articles.formUnion(part.articles)
    whole.forms.formUnion(part.forms)
    whole.bodies.formUnion(part.bodies)
    whole.genders.formUnion(part.genders)
    whole.sides.formUnion(part.sides)
    whole.states.formUnion(part.states)
    whole.kind = max(whole.kind, part.kind)
    whole.belongings.formUnion(part.belongings)
    whole.walksOfLife.formUnion(part.walksOfLife)
    whole.births.formUnion(part.births)
    if let days = part.days {
      let own = whole.days ?? days
      whole.days = min(own.lowerBound, days.lowerBound)...max(own.upperBound, days.upperBound)
    }
    sets.join(one, other)
    summaries[sets.root(of: one)] = whole
  }

  /// Makes atoms one actor at once that say the same in different articles, where each is still an
  /// actor of its own.
  ///
  /// - Returns: Whether they are one now, which nothing else could have forbidden.
  mutating func joinAlike(_ group: [Int]) -> Bool {
    guard let first = group.first, table.areAlike(group), group.allSatisfy({ isAlone[$0] }) else {
      return false
    }
    var whole = own(first)
    // Forms of one name may contradict each other: then the bearers go one by one.
    if namesContradict(whole, whole) { return false }
    whole.articles.reserveCapacity(group.count)
    for atom in group {
      whole.articles.insert(table.atoms[atom].article)
      if let day = table.day(of: atom) {
        let days = whole.days ?? day...day
        whole.days = min(days.lowerBound, day)...max(days.upperBound, day)
      }
      summaries[atom] = nil
      isAlone[atom] = false
      sets.join(first, atom)
    }
    summaries[sets.root(of: first)] = whole
    return true
  }

  /// The atoms of each actor, in ascending order.
  mutating func classes() -> [[Int]] {
    var numbers = [Int](repeating: -1, count: isAlone.count)
    var classes: [[Int]] = []
    for atom in isAlone.indices {
      // The root is the least atom of its actor.
      let root = sets.root(of: atom)
      if numbers[root] < 0 {
        numbers[root] = classes.count
        classes.append([])
      }
      classes[numbers[root]].append(atom)
    }
    return classes
  }
}

extension ActorClusters.Summary {
  /// What sets two actors apart that no name and no kind can overrule.
  fileprivate func separation(from other: Self) -> ActorClusters.Contradiction? {
    if !articles.isDisjoint(with: other.articles) { return .article }
    return sides.contains { other.sides.contains($0 ^ 1) } ? .judgement : nil
  }
}
