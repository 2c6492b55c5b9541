import Model
import Testing

@testable import Detectors

/// Rules that a number, key or address decides, whatever the words around it.
@Suite struct FormRuleTests {
  private static func rules(_ text: String, kind: ItemKind = .post, codename: String = "") -> [String] {
    let account = Account(
      id: "facebook:rowan", platform: .facebook, side: .personal, ownerName: "Rowan Vale", handle: "rowan")
    var context = Context()
    if !codename.isEmpty { context.codenames = [codename] }
    let situation = Situation(
      context: context, mode: .hygiene, asOf: Timestamp(milliseconds: 1_790_000_000_000), people: PeopleDirectory([]),
      accounts: [])
    let item = Item(kind: kind, text: text, origin: Origin(path: "posts.json", place: .pointer("/0")))
    return Judge(situation: situation).judge(item, account: account).hits.map(\.rule.id)
  }

  @Test(arguments: [
    ("oversharing.identity-document", "use mine for the tickets, 4242 4242 4242 4242, you can owe me"),
    ("oversharing.identity-document", "mi DNI es 12345678Z para la reserva"),
    ("oversharing.identity-document", "pay it into 20-00-00 55779911 please"),
    ("oversharing.contact-details", "looking for a lodger, text me on 07700 900321"),
    ("oversharing.contact-details", "write to wilf.penderbrook@example.com for the recipe"),
    ("oversharing.home-address", "housewarming on saturday, we moved to 118 Mellor Rise"),
    ("confidential.credential", "the portal login is kshah-t / Bramble!2291"),
  ])
  func `reports what a form proves`(rule: String, text: String) {
    #expect(Self.rules(text).contains(rule))
  }

  @Test(arguments: [
    ("oversharing.identity-document", "it still shows this parcel ref, 5555 5555 5555 4443"),
    ("oversharing.contact-details", "the order number is 77120 03318"),
    ("oversharing.home-address", "gig tonight at the Old Fire Station, 14 Station Road, doors at seven"),
    ("confidential.credential", "I forgot my password again and locked myself out"),
  ])
  func `stays silent on what only looks like one`(rule: String, text: String) {
    #expect(!Self.rules(text).contains(rule))
  }

  @Test func `a number told to one friend is no oversharing`() {
    #expect(!Self.rules("text me on 07700 900321", kind: .message).contains("oversharing.contact-details"))
  }

  @Test func `ticket ids count with the owner's own code names only`() {
    #expect(Self.rules("KES-142 is still open", codename: "Kes").contains("confidential.credential"))
    #expect(!Self.rules("an AK-47 in a museum", codename: "Kes").contains("confidential.credential"))
  }
}
