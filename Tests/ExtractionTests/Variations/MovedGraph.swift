import GraphModel

extension Graph {
  /// Whether a graph has the same actors and statements as that of its text behind so many scalars
  /// more.
  func isSame(as other: Graph, movedBy count: Int) -> Bool {
    let moved = other.moved(by: count)
    return actors == moved.actors && Set(statements.map(\.anonymous)) == Set(moved.statements)
  }

  private func moved(by count: Int) -> Graph {
    var graph = self
    for actor in graph.actors.indices {
      for mention in graph.actors[actor].mentions.indices {
        graph.actors[actor].mentions[mention].span.move(by: count)
      }
    }
    for index in graph.statements.indices {
      graph.statements[index].id = ""
      graph.statements[index].evidence.span.move(by: count)
      graph.statements[index].evidence.source?.move(by: count)
      graph.statements[index].evidence.target?.move(by: count)
      graph.statements[index].evidence.cue?.move(by: count)
    }
    return graph
  }

  /// Whether the spans of all statements cut their evidence out of a text.
  func isCut(from text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return statements.map(\.evidence).allSatisfy { evidence in
      scalars.indices.contains(evidence.span.lowerBound)
        && evidence.span.upperBound <= scalars.count
        && scalars[evidence.span].elementsEqual(evidence.text.unicodeScalars)
    }
  }
}

extension Statement {
  /// Without its id, which is a sum of where it stands too.
  fileprivate var anonymous: Statement {
    var statement = self
    statement.id = ""
    return statement
  }
}

extension Range<Int> {
  fileprivate mutating func move(by count: Int) {
    self = lowerBound + count..<upperBound + count
  }
}
