import Testing

@testable import ActorGraph

/// The weights that are built in, which a program does not check at every start.
@Suite struct EmbeddedWeightsTests {
  @Test func thereAreSome() {
    #expect(EmbeddedWeights.names.count > 5)
  }

  @Test(arguments: EmbeddedWeights.names)
  func theyAreWhole(name: String) throws {
    #expect(try !EmbeddedWeights.file(named: name, isChecked: true).tensors.isEmpty)
  }
}
