internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// The state of deciding who is who: mentions, and which of them are one actor so far.
///
/// Every mention begins as an actor of its own; links join them, never against what their actors
/// are known to be. So no chain of weak links joins two strong identities.
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
  private(set) var reasons: [LinkReason]
  /// The first mention that names a person: in many texts, whom the text is about.
  let firstPerson: Int?
  private var pairsApart = 0
  /// The names that their actors once had or seldom go by.
  private(set) var lesserNames: Set<Int> = []
  /// The mentions of the several actors that a mention stands for: 'both', 'the two leaders'.
  private(set) var several: [Int: [Int]] = [:]

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
      return identity
    }
    reasons = mentions.map { $0.form == .pronoun ? .unresolved : .introduction }
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
      Binding.excluded(for: mentions[pronoun].head, in: document)
        .compactMap { mentionOfHead[$0] }.map { actor(of: $0) })
  }

  /// Lets a mention stand for the actors of several others.
  mutating func linkSeveral(_ mention: Int, to others: [Int]) {
    several[mention] = others
    reasons[mention] = .severalActors
  }

  /// Leaves a mention that nobody is linked to without an actor.
  mutating func leave(_ mention: Int) {
    if identities[actor(of: mention)].size == 1 { reasons[mention] = .unresolved }
  }

  /// Lets a mention refer to nobody, whatever it was linked to.
  mutating func abandon(_ mention: Int) { reasons[mention] = .unresolved }

  /// Takes note that a name is what its actor once was called or seldom is.
  mutating func setLesser(_ name: Int) { lesserNames.insert(name) }

  /// Keeps two mentions apart of which the text says that they are two.
  mutating func setApart(_ one: Int, _ other: Int) {
    let (first, second) = (actor(of: one), actor(of: other))
    guard first != second else { return }
    pairsApart += 1
    identities[first].differences.insert(pairsApart)
    identities[second].differences.insert(pairsApart)
  }

  /// Links a name to another of which the text says that it names the same, whatever their words.
  mutating func linkAlias(_ alias: Int, to name: Int) {
    let both = [actor(of: alias), actor(of: name)].map { identities[$0] }.flatMap {
      $0.fullNames + $0.bareNames.sorted().map { [$0] }
    }
    identities[actor(of: alias)].stated += both
    identities[actor(of: name)].stated += both
    link(alias, to: name, because: .knownAlias)
  }

  /// Links a mention to the actor of another, unless what is known of them forbids it.
  ///
  /// - Returns: Whether both now are one actor.
  @discardableResult
  mutating func link(_ mention: Int, to other: Int, because reason: LinkReason) -> Bool {
    let one = actor(of: mention)
    let two = actor(of: other)
    if one == two { return true }
    // A noun such as 'the newspaper' never makes one of two that are named.
    if reason == .sameHead, identities[one].isNamed, identities[two].isNamed { return false }
    // Nor does a role that stands between them, unless their names share a word.
    if reason == .role || reason == .antecedent,
      !identities[one].mayShareRole(with: identities[two])
    {
      return false
    }
    guard identities[one].isCompatible(with: identities[two], by: matcher) else { return false }
    let (root, child) = one < two ? (one, two) : (two, one)
    identities[root].merge(identities[child])
    parent[child] = root
    // Keep the trees flat for the mentions asked for most.
    parent[mention] = root
    parent[other] = root
    if reasons[mention] == .introduction || reasons[mention] == .unresolved {
      reasons[mention] = reason
    }
    return true
  }
}
