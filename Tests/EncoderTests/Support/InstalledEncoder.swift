import Encoder
import Foundation

/// The encoder that set-up installs.
enum InstalledEncoder {
  /// The encoder, opened once.
  static let encoder = Result { try TransformerEncoder(fileAt: path) }

  /// The converted file in the user's cache folder.
  static let path: String = {
    let environment = ProcessInfo.processInfo.environment
    let cache =
      environment["XDG_CACHE_HOME"].map { URL(filePath: $0) }
      ?? URL.homeDirectory.appending(path: ".cache")
    return cache.appending(path: "actorgraph/all-MiniLM-L6-v2.v\(EncoderFile.version).encoder").path
  }()
}
