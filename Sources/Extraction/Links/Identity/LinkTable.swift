internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Who is who as far as it is decided: mentions, and which of them are one actor.
///
/// Every mention begins as an actor of its own; links join them, never against what their actors
/// are known to be. So no chain of weak links joins two strong identities.
///
/// A table is a value: a suggester tries its links on a copy of its own and hands over the links.
struct LinkTable: Sendable {
  let reading: ArticleReading
  let lexicons: ActorLexicons
  let matcher: PersonNameMatcher
  let mentions: [DocumentMention]
  /// The mention that each token is the head of; the longest where several share it.
  let mentionOfHead: [Int?]
  /// The longest name that ends right before each token.
  let nameBefore: [Int?]
  private var parent: [Int]
  private var identities: [Identity]
  /// Why each mention refers to its actor: a record, which decides nothing.
  private(set) var reasons: [LinkReason]
  /// What each mention stands for so far.
  private(set) var standings: [Standing]
  /// The mentions of which the text itself says beside a name whom they describe.
  private(set) var described: Set<Int> = []
  /// All links in the order in which they were made.
  private(set) var links: [Link] = []
  /// The first mention that names a person: in many texts, whom the text is about.
  let firstPerson: Int?
  private var pairsApart = 0
  /// The names that their actors once had or seldom go by.
  private(set) var lesserNames: Set<Int> = []
  /// The mentions of the several actors that a mention stands for: 'both', 'the two leaders'.
  private(set) var several: [Int: [Int]] = [:]

  /// What a mention stands for.
  enum Standing: Sendable {
    /// An actor that it introduces.
    case own
    /// The actor of another mention.
    case linked
    /// The actors of several others.
    case several
    /// Nobody: a pronoun without an antecedent.
    case nobody
  }

  init(reading: ArticleReading, mentions: [DocumentMention], lexicons: ActorLexicons) {
    self.reading = reading
    let document = reading.document
    self.lexicons = lexicons
    self.mentions = mentions
    matcher = PersonNameMatcher(givenNames: lexicons.givenNames)
    var ofHead = [Int?](repeating: nil, count: document.count)
    var before = [Int?](repeating: nil, count: document.count + 1)
    for (index, mention) in mentions.enumerated() {
      if ofHead[mention.head] == nil { ofHead[mention.head] = index }
      let end = mention.tokens.upperBound
      if mention.form == .name, before[end] == nil { before[end] = index }
    }
    mentionOfHead = ofHead
    nameBefore = before
    firstPerson = mentions.indices.first {
      mentions[$0].form == .name && mentions[$0].kind == .person
    }
    parent = Array(mentions.indices)
    let sureness = KindSureness(document: document, lexicons: lexicons)
    identities = mentions.map { mention in
      var identity = Identity(mention, in: document, lexicons: lexicons)
      identity.isKindSure = sureness.isSure(of: mention)
      if let name = FamilyShare(document: document, lexicons: lexicons).fullName(of: mention) {
        identity.share(fullName: name)
      }
      return identity
    }
    reasons = mentions.map { $0.form == .pronoun ? .unresolved : .introduction }
    standings = mentions.map { $0.form == .pronoun ? .nobody : .own }
  }

  var document: Document { reading.document }
  /// Where the article's tokens stand.
  var layout: TextLayout { reading.layout }

  /// The representative of a mention's actor: the index of one of its mentions.
  func actor(of mention: Int) -> Int {
    var current = mention
    while parent[current] != current { current = parent[current] }
    return current
  }

  /// What is known of a mention's actor.
  func identity(of mention: Int) -> Identity { identities[actor(of: mention)] }

  /// Whether a mention may refer to the actor of another.
  func canLink(_ mention: Int, to other: Int) -> Bool {
    let one = actor(of: mention)
    let two = actor(of: other)
    return one == two || identities[one].isCompatible(with: identities[two], by: matcher)
  }

