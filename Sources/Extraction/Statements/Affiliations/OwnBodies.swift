internal import GraphModel
internal import Language

/// Bodies that belong to somebody and that tell by their name against whom they are: 'X's party, Y',
/// 'her company, Y', 'the Coalition to Counter Z'.
struct OwnBodies: Sendable {
  let tree: SyntaxTree
  let participants: Participants

  private static let joined: Set<String> = [
    "party", "club", "union", "team", "band", "group", "newspaper", "employer", "university",
    "college", "school", "regiment", "battalion", "unit", "brigade", "squadron", "division",
    "organisation", "organization", "agency", "church", "order", "department", "ministry",
    "movement", "faction", "magazine", "broadcaster", "orchestra", "troupe", "guild", "institute",
  ]
  private static let owned: Set<String> = [
    "company", "firm", "business", "label", "studio", "foundation", "charity", "militia", "startup",
    "consultancy", "brand", "bakery", "shop", "restaurant", "gallery",
  ]

  func drafts(for noun: Int) -> [StatementDraft] { possessed(noun) + foes(noun) }

  private func possessed(_ noun: Int) -> [StatementDraft] {
    let lemma = tree.lemma(noun)
    let leads = Self.owned.contains(lemma)
    guard leads || Self.joined.contains(lemma), tree.tag(noun) == "NN" else { return [] }
    let people = participants.all(tree.children(noun, "poss"), as: .agent)
      .filter { participants.kind($0) == .person && participants.table.actors[$0.actor].isNamed }
    guard !people.isEmpty else { return [] }
    let bodies = named(noun).filter {
      participants.kind($0) == .organization && participants.table.actors[$0.actor].isNamed
    }
    return people.flatMap { person in
      bodies.map { body in
        StatementDraft(
          relation: leads ? .leads : .member, source: person, target: body, event: nil,
          cue: noun..<noun + 1, predicate: noun, role: lemma, rule: "own-body",
          scope: .presupposed)
      }
    }
  }

  /// The name beside the noun, wherever the parser hangs it.
  private func named(_ noun: Int) -> [Participant] {
    let apposed = tree.children(noun, "appos").compactMap { participants.mention(at: $0) }
    if !apposed.isEmpty { return apposed }
    if ["compound", "nmod"].contains(tree.dependency(noun)), let head = tree.head(noun), head > noun
    {
      return participants.mention(at: head).map { [$0] } ?? []
    }
    var next = noun + 1
    guard next < tree.document.count else { return [] }
    if tree.form(next) == "," { next += 1 }
    while next < tree.document.count, ["the", "a"].contains(tree.form(next)) { next += 1 }
    return participants.name(startingAt: next).map { [$0] } ?? []
  }

  private static let countering: Set<String> = [
    "counter", "combat", "fight", "defeat", "against", "countering", "fighting", "combating",
  ]

  /// 'the Coalition to Counter Y': against Y, told once.
  private func foes(_ head: Int) -> [StatementDraft] {
    let table = participants.table
    guard let index = table.mention(headedBy: head), table.mentions[index].form == .name,
      let actor = table.actorOfMention[index], table.actors[actor].kind != .person,
      case let tokens = table.mentions[index].tokens,
      let marker = tokens.first(where: { Self.countering.contains(tree.form($0)) }),
      marker > tokens.lowerBound
    else { return [] }
    var start = marker + 1
    while start < tokens.upperBound, tree.form(start) == "the" { start += 1 }
    guard start < tokens.upperBound else { return [] }
    let name = tree.document.text(of: start..<tokens.upperBound)
    let foe = table.actors.indices.first { other in
      other != actor && ([table.actors[other].name] + table.actors[other].aliases).contains(name)
    }
    guard let foe else { return [] }
    return [
      StatementDraft(
        relation: .conflict, source: Participant(actor: actor, tokens: tokens),
        target: Participant(actor: foe, tokens: start..<tokens.upperBound), event: Event(.reject),
        cue: marker..<marker + 1, predicate: head, role: tree.form(marker), rule: "named-foe",
        scope: .presupposed)
    ]
  }
}
