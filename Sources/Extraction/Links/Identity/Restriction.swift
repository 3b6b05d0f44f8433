internal import GraphModel
internal import Knowledge
internal import Language

/// What descriptions say that sets those whom they mean apart from others of their class.
///
/// 'Two Russian diplomats' are not 'two Australian diplomats', nor 'eleven journalists' the 'three
/// journalists' of the next sentence, nor 'members of Congress' 'members of the Guard'.
struct Restriction: Sendable, Hashable {
  /// How many there are, by each description that tells it.
  private(set) var counts: Set<Int> = []
  /// The states that the descriptions name before their noun.
  private(set) var states: Set<Int> = []
  /// The words of the people whose they are said to be.
  private(set) var people: Set<String> = []
  /// The words of the names whose members or parts they are said to be.
  private(set) var wholes: Set<String> = []

  /// Nothing is said.
  init() {}

  /// Reads a description.
  init(of mention: DocumentMention, in document: Document, lexicons: ActorLexicons) {
    for child in document[mention.head].children where mention.tokens.contains(child) {
      switch document[child].dependency {
      case "nummod":
        if let number = Numeral.value(of: document[child].text), number > 1 {
          counts.insert(number)
        }
      case "amod", "compound", "poss", "nmod":
        read(modifier: child, in: document, lexicons: lexicons)
      default: continue
      }
    }
    readWhole(of: mention.head, in: document)
  }

  /// 'Members of Congress' are not 'members of the Guard'.
  private mutating func readWhole(of head: Int, in document: Document) {
    guard let object = NounComplement.object(of: head, in: document),
      document[object].partOfSpeech == "PROPN"
    else { return }
    let parts = document[object].children.filter { document[$0].partOfSpeech == "PROPN" }
    let words = [object] + parts
    wholes.formUnion(words.map { document[$0].text.lowercased() })
  }

  private mutating func read(modifier: Int, in document: Document, lexicons: ActorLexicons) {
    if let person = document.entities.first(where: {
      $0.label == "PERSON" && $0.tokens.contains(modifier)
    }) {
      people.formUnion(person.tokens.map { document[$0].text.lowercased() })
      return
    }
    var words = [modifier]
    words += document[modifier].children.filter { document[$0].dependency == "conj" }
    for word in words {
      if let state = lexicons.known.state(meantBy: document[word].text) { states.insert(state) }
    }
  }

  /// Whether two descriptions may mean the same.
  func allows(_ other: Restriction) -> Bool {
    func agree<T>(_ one: Set<T>, _ other: Set<T>) -> Bool {
      one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
    }
    return agree(counts, other.counts) && agree(states, other.states)
      && agree(people, other.people) && agree(wholes, other.wholes)
  }

  /// Takes up what another description of the same says.
  mutating func form(union other: Restriction) {
    counts.formUnion(other.counts)
    states.formUnion(other.states)
    people.formUnion(other.people)
    wholes.formUnion(other.wholes)
  }
}
