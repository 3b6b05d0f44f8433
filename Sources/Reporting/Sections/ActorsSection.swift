internal import Drawing
internal import GraphModel

/// The actors: names, roles, ties, mentions.
struct ActorsSection: PageSection {
  let content: ReportContent
  /// The ids of the actors that are in the picture.
  let shown: Set<String>
  let id = "actors"
  let heading = "Actors"

  func write(to html: inout HTML) {
    let weights = content.weights
    let actors = content.graph.actors.sorted {
      (-weights[$0.id, default: 0], $0.id) < (-weights[$1.id, default: 0], $1.id)
    }
    guard !actors.isEmpty else { return html.block("p", text: "There are no actors.") }
    html.block("div", ["class": "actors"]) { html in
      for actor in actors { write(actor, to: &html) }
    }
  }

  private func write(_ actor: Actor, to html: inout HTML) {
    html.block(
      "article",
      [
        "class": "actor", "id": PageID.actor(actor.id), "data-actor": actor.id,
        "data-kind": actor.kind.rawValue,
        "aria-labelledby": "\(PageID.actor(actor.id))-name",
      ]
    ) { html in
      html.block("h3", ["id": "\(PageID.actor(actor.id))-name"]) {
        $0.isolated(content.name(of: actor.id))
      }
      html.block("p", ["class": "facts"]) { html in
        html.element("span", ["class": "kind is-\(actor.kind.rawValue)"], text: actor.kind.rawValue)
        if shown.contains(actor.id) {
          html.write(" · ")
          html.element(
            "a",
            [
              "class": "to-picture", "href": "#\(PageID.box(actor.id))",
              "aria-label": "\(content.name(of: actor.id)) in the picture",
            ], text: "in the picture")
        }
      }
      write(actor.aliases, "Also", to: &html)
      write(actor.descriptions, "Roles", to: &html)
      writeTies(of: actor, to: &html)
      MentionList(actor: actor, content: content).write(to: &html)
    }
  }

  private func write(_ phrases: [String], _ label: String, to html: inout HTML) {
    let phrases = phrases.map(DisplayText.clean).filter { !$0.isEmpty }
    guard !phrases.isEmpty else { return }
    html.block("p", ["class": "phrases"]) { html in
      html.element("span", ["class": "label"], text: label)
      for (index, phrase) in phrases.enumerated() {
        html.write(index == 0 ? " " : ", ")
        html.isolated(phrase)
      }
    }
  }

  private func writeTies(of actor: Actor, to html: inout HTML) {
    let numbers = content.ties(of: actor.id)
    guard !numbers.isEmpty else { return }
    html.block("ul", ["class": "actor-ties"]) { html in
      for number in numbers {
        html.block("li") { html in
          TieLink.write(number, to: &html)
          html.element("span") {
            TiePhrase.write(content.tie(number), content, at: actor.id, to: &$0)
          }
        }
      }
    }
  }
}

/// The mentions of an actor, each with the words around it.
struct MentionList {
  let actor: Actor
  let content: ReportContent

  /// How many scalars are shown before and after a mention.
  private static let reach = 40

  func write(to html: inout HTML) {
    let count = actor.mentions.count
    guard count > 0 else { return }
    let known = actor.mentions.filter { content.texts[$0.article] != nil }
    guard !known.isEmpty else {
      return html.block("p", ["class": "label"], text: Count.of(count, "mention"))
    }
    html.block("details") { html in
      html.element("summary") { html in
        html.write(Count.of(count, "mention"))
        html.element("span", ["class": "quiet"]) {
          $0.write(" of ")
          $0.isolated(content.name(of: actor.id))
        }
      }
      html.block("ol", ["class": "mentions"]) { html in
        for mention in known { write(mention, to: &html) }
      }
    }
  }

  /// Where the words before a mention begin: at a word, where one begins near.
  private static func start(before place: Int, in text: [Unicode.Scalar]) -> Int {
    let limit = max(0, place - reach)
    guard limit > 0, !text[limit - 1].properties.isWhitespace else { return limit }
    let space = text[limit..<place].firstIndex { $0.properties.isWhitespace }
    return space.map { $0 + 1 } ?? limit
  }

  /// Where the words after a mention end: at a word's end, where one is near.
  private static func end(after place: Int, in text: [Unicode.Scalar]) -> Int {
    let limit = min(text.count, place + reach)
    guard limit < text.count, !text[limit].properties.isWhitespace else { return limit }
    return text[place..<limit].lastIndex { $0.properties.isWhitespace } ?? limit
  }

  private func write(_ mention: Mention, to html: inout HTML) {
    guard let text = content.texts[mention.article],
      let place = content.mentionPlaces[mention]
    else { return }
    let span = mention.span.clamped(to: 0..<text.count)
    let before = Self.start(before: span.lowerBound, in: text)..<span.lowerBound
    let after = span.upperBound..<Self.end(after: span.upperBound, in: text)
    let opening = (before.lowerBound > 0 ? "…" : "") + text.excerpt(before)
    let (words, ending) = (text.excerpt(span), text.excerpt(after))
    let hasDirection = HTML.hasDirection(opening + words + ending)
    html.block("li", ["dir": hasDirection ? "auto" : nil]) { html in
      html.write(opening)
      html.element("a", ["href": "#\(PageID.mention(place.article, place.mention))"]) {
        $0.isolated(words)
      }
      html.write(ending + (after.upperBound < text.count ? "…" : ""))
    }
  }
}

extension [Unicode.Scalar] {
  /// Some of the scalars as text.
  func excerpt(_ span: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self[span.clamped(to: 0..<count)])
    return String(view)
  }
}
