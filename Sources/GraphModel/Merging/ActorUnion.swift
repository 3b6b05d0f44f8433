/// The distinct actors of several graphs, under ids made from their names.
struct ActorUnion {
  /// The actors under their new ids.
  let actors: [Actor]
  /// For each graph, the new id of each old one.
  let names: [[String: String]]

  init(_ lists: [[Actor]]) {
    let all = lists.flatMap(\.self)
    let classes = Self.classes(all)
    let merged = classes.map { Actor(merging: $0.map { all[$0] }) }
    let order = merged.indices.sorted { merged[$0].precedes(merged[$1]) }
    let ids = ActorIdentity.distinct(order.map { ActorIdentity.slug(of: merged[$0].name) })
    var newIDs = [String](repeating: "", count: all.count)
    actors = zip(order, ids).map { index, id in
      for member in classes[index] { newIDs[member] = id }
      var actor = merged[index]
      actor.id = id
      return actor
    }
    var rest = newIDs[...]
    names = lists.map { list in
      defer { rest = rest.dropFirst(list.count) }
      return Dictionary(zip(list.map(\.id), rest), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The indices of actors that are one, each class in ascending order.
  private static func classes(_ actors: [Actor]) -> [[Int]] {
    var sets = DisjointSets(count: actors.count)
    var owners: [String: Int] = [:]
    for (index, actor) in actors.enumerated() {
      for key in actor.matchingKeys {
        if let owner = owners[key] { sets.join(owner, index) } else { owners[key] = index }
      }
    }
    let members = Dictionary(grouping: actors.indices) { sets.root(of: $0) }
    return members.keys.sorted().map { members[$0, default: []] }
  }
}

extension Actor {
  /// Actors that have one of these in common are the same.
  ///
  /// The keys of a merged actor are those of its members: that makes merging associative.
  fileprivate var matchingKeys: [String] {
    let identified = identifiers.flatMap { scheme, values in
      values.split(separator: "|").map { "identifier \(scheme)=\($0)" }
    }
    return identified.isEmpty ? ["name \(kind.rawValue) \(WordFolding.folded(name))"] : identified
  }

  /// One actor of several that are the same.
  fileprivate init(merging members: [Actor]) {
    let names = members.map(\.name)
    let name = names.max {
      ($0.unicodeScalars.count, ExactText($0)) < ($1.unicodeScalars.count, ExactText($1))
    }
    self.init(
      id: "", name: name ?? "", kind: members.map(\.kind).max() ?? .group,
      aliases: members.flatMap(\.aliases) + names, descriptions: members.flatMap(\.descriptions),
      identifiers: Self.union(of: members.map(\.identifiers)), mentions: members.flatMap(\.mentions)
    )
    self = normalized()
  }

  private static func union(of identifiers: [[String: String]]) -> [String: String] {
    var values: [String: [String]] = [:]
    let pairs = identifiers.joined().sorted { ExactText($0.key) < ExactText($1.key) }
    for (scheme, value) in pairs {
      values[scheme, default: []] += value.split(separator: "|").map(String.init)
    }
    return values.mapValues { $0.distinctSorted().joined(separator: "|") }
  }

  /// The order in which actors take ids: those with identifiers first.
  fileprivate func precedes(_ other: Actor) -> Bool {
    if identifiers.isEmpty != other.identifiers.isEmpty { return other.identifiers.isEmpty }
    return orderingParts.lexicographicallyPrecedes(other.orderingParts)
  }

  private var orderingParts: [ExactText] {
    let pairs = identifiers.map { ExactText("\($0.key)=\($0.value)") }.sorted()
    return [ExactText(kind.rawValue), ExactText(name)] + pairs
  }
}
