import GraphModel
import Testing

@Suite("A malformed graph document")
struct GraphReaderErrorTests {
  /// A replacement in the sample's document, and what the error has to say.
  struct Fault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let message: String

    init(_ old: String, _ new: String, _ message: String) {
      self.old = old
      self.new = new
      self.message = message
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let faults = [
    Fault("actorgraph/1", "actorgraph/2", "$.format: \"actorgraph/2\" is not the format"),
    Fault("\"actorgraph/1\"", "1", "$.format: expected a string, found an integer"),
    Fault("\"format\"", "\"formats\"", "$: the key \"format\" is missing"),
    Fault("\"length\": 90", "\"length\": -1", "$.articles[0].length: expected an integer from 0"),
    Fault(
      "\"length\": 90", "\"length\": 90.0",
      "$.articles[0].length: expected an integer, found a number"),
    Fault("\"length\": 90", "\"length\": 44", "$.statements[0].evidence.end: the span ends at 45"),
    Fault("\"2024-03-05\"", "\"2024-02-30\"", "$.articles[0].published: \"2024-02-30\" is no day"),
    Fault("\"2024-03-05\"", "20240305", "$.articles[0].published: expected a string"),
    Fault(
      "\"title\": \"Harbour talks\"", "\"title\": []",
      "$.articles[0].title: expected a string, found an array"),
    Fault(
      "\"kind\": \"person\"", "\"kind\": \"robot\"", "$.actors[0].kind: \"robot\" is none of person"
    ),
    Fault(
      "\"id\": \"port-union\"", "\"id\": \"mara-veld\"",
      "$.actors[1].id: the id \"mara-veld\" is used twice"),
    Fault("\"id\": \"port-union\"", "\"id\": \"\"", "$.actors[1].id: an id cannot be empty"),
    Fault(
      "{ \"iso3166\": \"XX\"", "{ \"iso3166\": null",
      "$.actors[1].identifiers.iso3166: expected a string"),
    Fault(
      "[\"Veld\"]", "[\"Veld\", 3]", "$.actors[0].aliases[1]: expected a string, found an integer"),
    Fault("[\"Veld\"]", "{}", "$.actors[0].aliases: expected an array, found an object"),
    Fault(
      "\"start\": 0, \"end\": 9", "\"start\": 10, \"end\": 9",
      "$.actors[0].mentions[0].end: the span ends"),
    Fault(
      "\"form\": \"name\"", "\"form\": \"verb\"",
      "$.actors[0].mentions[0].form: \"verb\" is none of"),
    Fault(
      "\"form\": \"name\"", "\"forms\": \"name\"",
      "$.actors[0].mentions[0]: the key \"form\" is missing"),
    Fault(
      "{ \"article\": \"harbour\"", "{ \"article\": \"h\"",
      "$.actors[0].mentions[0].article: the document has no article \"h\""),
    Fault(
      "\"target\": \"port-union\"", "\"target\": \"x\"",
      "$.statements[0].target: the document has no actor \"x\""),
    Fault(
      "\"actor\": null", "\"actor\": \"x\"",
      "$.statements[0].attribution[0].actor: the document has no actor"),
    Fault(
      "\"anonymous\": true", "\"anonymous\": 1",
      "$.statements[0].attribution[0].anonymous: expected a boolean"),
    Fault(
      "\"event\": null", "\"event\": \"SHOUT\"", "$.statements[0].event: \"SHOUT\" is no event"),
    Fault(
      "\"relation\": \"leads\"", "\"relation\": \"rules\"",
      "$.statements[0].relation: \"rules\" is none of leads"),
    Fault(
      "\"status\": \"asserted\"", "\"status\": \"disputed\"",
      "$.statements[0].status: \"disputed\" is none of"),
    Fault(
      "\"end\": null }", "\"end\": \"2024-02-01\" }",
      "$.statements[0].date: the interval ends on 2024-02-01"),
    Fault(
      "\"start\": 0,\n", "\"start\": \"0\",\n",
      "$.statements[0].evidence.start: expected an integer, found a string"),
    Fault(
      "\"role\": \"chair\"", "\"share\": 100.5",
      "$.statements[0].share: expected a percentage from 0 to 100, found 100.5"),
    Fault(
      "\"role\": \"chair\"", "\"share\": \"51\"", "$.statements[0].share: expected a number"),
    Fault(
      "\"stage\": null", "\"stage\": \"jailed\"",
      "$.statements[0].stage: \"jailed\" is none of claimed, suspected, accused, arrested, charged, "
        + "tried, convicted, acquitted, withdrawn, dismissed, settled"),
    Fault(
      "\"stage\": null", "\"stage\": 3",
      "$.statements[0].stage: expected a string, found an integer"),
    Fault(
      "\"confidence\": 100", "\"confidence\": 101",
      "$.statements[0].confidence: expected a percentage from 0 to 100, found 101"),
    Fault(
      "\"confidence\": 100", "\"confidence\": 99.5",
      "$.statements[0].confidence: expected an integer, found a number"),
    Fault(
      "\"possible\": false", "\"possible\": 0",
      "$.statements[0].possible: expected a boolean"),
    Fault("[11, 16]", "[16, 11]", "$.statements[0].evidence.cue: the span ends at 11"),
    Fault("[11, 16]", "[11]", "$.statements[0].evidence.cue: expected a start and an end, found 1"),
    Fault("[11, 16]", "[11, 46]", "$.statements[0].evidence.cue: the span 11–46 lies outside"),
    Fault("[11, 16]", "[11, 1.5]", "$.statements[0].evidence.cue[1]: expected an integer"),
    Fault("[11, 16]", "[11, NaN]", "line 61, column 21: a value is expected here"),
    Fault(
      "[11, 16]", "[11, 99999999999999999999]",
      "$.statements[0].evidence.cue[1]: expected an integer"),
    Fault(
      "\"rule\"", "\"rule\": \"x\", \"rule\"", "line 50, column 20: the key \"rule\" is repeated"),
  ]

  @Test("is refused with the place that is wrong", arguments: Self.faults)
  func refusal(of fault: Fault) throws {
    let range = try #require(Sample.document.firstRange(of: fault.old))
    let document = Sample.document.replacingCharacters(range, with: fault.new)
    let error = try #require(throws: GraphDocumentError.self) { try Graph(json: document) }
    #expect(error.description.hasPrefix(fault.message), "\(error)")
    #expect(error.line > 0)
  }

  @Test("that is no object is refused", arguments: ["null", "[]", "3", "\"actorgraph/1\"", "true"])
  func noObject(text: String) throws {
    let error = try #require(throws: GraphDocumentError.self) { try Graph(json: text) }
    #expect(error.description.hasPrefix("$: expected an object, found"))
  }

  @Test("names the line of a wrong value")
  func line() throws {
    let document = Sample.document.replacing("\"length\": 90", with: "\"length\": true")
    let error = try #require(throws: GraphDocumentError.self) { try Graph(json: document) }
    #expect(error.line == 12)
  }

  @Test("that is nested without end is refused, not followed")
  func nesting() throws {
    for opening in ["[", "{\"a\":"] {
      let deep = String(repeating: opening, count: 200_000)
      let error = try #require(throws: GraphDocumentError.self) { try Graph(json: deep) }
      #expect(error.problem.contains("nested more than 64 deep"))
    }
  }

  @Test("that is not UTF-8 is refused with its place")
  func encoding() throws {
    let error = try #require(throws: GraphDocumentError.self) {
      try Graph(json: Array("{\n \"caf".utf8) + [0xE9] + Array("\"}".utf8))
    }
    #expect(error.line == 2)
    #expect(error.place == "line 2, column 6")
    #expect(error.problem.contains("not UTF-8"))
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
