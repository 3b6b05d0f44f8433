internal import GraphModel

/// The picture of a graph as part of a page, with what the page has to say about it.
///
/// Lines have the ids `tie-7`, boxes `box-ID`; they lead to the page's `e-7` and `actor-ID`.
package struct PagePicture: Sendable {
  /// One sign of the picture.
  package struct Sign: Sendable {
    /// What the elements of the sign have in their class after `ag-`; nil for widths and numbers.
    package var name: String?
    /// What the sign stands for.
    package var text: String
    /// The sign as an SVG element without size.
    package var svg: String
  }

  /// The SVG element, without size.
  package let svg: String
  /// The width at which its words have their usual size, in CSS pixels.
  package let width: Double
  /// The paragraphs about sources, counts and what is left out.
  package let caption: [String]
  /// The signs that occur.
  package let legend: [Sign]
  /// The ids of the actors that are shown.
  package let actors: Set<String>
  /// The numbers of the ties that are shown.
  package let ties: Set<Int>

  init(svg: String, width: Double, of sheet: Sheet, _ theme: Theme) {
    self.svg = svg
    self.width = width
    caption = sheet.caption
    let signs = Legend(of: sheet)
    legend = signs.entries.map { entry in
      Sign(name: entry.name, text: entry.text, svg: signs.svg(of: entry.sample, theme))
    }
    actors = Set(sheet.boxes.map(\.id))
    ties = Set(sheet.lines.flatMap(\.ties).map(\.number))
  }

  /// The id of a tie's line in the picture.
  package static func line(_ number: Int) -> String { "tie-\(number)" }

  /// The id of an actor's box in the picture.
  package static func box(_ actor: String) -> String { "box-\(OpaqueID.ascii(actor))" }

  /// The id of what the page says of an actor.
  package static func actorEntry(_ actor: String) -> String { "actor-\(OpaqueID.ascii(actor))" }
}
