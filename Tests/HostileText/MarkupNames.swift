internal import Foundation
internal import FoundationXML

/// The elements, attributes and links of a well-formed document, and its text.
package struct MarkupNames: Sendable {
  package struct NotWellFormed: Error {
    let line: Int
    let reason: String
  }

  /// The names of elements, and of attributes behind their element's: `svg`, `svg@id`.
  package let names: Set<String>
  /// Where the document leads to or what it loads.
  package let links: [String]
  /// All character data but that of styles and scripts.
  package let text: String

  /// Reads a document of XML.
  package init(_ document: String) throws {
    let reader = NameReader()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reader
    guard parser.parse() else {
      throw NotWellFormed(
        line: parser.lineNumber, reason: parser.parserError?.localizedDescription ?? "unknown")
    }
    (names, links, text) = (reader.names, reader.links, reader.text)
  }

  /// Reads a page of HTML that closes its elements and quotes its attributes.
  package init(html page: String) throws {
    let body = page.replacing(/<!doctype html>/.ignoresCase(), with: "")
      .replacing(/<script>.*?<\/script>/.dotMatchesNewlines(), with: "<script></script>")
      .replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "<style></style>")
      .replacing(/<(meta|link|input|br|hr|img|col|wbr)\b([^<>]*?)\/?>/) { "<\($0.1)\($0.2)/>" }
    try self.init("<root>\(body)</root>")
  }

  /// Names that could run something, and links that lead elsewhere than into a page or the web.
  package var dangers: [String] {
    let elements: Set = ["script", "foreignObject", "iframe", "object", "embed", "base", "form"]
    let found = names.filter { name in
      elements.contains(name) && name != "script" || name.contains("@on") || name.contains("srcdoc")
    }
    let outside = links.filter { link in
      !link.hasPrefix("#") && !link.hasPrefix("http://") && !link.hasPrefix("https://")
        && link != "picture.svg"
    }
    return found.sorted() + outside
  }
}

/// Collects the names of a document as it is parsed.
private final class NameReader: NSObject, XMLParserDelegate {
  var names: Set<String> = []
  var links: [String] = []
  var text = ""
  private var hidden = 0

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    names.insert(elementName)
    if elementName == "style" || elementName == "script" { hidden += 1 }
    for (name, value) in attributeDict {
      names.insert("\(elementName)@\(name)")
      if ["href", "xlink:href", "src", "action", "formaction", "data"].contains(name) {
        links.append(value)
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if hidden == 0 { text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    if elementName == "style" || elementName == "script" { hidden -= 1 }
  }
}

extension Payload {
  /// Whether the payload has nothing that can be seen.
  package var isInvisible: Bool { visible(text).isEmpty }

  /// Whether a text, as a reader sees it, has the payload in it.
  package func isShown(in text: String) -> Bool {
    let wanted = Array(visible(self.text).utf8)
    return wanted.isEmpty || Array(visible(text).utf8).firstRange(of: wanted) != nil
  }

  /// A text without what no page shows and without white space.
  private func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.properties.generalCategory {
      case .control, .format, .unassigned, .lineSeparator, .paragraphSeparator: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
