import Names
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Zoë O'Hara-Łukasz", "zoe ohara lukasz"),
    ("Ольга Петрова", "olga petrova"),
    ("Νίκος", "nikos"),
    ("გიორგი", "giorgi"),
    ("Saint-Étienne & Fils", "saint etienne and fils"),
    ("", ""),
  ])
  func foldsToLatinWords(name: String, key: String) {
    #expect(NameFolding.key(of: name) == key)
  }

  @Test(arguments: [
    ("Mr. Omar Abd Al-Rahim", ["omar", "abdulrahim"]),
    ("Omar Abdul Rahim", ["omar", "abdulrahim"]),
    ("Ludwig van der Meer Jr.", ["ludwig", "meer"]),
    ("Marsh, Zoë", ["zoe", "marsh"]),
    ("Tamir al-Baz’s", ["tamir", "baz"]),
    ("Queen", ["queen"]),
  ])
  func takesNamesApart(name: String, core: [String]) {
    #expect(NameWords(name).core == core)
  }
}
