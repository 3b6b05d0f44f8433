/// Finds the element that holds the article.
enum MainContent {
  /// The index of the element.
  ///
  /// An element that says it is the article is believed where it holds at least half of the text
  /// that counts; then the block with the densest paragraphs, where it holds most; else the document.
  static func root(of document: HTMLDocument, _ furniture: PageFurniture) -> Int {
    let whole = 0
    let total = furniture.weight(of: whole)
    for candidates in declared(in: document) {
      let heaviest = candidates.filter { !furniture.isDropped[$0] }
        .max { (furniture.weight(of: $0), -$0) < (furniture.weight(of: $1), -$1) }
      if let heaviest, total > 0, 2 * furniture.weight(of: heaviest) >= total { return heaviest }
    }
    if let densest = densest(in: document, furniture),
      5 * furniture.weight(of: densest) >= 3 * total
    {
      return densest
    }
    return whole
  }

  private static func declared(in document: HTMLDocument) -> [[Int]] {
    let nodes = document.nodes
    return [
      nodes.indices.filter { nodes[$0].name == "article" },
      nodes.indices.filter { nodes[$0].attributes["itemprop"] == "articleBody" },
      nodes.indices.filter { nodes[$0].name == "main" || nodes[$0].attributes["role"] == "main" },
    ]
  }

  /// The block whose own paragraphs weigh most; those a level further down count half.
  private static func densest(in document: HTMLDocument, _ furniture: PageFurniture) -> Int? {
    var scores: [Int: Int] = [:]
    for index in document.elements("p") where !furniture.isDropped[index] {
      let weight = furniture.weight(of: index)
      let parent = document.nodes[index].parent
      guard weight >= 25, parent >= 0 else { continue }
      scores[parent, default: 0] += 2 * weight
      let grandparent = document.nodes[parent].parent
      if grandparent >= 0 { scores[grandparent, default: 0] += weight }
    }
    return scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
