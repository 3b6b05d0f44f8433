extension ThincModel.Node {
  /// The weights of a name.
  ///
  /// - Throws: ``ModelError`` when they are missing or have another number of axes.
  func tensor(_ name: String, axes: Int, file: String) throws -> ThincModel.Tensor {
    guard let tensor = parameters[name], tensor.shape.count == axes,
      tensor.shape.allSatisfy({ $0 > 0 })
    else {
      throw ModelError(
        .unsupported, in: file,
        "the layer '\(self.name)' has no weights '\(name)' of \(axes) axes; use another pipeline")
    }
    return tensor
  }

  /// The weights of a name.
  ///
  /// - Throws: ``ModelError`` when they are missing or of another shape.
  func tensor(_ name: String, shape: [Int], file: String) throws -> ThincModel.Tensor {
    guard let tensor = parameters[name], tensor.shape == shape else {
      throw ModelError(
        .unsupported, in: file,
        "the layer '\(self.name)' has no weights '\(name)' of shape \(shape); use another pipeline")
    }
    return tensor
  }
}

extension ThincModel.Tensor {
  /// The matrix with inputs as rows, whose columns are chosen rows of this one.
  ///
  /// - Parameters:
  ///   - rows: The row of this matrix that becomes each column.
  ///   - length: The length of this matrix's rows.
  /// - Returns: `length` rows of as many numbers as there are chosen rows, filled up with zeros.
  func transposed(rows: [Int], length: Int) -> [Lanes] {
    let lanes = (rows.count + Lanes.scalarCount - 1) / Lanes.scalarCount
    var result = [Lanes](repeating: .zero, count: length * lanes)
    for (column, row) in rows.enumerated() {
      for input in 0..<length {
        result[input * lanes + column / 16][column % 16] = values[row * length + input]
      }
    }
    return result
  }
}
