import Testing

@testable import Language

@Suite struct StringIDTests {
  @Test(arguments: [
    ("a", 11_901_859_001_352_538_922), ("12345678", 9_871_996_032_675_327_904),
    ("123456789", 2_056_675_840_866_671_865), ("harbour", 11_380_851_811_772_850_737),
    ("harbourmaster", 7_279_242_409_216_104_318), ("Ærøskøbing", 15_424_012_295_805_012_946),
    ("𝔘nity", 9_306_545_913_109_419_382),
  ])
  func hashesWords(word: String, id: UInt64) {
    #expect(StringID(of: word).value == id)
  }

  @Test(arguments: [
    ("", 0), ("IS_ALPHA", 1), ("X", 101), ("agent", 401), ("mark", 423), ("root", 449), ("_", 456),
  ])
  func numbersTheSymbols(word: String, id: UInt64) {
    #expect(StringID(of: word).value == id)
  }

  @Test func derivesFourKeysOfAnEmbedding() {
    let harbour: UInt64 = 11_380_851_811_772_850_737
    let cases: [(UInt64, UInt32, [UInt32])] = [
      (0, 8, [0, 0, 0, 0]),
      (1, 12, [2_938_686_206, 2_291_508_213, 2_246_688_320, 3_554_967_022]),
      (.max, 9, [1_280_338_815, 3_260_680_329, 3_463_791_303, 2_886_450_919]),
      (harbour, 8, [2_343_714_620, 3_958_394_721, 1_368_088_282, 1_642_624_786]),
      (harbour, 13, [2_009_510_663, 622_204_749, 699_680_368, 3_560_179_434]),
    ]
    for (number, seed, keys) in cases {
      let hash = MurmurHash.hash128(number, seed: seed)
      #expect([hash.0, hash.1, hash.2, hash.3] == keys)
    }
  }
}
