import GraphModel

/// Articles about invented actors whose names vary, with the truth of who is who.
///
/// The actors of a country meet in its articles. Persons are written in full, with another spelling, a
/// short form of the given name, initials, a middle name, or by the family name; some have a namesake in
/// another country, a father or brothers. Bodies have acronyms, or names that every country has.
struct MadeCorpus {
  /// The graph of each article.
  private(set) var graphs: [Graph] = []
  /// The true actor of each appearance, by article and name.
  private(set) var truth: [Key: Int] = [:]
  private(set) var actorCount = 0
  private var random: SeededGenerator

  struct Key: Hashable {
    let article: String
    let name: String
    let kind: ActorKind
  }

  /// Somebody with the ways in which articles write the name, the usual one first.
  private struct MadeActor {
    let number: Int
    let kind: ActorKind
    let names: [String]
    let descriptions: [String]
  }

  private static let countries = [
    "Norway", "Iraq", "Chile", "Kenya", "Japan", "Serbia", "Peru", "Egypt", "Poland", "Ghana",
  ]
  private static let adjectives = [
    "Norwegian", "Iraqi", "Chilean", "Kenyan", "Japanese", "Serbian", "Peruvian", "Egyptian",
    "Polish", "Ghanaian",
  ]
  private static let givenNames: [[String]] = [
    ["William", "Bill"], ["Qassim", "Qasem"], ["Youssef", "Yusuf"], ["Mohammed", "Muhammad"],
    ["Robert", "Bob"], ["Elizabeth", "Liz"], ["Sergei", "Sergey"], ["Fatima", "Fatimah"],
    ["Thomas", "Tom"], ["Olga"], ["Helena"], ["Karim", "Kareem"], ["José", "Jose"], ["Zoë", "Zoe"],
    ["Hussein", "Husain"], ["Alexander", "Aleksandr"], ["Michael", "Mike"], ["Ingrid"],
    ["Leila", "Layla"],
    ["Dmitri", "Dmitry"],
  ]
  private static let beginnings = [
    "Vel", "Okan", "Had", "Brus", "Tor", "Mal", "Ser", "Kol", "Dra", "Fen", "Gar", "Lim", "Nor",
    "Pas", "Quin", "Ras", "Sul", "Tam", "Ven", "Wol", "Zar", "Bel", "Cor",
  ]
  private static let endings: [[String]] = [
    ["dhorn"], ["tari", "tary"], ["mani", "many"], ["šek", "sek"], ["berg"], ["lund"],
    ["oudi", "udi"],
    ["kasson", "kason"], ["grave"], ["meyer", "meier"], ["vić", "vic"], ["stad"], ["ossi", "osi"],
    ["wick"], ["dahl"],
  ]
  private static let offices = [
    "minister", "general", "envoy", "senator", "spokesman", "governor", "commander", "adviser",
  ]

  init(seed: Int, articlesPerCountry: Int = 60) {
    random = SeededGenerator(seed: seed)
    let casts = Self.countries.indices.map { cast(of: $0) }
    for (country, cast) in casts.enumerated() {
      for number in 0..<articlesPerCountry { write("\(country)-\(number)", cast, country: country) }
    }
  }

  // MARK: Actors

  private mutating func cast(of country: Int) -> [MadeActor] {
    var cast = [actor(.state, [Self.countries[country]], [])]
    for number in 0..<18 { cast.append(person(number, country)) }
    cast += relatives(country)
    for number in 0..<6 { cast.append(body(number, country)) }
    for name in ["Defence Ministry", "Supreme Court", "Central Bank"] {
      let adjective = Self.adjectives[country]
      cast.append(
        actor(.organization, ["\(adjective) \(name)", "\(name) of \(Self.countries[country])"], []))
    }
    cast.append(actor(.group, ["loyalists of \(Self.beginnings[country])an"], []))
    return cast
  }

  private mutating func actor(
    _ kind: ActorKind, _ names: [String], _ descriptions: [String]
  ) -> MadeActor {
    actorCount += 1
    return MadeActor(number: actorCount, kind: kind, names: names, descriptions: descriptions)
  }

