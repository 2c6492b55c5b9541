import Detectors
import Matching
import Model

/// Any text as a post, a message and a name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let origin = Origin(path: "posts.json", place: .pointer("/0"))
  for (account, judge) in [(Stage.personal, Stage.judge), (Stage.professional, Stage.judge)] {
    for kind in [ItemKind.post, .message, .comment] {
      _ = judge.judge(
        Item(kind: kind, text: text, quoted: text, occurredAt: Stage.now, origin: origin), account: account)
    }
  }
  let tie = Tie(kind: .friend, other: Person(name: text, handle: text), origin: origin)
  let input = MatchInput(
    accounts: [
      AccountPeople(account: Stage.personal, ties: [tie], participants: [], uploaded: [], positions: []),
      AccountPeople(account: Stage.professional, ties: [tie], participants: [], uploaded: [], positions: []),
    ], context: Stage.context, decisions: [], asOf: Stage.now)
  _ = PeopleMatcher().match(input)
  return 0
}

enum Stage {
  static let now = Timestamp(milliseconds: 1_780_000_000_000)
  static let personal = Account(
    id: "facebook:rowan", platform: .facebook, side: .personal, ownerName: "Rowan Vale", handle: "rowan")
  static let professional = Account(
    id: "linkedin:rowan", platform: .linkedin, side: .professional, ownerName: "Rowan Vale", handle: "rowan")
  static let judge = Judge(
    situation: Situation(
      context: context, mode: .hygiene, asOf: now, people: PeopleDirectory([]), accounts: []))

  static var context: Context {
    var context = Context()
    context.employers = [Context.Organisation(name: "Northwind Traders Ltd")]
    context.clients = [Context.Organisation(name: "Contoso Retail")]
    context.codenames = ["Kestrel"]
    return context
  }
}