  /// The representatives of the actors that grammar rules out for a pronoun.
  func actorsExcluded(for pronoun: Int) -> Set<Int> {
    Set(
      reading.binding.excluded(for: mentions[pronoun].head)
        .compactMap { mentionOfHead[$0] }.map { actor(of: $0) })
  }

  /// Lets a mention stand for the actors of several others.
  mutating func linkSeveral(_ mention: Int, to others: [Int]) {
    several[mention] = others
    standings[mention] = .several
    reasons[mention] = .severalActors
    links.append(.several(mention, others))
  }

  /// Leaves a mention that nobody is linked to without an actor.
  mutating func leave(_ mention: Int) {
    if identities[actor(of: mention)].size == 1 { abandon(mention) }
  }

  /// Lets a mention refer to nobody, whatever it was linked to.
  mutating func abandon(_ mention: Int) {
    standings[mention] = .nobody
    reasons[mention] = .unresolved
    links.append(.nobody(mention))
  }

  /// Takes note that a name is what its actor once was called or seldom is.
  mutating func setLesser(_ name: Int) {
    lesserNames.insert(name)
    links.append(.lesser(name))
  }

  /// Keeps two mentions apart of which the text says that they are two.
  mutating func setApart(_ one: Int, _ other: Int) {
    let (first, second) = (actor(of: one), actor(of: other))
    guard first != second else { return }
    links.append(.apart(one, other))
    pairsApart += 1
    identities[first].differences.insert(pairsApart)
    identities[second].differences.insert(pairsApart)
  }

  /// Links a name to another of which the text says that it names the same, whatever their words.
  mutating func linkAlias(_ alias: Int, to name: Int) {
    links.append(.alias(alias, of: name))
    let both = [actor(of: alias), actor(of: name)].map { identities[$0] }.flatMap {
      $0.fullNames + $0.bareNames.sorted().map { [$0] }
    }
    identities[actor(of: alias)].stated += both
    identities[actor(of: name)].stated += both
    join(alias, to: name, because: .knownAlias)
  }

  /// Links a mention to the actor of another, unless what is known of them forbids it.
  ///
  /// - Returns: Whether both now are one actor.
  @discardableResult
  mutating func link(_ mention: Int, to other: Int, because reason: LinkReason) -> Bool {
    if actor(of: mention) == actor(of: other) { return true }
    let isLinked = join(mention, to: other, because: reason)
    if isLinked { links.append(.one(mention, other, reason)) }
    return isLinked
  }

  @discardableResult
  private mutating func join(_ mention: Int, to other: Int, because reason: LinkReason) -> Bool {
    let one = actor(of: mention)
    let two = actor(of: other)
    if one == two { return true }
    guard reason.mayJoin(identities[one], identities[two]),
      identities[one].isCompatible(with: identities[two], by: matcher)
    else { return false }
    let (root, child) = one < two ? (one, two) : (two, one)
    identities[root].merge(identities[child])
    parent[child] = root
    // Keep the trees flat for the mentions asked for most.
    parent[mention] = root
    parent[other] = root
    if standings[mention] == .own || standings[mention] == .nobody {
      standings[mention] = .linked
      reasons[mention] = reason
      if reason == .apposition || reason == .predicate { described.insert(mention) }
    }
    return true
  }

  /// The table with the links of a suggester.
  func adding(_ links: [Link]) -> LinkTable {
    var table = self
    for link in links {
      switch link {
      case .one(let mention, let other, let reason): table.link(mention, to: other, because: reason)
      case .several(let mention, let others): table.linkSeveral(mention, to: others)
      case .alias(let alias, let name): table.linkAlias(alias, to: name)
      case .apart(let one, let other): table.setApart(one, other)
      case .lesser(let name): table.setLesser(name)
      case .nobody(let mention): table.abandon(mention)
      }
    }
    return table
  }

  /// The links that a suggester makes where it tries them on a copy.
  func links(by suggest: (inout LinkTable) -> Void) -> [Link] {
    var table = self
    suggest(&table)
    return Array(table.links[links.count...])
  }
}
