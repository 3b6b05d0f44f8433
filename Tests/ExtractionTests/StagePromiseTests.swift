import Grammar
import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// What each stage promises to the next, on the articles that are kept beside these tests.
@Suite struct StagePromiseTests {
  /// An article as the stages see it one after another.
  private struct Staged {
    let reading: ArticleReading
    let table: ActorTable
    let rules: RuleReading
  }

  private static let articles = Result {
    let texts = try ArticleCase.names().map { try ArticleCase(named: $0).text }
    let (resolver, reader) = (try ActorResolver(), try RuleReader())
    return try InstalledModel.pipeline.get().analyze(paragraphsOf: texts).map { document in
      let reading = try ArticleReading(document)
      let table = resolver.resolve(reading)
      return Staged(
        reading: reading, table: table, rules: reader.ruleReading(of: reading, actors: table))
    }
  }

  @Test func grammarIsTheSameWheneverItIsRead() throws {
    for staged in try Self.articles.get() {
      let again = try ArticleReading(staged.reading.document)
      for token in 0..<staged.reading.document.count {
        #expect(again.tree.head(token) == staged.rules.tree.head(token))
        #expect(again.tree.tag(token) == staged.rules.tree.tag(token))
        #expect(
          again.arguments.subject(of: token) == staged.rules.article.arguments.subject(of: token))
      }
    }
  }

  @Test func mentionsCoverWhateverAStatementNames() throws {
    var count = 0
    for staged in try Self.articles.get() {
      for draft in staged.rules.drafts {
        for end in [draft.source, draft.target] {
          count += 1
          #expect(
            staged.table.mentions.contains { $0.tokens.overlaps(end.tokens) },
            "\(draft.rule.rawValue): \(staged.reading.document.text(of: end.tokens))")
        }
      }
    }
    #expect(count > 500)
  }

  @Test func linksAreAllTheCoreferenceThatStatementsRestOn() throws {
    for staged in try Self.articles.get() {
      let table = staged.table
      for draft in staged.rules.drafts {
        for end in [draft.source, draft.target] {
          let isLinked =
            table.mentions.indices.contains { mention in
              table.mentions[mention].tokens == end.tokens
                && (table.actorOfMention[mention] == end.actor
                  || table.severalOfMention[mention]?.contains(end.actor) == true)
            }
            || staged.rules.participants.links.words.contains {
              $0.tokens == end.tokens && $0.actor == end.actor
            }
          #expect(
            isLinked, "\(draft.rule.rawValue): \(staged.reading.document.text(of: end.tokens))")
        }
      }
    }
  }

  @Test func everyMentionIsOfOneActorAndEveryActorHasOne() throws {
    for staged in try Self.articles.get() {
      let owners = staged.table.actors.flatMap(\.mentions)
      #expect(Set(owners).count == owners.count)
      for (index, actor) in staged.table.actors.enumerated() {
        #expect(!actor.mentions.isEmpty, "\(actor.name)")
        #expect(actor.mentions.allSatisfy { staged.table.actorOfMention[$0] == index })
      }
    }
  }

  @Test func qualitiesAddAndNeverRemove() throws {
    for staged in try Self.articles.get() {
      let finisher = StatementFinisher(staged.rules, article: Article(id: "a"))
      for draft in staged.rules.drafts {
        let statement = finisher.statement(draft) { String($0) }
        #expect(statement.source == String(draft.source.actor))
        #expect(statement.target == String(draft.target.actor))
        #expect(statement.rule == draft.rule.rawValue)
        #expect(statement.relation == draft.relation || draft.isStance)
        #expect((statement.event == nil) == (draft.event == nil) || draft.isStance)
      }
    }
  }
}
