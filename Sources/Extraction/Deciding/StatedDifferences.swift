internal import Lexicons
internal import GraphModel
internal import Language

/// The pairs of names of which the text says that they name two, one of them standing to the other as a
/// part, an owner or a relative does: 'Harbour Foods, a unit of Harbour Group', 'Ada Lund, the sister
/// of Tom Lund'.
struct StatedDifferences: Sendable {
  let resolution: LinkTable

  /// The mentions of each pair.
  func pairs() -> [(Int, Int)] {
    let document = resolution.document
    return resolution.mentions.indices.flatMap { index -> [(Int, Int)] in
      let mention = resolution.mentions[index]
      guard mention.form == .name else { return [] }
      let nouns = document[mention.head].children.filter {
        document[$0].dependency == "appos" && isDifferent($0)
      }
      return nouns.flatMap(others).compactMap { other in
        resolution.mentionOfHead[other].flatMap {
          $0 != index && resolution.mentions[$0].form == .name ? (index, $0) : nil
        }
      }
    }
  }

  /// Whether a noun is of one that stands so to another: 'unit', 'parent company'.
  private func isDifferent(_ noun: Int) -> Bool {
    let document = resolution.document
    let words = [noun] + document[noun].children.filter { document[$0].dependency == "compound" }
    return words.contains { Self.nouns.contains(document[$0].lemma.lowercased()) }
  }

  /// The heads of whom a noun relates to: Y in 'unit of Y', 'Y's unit'.
  private func others(of noun: Int) -> [Int] {
    let document = resolution.document
    let owners = document[noun].children.filter { document[$0].dependency == "poss" }
    return owners + [NounComplement.object(of: noun, in: document)].compactMap { $0 }
  }

  private static let nouns = WordClass.statedDifferencesNouns
}
