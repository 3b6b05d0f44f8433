/// A page as a list of nodes in document order.
///
/// Every node knows its parent and where its descendants end, so that any walk is a loop: pages come
/// with elements nested by the hundred thousand.
struct HTMLDocument {
  struct Node {
    /// The element's name in lower case; empty for text.
    var name: String
    var attributes: [String: String] = [:]
    var text = ""
    /// The index of the parent; −1 for the root.
    var parent: Int
    /// The index after the last descendant.
    var end: Int

    var isElement: Bool { !name.isEmpty }
  }

  /// The name of the element that stands for the whole document.
  static let rootName = "#document"

  /// A document of nothing.
  static var empty: HTMLDocument {
    var builder = Builder()
    builder.open(rootName, attributes: [:])
    return builder.finish()
  }

  let nodes: [Node]

  /// The text of a node's descendants, as it stands.
  func text(of index: Int) -> String {
    nodes[index..<nodes[index].end].map(\.text).joined()
  }

  /// The indices of the elements with a name.
  func elements(_ name: String) -> [Int] {
    nodes.indices.filter { nodes[$0].name == name }
  }

  /// Puts a document together from opening tags, text and closing tags.
  struct Builder {
    private var nodes: [Node] = []
    private var open: [Int] = []

    mutating func open(_ name: String, attributes: [String: String]) {
      nodes.append(
        Node(
          name: name.lowercased(), attributes: attributes, parent: open.last ?? -1,
          end: nodes.count + 1))
      open.append(nodes.count - 1)
    }

    mutating func append(_ text: String) {
      nodes.append(Node(name: "", text: text, parent: open.last ?? -1, end: nodes.count + 1))
    }

    mutating func close() {
      guard let index = open.popLast() else { return }
      nodes[index].end = nodes.count
    }

    mutating func finish() -> HTMLDocument {
      while !open.isEmpty { close() }
      return HTMLDocument(nodes: nodes)
    }
  }
}
