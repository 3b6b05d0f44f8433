/// The days that the elements of a page show.
struct PageDates {
  private let document: HTMLDocument
  private let names: [ElementNames]

  init(of document: HTMLDocument, _ names: [ElementNames]) {
    self.document = document
    self.names = names
  }

  /// What is marked as the day of publication, then the first time that is marked at all, then the
  /// first line that has a day and a name that says so.
  var declared: [String] {
    let marks = document.nodes.indices.filter { index in
      let attributes = document.nodes[index].attributes
      return attributes["pubdate"] != nil
        || attributes["itemprop"]?.lowercased() == "datepublished"
        || (names[index].contains(.credit) && attributes["class"]?.lowercased() == "published")
    }
    let times = document.elements("time").filter {
      document.nodes[$0].attributes["datetime"] != nil
    }
    var marked: [Int] = marks
    marked += times.filter { !isOfChange($0) }
    var days: [String] = marked.prefix(50).filter { !isElsewhere($0) }.compactMap { value(of: $0) }
    days += lines
    return days
  }

  private func value(of index: Int) -> String? {
    let attributes = document.nodes[index].attributes
    return (attributes["datetime"] ?? attributes["content"] ?? attributes["title"]).nonEmpty
      ?? document.text(of: index).collapsingSpace.nonEmpty
  }

  /// Short lines with a day among those that say who wrote the article and when.
  private var lines: [String] {
    let lines = document.nodes.indices.lazy.compactMap { index -> String? in
      let node = document.nodes[index]
      guard node.isElement, node.name == "time" || names[index].contains(.credit),
        node.end - index < 40, hasFewWords(index)
      else { return nil }
      return Self.publication(in: document.text(of: index).collapsingSpace)
        .flatMap { isElsewhere(index) ? nil : $0 }
    }
    return lines.first.map { [$0] } ?? []
  }

  private func hasFewWords(_ index: Int) -> Bool {
    var length = 0
    for node in document.nodes[index..<document.nodes[index].end] {
      length += node.text.utf8.count
      if length > 300 { return false }
    }
    return length > 0
  }

  /// The words of a line that give a day, without those on when the article was changed.
  private static func publication(in line: String) -> String? {
    var text = line.lowercased()
    for word in ["updated", "modified", "last edited"] {
      guard let change = text.firstRange(of: word) else { continue }
      let before = String(text[..<change.lowerBound])
      let after = text[change.upperBound...]
      text = after.firstRange(of: "published").map { String(after[$0.upperBound...]) } ?? before
    }
    return PublicationDate.parse(text) == nil ? nil : text
  }

  private func isOfChange(_ index: Int) -> Bool {
    let node = document.nodes[index]
    let parent = node.parent >= 0 ? document.nodes[node.parent] : node
    return [node, parent].contains { element in
      let marks = ["class", "itemprop", "id"].compactMap { element.attributes[$0]?.lowercased() }
      return marks.contains { $0.contains("modified") || $0.contains("updated") }
    }
  }

  /// Whether it stands with readers' comments or with other articles.
  private func isElsewhere(_ index: Int) -> Bool {
    var index = index
    while index >= 0 {
      let node = document.nodes[index]
      if ["aside", "footer", "nav"].contains(node.name) { return true }
      let says = names[index]
      if !ElementKinds.kept.contains(node.name),
        says.contains(.comments) || says.contains(.furniture)
      {
        return true
      }
      index = node.parent
    }
    return false
  }

  /// The day in an address such as `/2024/03/05/talks` or `/2024-03-05-talks`.
  static func day(inAddress address: String) -> String? {
    let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }
    for (year, rest) in zip(parts, parts.indices) where year.count == 4 && rest + 2 < parts.count {
      let (month, day) = (parts[rest + 1], parts[rest + 2])
      guard let number = Int(year), (1990...2100).contains(number), month.count <= 2,
        day.count <= 2,
        Int(month) != nil, Int(day) != nil
      else { continue }
      let text = "\(year)-\(month)-\(day)"
      if PublicationDate.parse(text) != nil { return text }
    }
    return nil
  }
}
