internal import COpenBLAS
internal import Glibc

/// The matrix products of OpenBLAS; the one place that loads it and hands it pointers.
///
/// The library runs on one thread: articles are what is computed in parallel. Some of its kernels
/// add the terms of a sum in an order that depends on where a row stands, so callers keep to the
/// shapes that ``rowQuantum`` and ``rowsPerBlock`` describe; then a result depends on its own input
/// alone, whatever else is in the matrix.
package enum OpenBLAS {
  /// Rows come in multiples of this number, and a document begins at a multiple of it.
  static let rowQuantum = 24
  /// The rows of the largest product that is made at once; the operands then stay in the cache.
  static let rowsPerBlock = 240

  /// The name of the library's file, as Debian installs it.
  static let file = "libopenblas.so.0"
  /// The library, loaded once for the process when it is first asked for.
  private static let library = Result { () throws(ModelError) in try Library(file: file) }

  /// Makes sure that products can be computed.
  ///
  /// Whoever opens a model calls this first: products themselves do not throw.
  ///
  /// - Throws: ``ModelError`` when the library is not installed or lacks a function; it names the
  ///   Debian package.
  package static func require() throws(ModelError) { _ = try library.get() }

  /// The library's own name of the kernel that computes: `Haswell`, `SkylakeX`, `Prescott`.
  ///
  /// - Throws: ``ModelError`` as ``require()`` does.
  package static func kernel() throws(ModelError) -> String { try library.get().kernel }

  /// The library for a product, which nobody asks for who has not called ``require()``.
  static var loaded: Library {
    switch library {
    case .success(let library): library
    case .failure(let error): fatalError("\(error)")
    }
  }
}

extension OpenBLAS {
  /// The functions of a loaded library.
  ///
  /// Those who call them have checked that the matrices lie within the arrays.
  @safe struct Library: Sendable {
    /// The numbers of a product's rows, of the terms of its sums, and of its columns.
    struct Shape {
      var rows: Int
      var inner: Int
      var columns: Int
    }

    /// The name of the kernel that computes.
    let kernel: String
    private let matrixProduct: COpenBLASMatrixProduct
    private let vectorProduct: COpenBLASVectorProduct
  }
}

extension OpenBLAS.Library {
  /// Loads the library, with the kernel for this processor unless the user asks for another.
  ///
  /// - Parameter file: The name of its file.
  /// - Throws: ``ModelError`` when there is no such library, or it lacks a function.
  init(file: String) throws(ModelError) {
    let handle = unsafe Self.withPreferredKernel { unsafe dlopen(file, RTLD_NOW | RTLD_LOCAL) }
    guard let handle = unsafe handle else { throw Self.error(in: file, "cannot be loaded") }
    func function(_ name: String) throws(ModelError) -> UnsafeMutableRawPointer {
      guard let function = unsafe dlsym(handle, name) else {
        throw Self.error(in: file, "lacks the function \(name)")
      }
      return unsafe function
    }
    unsafe matrixProduct = unsafeBitCast(
      try function("cblas_sgemm"), to: COpenBLASMatrixProduct.self)
    unsafe vectorProduct = unsafeBitCast(
      try function("cblas_sgemv"), to: COpenBLASVectorProduct.self)
    let setThreads = unsafe unsafeBitCast(
      try function("openblas_set_num_threads"), to: COpenBLASThreadSetter.self)
    let coreName = unsafe unsafeBitCast(
      try function("openblas_get_corename"), to: COpenBLASCoreName.self)
    setThreads(1)
    kernel = unsafe coreName().map { unsafe String(cString: $0) } ?? "unknown"
  }

  private static func error(in file: String, _ problem: String) -> ModelError {
    let reason = unsafe dlerror().map { unsafe ": \(String(cString: $0))" } ?? ""
    return ModelError(
      .missing, in: file,
      "OpenBLAS \(problem)\(reason); install the Debian package libopenblas0")
  }

  /// The environment's word for the kernel, which the library reads only while it is loaded.
  private static let variable = "OPENBLAS_CORETYPE"

  /// The kernel for the instructions of this processor; nil where the library shall decide.
  ///
  /// A library falls back to its oldest kernel on a processor that is newer than itself.
  private static var preferredKernel: String? {
    if COpenBLASHasAVX512() != 0 { return "SkylakeX" }
    return COpenBLASHasAVX2() != 0 ? "Haswell" : nil
  }

  /// Does something while the environment asks for the preferred kernel.
  private static func withPreferredKernel<Value>(_ load: () -> Value) -> Value {
    let asked = unsafe getenv(variable).map { unsafe String(cString: $0) }
    guard (asked ?? "").isEmpty, let preferredKernel else { return load() }
    unsafe setenv(variable, preferredKernel, 1)
    defer { _ = asked == nil ? unsafe unsetenv(variable) : unsafe setenv(variable, "", 1) }
    return load()
  }

  /// Computes one product of matrices.
  func multiply<Element>(
    _ left: [Element], _ leftPlace: MatrixPlace, _ right: [Element], _ rightPlace: MatrixPlace,
    _ result: inout [Element], _ resultPlace: MatrixPlace, _ shape: Shape, scale: Float = 1,
    isAdded: Bool = false
  ) {
    unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        unsafe result.withUnsafeMutableBytes { result in
          let left = unsafe left.assumingMemoryBound(to: Float.self).baseAddress
          let right = unsafe right.assumingMemoryBound(to: Float.self).baseAddress
          let result = unsafe result.assumingMemoryBound(to: Float.self).baseAddress
          guard let left = unsafe left, let right = unsafe right, let result = unsafe result else {
            return
          }
          unsafe matrixProduct(
            Self.rowMajor, Self.transposition(leftPlace), Self.transposition(rightPlace),
            CInt(shape.rows), CInt(shape.columns), CInt(shape.inner), scale, left + leftPlace.start,
            CInt(leftPlace.stride), right + rightPlace.start, CInt(rightPlace.stride),
            isAdded ? 1 : 0, result + resultPlace.start, CInt(resultPlace.stride))
        }
      }
    }
  }

  /// Computes the product of one row with a matrix, as `multiply(row:by:into:inner:columns:)` says.
  func multiply(
    row: [Lanes], by matrix: [Lanes], into result: inout [Lanes], inner: Int, columns: Int
  ) {
    unsafe row.withUnsafeBytes { row in
      unsafe matrix.withUnsafeBytes { matrix in
        unsafe result.withUnsafeMutableBytes { result in
          let row = unsafe row.assumingMemoryBound(to: Float.self).baseAddress
          let matrix = unsafe matrix.assumingMemoryBound(to: Float.self).baseAddress
          let result = unsafe result.assumingMemoryBound(to: Float.self).baseAddress
          guard let row = unsafe row, let matrix = unsafe matrix, let result = unsafe result else {
            return
          }
          unsafe vectorProduct(
            Self.rowMajor, Self.transposed, CInt(inner), CInt(columns), 1, matrix, CInt(columns),
            row, 1, 0, result, 1)
        }
      }
    }
  }

  private static let rowMajor = CInt(COpenBLASRowMajor)
  private static let transposed = CInt(COpenBLASTransposed)

  private static func transposition(_ place: MatrixPlace) -> CInt {
    place.isTransposed ? transposed : CInt(COpenBLASAsIs)
  }
}
