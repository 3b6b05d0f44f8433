import Drawing
import Testing

@Suite struct DiagramLayoutTests {
  private static let layout = DiagramLayout([
    DiagramLayout.Place(
      id: "b", name: "B \"quoted\" & سليم", x: 1.0 / 3, y: -7, width: 80, height: 30.5),
    DiagramLayout.Place(id: "a", name: "A", x: 0, y: 1e-7, width: 56, height: 30),
  ])

  @Test func readingGivesWhatWasWritten() throws {
    let json = Self.layout.json()
    #expect(try DiagramLayout(json: Array(json.utf8)) == Self.layout)
    #expect(json.hasPrefix("{\n  \"format\": \"actorgraph-layout/1\""))
    #expect(Self.layout.places.map(\.id) == ["a", "b"])
  }

  @Test(arguments: [
    ("", 1, "whole, valid JSON"), ("[]", 1, "\"format\" is missing"),
    ("{\n\"format\": \"actorgraph/1\"}", 2, "is not the format \"actorgraph-layout/1\""),
    ("{\"format\": \"actorgraph-layout/2\", \"actors\": []}", 1, "is not the format"),
    ("{\"format\": \"actorgraph-layout/1\"}", 1, "no list of places"),
    ("{\"format\": \"actorgraph-layout/1\",\n\"actors\": [\n{}]}", 3, "no \"id\""),
    ("{\"format\": \"actorgraph-layout/1\", \"actors\": [7]}", 1, "no \"id\""),
    (place("\"x\": \"left\""), 2, "\"x\" of \"a\" is no number"),
    (place("\"x\": 1e12"), 2, "within a million"),
    (place("\"y\": 0"), 2, "\"x\" of \"a\" is no number"),
    (place("\"x\": 1, \"y\": 2, \"width\": 0, \"height\": 3"), 2, "has no size"),
    (
      place("\"x\": 1, \"y\": 2, \"width\": 3, \"height\": 3},{\"id\": \"a\", \"x\": 1, \"y\": 2, ")
        .replacing("}]}", with: "\"width\": 1, \"height\": 1}]}"), 2, "has two places"
    ),
  ])
  func aBrokenLayoutIsRefusedWithTheReason(text: String, line: Int, reason: String) {
    let error = #expect(throws: DiagramLayoutError.self) {
      try DiagramLayout(json: Array(text.utf8))
    }
    #expect(error?.line == line)
    #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
  }

  private static func place(_ keys: String) -> String {
    "{\"format\": \"actorgraph-layout/1\", \"actors\": [\n{\"id\": \"a\", \(keys)}]}"
  }
}
