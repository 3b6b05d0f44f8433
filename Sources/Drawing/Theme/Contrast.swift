internal import Foundation

/// How well colours can be told apart, as the Web Content Accessibility Guidelines 2.2 reckon it.
enum Contrast {
  /// The least ratio between a text and what is behind it.
  static let ofText = 4.5
  /// The least ratio between a line and what is behind it.
  static let ofLines = 3.0

  /// Two colours that lie on each other, and the ratio that they need.
  struct Pair: Sendable, Hashable {
    var front: Palette
    var back: Palette
    var least: Double
    /// `text` or `lines`.
    var what: String { least == ofText ? "text" : "a line" }
  }

  /// Everything that lies on something else in a drawing.
  static let pairs: [Pair] = {
    let boxes: [Palette] = [.paper, .person, .organization, .state]
    let bands: [Palette] = [.bandNew, .bandChanged, .bandGone]
    let text =
      [Palette.ink, .muted].flatMap { front in boxes.map { (front, $0) } }
      + bands.map { (.ink, $0) } + [(.faint, .paper)]
    let lines = [Palette.structure, .cooperation, .conflict, .denied, .border]
    return text.map { Pair(front: $0.0, back: $0.1, least: ofText) }
      + lines.map { Pair(front: $0, back: .paper, least: ofLines) }
  }()

  /// The ratio of two colours `#rrggbb`, 1 to 21.
  static func ratio(_ a: String, _ b: String) -> Double {
    let (one, other) = (luminance(a), luminance(b))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of a colour `#rrggbb`, 0 to 1.
  static func luminance(_ colour: String) -> Double {
    let value = UInt32(colour.dropFirst(), radix: 16) ?? 0
    func linear(_ shift: UInt32) -> Double {
      let part = Double((value >> shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }

  /// The pairs of a set that are too close, with their ratios.
  static func faults(of set: ColourSet) -> [(pair: Pair, ratio: Double)] {
    pairs.map { ($0, ratio(set[$0.front], set[$0.back])) }.filter { $0.1 < $0.0.least }
  }
}
