/// A partition of atoms into actors, in which no article has two atoms of one actor.
struct ActorClusters {
  private var sets: DisjointSets
  private var articles: [Set<Int>]

  /// Starts with every atom an actor of its own.
  init(_ atoms: [Dissection.Atom]) {
    sets = DisjointSets(count: atoms.count)
    var numbers: [String: Int] = [:]
    articles = atoms.map { atom in
      let article = atom.appearance.article
      let number = numbers[article] ?? numbers.count
      numbers[article] = number
      return [number]
    }
  }

  /// The least atom of the actor that an atom is.
  mutating func actor(of atom: Int) -> Int { sets.root(of: atom) }

  /// Whether two atoms are one actor, or may become one without two atoms of one article doing so.
  mutating func canJoin(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (sets.root(of: first), sets.root(of: second))
    return one == other || articles[one].isDisjoint(with: articles[other])
  }

  /// Makes the actors of two atoms one where no article forbids it.
  ///
  /// - Returns: Whether they are one now.
  @discardableResult
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    guard canJoin(first, second) else { return false }
    let (one, other) = (sets.root(of: first), sets.root(of: second))
    guard one != other else { return true }
    var (larger, smaller) = (articles[one], articles[other])
    if larger.count < smaller.count { swap(&larger, &smaller) }
    articles[one] = []
    articles[other] = []
    larger.formUnion(smaller)
    sets.join(one, other)
    articles[sets.root(of: one)] = larger
    return true
  }

  /// The atoms of each actor, in ascending order.
  mutating func classes() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for atom in articles.indices { members[sets.root(of: atom), default: []].append(atom) }
    return members.keys.sorted().map { members[$0, default: []] }
  }
}
