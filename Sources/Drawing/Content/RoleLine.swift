internal import GraphModel

/// The role under a person's name, from what the graph itself says.
struct RoleLine {
  /// The best role of each person, by actor id: `commander, Coast Guard`.
  ///
  /// Leading comes before membership and owning, then the most statements, then the order of the words.
  /// Denied statements give no role, nor do possible ones, nor those of a claim that is not established: the
  /// line of such a tie is dashed, and a role under a name could not be.
  static func roles(in graph: Graph) -> [String: String] {
    let names = Dictionary(
      graph.actors.map { ($0.id, DisplayText.clean($0.name)) }, uniquingKeysWith: { a, _ in a })
    let people = Set(graph.actors.filter { $0.kind == .person }.map(\.id))
    var counts: [String: [Candidate: Int]] = [:]
    for statement in graph.statements
    where [.leads, .member, .owns].contains(statement.relation)
      && statement.status != .denied && !statement.possible && people.contains(statement.source)
      && (statement.stage == nil || statement.isEstablished)
    {
      guard let role = statement.role.map(DisplayText.clean), !role.isEmpty,
        let other = names[statement.target]
      else { continue }
      let text = other.isEmpty ? role : "\(role), \(other)"
      let candidate = Candidate(leads: statement.relation == .leads, text: text)
      counts[statement.source, default: [:]][candidate, default: 0] += 1
    }
    return counts.compactMapValues { candidates in
      candidates.min { $0.key.precedes($1.key, counts: ($0.value, $1.value)) }?.key.text
    }
  }

  private struct Candidate: Hashable {
    var leads: Bool
    var text: String

    func precedes(_ other: Candidate, counts: (Int, Int)) -> Bool {
      if leads != other.leads { return leads }
      return counts.0 != counts.1 ? counts.0 > counts.1 : text < other.text
    }
  }
}
