internal import Foundation
package import Language

/// The English pipeline that set-up installs.
package enum InstalledModel {
  /// The pipeline, opened once.
  package static let pipeline = Result { try LanguagePipeline(modelAt: url()) }

  /// The converted file: that of `ACTORGRAPH_MODEL`, else the one in the user's cache folder.
  private static func url() throws -> URL {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["ACTORGRAPH_MODEL"], !path.isEmpty { return URL(filePath: path) }
    let cache =
      environment["XDG_CACHE_HOME"].map { URL(filePath: $0) }
      ?? URL.homeDirectory.appending(path: ".cache")
    let name = "en_core_web_md-3.8.0.v\(ModelFile.version).model"
    return cache.appending(path: "actorgraph/\(name)")
  }
}
