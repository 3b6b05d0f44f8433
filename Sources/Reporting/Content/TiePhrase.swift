internal import Drawing
internal import GraphModel

/// A tie as an English sentence: what stands before, between and after its two names.
struct TiePhrase {
  /// 'It is disputed that', or nothing.
  let opening: String
  /// 'leads', 'is said to lead'.
  let verb: String
  /// ', which was withdrawn', or nothing.
  let closing: String
  /// What the texts call it: 'commander', 'urge, meet'; empty where they have no word of their own.
  let words: [String]

  init(_ tie: Tie, _ content: ReportContent) {
    let phrase = ClaimPhrase(
      RelationPhrase(tie.relation, share: content.share(of: tie)), tie.standing, tie.stage,
      isOver: content.endings.isOver(tie))
    (opening, verb, closing) = (phrase.opening, phrase.verb, phrase.closing)
    var counts: [String: Int] = [:]
    for role in content.statements(of: tie).compactMap(\.role).map(DisplayText.clean)
    where !role.isEmpty { counts[role, default: 0] += 1 }
    words = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
  }

  /// Writes the sentence with both names as links to the actors, but for that of the reader's own.
  static func write(
    _ tie: Tie, _ content: ReportContent, at actor: String? = nil, to html: inout HTML
  ) {
    let phrase = TiePhrase(tie, content)
    func name(_ end: String) {
      if end == actor {
        html.isolated(content.name(of: end))
      } else {
        ActorLink.write(end, content, to: &html)
      }
    }
    html.write(phrase.opening)
    name(tie.source)
    html.write(" \(phrase.verb) ")
    name(tie.target)
    html.write(phrase.closing)
  }

  /// How sure a tie is, in a table.
  static func statusWord(of tie: Tie) -> String {
    let words = StandingMark.words(tie.standing, tie.stage)
    return tie.possible ? "\(words), possible" : words
  }

  /// The relation in a table: 'member of', 'owns 51 % of'.
  static func word(of relation: Relation, share: String? = nil) -> String {
    switch relation {
    case .owns where share != nil: RelationPhrase(relation, share: share).presentTense
    case .leads: "leads"
    case .member: "member of"
    case .part: "part of"
    case .owns: "owns"
    case .backs: "backs"
    case .allied: "allied with"
    case .rival: "rival of"
    case .kin: "related to"
    case .based: "based in"
    case .cooperate: "acts with or for"
    case .conflict: "acts against"
    }
  }
}

/// A link to what the page says of an actor.
enum ActorLink {
  static func write(_ actor: String, _ content: ReportContent, to html: inout HTML) {
    let name = content.name(of: actor)
    guard content.has(actor: actor) else { return html.isolated(name) }
    html.element("a", ["href": "#\(PageID.actor(actor))"]) {
      $0.isolated(name)
    }
  }
}

/// A link to a tie's entry.
enum TieLink {
  static func write(_ number: Int, to html: inout HTML) {
    html.element(
      "a",
      ["class": "number", "href": "#\(PageID.entry(number))", "aria-label": "tie \(number)"],
      text: String(number))
  }

  /// The classes by which the legend's boxes hide what belongs to a tie.
  static func classes(_ tie: Tie) -> String {
    "ag-\(tie.relation.rawValue) ag-\(tie.standing.rawValue)\(tie.possible ? " ag-possible" : "")"
  }

  /// What the two actors are.
  static func kinds(_ tie: Tie, _ content: ReportContent) -> String {
    [tie.source, tie.target].compactMap { content.kind(of: $0)?.rawValue }.joined(separator: " ")
  }
}
