internal import Lexicons
internal import GraphModel
internal import Language
internal import Names

/// An interview that prints questions and answers without names: paragraphs that ask 'you', and
/// paragraphs that answer with 'I'.
struct InterviewTurns: Sendable {
  let resolution: LinkTable
  let passages: Passages
  /// A question without a question mark is short, in tokens.
  private static let longestPrompt = 60

  /// The voice of each paragraph; nil for a text that is no interview.
  var voices: [Voice]? {
    let numbers = passages.ranges.indices
    let questions = numbers.filter { passages.isQuestion[$0] }
    guard questions.count > 1, let first = numbers.first(where: isPrompt),
      numbers.contains(where: { $0 > first && !isPrompt($0) && passages.firstPersons[$0] > 0 }),
      let answering = interviewee(before: first)
    else { return nil }
    return numbers.map { number in
      if number < first { return Voice() }
      return isPrompt(number) ? Voice(addressee: answering) : Voice(speaker: answering)
    }
  }

  /// Whether a paragraph asks: it ends with a question mark, or speaks to somebody and not of itself.
  private func isPrompt(_ number: Int) -> Bool {
    passages.isQuestion[number]
      || passages.isAddress[number] && passages.firstPersons[number] == 0
        && passages.ranges[number].count < Self.longestPrompt
  }

  /// Who answers: whom the introduction says to be interviewed, else whom it speaks of most.
  private func interviewee(before first: Int) -> Int? {
    let persons = (0..<passages.mentions[first].lowerBound).filter(isNamedPerson)
    if let asked = persons.first(where: isInterviewed) { return single(asked) }
    // 'interviewed one of the owners': it is not told who answers.
    if saysWhoIsInterviewed(before: passages.ranges[first].lowerBound) { return nil }
    var best: Int?
    for index in persons where resolution.mentions[index].form == .name {
      let size = resolution.identity(of: index).size
      if let known = best, resolution.identity(of: known).size >= size { continue }
      best = index
    }
    return best.flatMap(single)
  }

  private func isNamedPerson(_ mention: Int) -> Bool {
    let identity = resolution.identity(of: mention)
    return identity.kind == .person && identity.isNamed
      && resolution.standings[mention] != .nobody
  }

  private func saysWhoIsInterviewed(before limit: Int) -> Bool {
    let document = resolution.document
    return (0..<limit).contains { token in
      document[token].lemma == "interview" && document[token].tag.hasPrefix("VB")
        && document[token].children.contains {
          ["dobj", "nsubjpass"].contains(document[$0].dependency)
        }
    }
  }

  /// One of two who answer together cannot be told from the other.
  private func single(_ mention: Int) -> Int? {
    let head = resolution.mentions[mention].head
    let document = resolution.document
    let isListed =
      document[head].dependency == "conj"
      || document[head].children.contains { document[$0].dependency == "conj" }
    return isListed ? nil : mention
  }

  private func isInterviewed(_ mention: Int) -> Bool {
    let document = resolution.document
    let head = resolution.mentions[mention].head
    let governor = document[head].head
    switch document[head].dependency {
    case "dobj": return Self.asking.contains(document[governor].lemma)
    case "nsubjpass": return Self.asking.contains(document[governor].lemma)
    case "nsubj": return Self.answering.contains(document[governor].lemma)
    case "pobj":
      return ["with", "to"].contains(document[governor].text.lowercased())
        && Self.talking.contains(document[document[governor].head].lemma)
    default: return false
    }
  }

  private static let asking = WordClass.interviewTurnsAsking
  private static let answering = WordClass.interviewTurnsAnswering
  private static let talking = WordClass.interviewTurnsTalking
}
