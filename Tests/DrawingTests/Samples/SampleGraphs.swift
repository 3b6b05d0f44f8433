import GraphModel

/// Graphs of every shape that a picture has to cope with; all names are invented.
enum SampleGraphs {
  static let all: [(name: String, graph: Graph)] = [
    ("pair", pair), ("harbour", harbour), ("everything", everything), ("hub", hub),
    ("islands", islands), ("no-ties", noTies), ("scripts", scripts), ("long-names", longNames),
    ("many-lines", manyLines), ("sixty", random(actors: 60, ties: 100, seed: 7)),
    ("twenty-five", random(actors: 25, ties: 45, seed: 3)), ("dense", dense), ("tree", tree),
    ("components", components), ("two-hundred", random(actors: 200, ties: 320, seed: 5)),
  ]

  static var pair: Graph {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Harbour Guard", .organization)
    builder.tie("Amira Daoud", .leads, "Harbour Guard", "commander", times: 2)
    return builder.graph
  }

  /// What one article may give: persons, bodies, states, a group.
  static var harbour: Graph {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Teodor Vance")
    builder.actor("Ilse Marrow")
    builder.actor("Harbour Guard", .organization)
    builder.actor("Ministry of Ports", .organization)
    builder.actor("Lindal Dockers Union", .organization)
    builder.actor("Vantia", .state)
    builder.actor("Corvenia", .state)
    builder.actor("protesters", .group)
    builder.tie("Amira Daoud", .leads, "Harbour Guard", "commander", times: 4)
    builder.tie("Teodor Vance", .leads, "Ministry of Ports", "minister", times: 2)
    builder.tie("Ilse Marrow", .leads, "Lindal Dockers Union", "chairwoman")
    builder.tie("Harbour Guard", .part, "Ministry of Ports", "branch")
    builder.tie("Ministry of Ports", .part, "Vantia", "ministry")
    builder.tie("Corvenia", .backs, "Lindal Dockers Union", "fund", .alleged)
    builder.tie("Vantia", .rival, "Corvenia", "rival", times: 3)
    builder.tie("Teodor Vance", .cooperate, "Ilse Marrow", "meet", .prospective)
    builder.tie("Ilse Marrow", .conflict, "Teodor Vance", "accuse", times: 2)
    builder.tie("Harbour Guard", .conflict, "protesters", "disperse", .asserted, times: 2)
    builder.tie("Amira Daoud", .conflict, "protesters", "beat", .denied)
    builder.tie("Lindal Dockers Union", .allied, "protesters", "ally")
    builder.tie("Ilse Marrow", .based, "Vantia", "citizen")
    return builder.graph
  }

  /// Every relation with every status.
  static var everything: Graph {
    var builder = GraphBuilder()
    for relation in Relation.allCases {
      let first = "\(relation.rawValue) Source"
      builder.actor(first, .person)
      for (status, kind) in zip(
        Status.allCases + [.asserted], ActorKind.allCases + [.organization])
      {
        let isRepeated = builder.graph.actors.contains { $0.id.hasSuffix("\(relation)-\(status)") }
        let second = isRepeated ? "Twice \(relation)" : "Of \(relation) \(status)"
        builder.actor(second, kind)
        builder.tie(first, relation, second, nil, status)
        if isRepeated { builder.tie(first, relation, second, nil, .denied) }
      }
    }
    return builder.graph
  }

  static var hub: Graph {
    var builder = GraphBuilder()
    builder.actor("Northern Front", .organization)
    for number in 1...24 {
      builder.actor("Member \(number) Halvard")
      let relation: Relation = number % 3 == 0 ? .conflict : .member
      let word = number % 3 == 0 ? "attack" : "fighter"
      let times = number % 4 + 1
      builder.tie("Member \(number) Halvard", relation, "Northern Front", word, times: times)
    }
    return builder.graph
  }

  static var islands: Graph {
    var builder = GraphBuilder()
    for number in 1...9 {
      builder.actor("Person \(number) Okello")
      builder.actor("Office \(number)", .organization)
      builder.tie("Person \(number) Okello", .leads, "Office \(number)", "director")
    }
    for number in 1...5 { builder.actor("Bystander \(number)", .group) }
    return builder.graph
  }

  static var noTies: Graph {
    var builder = GraphBuilder()
    for number in 1...12 { builder.actor("Bystander \(number)", ActorKind.allCases[number % 4]) }
    return builder.graph
  }

  static var scripts: Graph {
    var builder = GraphBuilder()
    builder.actor("سليم العبادي")
    builder.actor("حركة الميناء الشمالي", .organization)
    builder.actor("Всеволод Зимин")
    builder.actor("Северный портовый союз", .organization)
    builder.actor("林远海")
    builder.actor("北方港口管理委员会联合办公室", .organization)
    builder.actor("דוד מזרחי")
    builder.actor("Ελένη Μάρκου")
    builder.actor("Team 🚢 Ünïcødé", .group)
    builder.tie("سليم العبادي", .leads, "حركة الميناء الشمالي", "قائد")
    builder.tie("Всеволод Зимин", .leads, "Северный портовый союз", "председатель")
    builder.tie("林远海", .leads, "北方港口管理委员会联合办公室", "主任")
    builder.tie("Северный портовый союз", .allied, "حركة الميناء الشمالي", "союзник")
    builder.tie("דוד מזרחי", .conflict, "林远海", "ביקורת", .denied)
    builder.tie("Ελένη Μάρκου", .cooperate, "Всеволод Зимин", "συνάντηση", .prospective)
    builder.tie("Team 🚢 Ünïcødé", .member, "Северный портовый союз", "crew")
    return builder.graph
  }

  static var longNames: Graph {
    var builder = GraphBuilder()
    let council =
      "Supreme Coordination Council of the Associated Harbour and River Workers of Vantia"
    let office = "Joint Office for the Inspection of Vessels and the Prevention of Smuggling"
    builder.actor("Maximilian Alexander von und zu Hohenfelden-Grauenstein")
    builder.actor(council, .organization)
    builder.actor(office, .organization)
    let company =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    builder.actor(company, .organization)
    builder.tie(
      "Maximilian Alexander von und zu Hohenfelden-Grauenstein", .leads, council,
      "honorary chairman and acting general secretary for life")
    builder.tie(council, .conflict, office, "publicly call into question the mandate of", .alleged)
    builder.tie(company, .part, office, "subsidiary")
    return builder.graph
  }

  /// One pair with every kind of tie, and folded lines.
  static var manyLines: Graph {
    var builder = GraphBuilder()
    builder.actor("Vantia", .state)
    builder.actor("Corvenia", .state)
    builder.actor("Teodor Vance")
    builder.tie("Vantia", .conflict, "Corvenia", "threaten", times: 5)
    builder.tie("Corvenia", .conflict, "Vantia", "accuse", times: 3)
    builder.tie("Vantia", .cooperate, "Corvenia", "negotiate", times: 2)
    builder.tie("Corvenia", .cooperate, "Vantia", "release prisoners")
    builder.tie("Vantia", .rival, "Corvenia", "rival")
    builder.tie("Teodor Vance", .leads, "Vantia", "president")
    builder.tie("Teodor Vance", .conflict, "Corvenia", "condemn")
    builder.tie("Corvenia", .conflict, "Teodor Vance", "mock")
    builder.tie("Teodor Vance", .conflict, "Teodor Vance", "contradict")
    return builder.graph
  }
}
