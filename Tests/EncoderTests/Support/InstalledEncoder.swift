import Encoder
import Foundation

/// The encoders that set-up installs.
enum InstalledEncoder {
  /// The small encoder, opened once.
  static let encoder = Result { try TransformerEncoder(fileAt: path) }
  /// The large encoder, opened once.
  static let large = Result { try TransformerEncoder(fileAt: path(of: "all-mpnet-base-v2")) }

  /// The converted file of the small encoder.
  static let path = path(of: "all-MiniLM-L6-v2")

  /// A converted file in the user's cache folder.
  private static func path(of name: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    let cache =
      environment["XDG_CACHE_HOME"].map { URL(filePath: $0) }
      ?? URL.homeDirectory.appending(path: ".cache")
    return cache.appending(path: "actorgraph/\(name).v\(EncoderFile.version).encoder").path
  }
}
