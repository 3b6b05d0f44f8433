internal import Drawing

/// A picture as it stands in a page.
package enum EmbeddedPicture {
  /// The picture as a line of Markdown.
  package static func markdown(_ alternative: String, at path: String) -> String {
    MarkdownText.image(alternative, at: path)
  }

  /// The picture as an element of HTML.
  package static func html(_ alternative: String, at path: String) -> String {
    var html = HTML()
    html.void("img", ["src": WebAddress.relative(path), "alt": alternative])
    return html.text
  }
}
