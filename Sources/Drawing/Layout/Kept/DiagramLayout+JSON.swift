internal import Foundation
internal import GraphModel

/// A layout document that can't be read.
public struct DiagramLayoutError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line of the document, from 1.
  public var line: Int
  /// What is wrong and what to do.
  public var description: String
}

extension DiagramLayout {
  /// The name of the format.
  static let format = "actorgraph-layout/1"

  /// The layout as an `actorgraph-layout/1` document.
  ///
  /// An object of the keys `format`, which is the format's name, and `actors`: one object for each
  /// actor, by id, with `id`, `name`, and in points `x` and `y` of the box's middle (y downwards),
  /// `width` and `height`. Numbers are written so that reading gives the same number.
  public func json() -> String {
    let actors = places.map { place in
      JSONValue(
        .object([
          JSONMember("id", JSONValue(.string(place.id))),
          JSONMember("name", JSONValue(.string(place.name))),
          JSONMember("x", JSONValue(.number(place.x))),
          JSONMember("y", JSONValue(.number(place.y))),
          JSONMember("width", JSONValue(.number(place.width))),
          JSONMember("height", JSONValue(.number(place.height))),
        ]))
    }
    let document = JSONValue(
      .object([
        JSONMember("format", JSONValue(.string(Self.format))),
        JSONMember("actors", JSONValue(.array(actors))),
      ]))
    return JSONWriter.write(document, layout: .indented) + "\n"
  }

  /// Reads an `actorgraph-layout/1` document; unknown keys are passed over.
  ///
  /// - Parameter json: the document as UTF-8.
  /// - Throws: ``DiagramLayoutError`` for bytes that are not JSON, another format, a missing or
  ///   repeated id, or a place that is no number within a million points.
  public init(json: [UInt8]) throws(DiagramLayoutError) {
    let root: JSONValue
    do {
      root = try JSONParser.parse(json)
    } catch {
      throw DiagramLayoutError(
        line: error.line,
        description:
          "column \(error.column): \(error.problem); a layout has to be whole, valid JSON")
    }
    guard case .string(let format)? = root["format"]?.content else {
      throw DiagramLayoutError(
        line: root.line, description: "\"format\" is missing; \(Self.advice)")
    }
    guard format == Self.format else {
      throw DiagramLayoutError(
        line: root["format"]?.line ?? root.line,
        description: "\"\(format)\" is not the format \"\(Self.format)\"; \(Self.advice)")
    }
    guard let list = root["actors"], case .array(let actors) = list.content else {
      throw DiagramLayoutError(
        line: root.line, description: "\"actors\" is no list of places; \(Self.advice)")
    }
    var known: Set<String> = []
    var places: [Place] = []
    for actor in actors {
      let place = try Self.place(actor)
      guard known.insert(place.id).inserted else {
        throw DiagramLayoutError(
          line: actor.line, description: "the id \"\(place.id)\" has two places; leave one out")
      }
      places.append(place)
    }
    self.init(places)
  }

  private static let advice = "name a layout that a drawing has written"
  /// The farthest that a place may be from the origin, in points.
  private static let farthest = 1_000_000.0

  private static func place(_ actor: JSONValue) throws(DiagramLayoutError) -> Place {
    guard case .string(let id)? = actor["id"]?.content else {
      throw DiagramLayoutError(
        line: actor.line, description: "an actor has no \"id\"; \(Self.advice)")
    }
    let (x, y) = (try number("x", of: actor, id), try number("y", of: actor, id))
    let width = try number("width", of: actor, id)
    let height = try number("height", of: actor, id)
    guard width > 0, height > 0 else {
      throw DiagramLayoutError(
        line: actor.line, description: "the box of \"\(id)\" has no size; \(Self.advice)")
    }
    return Place(
      id: id, name: actor["name"]?.string ?? id, x: x, y: y, width: width, height: height)
  }

  private static func number(
    _ key: String, of actor: JSONValue, _ id: String
  ) throws(DiagramLayoutError) -> Double {
    let value: Double? =
      switch actor[key]?.content {
      case .integer(let number)?: Double(number)
      case .number(let number)?: number
      default: nil
      }
    guard let value, value.isFinite, abs(value) <= farthest else {
      throw DiagramLayoutError(
        line: actor[key]?.line ?? actor.line,
        description: "\"\(key)\" of \"\(id)\" is no number of points within a million; "
          + advice)
    }
    return value
  }
}
