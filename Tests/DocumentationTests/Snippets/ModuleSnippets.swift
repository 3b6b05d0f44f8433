import ActorGraph
import Testing

/// What the pages of the modules show.
@Suite struct ModuleSnippets {
  @Test func language() throws {
    // snippet
    let analyzer = try LanguagePipeline(modelAt: ModelStore().locate(nil))
    let document = analyzer.analyze("Haddad met the envoy of Norway in Oslo.")
    for token in document.tokens {
      print(token.text, token.lemma, token.tag, token.dependency, document[token.head].text)
    }
    for entity in document.entities { print(document.text(of: entity.tokens), entity.label) }
    // end
    #expect(document.count == 9 && document.entities.contains { $0.label == "GPE" })
  }

  @Test func names() {
    // snippet
    let matcher = NameMatcher()
    let isSame = matcher.isSame("Qassim Haddari", "Qasem Hadari", kind: .person)
    let key = NameFolding.key(of: "Łukasz Žižek")
    // end
    #expect(isSame && key == "lukasz zizek")
  }

  @Test func knowledge() {
    // snippet
    let norway = KnownState(code: "NO", name: "Norway", nationalities: ["Norwegian"])
    let known = KnownActors(states: [norway], bodies: [], peoples: [])
    let meaning = known.meaning(of: "the Norwegian Government")
    // end
    #expect(meaning == .state(0))
  }

  @Test func extraction() throws {
    let analyzer = try LanguagePipeline(modelAt: ModelStore().locate(nil))
    // snippet
    let article = ArticleText("The Grain Union sued Orla Venn.", id: "venn")
    let extractor = try Extractor()
    let graph = extractor.graph(of: analyzer.analyze(article.text), article: article.article)
    // end
    #expect(graph.statements.count == 1)
  }

  @Test func reading() throws {
    // snippet
    var reader = ArticleReader()
    let page =
      "<html><title>Venn sued</title><article><p>The Grain Union sued Orla Venn.</p></article></html>"
    let read = try reader.read(Array(page.utf8), from: "venn.html")
    print(read.article.article.title ?? "", read.article.text, read.notes)
    // end
    #expect(read.article.text.contains("The Grain Union sued Orla Venn."))
  }
}
