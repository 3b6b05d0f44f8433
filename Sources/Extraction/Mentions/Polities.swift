internal import Lexicons
internal import Knowledge
internal import Language
internal import Names

/// The states that only the article shows to be states, and what 'the North' means in it.
///
/// A place that has a government, a parliament or an ambassador is a state like a known one; a word
/// that begins like its name is the adjective of it: 'Arlandish' beside 'Arland'.
struct Polities: Sendable {
  /// The index of each state by the folded name; those that are not known come after the known.
  private var states: [String: Int] = [:]
  private var adjectives: [String: Int] = [:]

  /// Collects the states of an article's names.
  ///
  /// - Parameters:
  ///   - names: The names by their folded key, as they are written, with what speaks for them.
  ///   - known: The known states.
  init(_ names: [String: (text: String, votes: NameVotes)], known: KnownActors) {
    let keys = names.keys.sorted()
    addHalves(keys.compactMap { names[$0]?.text }, known: known)
    var next = known.states.count
    for key in keys {
      guard let name = names[key], name.votes.isGoverned, known.meaning(of: name.text) == nil else {
        continue
      }
      states[key] = next
      next += 1
    }
    for key in keys where states[key] == nil && !key.contains(" ") {
      guard let name = names[key], name.votes.nationality > 0, known.meaning(of: name.text) == nil
      else { continue }
      adjectives[key] = stem(of: key)
    }
  }

  /// The state that a folded name names.
  func state(of key: String) -> Int? { states[key] }

  /// The state that a folded word is the adjective of.
  func adjective(_ key: String) -> Int? { adjectives[key] }

  /// The state whose name an adjective is formed of.
  private func stem(of adjective: String) -> Int? {
    for key in states.keys.sorted() {
      var root = Substring(key)
      while let last = root.last, "aeiouy".contains(last), root.count > 4 { root.removeLast() }
      if root.count > 3, adjective.hasPrefix(root), adjective.count <= key.count + 4 {
        return states[key]
      }
    }
    return nil
  }

  /// 'the North' and 'the South' where one of two states of a divided land is named.
  private mutating func addHalves(_ names: [String], known: KnownActors) {
    for name in names {
      guard case .state(let index)? = known.meaning(of: name) else { continue }
      let words = known.states[index].name.split(separator: " ")
      guard words.count == 2, let land = words.last else { continue }
      for (other, state) in known.states.enumerated() where other != index {
        let others = state.name.split(separator: " ")
        guard others.count == 2, others.last == land, Self.directions.contains(String(others[0])),
          Self.directions.contains(String(words[0]))
        else { continue }
        states[words[0].lowercased()] = index
        states[others[0].lowercased()] = other
      }
    }
  }

  private static let directions = WordClass.politiesDirections
}
