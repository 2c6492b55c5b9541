import Model
import Testing

/// Who stands behind a name or user name.
@Suite struct PeopleDirectoryTests {
  private static func person(
    _ name: String, handle: String, probability: Double, tier: KnownPerson.Tier
  ) -> KnownPerson {
    var profile = KnownPerson.Profile(
      account: "instagram:me", name: nil, handle: handle, probability: probability, because: [])
    profile.tier = tier
    return KnownPerson(
      id: name, name: name, roles: [], profiles: [profile], probability: probability, tier: tier, because: [],
      isFriend: false)
  }

  @Test func `the more probable of two candidates has the profile, and neither of two alike`() {
    let one = Self.person("Ada", handle: "ada", probability: 0.9, tier: .likely)
    let other = Self.person("Adam", handle: "ada", probability: 0.82, tier: .likely)
    let twin = Self.person("Adah", handle: "ada", probability: 0.9, tier: .likely)
    let shown = Person(handle: "Ada")
    #expect(PeopleDirectory([other, one]).person(shown, in: "instagram:me")?.name == "Ada")
    #expect(PeopleDirectory([one, twin]).person(shown, in: "instagram:me") == nil)
    #expect(PeopleDirectory([one]).person(shown, in: "facebook:me") == nil)
  }

  @Test func `a match that is only possible counts for nobody`() {
    let one = Self.person("Ada", handle: "ada", probability: 0.6, tier: .possible)
    #expect(PeopleDirectory([one]).person(Person(handle: "ada"), in: "instagram:me") == nil)
  }

  @Test(arguments: [
    ("Ada Byron", "ada byron"), (" Ada  Byron ", "ada byron"), ("ADA\u{a0}Byron", "ada byron"),
    ("Ada\tByron", "ada byron"), ("Élodie Noël", "élodie noël"), ("", ""), (" ", ""), ("x", "x"),
  ])
  func `names are compared in lower case with single blanks`(name: String, folded: String) {
    #expect(PeopleDirectory.folded(name) == folded)
  }
}
