import ActorGraph
import Foundation
import Testing

/// What 'Reading results' shows.
@Suite struct ResultSnippets {
  private func harbour() throws -> (article: ArticleText, graph: Graph) {
    var reader = ArticleReader()
    let article = try reader.read(file: Checkout.path("Examples/harbour-1-monday.md")).article
    return (article, try Pipeline().graph(of: article))
  }

  @Test func actors() throws {
    let graph = try harbour().graph
    // snippet
    for actor in graph.actors {
      print(actor.kind, actor.name, actor.aliases, actor.descriptions, actor.mentions.count)
    }
    // end
    let minister = try #require(graph.actors.first { $0.name == "Ilse Marchetti" })
    #expect(minister.kind == .person && minister.mentions.count > 2)
  }

  @Test func ties() throws {
    let graph = try harbour().graph
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    // snippet
    for tie in graph.ties where tie.status != .denied {
      print(names[tie.source] ?? "", tie.relation, names[tie.target] ?? "", tie.statements.count)
    }
    // end
    #expect(graph.ties.contains { names[$0.source] == "Oona Brandt" && $0.relation == .leads })
  }

  @Test func claims() throws {
    var graph = try harbour().graph
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    graph.statements[0].stage = .charged
    // snippet
    for tie in graph.ties where tie.isEstablished {
      print(names[tie.source] ?? "", tie.relation, names[tie.target] ?? "")
    }
    for statement in graph.statements where statement.stage == .charged {
      print(statement.source, "is charged:", statement.evidence.text)
    }
    // end
    #expect(graph.ties.contains { $0.isEstablished })
    #expect(graph.ties.contains { !$0.isEstablished })
    #expect(graph.ties.contains { $0.stage == .charged })
  }

  @Test func statements() throws {
    let (article, graph) = try harbour()
    // snippet
    let scalars = Array(article.text.unicodeScalars)
    for statement in graph.statements where statement.status == .alleged {
      let evidence = statement.evidence
      var sentence = String.UnicodeScalarView()
      sentence.append(contentsOf: scalars[evidence.span])
      print(String(sentence) == evidence.text, statement.attribution.map(\.text), statement.rule)
    }
    // end
    #expect(graph.statements.contains { $0.status == .alleged })
    for statement in graph.statements {
      var sentence = String.UnicodeScalarView()
      sentence.append(contentsOf: scalars[statement.evidence.span])
      #expect(String(sentence) == statement.evidence.text)
    }
  }

  @Test func sureness() throws {
    var graph = try harbour().graph
    for index in graph.statements.indices { graph.statements[index].possible = index == 0 }
    // snippet
    let counted = graph.drawn()
    let careful = graph.drawn(possible: false, minimumConfidence: 80)
    let everything = graph.drawn(possible: true)
    print(counted.ties.count, careful.ties.count, everything.ties.count)
    // end
    #expect(counted.statements.count == graph.statements.count - 1)
    #expect(everything == graph)
  }

  @Test func owners() throws {
    var graph = try harbour().graph
    graph.statements[0].relation = .owns
    graph.statements[0].share = 51
    // snippet
    for statement in graph.statements where statement.relation == .owns {
      print(statement.source, statement.share ?? 100, statement.target)
    }
    // end
    #expect(graph.ties.contains { $0.relation == .owns && $0.polarity == 0 })
  }

  @Test func documents() throws {
    let graph = try harbour().graph
    // snippet
    let document = graph.json()
    let again = try Graph(json: document)
    // end
    #expect(again == graph && again.json() == document)
  }

  @Test func selecting() throws {
    let graph = try harbour().graph
    // snippet
    let minister = graph.actors.filter { $0.name == "Ilse Marchetti" }.map(\.id)
    let criteria = SelectionCriteria(
      relations: [.cooperate, .conflict], focus: Set(minister), depth: 2)
    let near = try graph.selecting(criteria)
    print(near.graph.actors.map(\.name), near.omittedActors.count)
    // end
    #expect(!near.isComplete && near.graph.actors.contains { $0.name == "Ilse Marchetti" })
  }

  @Test func explanations() throws {
    let article = try harbour().article
    let pipeline = try Pipeline()
    // snippet
    let explanation = pipeline.explanation(of: article)
    for actor in explanation.graph.actors {
      for mention in explanation.mentions(of: actor.id) {
        print(actor.name, "←", mention.text, mention.reason)
      }
    }
    // end
    #expect(explanation.graph.json() == pipeline.graph(of: article).json())
    let texts = explanation.graph.actors.flatMap { explanation.mentions(of: $0.id) }.map(\.text)
    #expect(texts.contains("The union"))
  }
}
