internal import Drawing
internal import GraphModel

/// The numbered list of ties with all their evidence.
struct TiesSection: PageSection {
  let content: ReportContent
  /// The numbers of the ties that are in the picture.
  let shown: Set<Int>
  /// Whether the list is of what is only possible.
  let isOfPossible: Bool
  private let numbers: [Int]

  /// - Parameters:
  ///   - content: What the page tells.
  ///   - shown: The numbers of the ties that are in the picture.
  ///   - isOfPossible: Whether to list what is only possible; otherwise all else.
  init(content: ReportContent, shown: Set<Int>, isOfPossible: Bool = false) {
    self.content = content
    self.shown = shown
    self.isOfPossible = isOfPossible
    numbers = content.numbers(ofPossible: isOfPossible)
  }

  var id: String { isOfPossible ? "possible" : "ties" }
  var heading: String { isOfPossible ? "Possible ties" : "Ties and their evidence" }
  /// Whether the page has use for the section.
  var isNeeded: Bool { !isOfPossible || !numbers.isEmpty }

  func write(to html: inout HTML) {
    guard !numbers.isEmpty else {
      return html.block("p", text: "There are no ties.")
    }
    if isOfPossible {
      html.block(
        "p", text: "What the program is too unsure of to draw it with the others.")
    } else {
      writeKey(to: &html)
    }
    html.block("ol", ["class": "ties"]) { html in
      for number in numbers { write(number, to: &html) }
    }
  }

  private func writeKey(to html: inout HTML) {
    html.block("p", ["class": "key"]) { html in
      html.write("In each sentence, ")
      html.element("mark", ["class": "source"], text: "who the tie starts from")
      html.write(" has one line, ")
      html.element("mark", ["class": "target"], text: "whom it points to")
      html.write(" two, and ")
      html.element("mark", ["class": "cue"], text: "the words that decided")
      html.write(" a wave.")
    }
  }

  private func write(_ number: Int, to html: inout HTML) {
    let tie = content.tie(number)
    html.block(
      "li",
      [
        "class": "tie \(TieLink.classes(tie))", "id": PageID.entry(number),
        "value": String(number), "data-tie": String(number), "data-source": tie.source,
        "data-target": tie.target, "data-relation": tie.relation.rawValue,
        "data-status": tie.standing.rawValue, "data-stage": tie.stage?.rawValue,
        "data-kinds": TieLink.kinds(tie, content),
      ]
    ) { html in
      html.block("h3") { html in
        writeNumber(number, to: &html)
        html.element("span") { TiePhrase.write(tie, content, to: &$0) }
      }
      html.block("p", ["class": "facts"]) { writeFacts(tie, to: &$0) }
      html.block("ul", ["class": "evidence"]) { html in
        let statements = content.statements(of: tie)
        for statement in statements {
          let isToldAbove = statements.count == 1
          EvidenceEntry(statement: statement, showsStatus: !isToldAbove, content: content)
            .write(to: &html)
        }
      }
    }
  }

  private func writeNumber(_ number: Int, to html: inout HTML) {
    if shown.contains(number) {
      html.element(
        "a",
        [
          "class": "number", "href": "#\(PageID.line(number))",
          "aria-label": "\(number), show the line in the picture",
        ], text: String(number))
    } else {
      html.element("span", ["class": "number absent"], text: String(number))
    }
    html.write(" ")
  }

  private func writeFacts(_ tie: Tie, to html: inout HTML) {
    StandingMark.write(tie.standing, tie.stage, to: &html)
    let count = Count.of(tie.statements.count, "statement")
    html.write(" \(count) in \(Count.of(tie.articles, "article"))")
    if tie.status == .disputed { html.write(", \(tie.denied) of them denying it") }
    if let first = tie.first, let last = tie.last {
      html.write(first == last ? " · \(first)" : " · \(first) to \(last)")
    }
    let words = TiePhrase(tie, content).words
    if !words.isEmpty {
      html.write(" · in the words of the text: ")
      html.element("q") { $0.isolated(words.prefix(5).joined(separator: ", ")) }
    }
  }
}

/// One sentence of evidence: the words, who says it, when, how sure, where.
struct EvidenceEntry {
  let statement: Statement
  /// Whether the status stands here; where there is one statement, it is that of the tie.
  let showsStatus: Bool
  let content: ReportContent

  func write(to html: inout HTML) {
    let place = content.places[statement.id]
    html.block(
      "li",
      [
        "id": place.map { PageID.evidence($0.tie, $0.statement) },
        "data-status": statement.standing.rawValue, "data-stage": statement.stage?.rawValue,
      ]
    ) { html in
      html.element("blockquote", ["dir": "auto"]) {
        MarkedSentence(evidence: statement.evidence).write(to: &$0)
      }
      html.element("p", ["class": "from"]) { html in
        writeStatus(to: &html)
        writeArticle(place, to: &html)
      }
    }
  }

  private func writeStatus(to html: inout HTML) {
    if showsStatus {
      StandingMark.write(statement.standing, statement.stage, to: &html)
      html.write(" ")
    }
    if let event = statement.event {
      html.element("span", ["class": "event"], text: event.text)
      html.write(" · ")
    }
    if !statement.attribution.isEmpty {
      writeSpeakers(to: &html)
      html.write(" · ")
    }
    if let date = statement.date { html.write("\(date.words) · ") }
    if let words = statement.surenessWords { html.write("\(words) · ") }
  }

  private func writeSpeakers(to html: inout HTML) {
    html.write("said by ")
    for (index, speaker) in statement.attribution.enumerated() {
      if index > 0 { html.write(", citing ") }
      if let actor = speaker.actor, content.has(actor: actor) {
        ActorLink.write(actor, content, to: &html)
      } else {
        html.isolated(DisplayText.clean(speaker.text))
      }
      if speaker.anonymous { html.write(" (unnamed)") }
    }
  }

  private func writeArticle(_ place: ReportContent.Place?, to html: inout HTML) {
    let article = content.article(statement.evidence.article)
    let label = article.map(content.label) ?? DisplayText.clean(statement.evidence.article)
    let number = content.number(ofArticle: statement.evidence.article)
    let isMarked = content.texts[statement.evidence.article] != nil
    let target =
      isMarked
      ? place.map { PageID.mark($0.tie, $0.statement) } : number.map(PageID.article)
    if let target {
      html.element("a", ["href": "#\(target)"]) { $0.dated(label) }
    } else {
      html.dated(label)
    }
    if let address = content.address(of: article) {
      html.write(" · ")
      html.element(
        "a",
        [
          "href": WebAddress.pointing(address, at: statement.evidence.text),
          "rel": "noopener noreferrer", "class": "outside",
        ], text: "read it there")
    }
  }
}

extension Statement {
  /// '72 % sure', 'possible, 40 % sure'; nil where there is no doubt.
  var surenessWords: String? {
    let words = [possible ? "possible" : nil, confidence < 100 ? "\(confidence) % sure" : nil]
      .compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension DayRange {
  /// The days in words: 'on 2024-05-17', 'since 2024-05-17'.
  var words: String {
    switch (start, end) {
    case (let start?, let end?) where start == end: "on \(start)"
    case (let start?, let end?): "between \(start) and \(end)"
    case (let start?, nil): "since \(start)"
    case (nil, let end?): "until \(end)"
    case (nil, nil): "undated"
    }
  }
}
