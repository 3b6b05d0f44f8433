/// Makes one atom of those that are one actor already in their own article.
///
/// One article may come in several graphs, from several versions of the program. Its actors are one
/// that share an identifier, or without any identifier have the same kind and folded name, or that a
/// judgement makes one.
struct AtomFusion {
  /// The atoms in the order of their content.
  let atoms: [Dissection.Atom]
  /// The atom that each piece has become a part of.
  let atomOfPiece: [Int]

  init(_ pieces: [Dissection.Atom], _ judgements: JudgementIndex) {
    var sets = DisjointSets(count: pieces.count)
    var owners: [Key: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      let appearance = piece.appearance
      let judged = judgements.sames(of: appearance).map { "judgement \($0)" }
      for key in appearance.identityKeys + judged {
        let key = Key(article: appearance.article, key: key)
        if let owner = owners[key] { sets.join(owner, index) } else { owners[key] = index }
      }
    }
    let members = Dictionary(grouping: pieces.indices) { sets.root(of: $0) }
    let fused = members.values.map { Self.fused($0, pieces) }.sorted { $0.key < $1.key }
    atoms = fused.map(\.atom)
    var atomOfPiece = [Int](repeating: 0, count: pieces.count)
    for (atom, entry) in fused.enumerated() {
      for piece in entry.members { atomOfPiece[piece] = atom }
    }
    self.atomOfPiece = atomOfPiece
  }

  private struct Key: Hashable {
    let article: String
    let key: String
  }

  private static func fused(
    _ members: [Int], _ pieces: [Dissection.Atom]
  ) -> (key: AppearanceKey, atom: Dissection.Atom, members: [Int]) {
    let appearance = Appearance(merging: members.map { pieces[$0].appearance })
    let mentions = members.flatMap { pieces[$0].mentions }
    return (
      AppearanceKey(appearance), Dissection.Atom(appearance: appearance, mentions: mentions),
      members
    )
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
