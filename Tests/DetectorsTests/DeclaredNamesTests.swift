import Detectors
import Model
import Testing

/// Names that the owner declared count wherever they are meant.
@Suite struct DeclaredNamesTests {
  private static let situation: Situation = {
    var context = Context()
    var client = Context.Organisation(name: "Contoso Retail")
    client.aliases = ["Contoso"]
    context.clients = [client]
    context.codenames = ["Zephyrine"]
    return Situation(
      context: context, mode: .hygiene, asOf: Timestamp(milliseconds: 1_780_000_000_000), people: PeopleDirectory([]),
      accounts: [])
  }()

  private func families(_ text: String, on platform: Platform = .facebook, kind: ItemKind = .post) -> Set<String> {
    let account = Account(
      id: "x:rowan", platform: platform, side: platform.usualSide, ownerName: "Rowan Vale", handle: "rowan")
    let item = Item(kind: kind, text: text, origin: Origin(path: "posts.json", place: .pointer("/0")))
    return Set(Judge(situation: Self.situation).judge(item, account: account).hits.map(\.rule.family))
  }

  @Test(arguments: [
    "Contoso are moving all of their shops to us", "three weeks of Zephyrine and I still cannot spell it",
    "biscuits at Contoso Retail again, nothing beats their kitchen",
  ])
  func `a declared name on a personal account is told of`(text: String) {
    #expect(families(text).contains("confidential"))
  }

  @Test(arguments: [
    "owls at dusk above the mill", "a new kettle from the shop, finally",
    "zephyrine in bloom by the gate again",
  ])
  func `other names are not`(text: String) {
    #expect(families(text).isEmpty)
  }

  @Test func `on the professional account a client's name alone is no matter`() {
    #expect(!families("Proud of our work with Contoso Retail", on: .linkedin).contains("confidential"))
  }

  @Test func `a search is not said to anybody`() {
    #expect(!families("Contoso Retail", kind: .search).contains("confidential"))
  }
}
