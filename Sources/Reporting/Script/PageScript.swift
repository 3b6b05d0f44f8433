internal import GraphModel

/// The page's script, which adds to what style alone can do: search, zoom, panels, sorting.
///
/// Its files are embedded in the program; what a browser does not need of them is left out.
enum PageScript {
  /// The whole script, as it stands between its tags.
  static let text: String = {
    let files = [
      PackageResources.state_js, PackageResources.picture_js, PackageResources.selection_js,
      PackageResources.search_js, PackageResources.neighbours_js, PackageResources.tables_js,
      PackageResources.start_js,
    ]
    let source = files.map { String(decoding: $0, as: UTF8.self) }.joined()
    return "(()=>{'use strict';\n\(condensed(source))})();"
  }()

  /// The source of a Content-Security-Policy that lets this script run, and no other.
  ///
  /// - Complexity: O(*n*) in the length of the script.
  static let source = "'sha256-\(Base64.encoded(SHA256.words(Array(text.utf8)).bytes))'"

  /// The lines without their indentation, and without those that are comments.
  static func condensed(_ source: String) -> String {
    source.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.hasPrefix("//") }.map { "\($0)\n" }.joined()
  }
}

/// The encoding of RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  /// Bytes as letters, padded to groups of four.
  static func encoded(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...3 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(text)
  }
}
