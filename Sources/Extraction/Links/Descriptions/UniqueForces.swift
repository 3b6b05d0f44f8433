internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links the descriptions of forces that an article has but one of: 'the police' are the one police
/// force that it names or tells by a state or town, before or after.
struct UniqueForces: Sendable {
  /// The nouns of forces that a land has one of.
  private static let nouns = [
    "police", "army", "navy", "military", "judiciary", "parliament", "gendarmerie",
  ]

  /// Links all such descriptions.
  ///
  /// - Parameters:
  ///   - descriptions: The descriptions by the lemma of their noun, in order.
  ///   - resolution: The mentions and what they are linked to.
  func link(_ descriptions: [String: [Int]], in resolution: inout LinkTable) {
    for noun in Self.nouns {
      let all = (descriptions[noun] ?? []).filter { isWhole($0, in: resolution) }
      let bare = all.filter { isBare($0, in: resolution) }
      guard !bare.isEmpty else { continue }
      let told = all.filter { !isBare($0, in: resolution) }
      guard let one = only(named(noun, in: resolution), told, in: resolution) else { continue }
      for index in bare { resolution.link(index, to: one, because: .sameHead) }
    }
  }

  /// A mention of the one force that is told by more than its noun; nil where there are several.
  private func only(_ named: [Int], _ told: [Int], in resolution: LinkTable) -> Int? {
    let actors = Set((named + told).map { resolution.actor(of: $0) })
    // The names of an article go before what it only describes.
    if Set(named.map { resolution.actor(of: $0) }).count == 1 { return named.first }
    guard actors.count == 1, let description = told.first,
      isOfMostNamedState(description, in: resolution)
    else { return nil }
    return description
  }

  /// Whether a force is that of the state that the article names most: the police of a Norwegian
  /// story are no 'Swedish police'.
  private func isOfMostNamedState(_ index: Int, in resolution: LinkTable) -> Bool {
    let head = resolution.mentions[index].head
    guard let scope = RoleScope(resolution: resolution).scope(of: head),
      resolution.identity(of: scope).kind == .state
    else { return true }
    let own = resolution.actor(of: scope)
    let size = resolution.identity(of: own).size
    return resolution.mentions.indices.allSatisfy { other in
      resolution.mentions[other].kind != .state || resolution.actor(of: other) == own
        || resolution.identity(of: other).size <= size
    }
  }

  /// The names that end in the noun: 'Bay City Police'.
  private func named(_ noun: String, in resolution: LinkTable) -> [Int] {
    resolution.mentions.indices.filter { index in
      let mention = resolution.mentions[index]
      return mention.form == .name && mention.kind == .organization
        && mention.tokens.contains { resolution.document[$0].text.lowercased() == noun }
    }
  }

  /// Whether a description means a force, not a modifier of something else or somebody's.
  private func isWhole(_ index: Int, in resolution: LinkTable) -> Bool {
    let mention = resolution.mentions[index]
    return mention.determination != .indefinite && !mention.isModifier
  }

  /// Whether nothing but its noun tells which force is meant.
  private func isBare(_ index: Int, in resolution: LinkTable) -> Bool {
    let mention = resolution.mentions[index]
    let document = resolution.document
    return mention.determination != .possessive
      && NounComplement.marker(of: mention.head, in: document) == nil
      && mention.tokens.allSatisfy { $0 == mention.head || document[$0].tag == "DT" }
  }
}
