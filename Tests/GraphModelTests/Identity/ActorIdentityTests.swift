import GraphModel
import Testing

@Suite("Actor ids")
struct ActorIdentityTests {
  @Test(
    "are made of the name",
    arguments: [
      ("Mara Veld", "mara-veld"),
      ("  MARA   Veld ", "mara-veld"),
      ("Zoë Ångström-Łuk", "zoe-angstrom-luk"),
      ("Zoe\u{308} A\u{30A}ngstro\u{308}m-Łuk", "zoe-angstrom-luk"),
      ("Seán O’Dea", "sean-odea"),
      ("Teachers' Union", "teachers-union"),
      ("5th Brigade (North)", "5th-brigade-north"),
      ("Große Straße", "grosse-strasse"),
      ("Олег Щукарь", "oleg-shchukar"),
      ("Νίκος Βάρδος", "nikos-vardos"),
      ("İpek Işık", "ipek-isik"),
    ])
  func slugs(name: String, slug: String) {
    #expect(ActorIdentity.slug(of: name) == slug)
  }

  @Test(
    "of names without Latin spelling come from their hash",
    arguments: ["مارا", "東京", "देवी", "!!!", "", "Mara 東京", "👩‍👩‍👧"])
  func hashed(name: String) {
    let slug = ActorIdentity.slug(of: name)
    #expect(slug.hasPrefix("actor-"))
    #expect(slug.utf8.count == 14)
    #expect(slug == ActorIdentity.slug(of: name))
    #expect(slug != ActorIdentity.slug(of: name + "東"))
  }

  @Test("stay distinct without taking one that is wanted elsewhere")
  func distinct() {
    #expect(
      ActorIdentity.distinct(["a", "a", "a-2", "a", "b"]) == ["a", "a-3", "a-2", "a-4", "b"])
    let many = ActorIdentity.distinct([String](repeating: "x", count: 3000))
    #expect(Set(many).count == 3000)
    #expect(many.last == "x-3000")
  }
}

@Suite("Folded names")
struct WordFoldingTests {
  @Test(
    "are the same for spellings of one name",
    arguments: [
      ("Mara Veld", "MARA  VELD"), ("Nadia Śliw-Ota", "nadia sliw ota"), ("é", "e\u{301}"),
      ("U.N. Office", "u n office"), ("مَارَا", "مارا"),
    ])
  func alike(first: String, second: String) {
    #expect(WordFolding.folded(first) == WordFolding.folded(second))
  }

  @Test(
    "differ for different names",
    arguments: [("Mara Veld", "Maraveld"), ("देवी", "देव"), ("!", "?"), ("東京", "京東")])
  func different(first: String, second: String) {
    #expect(WordFolding.folded(first) != WordFolding.folded(second))
  }
}
