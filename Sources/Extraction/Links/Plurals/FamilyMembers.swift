internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// The persons whom the name of their family means: 'the Holms' after 'Tom and Ruth Holm'.
struct FamilyMembers: Sendable {
  let resolution: LinkTable

  /// A mention of each member that is named before a family; nil where it means others as well, or no
  /// family is meant.
  func members(of family: Int) -> [Int]? {
    let mention = resolution.mentions[family]
    guard mention.form == .name, mention.kind == .group, mention.number == .plural,
      mention.tokens.count == 1
    else { return nil }
    let name = NameFolding.key(of: resolution.document.text(of: mention.tokens))
    let bearers = resolution.mentions[..<family].indices.filter { index in
      resolution.identity(of: index).kind == .person
        && resolution.identity(of: index).fullNames.contains { words in
          words.last.map { [$0 + "s", $0 + "es"].contains(name) } == true
        }
    }
    // 'The Holms sued. Anna Holm and Peter Holm came.' names the family before, and apart from, the two.
    guard let first = bearers.first,
      !resolution.mentions[..<first].contains(where: { earlier in
        earlier.form == .name && earlier.kind == .group && earlier.tokens.count == 1
          && NameFolding.key(of: resolution.document.text(of: earlier.tokens)) == name
      })
    else { return nil }
    var seen: Set<Int> = []
    let members = bearers.filter { seen.insert(resolution.actor(of: $0)).inserted }
    return members.count > 1 ? members : nil
  }
}
