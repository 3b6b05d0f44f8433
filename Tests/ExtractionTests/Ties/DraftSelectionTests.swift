import Grammar
import GraphModel
import Testing

@testable import Extraction

/// Which drafts of the rules stay beside one another.
@Suite struct DraftSelectionTests {
  private func isKept(
    _ text: String, _ drafts: (ReadScene) throws -> [StatementDraft]
  ) throws -> [Bool] {
    let read = try ReadScene(text)
    let selection = DraftSelection(
      table: read.scene.participants.table, tree: read.tree, participants: read.scene.participants)
    return selection.isKept(try drafts(read))
  }

  private func draft(
    _ read: ReadScene, _ relation: Relation, _ source: String, _ target: String, cue: String,
    rule: RuleID = "some-rule", share: Double? = nil
  ) throws -> StatementDraft {
    let (scene, token) = (read.scene, try read.token(cue))
    let ends = try [source, target].map {
      try #require(scene.participants.mention(at: read.token($0)))
    }
    return StatementDraft(
      relation: relation, source: ends[0], target: ends[1], cue: token..<token + 1,
      predicate: token, role: scene.tree.lemma(token), rule: rule, scope: .clause, share: share)
  }

  @Test func ofTwoThatSayTheSameOfAWordTheFirstStays() throws {
    let kept = try isKept("Norway attacked Chad.") { read in
      try [
        draft(read, .conflict, "Norway", "Chad", cue: "attacked", rule: "one"),
        draft(read, .conflict, "Norway", "Chad", cue: "attacked", rule: "other"),
        draft(read, .cooperate, "Norway", "Chad", cue: "attacked"),
      ]
    }
    #expect(kept == [true, false, true])
  }

  @Test func whatTellsHowMuchIsOwnedSaysMore() throws {
    let kept = try isKept("Nokia owns a 51 percent stake in Toyota.") { read in
      try [
        draft(read, .owns, "Nokia", "Toyota", cue: "owns"),
        draft(read, .owns, "Nokia", "Toyota", cue: "stake", share: 51),
      ]
    }
    #expect(kept == [false, true])
  }

  @Test func aWordThatStatesARelationIsNoActAsWell() throws {
    let kept = try isKept("Norway backs Chad.") { read in
      try [
        draft(read, .backs, "Norway", "Chad", cue: "backs"),
        draft(read, .cooperate, "Norway", "Chad", cue: "backs"),
      ]
    }
    #expect(kept == [true, false])
  }
}
