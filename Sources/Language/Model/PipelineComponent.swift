/// One trained or rule-driven step of a pipeline with everything that its folder says of it.
struct PipelineComponent: Sendable {
  /// The name in the pipeline, which is also its folder's name: `ner`.
  var name: String
  /// What kind of step it is: `tagger`, `parser`, `morphologizer`.
  var factory: String
  /// The component's own settings (`cfg`): labels and the like; null without such a file.
  var settings: JSONValue = .null
  /// The transitions by number, each with its labels and their frequencies, in the file's order;
  /// null for a component without transitions.
  var moves: JSONValue = .null
  /// The network; nil for a component without weights.
  var model: ThincModel?

  /// The network.
  ///
  /// - Throws: ``ModelError`` when the component has none.
  func requireModel() throws -> ThincModel {
    guard let model else {
      throw ModelError(.missing, in: "\(name)/model", "the component has no weights; get it again")
    }
    return model
  }
}
