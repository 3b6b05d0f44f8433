import Foundation
import FoundationXML

/// An XML document that was read back, to count and compare what is in it.
final class XMLDocumentCheck: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  struct NotWellFormed: Error {
    var line: Int
    var reason: String
  }

  /// The elements in the order of their starts, each with its own text.
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw NotWellFormed(
        line: parser.lineNumber, reason: parser.parserError?.localizedDescription ?? "unknown")
    }
  }

  /// The elements of a name that have a class among theirs.
  func all(_ name: String, class wanted: String? = nil) -> [Element] {
    elements.filter { element in
      let classes = (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
      return element.name == name && (wanted.map(classes.contains) ?? true)
    }
  }

  /// The number of elements of a name that have a class among theirs.
  func elements(_ name: String, class wanted: String? = nil) -> Int {
    all(name, class: wanted).count
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: elementName, attributes: attributeDict))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    open.removeLast()
  }
}
