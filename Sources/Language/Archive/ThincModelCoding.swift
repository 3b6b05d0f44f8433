extension ThincModel {
  /// Adds the network to an archive: `NAME/layers`, a record, and `NAME/weights`, all its numbers.
  func write(named name: String, to archive: inout ModelArchiveWriter) {
    var layers = RecordWriter()
    var weights = RecordWriter()
    layers.list(nodes) { layers, node in
      layers.string(node.name)
      layers.counts(node.dimensions)
      layers.counts(node.references)
      layers.list(node.attributes.sorted { $0.key < $1.key }) { layers, attribute in
        layers.string(attribute.key)
        layers.string(attribute.value.encoded)
      }
      layers.list(node.parameters.sorted { $0.key < $1.key }) { layers, parameter in
        layers.string(parameter.key)
        layers.list(parameter.value.shape) { $0.number($1) }
        weights.align(to: 64)
        layers.number(weights.bytes.count)
        weights.floats(parameter.value.values)
      }
    }
    archive.add("\(name)/layers", layers.bytes)
    archive.add("\(name)/weights", weights.bytes)
  }

  /// Reads a network that ``write(named:to:)`` added.
  ///
  /// - Throws: ``ModelError`` when a section is missing or does not fit.
  init(_ archive: ModelArchive, named name: String) throws {
    let weights = try archive.range(of: "\(name)/weights")
    let corrupt = ModelError(
      .corrupt, in: archive.file.path, "the network '\(name)' is damaged; install the model again")
    var layers = try archive.record("\(name)/layers")
    nodes = try layers.list { layers in
      let name = try layers.string()
      let (dimensions, references) = (try layers.counts(), try layers.counts())
      let attributes = try layers.list { layers in
        let key = try layers.string()
        return (key, try JSONValue(parsing: try layers.string(), file: archive.file.path))
      }
      let parameters = try layers.list { layers in
        let key = try layers.string()
        let shape = try layers.list { try $0.number() }
        let offset = try layers.number()
        guard let count = Tensor.count(of: shape), offset % 4 == 0, offset <= weights.count,
          count <= (weights.count - offset) / 4
        else { throw corrupt }
        let values = archive.file.floats(at: weights.lowerBound + offset, count: count)
        return (key, Tensor(shape: shape, values: values))
      }
      return Node(
        name: name, dimensions: dimensions, references: references,
        parameters: Dictionary(parameters, uniquingKeysWith: { $1 }),
        attributes: Dictionary(attributes, uniquingKeysWith: { $1 }))
    }
  }
}

extension RecordWriter {
  /// Writes whole numbers by name.
  fileprivate mutating func counts(_ counts: [String: Int]) {
    list(counts.sorted { $0.key < $1.key }) { writer, count in
      writer.string(count.key)
      writer.number(count.value)
    }
  }
}

extension RecordReader {
  /// Reads whole numbers by name.
  fileprivate mutating func counts() throws -> [String: Int] {
    let pairs = try list { reader in (try reader.string(), try reader.number()) }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }
}
