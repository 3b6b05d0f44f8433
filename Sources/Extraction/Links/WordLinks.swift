internal import Grammar
internal import GraphModel
internal import Language
internal import Lexicons

/// The last links: words that mean an actor without being a mention of it, and descriptions beside the
/// name of whom they describe.
///
/// 'Harbour' in 'Harbour forces' repeats a name; the 'team' of 'team member' is the one told of last;
/// 'the newspaper' in 'the newspaper La Hora' is named by what follows it.
struct WordLinks: Sendable {
  /// A word that means an actor.
  struct Word: Sendable {
    let token: Int
    let actor: Int
    /// The mention that it takes up; the word itself where it repeats a name.
    let tokens: Range<Int>
    let reason: LinkReason
  }

  /// All words that mean an actor, in order.
  let words: [Word]
  /// The mention that names whom a mention describes.
  private let nameOfDescription: [Int: Int]
  private let wordOfToken: [Int: Int]

  /// Reads the links of an article.
  ///
  /// - Complexity: O(*n*) in the number of tokens, but for the few that are class nouns.
  init(tree: SyntaxTree, table: ActorTable, roles: RoleLexicon) {
    let reader = WordLinkReader(tree: tree, table: table, roles: roles)
    words = (0..<tree.document.count).compactMap { reader.word(at: $0) }
    wordOfToken = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1.token, $0) })
    nameOfDescription = Dictionary(
      uniqueKeysWithValues: table.mentions.indices.compactMap { mention in
        reader.name(ofDescription: mention).map { (mention, $0) }
      })
  }

  /// The actor whose name a word repeats outside its mentions: 'Harbour' in 'Harbour forces'.
  func name(at token: Int) -> Word? { word(at: token, because: .partOfName) }

  /// The body that a class noun before another noun takes up: the 'team' of 'team member'.
  func classNoun(at token: Int) -> Word? { word(at: token, because: .sameHead) }

  private func word(at token: Int, because reason: LinkReason) -> Word? {
    wordOfToken[token].flatMap { words[$0].reason == reason ? words[$0] : nil }
  }

  /// The mention that names whom a mention describes: that of 'La Hora' for 'the newspaper La Hora'.
  func name(ofDescription mention: Int) -> Int? { nameOfDescription[mention] }
}

/// Reads the last links of an article.
private struct WordLinkReader {
  let tree: SyntaxTree
  let table: ActorTable
  let roles: RoleLexicon
  /// The first actor that goes by each name.
  private let actorOfName: [String: Int]

  init(tree: SyntaxTree, table: ActorTable, roles: RoleLexicon) {
    self.tree = tree
    self.table = table
    self.roles = roles
    actorOfName = Dictionary(
      table.actors.enumerated().flatMap { index, actor in
        ([actor.name] + actor.aliases).map { ($0, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func word(at token: Int) -> WordLinks.Word? {
    (isMention(token) ? nil : bareName(token)) ?? classNoun(token)
  }

  /// Whether a word stands for the actor of a mention that it is the head or a part of the name of.
  private func isMention(_ token: Int) -> Bool {
    if table.actor(headedBy: token) != nil { return true }
    guard let mention = table.mention(covering: token), table.actor(at: token) != nil else {
      return false
    }
    return table.mentions[mention].form == .name || table.mentions[mention].head == token
  }

  /// A capitalised word that repeats an actor's name: 'Harbour' in 'Harbour forces'.
  private func bareName(_ token: Int) -> WordLinks.Word? {
    let form = tree.document[token].text
    guard tree.isNoun(token), form.first?.isUppercase == true, form.count > 2 else { return nil }
    return (actorOfName[form] ?? body(named: form)).map {
      WordLinks.Word(token: token, actor: $0, tokens: token..<token + 1, reason: .partOfName)
    }
  }

  private static let unions = WordClass.participantsUnions

  /// The body that a word in names and descriptions means: 'Alliance' in 'Alliance nations' and
  /// 'Alliance forces'.
  private func body(named word: String) -> Int? {
    guard Self.unions.contains(word.lowercased()) else { return nil }
    let bodies = table.actors.indices.filter { index in
      [.organization, .group].contains(table.actors[index].kind)
        && table.actors[index].name.split(separator: " ").contains { $0 == word }
    }
    let named = bodies.filter { table.actors[$0].isNamed }
    return named.count > 1 ? nil : named.first ?? bodies.first
  }

  /// The nouns by which an article takes up a body that it has named: 'rebel leader X'.
  private static let classes = WordClass.roleBodiesClasses

  /// A class noun before another noun, where one body of that class was told of last: 'team member X'.
  private func classNoun(_ token: Int) -> WordLinks.Word? {
    guard tree.tag(token) == "NN", tree.dependency(token) == "compound",
      Self.classes.contains(tree.lemma(token))
    else { return nil }
    let last = table.mentions.indices.reversed().first { index in
      let mention = table.mentions[index]
      guard mention.tokens.upperBound <= token, let actor = table.actorOfMention[index] else {
        return false
      }
      return tree.lemma(mention.head) == tree.lemma(token)
        && [.organization, .group].contains(table.actors[actor].kind)
        && table.actors[actor].isNamed
    }
    guard let last, let actor = table.actorOfMention[last] else { return nil }
    return WordLinks.Word(
      token: token, actor: actor, tokens: table.mentions[last].tokens, reason: .sameHead)
  }

  /// The name beside a description: 'the newspaper La Hora'.
  func name(ofDescription mention: Int) -> Int? {
    let head = table.mentions[mention].head
    guard table.mentions[mention].form == .description, table.mention(headedBy: head) == mention,
      table.actorOfMention[mention] != nil
    else { return nil }
    let names = tree.appositions(of: head, in: table, roles: roles)
      .compactMap { table.mention(headedBy: $0) }
      .filter {
        table.mentions[$0].form == .name
          && (tree.children(table.mentions[$0].head, "conj").isEmpty
            || !tree.tag(head).hasSuffix("S"))
      }
    if let first = names.first, table.actorOfMention[first] != nil { return first }
    return followingName(mention)
  }

  /// The name right behind a description where the parser did not join them.
  private func followingName(_ description: Int) -> Int? {
    let noun = table.mentions[description]
    let next = noun.tokens.upperBound
    guard next < tree.document.count, tree.tag(noun.head).hasPrefix("NN"),
      let index = table.mention(covering: next), let actor = table.actorOfMention[index],
      table.mentions[index].form == .name, table.mentions[index].tokens.lowerBound == next,
      table.actors[actor].kind == noun.kind, tree.dependency(table.mentions[index].head) != "poss"
    else { return nil }
    return index
  }
}

extension SyntaxTree {
  /// The appositions of a noun; after a role also the persons that hang on the phrase within it.
  func appositions(of token: Int, in table: ActorTable, roles: RoleLexicon) -> [Int] {
    let own = children(token, "appos")
    guard own.isEmpty, roles.isHuman(lemma(token)) else { return own }
    return prepositionalPhrases(token).flatMap { children($0.object, "appos") }
      .filter { table.actor(headedBy: $0).map { table.actors[$0].kind == .person } ?? false }
  }
}
