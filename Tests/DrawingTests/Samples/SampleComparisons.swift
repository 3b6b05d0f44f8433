import GraphModel

/// Comparisons of every shape that a picture has to cope with; all names are invented.
enum SampleComparisons {
  static let all: [(name: String, comparison: Comparison)] = [
    ("harbour", harbour), ("pair", pair), ("nothing", nothing), ("old-empty", oldEmpty),
    ("new-empty", newEmpty), ("both-empty", Comparison(old: [Graph()], new: [Graph()])),
    ("folded", folded), ("forty", forty), ("scripts", scripts), ("renamed", renamed),
  ]

  static func named(_ name: String) -> Comparison? { all.first { $0.name == name }?.comparison }

  private static func article(_ day: Int) -> Article {
    Article(
      id: "day-\(day)", title: "Harbour talks, day \(day)",
      published: CalendarDay(year: 2031, month: 4, day: day), publisher: "The Lindal Courier",
      url: "https://courier.example/2031/04/\(day)", sha256: "\(day)", length: 100_000)
  }

  /// A graph of one article of a day in April 2031.
  private static func graph(_ day: Int, _ build: (inout GraphBuilder) -> Void) -> Graph {
    var builder = GraphBuilder(articles: [article(day)])
    builder.usualArticle = "day-\(day)"
    build(&builder)
    return builder.graph
  }

  private static func addPeople(_ builder: inout GraphBuilder) {
    builder.actor("Amira Daoud")
    builder.actor("Teodor Vance")
    builder.actor("Ilse Marrow")
    builder.actor("Harbour Guard", .organization)
    builder.actor("Ministry of Ports", .organization)
    builder.actor("Lindal Dockers Union", .organization)
    builder.actor("Vantia", .state)
    builder.actor("Corvenia", .state)
    builder.actor("protesters", .group)
  }

  /// Every class of tie, and new actors.
  static var harbour: Comparison {
    let old = graph(2) { builder in
      addPeople(&builder)
      builder.tie("Amira Daoud", .leads, "Harbour Guard", "commander", times: 4)
      builder.tie("Teodor Vance", .leads, "Ministry of Ports", "minister", times: 2)
      builder.tie("Ilse Marrow", .leads, "Lindal Dockers Union", "chairwoman")
      builder.tie("Harbour Guard", .part, "Ministry of Ports", "branch")
      builder.tie("Ministry of Ports", .part, "Vantia", "ministry")
      builder.tie("Corvenia", .backs, "Lindal Dockers Union", "fund", .alleged)
      builder.tie("Vantia", .rival, "Corvenia", "rival", times: 3)
      builder.tie("Teodor Vance", .cooperate, "Ilse Marrow", "meet", times: 2)
      builder.tie("Harbour Guard", .conflict, "protesters", "disperse", times: 2)
      builder.tie("Lindal Dockers Union", .allied, "protesters", "ally")
      builder.tie("Ilse Marrow", .based, "Vantia", "citizen")
    }
    let new = graph(5) { builder in
      addPeople(&builder)
      builder.actor("Petra Sandoval")
      builder.actor("River Fleet", .organization)
      builder.tie("Amira Daoud", .leads, "Harbour Guard", "commander")
      builder.tie("Teodor Vance", .leads, "Ministry of Ports", "former minister")
      builder.tie("Petra Sandoval", .leads, "Ministry of Ports", "minister", times: 2)
      builder.tie("Ilse Marrow", .leads, "Lindal Dockers Union", "chairwoman")
      builder.tie("Corvenia", .backs, "Lindal Dockers Union", "fund")
      builder.tie("Teodor Vance", .conflict, "Ilse Marrow", "accuse", times: 2)
      builder.tie("Harbour Guard", .conflict, "protesters", "disperse", .denied)
      builder.tie("Harbour Guard", .conflict, "River Fleet", "shell", .alleged)
      builder.tie("River Fleet", .backs, "protesters", "arm", .prospective)
      builder.tie("Vantia", .rival, "Corvenia", "rival", times: 2)
    }
    return Comparison(old: [old], new: [new])
  }

  static var pair: Comparison {
    let old = graph(2) { builder in
      builder.actor("Vantia", .state)
      builder.actor("Corvenia", .state)
      builder.tie("Vantia", .cooperate, "Corvenia", "negotiate")
    }
    let new = graph(5) { builder in
      builder.actor("Vantia", .state)
      builder.actor("Corvenia", .state)
      builder.tie("Vantia", .conflict, "Corvenia", "threaten", times: 3)
    }
    return Comparison(old: [old], new: [new])
  }

  static var nothing: Comparison {
    Comparison(old: [SampleGraphs.harbour], new: [SampleGraphs.harbour])
  }

  static var oldEmpty: Comparison { Comparison(old: [Graph()], new: [SampleGraphs.harbour]) }

  static var newEmpty: Comparison { Comparison(old: [SampleGraphs.harbour], new: [Graph()]) }

  /// A long chain of command of which one end changed.
  static var folded: Comparison {
    func chain(_ day: Int, _ extra: (inout GraphBuilder) -> Void) -> Graph {
      graph(day) { builder in
        for number in 1...14 { builder.actor("Office \(number)", .organization) }
        for number in 2...14 {
          builder.tie("Office \(number)", .part, "Office \(number / 2)", "branch")
        }
        extra(&builder)
      }
    }
    return Comparison(
      old: [chain(2) { _ in }],
      new: [
        chain(5) { builder in
          builder.actor("Amira Daoud")
          builder.tie("Amira Daoud", .leads, "Office 8", "director")
        }
      ])
  }

  /// Forty actors and a hundred ties, of which a third changed.
  static var forty: Comparison {
    func side(_ day: Int, _ kept: (Int) -> Bool, _ status: (Int) -> Status?) -> Graph {
      var part = SampleGraphs.random(actors: 40, ties: 110, seed: 11)
      part.articles = [article(day)]
      part.statements = part.statements.enumerated().compactMap { index, statement in
        guard kept(index) else { return nil }
        var statement = statement
        statement.evidence.article = "day-\(day)"
        statement.status = status(index) ?? statement.status
        return statement
      }
      return part
    }
    return Comparison(
      old: [side(2, { $0 % 9 != 0 }, { _ in nil })],
      new: [side(5, { $0 % 11 != 0 }, { $0 % 13 == 0 ? .denied : $0 % 17 == 0 ? .alleged : nil })])
  }

  static var scripts: Comparison {
    var old = SampleGraphs.scripts
    old.statements.removeAll { $0.relation == .allied || $0.relation == .conflict }
    return Comparison(old: [old], new: [SampleGraphs.scripts])
  }

  /// An actor whom the newer articles call by another name.
  static var renamed: Comparison {
    let old = graph(2) { builder in
      builder.actor("Harbour Guard", .organization)
      builder.actor("Amira Daoud")
      builder.actor("Teodor Vance")
      builder.identify("Harbour Guard", "Q77")
      builder.tie("Amira Daoud", .leads, "Harbour Guard", "commander")
      builder.tie("Teodor Vance", .backs, "Harbour Guard", "praise")
    }
    let new = graph(5) { builder in
      builder.actor("National Coast Service", .organization)
      builder.actor("Amira Daoud")
      builder.identify("National Coast Service", "Q77")
      builder.tie("Amira Daoud", .leads, "National Coast Service", "commander")
    }
    return Comparison(old: [old], new: [new])
  }
}
