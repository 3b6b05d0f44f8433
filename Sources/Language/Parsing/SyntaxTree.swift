/// The dependency trees of a document and the sentences that they span.
///
/// Source: `set_children_from_heads` in spaCy's `doc.pyx` and `deprojectivize` in `nonproj.pyx`.
struct SyntaxTree: Sendable, Hashable {
  /// The head of each token; a root is its own head.
  private(set) var heads: [Int32]
  /// The number of the label of each token's arc.
  private(set) var labels: [Int32]
  /// Whether each token is the first of a sentence.
  private(set) var startsSentence: [Bool] = []
  /// The first and last token of the subtree below each token.
  private var leftEdges: [Int32] = []
  private var rightEdges: [Int32] = []

  /// Creates the trees of a document.
  ///
  /// - Parameters:
  ///   - heads: The head of each token, or a negative number for none.
  ///   - labels: The number of the label of each token's arc.
  init(heads: [Int32], labels: [Int32]) {
    self.heads = heads.indices.map { heads[$0] < 0 ? Int32($0) : heads[$0] }
    self.labels = labels
  }

  /// The sentences as ranges of tokens.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for token in startsSentence.indices.dropFirst() where startsSentence[token] {
      sentences.append(start..<token)
      start = token
    }
    if !heads.isEmpty { sentences.append(start..<heads.count) }
    return sentences
  }

  /// Labels the roots and finds the edges of subtrees and the sentences.
  mutating func settle(root: Int32) {
    for token in heads.indices where heads[token] == token { labels[token] = root }
    findEdges()
  }

  /// Gives arcs that were lifted their true heads.
  ///
  /// The true head is the first token with the label that the decoration names, searched breadth
  /// first and from left to right below the head that the arc was lifted to.
  mutating func restoreNonProjectiveArcs(labels names: ArcLabels, isSpace: [Bool]) {
    var isChanged = false
    for token in heads.indices {
      guard let decoration = names.decorations[Int(labels[token])] else { continue }
      heads[token] = trueHead(of: Int32(token), label: decoration.head, isSpace: isSpace)
      labels[token] = decoration.label
      isChanged = true
    }
    if isChanged { findEdges() }
  }

  private func trueHead(of token: Int32, label: Int32, isSpace: [Bool]) -> Int32 {
    var level = [heads[Int(token)]]
    // A cycle, which a chain of lifted arcs can make, must not keep the search going.
    var visited = 0
    while !level.isEmpty, visited <= heads.count {
      var below: [Int32] = []
      for parent in level {
        visited += 1
        for child in leftEdges[Int(parent)]...rightEdges[Int(parent)]
        where child != parent && heads[Int(child)] == parent {
          if isSpace[Int(child)] || child == token { continue }
          if labels[Int(child)] == label { return child }
          below.append(child)
        }
      }
      level = below
    }
    return heads[Int(token)]
  }

  private mutating func findEdges() {
    leftEdges = heads.indices.map(Int32.init)
    rightEdges = leftEdges
    // Crossing arcs can need several passes; the limit is the one of the source.
    for _ in 0..<12 {
      for token in heads.indices { widenHead(of: token) }
      for token in heads.indices.reversed() { widenHead(of: token) }
      if isEveryHeadInItsSentence() { break }
    }
    startsSentence.refill(with: false, count: heads.count)
    for token in heads.indices where heads[token] == token {
      startsSentence[Int(leftEdges[token])] = true
    }
  }

  @inline(__always)
  private mutating func widenHead(of token: Int) {
    let head = Int(heads[token])
    if leftEdges[token] < leftEdges[head] { leftEdges[head] = leftEdges[token] }
    if rightEdges[token] > rightEdges[head] { rightEdges[head] = rightEdges[token] }
  }

  private func isEveryHeadInItsSentence() -> Bool {
    var isStart = [Bool](repeating: false, count: heads.count)
    for token in heads.indices where heads[token] == token {
      isStart[Int(leftEdges[token])] = true
    }
    var start = 0
    for end in heads.indices where (end > 0 && isStart[end]) || end == heads.count - 1 {
      for token in start..<end where !(start...end).contains(Int(heads[token])) { return false }
      start = end
    }
    return true
  }
}
