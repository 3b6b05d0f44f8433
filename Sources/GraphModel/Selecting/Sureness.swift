/// Which statements are sure enough to be drawn, compared, counted and told.
public struct Sureness: Sendable, Hashable {
  /// Whether statements that are only possible count as well.
  public var possible: Bool
  /// The least confidence, from 0 to 100; statements below it are only possible, whatever they say.
  public var minimumConfidence: Int
  /// Which ties count, by status and stage; usually all.
  public var claims: ClaimCriteria

  /// Creates a line between sure and possible; usually what is marked as possible does not count.
  public init(
    possible: Bool = false, minimumConfidence: Int = 0, claims: ClaimCriteria = ClaimCriteria()
  ) {
    self.possible = possible
    self.minimumConfidence = minimumConfidence
    self.claims = claims
  }

  /// Leaves out what is marked as possible, and nothing else.
  public static let usual = Sureness()
}

extension Graph {
  /// The part of the graph that is sure enough to be drawn, compared, counted and told.
  ///
  /// Statements below the least confidence are marked as possible. Then, unless these are wanted, all
  /// that are possible are left out, and with them every actor without a name of whom nothing else is
  /// said. Last, ties that the claims' criteria do not admit are left out, with all actors of whom
  /// nothing else is told. The function changes nothing in a graph that it has made.
  ///
  /// - Parameter sureness: Where the line is, and whether to keep what lies below it.
  /// - Returns: The part, in the order of the graph.
  /// - Complexity: O(*n*) in the size of the graph.
  public func drawn(_ sureness: Sureness = .usual) -> Graph {
    let sure = sure(sureness)
    return sureness.claims.admitsAll ? sure : sure.admitted(by: sureness.claims)
  }

  /// The part of the graph above the line between sure and possible.
  private func sure(_ sureness: Sureness) -> Graph {
    func isBelow(_ index: Int) -> Bool {
      statements[index].possible || statements[index].confidence < sureness.minimumConfidence
    }
    // Most graphs have nothing below the line, and need no copy.
    guard statements.indices.contains(where: isBelow) else { return self }
    var part = self
    if sureness.possible {
      for index in part.statements.indices where isBelow(index) {
        part.statements[index].possible = true
      }
      return part
    }
    part.statements = statements.indices.filter { !isBelow($0) }.map { statements[$0] }
    let told = part.namedActors
    let gone = namedActors.subtracting(told)
    part.actors.removeAll { gone.contains(ExactText($0.id)) && !$0.hasName }
    return part
  }

  /// The part of the graph that is sure enough to be drawn, compared, counted and told.
  ///
  /// - Parameters:
  ///   - possible: Whether statements that are only possible count as well.
  ///   - minimumConfidence: The least confidence, from 0 to 100; what is below is only possible.
  /// - Returns: The part; see ``drawn(_:)``.
  public func drawn(possible: Bool, minimumConfidence: Int = 0) -> Graph {
    drawn(Sureness(possible: possible, minimumConfidence: minimumConfidence))
  }

  /// The ids of the actors that statements name, speakers among them.
  var namedActors: Set<ExactText> {
    var ids: Set<ExactText> = []
    for index in statements.indices {
      ids.insert(ExactText(statements[index].source))
      ids.insert(ExactText(statements[index].target))
      for speaker in statements[index].attribution {
        if let actor = speaker.actor { ids.insert(ExactText(actor)) }
      }
    }
    return ids
  }
}

extension Actor {
  /// Whether a text calls the actor by a name; without any mention, the name is taken for one.
  fileprivate var hasName: Bool { mentions.isEmpty || mentions.contains { $0.form == .name } }
}
