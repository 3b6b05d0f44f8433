import Testing

@testable import Language

@Suite struct ThincModelTests {
  private func model(type: String = "<f4", shape: [Int] = [2, 3], layers: Int = 1) -> [UInt8] {
    var writer = MessagePackWriter()
    writer.map(4)
    writer.string("nodes")
    writer.array(1)
    writer.map(3)
    writer.string("name")
    writer.string("linear")
    writer.string("dims")
    writer.map(1)
    writer.string("nO")
    writer.unsigned(2)
    writer.string("refs")
    writer.map(0)
    writer.string("attrs")
    writer.array(layers)
    writer.map(1)
    writer.string("window_size")
    writer.binary([1])
    writer.string("params")
    writer.array(1)
    writer.map(1)
    writer.string("W")
    writer.tensor(shape, [1, -2, 0.5, 4, 5, 6], type: type)
    writer.string("shims")
    writer.array(0)
    return writer.bytes
  }

  @Test func readsLayers() throws {
    let node = try #require(try ThincModel(model(), file: "model").node(named: "linear"))
    #expect(node.dimensions == ["nO": 2])
    #expect(node.attributes == ["window_size": .number(1)])
    #expect(
      node.parameters == ["W": ThincModel.Tensor(shape: [2, 3], values: [1, -2, 0.5, 4, 5, 6])])
  }

  @Test func refusesOtherNumbersThanFloats() {
    let error = #expect(throws: ModelError.self) { try ThincModel(model(type: "<f8"), file: "m") }
    #expect(error?.problem == .unsupported)
  }

  @Test(arguments: [[2, 2], [7], [Int.max, 2]])
  func refusesAShapeThatDoesNotFit(shape: [Int]) {
    let error = #expect(throws: ModelError.self) { try ThincModel(model(shape: shape), file: "m") }
    #expect(error?.problem == .malformed)
  }

  @Test func refusesAnotherKindOfFile() {
    #expect(throws: ModelError.self) { try ThincModel([0x80], file: "m") }
    #expect(throws: ModelError.self) { try ThincModel(Array(model().dropLast()), file: "m") }
  }
}