  private mutating func person(_ number: Int, _ country: Int) -> MadeActor {
    // The first of each country has a namesake in the next one of the pair.
    let seed = number < 1 ? (country / 2) * 40 + number : 1000 + country * 40 + number
    let given = Self.givenNames[(seed * 7 + seed / 20) % Self.givenNames.count]
    let beginning = Self.beginnings[(seed * 5 + seed / 23) % Self.beginnings.count]
    let ending = Self.endings[(seed * 11 + seed / 15) % Self.endings.count]
    let office = "\(Self.adjectives[country]) \(Self.offices[seed % Self.offices.count])"
    let family = beginning + ending[0]
    var names = ["\(given[0]) \(family)"]
    if given.count > 1 { names.append("\(given[1]) \(family)") }
    if ending.count > 1 { names.append("\(given[0]) \(beginning)\(ending[1])") }
    if number >= 1 {
      names.append("\(given[0]) \(Self.beginnings[number % 20].prefix(1)). \(family)")
      names.append("\(given[0].prefix(1)). \(family)")
      names.append(family)
    }
    return actor(.person, names, [office])
  }

  /// Two brothers, and a father and son of one name.
  private mutating func relatives(_ country: Int) -> [MadeActor] {
    let family = "\(Self.beginnings[country + 8])\(Self.endings[country][0])ton"
    let office = "\(Self.adjectives[country]) politician"
    return [
      actor(.person, ["Adam \(family)"], [office]), actor(.person, ["Oskar \(family)"], [office]),
      actor(.person, ["Victor \(family) Sr."], [office]),
      actor(.person, ["Victor \(family) Jr."], [office]),
    ]
  }

  private mutating func body(_ number: Int, _ country: Int) -> MadeActor {
    let first = Self.beginnings[(number * 4 + country) % Self.beginnings.count] + "ia"
    let second = ["River", "Harbour", "Mountain", "Valley", "Island", "Desert"][number]
    let third = ["Front", "Alliance", "Watch", "Movement", "Network", "Initiative"][
      (number + country) % 6]
    let name = "\(first) \(second) \(third)"
    let acronym = "\(first.prefix(1))\(second.prefix(1))\(third.prefix(1))"
    return actor(
      .organization, [name, name.replacing("Harbour", with: "Harbor"), "the \(name)", acronym], [])
  }

  // MARK: Articles

  private mutating func write(_ id: String, _ cast: [MadeActor], country: Int) {
    let chosen = cast.shuffled(using: &random).prefix(7)
    var actors: [Actor] = []
    for (place, member) in chosen.enumerated() {
      // Articles mostly use the usual name.
      let name = random.flip() ? member.names[0] : random.pick(member.names, or: member.names[0])
      let descriptions = random.flip() || random.flip() ? member.descriptions : []
      let mention = Mention(article: id, span: place * 10..<place * 10 + 5, form: .name)
      guard
        truth.updateValue(member.number, forKey: Key(article: id, name: name, kind: member.kind))
          == nil
      else { continue }
      actors.append(
        Actor(
          id: "a\(place)", name: name, kind: member.kind, descriptions: descriptions,
          mentions: [mention]))
    }
    let day = CalendarDay(year: 2024, month: 1, day: 1)?
      .adding(days: Int.random(in: 0..<300, using: &random))
    graphs.append(
      Graph(
        articles: [Article(id: id, published: day, sha256: SHA256.hex(id), length: 200)],
        actors: actors))
  }

  // MARK: Measuring

  /// How many pairs of appearances that were made one are one, and the reverse.
  func agreement(with graph: Graph) -> (precision: Double, recall: Double) {
    var sizes: [Int: Int] = [:]
    var (found, right) = (0, 0)
    for actor in graph.actors {
      let articles = Set(actor.mentions.map(\.article))
      let appearances =
        actor.appearances.isEmpty
        ? articles.map { Key(article: $0, name: actor.name, kind: actor.kind) }
        : actor.appearances.map { Key(article: $0.article, name: $0.name, kind: $0.kind) }
      var members: [Int: Int] = [:]
      for key in appearances { if let number = truth[key] { members[number, default: 0] += 1 } }
      found += Self.pairs(members.values.reduce(0, +))
      right += members.values.map(Self.pairs).reduce(0, +)
      for (number, count) in members { sizes[number, default: 0] += count }
    }
    let wanted = sizes.values.map(Self.pairs).reduce(0, +)
    return (Double(right) / Double(max(found, 1)), Double(right) / Double(max(wanted, 1)))
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}
