internal import Foundation

/// The formats of one command's result, each named by the extension of its files.
protocol OutputFormat: RawRepresentable<String>, CaseIterable {
  /// The format of standard output where none is asked for.
  static var usual: Self { get }
}

extension OutputFormat {
  /// Where to write what, by the options `--output` and `--format`.
  ///
  /// - Throws: ``UsageError`` for a file whose extension names no format.
  static func outputs(of invocation: Invocation) throws -> [(path: String, format: Self)] {
    let named = invocation.value("format").flatMap(Self.init) ?? usual
    let paths = invocation.all("output")
    if paths.isEmpty { return [("-", named)] }
    return try paths.map { path in
      if path == "-" { return (path, named) }
      let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
      guard let format = Self(rawValue: suffix) else {
        let all = allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
        throw UsageError("\(path): no format for '.\(suffix)'; end the name in one of \(all)")
      }
      return (path, format)
    }
  }
}
