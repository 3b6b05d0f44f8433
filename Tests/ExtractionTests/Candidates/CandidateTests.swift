import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct CandidateTests {
  private func candidates(_ text: String) throws -> (Document, RuledCandidates) {
    let document = try InstalledModel.pipeline.get().analyze(text)
    return (document, try Extractor().candidates(of: document))
  }

  @Test func everyNameNounAndPronounIsACandidate() throws {
    let (document, ruled) = try candidates(
      "The bishop, Duarte Reis, praised the dockers' union of Norway, and its members thanked him.")
    let words = ruled.candidates.mentions.map { document.text(of: $0.tokens) }
    for wanted in ["bishop", "Duarte Reis", "Norway", "its", "him"] {
      #expect(words.contains(wanted), "\(words)")
    }
    let heads = ruled.candidates.mentions.map(\.head)
    #expect(heads == heads.sorted() && Set(heads).count == heads.count)
  }

  @Test func whatARuleSaysIsACandidateTie() throws {
    let (document, ruled) = try candidates("Ada Lund criticised Omar Nasri.")
    let draft = try #require(ruled.drafts.first { $0.relation == .conflict })
    let ends = [draft.ends.source, draft.ends.target].map {
      document.text(of: ruled.candidates.mentions[$0].tokens)
    }
    #expect(ends == ["Ada Lund", "Omar Nasri"])
    #expect(ruled.candidates.ties.contains(draft.ends))
  }

  @Test func rowsOfFeaturesFitTheirCandidates() throws {
    let all = try candidates("Ada Lund met Omar Nasri. She thanked him.").1.candidates
    for (rows, count) in [
      (all.mentionFeatures, all.mentions.count), (all.linkFeatures, all.links.count),
      (all.tieFeatures, all.ties.count), (all.boundaryFeatures, all.boundaries.count),
    ] {
      #expect(rows.width > 50 && rows.values.count == rows.width * count)
      #expect(rows.values.allSatisfy { $0 <= 100 })
    }
    #expect(all.tops.count == all.ties.count && all.ways.count == all.ties.count)
  }

  @Test(arguments: ["", " ", "\n\n", "!", "Lund", "((((", "😀 😀"])
  func anyTextHasCandidatesWithoutEnd(text: String) throws {
    let (document, ruled) = try candidates(text)
    #expect(ruled.candidates.mentions.count <= document.count)
  }
}
