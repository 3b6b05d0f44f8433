import Testing

@testable import Language

@Suite struct TransitionInventoryTests {
  private static func actions(_ json: String) throws -> [String] {
    let moves = try JSONValue(parsing: json, file: "moves")
    return try TransitionInventory(moves, file: "moves") { _ in true }.actions.map {
      "\($0.kind)\($0.label)"
    }
  }

  @Test func kindsComeFirstThenFallingFrequencies() throws {
    let actions = try Self.actions(#"{"1":{"":9},"0":{"":3},"2":{"a":1,"b":5,"c":2}}"#)
    #expect(actions == ["0", "1", "2b", "2c", "2a"])
  }

  @Test func equalFrequenciesFallByLabel() throws {
    #expect(try Self.actions(#"{"2":{"a":1,"c":1,"b":1}}"#) == ["2c", "2b", "2a"])
  }

  @Test func labelsThatWereAddedLaterComeLast() throws {
    let actions = try Self.actions(#"{"2":{"x":-1,"a":1},"3":{"x":-1,"y":-2,"b":7}}"#)
    #expect(actions == ["2a", "3b", "2x", "3x", "3y"])
  }

  @Test(arguments: ["null", "{}", "[1]", #"{"a":{"b":1}}"#, #"{"0":{"b":"c"}}"#])
  func anythingElseIsRefused(json: String) {
    #expect(throws: ModelError.self) { try Self.actions(json) }
  }
}
