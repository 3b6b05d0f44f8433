internal import Lexicons
internal import GraphModel
internal import Language
internal import Names

/// Several who speak with one voice: 'We, the foreign ministers of A, B and C', and 'a statement by
/// the governments of A and B', after which 'we' are they.
struct JointVoice: Sendable {
  /// From which token on the actors of which mentions speak, in order.
  private let turns: [(start: Int, members: [Int])]

  init(resolution: LinkTable) {
    let document = resolution.document
    var turns: [(start: Int, members: [Int])] = []
    for (number, sentence) in document.sentences.enumerated() {
      let search = Search(resolution: resolution, sentence: sentence)
      if let we = sentence.first(where: { search.isPresented($0) }) {
        let members = search.members(in: search.presentation(of: we))
        if !members.isEmpty { turns.append((we, members)) }
      } else if number < Self.opening, let members = search.issuers, members.count > 1 {
        turns.append((sentence.upperBound, members))
      }
    }
    self.turns = turns
  }

  /// How many sentences may come before a statement says whose it is.
  private static let opening = 12

  /// The mentions of those who say 'we' at a token outside quotation marks.
  func members(at token: Int) -> [Int]? { turns.last { $0.start <= token }?.members }

  /// What one sentence says of those who speak.
  private struct Search {
    let resolution: LinkTable
    let sentence: Range<Int>
    var document: Document { resolution.document }

    /// Whether 'we' is followed by who that is: 'We, the leaders of …'.
    func isPresented(_ token: Int) -> Bool {
      document[token].text.lowercased() == "we" && token + 2 < sentence.upperBound
        && document[token + 1].text == ","
        && (document[token].children.contains { document[$0].dependency == "appos" }
          || document[token + 2].text.lowercased() == "the")
    }

    /// What stands between 'we' and its verb.
    func presentation(of we: Int) -> Range<Int> {
      let verb = document[we].head
      return verb > we + 2 ? (we + 1)..<verb : (we + 1)..<sentence.upperBound
    }

    /// Those by whom a statement is made: 'Joint statement by A and B', 'The leaders of A and B
    /// issued this statement'.
    var issuers: [Int]? {
      guard
        let noun = sentence.first(where: {
          JointVoice.statements.contains(document[$0].lemma.lowercased())
        })
      else { return nil }
      let marker = (noun + 1..<max(noun + 1, min(noun + 8, sentence.upperBound))).first {
        ["by", "of", "from"].contains(document[$0].text.lowercased())
      }
      if let marker { return listed(in: (marker + 1)..<end(of: marker)) }
      let verb = document[noun].head
      guard JointVoice.issuing.contains(document[verb].lemma.lowercased()), sentence.contains(verb),
        sentence.lowerBound < verb
      else { return nil }
      return listed(in: sentence.lowerBound..<verb)
    }

    /// Where the list of those who make a statement ends: before what it is on.
    private func end(of marker: Int) -> Int {
      (marker + 1..<sentence.upperBound).first {
        JointVoice.topics.contains(document[$0].text.lowercased())
          || document[$0].text == ":" || document[$0].tag.hasPrefix("VB")
      } ?? sentence.upperBound
    }

    private func listed(in tokens: Range<Int>) -> [Int]? {
      guard tokens.contains(where: { ["and", "&"].contains(document[$0].text.lowercased()) }) else {
        return nil
      }
      return members(in: tokens)
    }

    /// The persons that a passage names; where there are none, its states and bodies.
    func members(in tokens: Range<Int>) -> [Int] {
      let names = resolution.mentions.indices.filter { index in
        let mention = resolution.mentions[index]
        return mention.form == .name && tokens.contains(mention.tokens.lowerBound)
          && resolution.mentionOfHead[mention.head] == index
      }
      let persons = names.filter { resolution.identity(of: $0).kind == .person }
      let others = names.filter { index in
        let identity = resolution.identity(of: index)
        return identity.kind == .state || identity.kind == .organization && identity.body != nil
      }
      var seen: Set<Int> = []
      return (persons.isEmpty ? others : persons)
        .filter { seen.insert(resolution.actor(of: $0)).inserted }
    }
  }

  private static let statements = WordClass.jointVoiceStatements
  private static let issuing = WordClass.jointVoiceIssuing
  private static let topics = WordClass.jointVoiceTopics
}
