/// What the labels of a tagger or morphologizer say of a token.
struct TagLabels: Sendable {
  /// What one label says; what it leaves open is empty.
  struct Label: Sendable, Hashable {
    var tag = ""
    var partOfSpeech = ""
    var morphology = ""
  }

  /// The labels in the order in which the network scores them.
  let labels: [Label]

  /// Reads the labels of a component.
  ///
  /// - Throws: ``ModelError`` when its settings have none.
  init(_ component: PipelineComponent) throws {
    let settings = component.settings
    if let tags = settings["labels"]?.strings {
      labels = tags.map { Label(tag: $0) }
    } else if let features = settings["labels_morph"]?.members,
      let classes = settings["labels_pos"]
    {
      labels = features.map { member in
        let number = classes[member.key]?.int.flatMap { UInt64(exactly: $0) }
        return Label(
          partOfSpeech: number.flatMap { Self.partsOfSpeech[$0] } ?? "",
          morphology: member.value.string ?? "")
      }
    } else {
      throw ModelError(.malformed, in: "\(component.name)/cfg", "the labels are missing")
    }
  }

  /// The universal parts of speech by their number in a pipeline.
  private static let partsOfSpeech: [UInt64: String] = {
    let names = """
      ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE
      """
    var parts: [UInt64: String] = [:]
    for name in names.split(whereSeparator: \.isWhitespace).map(String.init) {
      parts[StringID(of: name).value] = name
    }
    return parts
  }()
}
