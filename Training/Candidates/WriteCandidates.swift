internal import ActorGraph
internal import Extraction
internal import Foundation
internal import GraphModel
internal import Language

/// Reads lines `{"id", "text"}` and writes for each the candidates of its article with their
/// features, from the code that runs in use; with `--rows` also the pipeline's rows; with
/// `--scores NETWORK`, what a network says of them; with `--weigh NETWORK`, the ties that are weighed.
@main struct WriteCandidates {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let isWeighing = arguments.first == "--weigh"
    let isScoring = isWeighing || arguments.first == "--scores"
    let network = isScoring ? arguments.dropFirst().first.map { URL(fileURLWithPath: $0) } : nil
    let pipeline = try Pipeline(network: network)
    while let line = readLine() {
      guard let data = line.data(using: .utf8),
        let article = try JSONSerialization.jsonObject(with: data) as? [String: Any],
        let text = article["text"] as? String, let id = article["id"] as? String
      else { continue }
      var record: [String: Any]
      if isWeighing {
        guard let weighed = pipeline.weighed(text) else { continue }
        record = self.record(id, weighed)
      } else {
        guard let found = pipeline.candidates(of: [text]).first else { continue }
        record = self.record(id, found.document, found.candidates)
        if let scores = found.candidates.scores { record["scores"] = self.record(scores) }
        if arguments.first == "--rows" {
          record["rows"] = halves(pipeline.rows(of: found.document))
        }
      }
      let written = try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
      FileHandle.standardOutput.write(written + Data("\n".utf8))
    }
  }

  private static func record(
    _ id: String, _ document: Document, _ ruled: RuledCandidates
  ) -> [String: Any] {
    let all = ruled.candidates
    let scalars = document.tokens.map(\.scalars)
    return [
      "id": id,
      "words": document.tokens.map(\.text),
      "starts": packed(scalars.map(\.lowerBound)), "ends": packed(scalars.map(\.upperBound)),
      "heads": packed(ruled.heads),
      "sentences": packed(document.sentences.map(\.lowerBound)),
      "mentions": packed(
        all.mentions.flatMap { [$0.head, $0.tokens.lowerBound, $0.tokens.upperBound] }),
      "forms": all.mentions.map(\.form.rawValue),
      "known": packed(all.mentions.map { $0.known == nil ? 0 : 1 }),
      "mentionFeatures": rows(all.mentionFeatures),
      "boundaries": packed(
        all.boundaries.flatMap { [$0.mention, $0.token, $0.outside ?? -1, $0.isEnd ? 1 : 0] }),
      "boundaryFeatures": rows(all.boundaryFeatures),
      "links": packed(all.links.flatMap { [$0.mention, $0.antecedent] }),
      "linkFeatures": rows(all.linkFeatures),
      "ties": packed(all.ties.flatMap { [$0.source, $0.target] }),
      "tieFeatures": rows(all.tieFeatures),
      "tops": packed(all.tops),
      "wayStarts": packed(all.ways.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }),
      "ways": packed(all.ways.flatMap { $0 }),
      "ruleActors": packed(ruled.ruleActors.map { $0 ?? -1 }),
      "actors": ruled.actors.map(actor),
      "drafts": ruled.drafts.map { draft -> [Any] in
        [draft.ends.source, draft.ends.target, draft.relation.rawValue, draft.rule, draft.isKept]
      },
    ]
  }

  /// The kinds of the mentions in percent, and the ties that were looked at with their scores.
  private static func record(_ scores: CandidateScores) -> [String: Any] {
    let ties = scores.ties.keys.sorted()
    return [
      "kinds": packed(scores.kinds.flatMap { $0 }), "ties": packed(ties),
      "values": packed(ties.flatMap { scores.ties[$0] ?? [] }),
    ]
  }

  private static func record(_ id: String, _ weighed: WeighedArticle) -> [String: Any] {
    [
      "id": id, "actors": weighed.actors.map(actor),
      "ties": weighed.ties.map { tie -> [Any] in
        [
          tie.key.source, tie.key.target, tie.key.relation.rawValue,
          tie.features.map { ($0 * 1e6).rounded() / 1e6 }, 0,
        ]
      },
    ]
  }

  private static func actor(_ actor: DocumentActor) -> [String: Any] {
    [
      "name": actor.name, "aliases": actor.aliases, "kind": actor.kind.rawValue,
      "isNamed": actor.isNamed,
    ]
  }

  /// Numbers as little-endian 32-bit integers in base 64.
  private static func packed(_ numbers: [Int]) -> String {
    var data = Data(capacity: numbers.count * 4)
    for number in numbers {
      let bits = UInt32(bitPattern: Int32(number))
      for shift in [0, 8, 16, 24] as [UInt32] {
        data.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    }
    return data.base64EncodedString()
  }

  /// Rows as little-endian 16-bit floats in base 64.
  private static func halves(_ rows: TokenRows) -> [String: Any] {
    var data = Data(capacity: rows.lanes.count * 32)
    for element in rows.lanes {
      for lane in 0..<16 {
        let bits = Float16(element[lane]).bitPattern
        data.append(UInt8(truncatingIfNeeded: bits))
        data.append(UInt8(truncatingIfNeeded: bits >> 8))
      }
    }
    return ["width": rows.width, "values": data.base64EncodedString()]
  }

  private static func rows(_ rows: FeatureRows) -> [String: Any] {
    ["width": rows.width, "values": Data(rows.values).base64EncodedString()]
  }
}
