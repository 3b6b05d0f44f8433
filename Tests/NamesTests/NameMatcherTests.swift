import Names
import Testing

@Suite struct NameMatcherTests {
  private let matcher = NameMatcher(
    givenNames: GivenNames([
      GivenName(name: "William", gender: .male, forms: [.init(name: "Bill", gender: .male)]),
      GivenName(name: "Olga", gender: .female), GivenName(name: "Oleg", gender: .male),
      GivenName(name: "Karim", gender: .male, forms: [.init(name: "Kareem", gender: .male)]),
      GivenName(name: "Martin", gender: .male),
    ]),
    states: ["norway": "NO"])

  @Test(arguments: [
    ("Bill Hartnell", "William Hartnell", true),
    ("Olga Baran", "Oleg Baran", false),
    ("W. Hartnell", "William Hartnell", true),
    ("William H. W. Brel", "William W. Brel", false),
    ("William H. W. Brel", "William H. Brel", true),
    ("Karim el-Tawil", "Kareem Al Tawil", true),
    ("Qadir Hasmi", "Kadir Hasmi", true),
    ("Hartnell, William", "William Hartnell", true),
    ("William Martin", "Martin William", false),
    ("Zoya Ivanovna Brel", "Zoya Petrovna Brel", false),
    ("ZoyaBrel", "Zoya Brel", true),
    ("Zoya Brel", "Зоя Брел", true),
    ("W.", "William", false),
  ])
  func comparesPersons(first: String, second: String, same: Bool) {
    #expect(matcher.isSame(first, second, kind: .person) == same)
    #expect(matcher.isSame(second, first, kind: .person) == same)
  }

  @Test(arguments: [
    ("Nordlys Ltd", "Nordlys Limited", true),
    ("Nordlys Norway AS", "Nordlys", true),
    ("Nordlys Energy", "Nordlys", false),
    ("EBU", "Eastern Border Union", true),
    ("EBC", "Eastern Border Union", false),
    ("The Harbour Trust", "The Harvest Trust", false),
    ("N.L. Company", "NL Co.", true),
  ])
  func comparesOrganizations(first: String, second: String, same: Bool) {
    #expect(matcher.isSame(first, second, kind: .organization) == same)
    #expect(matcher.isSame(second, first, kind: .organization) == same)
  }

  /// Names that are built alike with words of their own name two.
  @Test(arguments: [
    ("Harbour Council", "Tide Council", true),
    ("Department of Harbours", "Department of the Fleet", true),
    ("Supreme Court", "Larne District Court", true),
    ("Council", "Tide Council", false),
    ("Tamsin Harbour Authority", "Harbour Authority", false),
    ("EBU", "Eastern Border Union", false),
    ("Nordlys Limited", "Nordlys Holding Ltd", false),
    ("Bank of Larne", "Dockers of Tamsin", false),
    ("Shell Trust", "Harbour Bloc", false),
  ])
  func tellsRivalsApart(first: String, second: String, areRivals: Bool) {
    let matcher = OrganizationNameMatcher()
    #expect(matcher.areRivals(first, second) == areRivals)
    #expect(matcher.areRivals(second, first) == areRivals)
  }
}
