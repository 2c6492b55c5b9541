import Detectors
import Model

/// An invented owner with accounts, people and a judge, in code.
struct Cast {
  var context = Context()
  var mode = Mode.hygiene
  var people: [KnownPerson] = []
  var others: [AccountProfile] = []
  var digest: [ItemDigest] = []
  var profile: AccountProfile

  /// The day of judgement.
  static let today = day("2026-11-20")

  init(_ side: Side = .personal, platform: Platform = .facebook, handle: String? = nil) {
    let account = Account(
      id: "\(platform.rawValue):me", platform: platform, side: side, ownerName: "Rowan Vale", handle: handle)
    profile = AccountProfile(account: account)
    context.me.names = ["Rowan Vale"]
    var employer = Context.Organisation(name: "Northwind Traders")
    employer.aliases = ["Northwind"]
    employer.domains = ["northwind.example"]
    employer.since = Day(year: 2021, month: 3, day: 1)
    var former = Context.Organisation(name: "Fabrikam Systems")
    former.since = Day(year: 2016, month: 9, day: 1)
    former.until = Day(year: 2021, month: 2, day: 28)
    context.employers = [employer, former]
  }

  var situation: Situation {
    Situation(
      context: context, mode: mode, asOf: Timestamp(day: Cast.today), people: PeopleDirectory(people),
      accounts: others + [profile])
  }

  /// What the account's own rules find, by rule id.
  var found: [String: [Hit]] {
    let case_ = AccountCase(profile: profile, situation: situation, digest: digest.sorted())
    let hits = Judge(situation: situation).judge(case_)
    return Dictionary(grouping: hits, by: \.rule.id).mapValues { $0.map(\.hit) }
  }

  func hits(_ rule: String) -> [Hit] { found[rule] ?? [] }

  /// What an item's rules find on the account.
  func judged(_ item: Item) -> Judgement { Judge(situation: situation).judge(item, account: profile.account) }

  func hits(_ rule: String, on item: Item) -> [Hit] { judged(item).hits.filter { $0.rule.id == rule }.map(\.hit) }

  /// A person of the owner's life whom the account shows by name.
  @discardableResult mutating func meet(
    _ name: String, _ role: Role?, organisation: String? = nil, since: String? = nil, until: String? = nil,
    isFriend: Bool = false, isInferred: Bool = true
  ) -> KnownPerson {
    let roles = role.map { role in
      [
        RoleSpan(
          role: role, organisation: organisation, since: since.map(Cast.moment), until: until.map(Cast.moment),
          because: "invented", isInferred: isInferred)
      ]
    }
    let shown = KnownPerson.Profile(
      account: profile.account.id, name: name, handle: nil, probability: 0.97, because: ["same full name"])
    let person = KnownPerson(
      id: "p\(people.count + 1)", name: name, roles: roles ?? [], profiles: [shown], probability: 0.97, tier: .certain,
      because: ["same full name"], isFriend: isFriend)
    people.append(person)
    return person
  }

  mutating func tie(_ kind: TieKind, _ name: String, since: String? = nil, note: String? = nil) {
    profile.ties.append(
      Tie(
        kind: kind, other: Person(name: name), since: since.map(Cast.moment), note: note,
        origin: Cast.origin(profile.ties.count)))
  }

  mutating func field(_ kind: ProfileField.Kind, _ value: String, label: String? = nil, since: String? = nil) {
    profile.fields.append(
      ProfileField(
        kind: kind, value: value, label: label, since: since.map(Cast.moment), origin: Cast.origin(profile.fields.count)
      ))
  }

  mutating func contact(_ kind: ContactPoint.Kind, _ value: String, _ use: ContactPoint.Use, holder: String? = nil) {
    profile.contactPoints.append(
      ContactPoint(
        kind: kind, value: value, use: use, holder: holder.map { Person(name: $0) },
        origin: Cast.origin(profile.contactPoints.count)))
  }

  mutating func job(_ employer: String, _ title: String? = nil, since: String? = nil, until: String? = nil) {
    profile.positions.append(
      Position(
        employer: employer, title: title, since: since.map(Cast.moment), until: until.map(Cast.moment),
        origin: Cast.origin(profile.positions.count)))
  }

  mutating func thread(_ name: String, with participants: String...) {
    profile.threads.append(
      MessageThread(
        key: name, title: nil, folder: "inbox", participants: participants.map { Person(name: $0) },
        isGroup: participants.count > 1, origin: Cast.origin(profile.threads.count)))
  }

  /// Judges items and keeps what aggregate rules keep of them.
  mutating func post(_ items: Item...) { for item in items { digest.append(judged(item).digest) } }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSinceEpoch: 0) }
  static func moment(_ iso: String) -> Timestamp { Timestamp(day: day(iso)) }
  static func origin(_ number: Int) -> Origin { Origin(path: "records.json", place: .pointer("/\(number)")) }
}

extension Item {
  /// An own item with words, at noon of a day plus some minutes.
  static func said(
    _ text: String, _ kind: ItemKind = .post, on day: String = "2026-11-10", minute: Int = 0, quoted: String = "",
    target: String? = nil, audience: Audience = .unknown, authorship: Authorship = .own, reaction: String? = nil
  ) -> Item {
    Item(
      kind: kind, authorship: authorship, text: text, quoted: quoted, target: target.map { Person(name: $0) },
      reaction: reaction, occurredAt: Timestamp(day: Cast.day(day), hour: 12 + minute / 60, minute: minute % 60),
      audience: audience, origin: Origin(path: "items.json", place: .pointer("/\(day)/\(minute)")))
  }
}
