/// The actors that classes of atoms are, under ids made from their names.
struct ActorUnion {
  /// The actors under their ids.
  let actors: [Actor]
  /// The id of the actor that each atom is.
  let idOfAtom: [String]

  /// Makes an actor of each class.
  ///
  /// - Parameters:
  ///   - classes: The atoms of each actor, by their place in `atoms`.
  ///   - atoms: All atoms.
  ///   - judgements: The names that some actors are to have.
  init(_ classes: [[Int]], of atoms: [Dissection.Atom], _ judgements: JudgementIndex) {
    let merged = classes.map { Actor(of: $0.map { atoms[$0] }, judgements) }
    let order = Self.order(of: merged)
    let ids = ActorIdentity.distinct(order.map { ActorIdentity.slug(of: merged[$0].name) })
    var idOfAtom = [String](repeating: "", count: atoms.count)
    actors = zip(order, ids).map { index, id in
      for atom in classes[index] { idOfAtom[atom] = id }
      var actor = merged[index]
      actor.id = id
      return actor
    }
    self.idOfAtom = idOfAtom
  }

  /// The order in which actors take ids: those with identifiers first, then by name and articles.
  private static func order(of actors: [Actor]) -> [Int] {
    let keys = actors.map { actor in
      let pairs = actor.identifiers.map { ExactText("\($0.key)=\($0.value)") }.sorted()
      let names = [ExactText(actor.kind.rawValue), ExactText(actor.name)]
      return (isNamedOnly: pairs.isEmpty ? 1 : 0, parts: names + pairs)
    }
    return actors.indices.sorted { first, second in
      let (one, other) = (keys[first], keys[second])
      if one.isNamedOnly != other.isNamedOnly { return one.isNamedOnly < other.isNamedOnly }
      if one.parts != other.parts { return one.parts.lexicographicallyPrecedes(other.parts) }
      return actors[first].appearances.map(AppearanceKey.init)
        .lexicographicallyPrecedes(actors[second].appearances.map(AppearanceKey.init))
    }
  }
}

extension Actor {
  /// One actor of several appearances.
  fileprivate init(of atoms: [Dissection.Atom], _ judgements: JudgementIndex) {
    let appearances = atoms.map(\.appearance)
    var whole = Appearance(merging: appearances)
    if let preferred = judgements.preferredName(of: appearances) {
      whole.aliases.append(whole.name)
      whole.name = preferred
    }
    self.init(
      id: "", name: whole.name, kind: whole.kind, aliases: whole.aliases,
      descriptions: whole.descriptions, identifiers: whole.identifiers,
      mentions: atoms.flatMap(\.mentions),
      appearances: appearances.map(AppearanceKey.init).sorted().map(\.appearance))
  }
}
