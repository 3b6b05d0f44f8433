/// Makes one atom of those that are one actor already in their own article.
///
/// One article may come in several graphs, from several versions of the program. Its actors are one
/// that share an identifier, or without any identifier have the same kind and folded name, or that a
/// judgement makes one.
struct AtomFusion {
  /// The atoms in the order of their content.
  let atoms: [Dissection.Atom]
  /// What they say, in order.
  let presentations: [Appearance]
  /// The atom that each piece has become a part of.
  let atomOfPiece: [Int]

  init(
    _ pieces: [Dissection.Atom], _ table: inout PresentationTable, _ articles: [String],
    _ judgements: JudgementIndex
  ) {
    var sets = DisjointSets(count: pieces.count)
    Self.join(pieces, table, articles, judgements, &sets)
    var others: [Int: [Int]] = [:]
    for piece in pieces.indices {
      let root = sets.root(of: piece)
      if root != piece { others[root, default: []].append(pieces[piece].presentation) }
    }
    var fused: [(piece: Int, atom: Dissection.Atom)] = []
    for piece in pieces.indices where sets.root(of: piece) == piece {
      let own = pieces[piece].presentation
      let presentation = table.number(merging: [own] + (others[piece] ?? []))
      fused.append(
        (piece, Dissection.Atom(article: pieces[piece].article, presentation: presentation)))
    }
    let order = PresentationOrder(table.all, used: fused.lazy.map(\.atom.presentation))
    presentations = order.presentations
    let sorted = fused.indices.map { index in
      let atom = fused[index].atom
      let rank = order.ranks[atom.presentation]
      return (UInt64(atom.article) << 32 | UInt64(rank), UInt64(fused[index].piece))
    }.sorted { $0 < $1 }
    atoms = sorted.map { key, _ in
      Dissection.Atom(article: Int(key >> 32), presentation: Int(key & 0xFFFF_FFFF))
    }
    var atomOfPiece = [Int](repeating: 0, count: pieces.count)
    for (atom, entry) in sorted.enumerated() { atomOfPiece[Int(entry.1)] = atom }
    for piece in pieces.indices { atomOfPiece[piece] = atomOfPiece[sets.root(of: piece)] }
    self.atomOfPiece = atomOfPiece
  }

  /// Joins the pieces of each article that have a key in common.
  private static func join(
    _ pieces: [Dissection.Atom], _ table: PresentationTable, _ articles: [String],
    _ judgements: JudgementIndex, _ sets: inout DisjointSets
  ) {
    var numbers = TextNumbers()
    let keys = table.all.map { $0.identityKeys.map { numbers.number(of: $0) } }
    var owners: [UInt64: Int] = [:]
    owners.reserveCapacity(pieces.count)
    func join(_ index: Int, _ key: Int) {
      let place = UInt64(pieces[index].article) << 32 | UInt64(key)
      if let owner = owners[place] { sets.join(owner, index) } else { owners[place] = index }
    }
    for index in pieces.indices {
      for key in keys[pieces[index].presentation] { join(index, key) }
      if judgements.isEmpty { continue }
      var appearance = table.all[pieces[index].presentation]
      appearance.article = articles[pieces[index].article]
      for judgement in judgements.sames(of: appearance) {
        join(index, numbers.number(of: "judgement \(judgement)"))
      }
    }
  }
}

/// The order of presentations by all that they contain.
private struct PresentationOrder {
  /// The presentations in order.
  let presentations: [Appearance]
  /// For each number the place in the order; −1 for one that is not used.
  let ranks: [Int]

  init(_ all: [Appearance], used: some Sequence<Int>) {
    var isUsed = [Bool](repeating: false, count: all.count)
    for number in used { isUsed[number] = true }
    let sorted = all.indices.filter { isUsed[$0] }
      .map { (key: AppearanceKey(all[$0]), number: $0) }
      .sorted { $0.key < $1.key }
    var ranks = [Int](repeating: -1, count: all.count)
    for (rank, entry) in sorted.enumerated() { ranks[entry.number] = rank }
    self.ranks = ranks
    presentations = sorted.map(\.key.appearance)
  }
}

extension Appearance {
  /// Appearances in one article that have one of these in common are the same actor.
  ///
  /// The keys of a fused appearance are those of its members: that makes merging associative.
  fileprivate var identityKeys: [String] {
    let identified = identifierKeys
    return identified.isEmpty ? ["name \(kind.rawValue) \(WordFolding.folded(name))"] : identified
  }

  /// The identifiers as texts, `wikidata=Q1`.
  var identifierKeys: [String] {
    identifiers.flatMap { scheme, values in
      values.split(separator: "|").map { "identifier \(scheme)=\($0)" }
    }
  }

  /// One appearance of several that are the same actor in one article.
  init(merging members: [Appearance]) {
    let names = members.map(\.name)
    self.init(
      article: members.first?.article ?? "", name: Self.fullest(names),
      kind: members.map(\.kind).max() ?? .group, aliases: members.flatMap(\.names),
      descriptions: members.flatMap(\.descriptions),
      identifiers: Self.union(of: members.map(\.identifiers)))
    self = normalized()
  }

  /// The longest of several names.
  static func fullest(_ names: [String]) -> String {
    let name = names.max {
      ($0.unicodeScalars.count, ExactText($0)) < ($1.unicodeScalars.count, ExactText($1))
    }
    return name ?? ""
  }

  static func union(of identifiers: [[String: String]]) -> [String: String] {
    var values: [String: [String]] = [:]
    let pairs = identifiers.joined().sorted { ExactText($0.key) < ExactText($1.key) }
    for (scheme, value) in pairs {
      values[scheme, default: []] += value.split(separator: "|").map(String.init)
    }
    return values.mapValues { $0.distinctSorted().joined(separator: "|") }
  }
}
