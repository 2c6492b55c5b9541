import Detectors
import Model
import Testing

/// Whom the owner calls a friend, no rule flags.
@Suite struct FriendTests {
  private static func cast(isFriend: Bool) -> Cast {
    var cast = Cast()
    cast.meet("Ottoline Marchbanks", .manager, organisation: "Northwind Traders", isFriend: isFriend)
    cast.meet("Gethin Prosser", .supplier, organisation: "Fourth Coffee", isFriend: isFriend)
    for kind in [TieKind.friend, .follower, .following, .closeFriend, .requestReceived] {
      cast.tie(kind, "Ottoline Marchbanks", since: "2024-05-01")
      cast.tie(kind, "Gethin Prosser", since: "2024-05-02")
    }
    var point = ContactPoint(
      kind: .phone, value: "0155512345", use: .uploaded, origin: Origin(path: "contacts.json", place: .record(1)))
    point.holder = Person(name: "Ottoline Marchbanks")
    cast.profile.contactPoints = [point]
    return cast
  }

  @Test func `somebody from work is flagged, a friend from work is not`() {
    let rules = Set(Self.cast(isFriend: false).found.keys)
    #expect(rules.isSuperset(of: ["tie.authority", "tie.conflict-of-interest", "identity.uploaded-contacts"]))
    #expect(Set(Self.cast(isFriend: true).found.keys).isDisjoint(with: rules))
  }

  @Test func `words that name a friend are not told as the friend's`() {
    let post = Item.said("my boss is a clown, says Ottoline Marchbanks")
    #expect(Self.cast(isFriend: false).judged(post).hits.contains { $0.hit.people == ["p1"] })
    let judged = Self.cast(isFriend: true).judged(post).hits
    #expect(!judged.isEmpty)
    #expect(judged.flatMap(\.hit.people).isEmpty)
  }
}
