import Detectors
import Model
import Storage

/// What makes a finding the same finding in the next export.
///
/// Built from what every export repeats and from nothing that a new one renumbers, words anew or moves: not the path,
/// the place or the order, not the zone, not the second. Findings that are alike in all of it are told apart by their
/// order in time (see ``settled(_:)``).
struct FindingIdentity {
  /// ASCII letters and digits of a text that count: exports cut long texts at different places.
  private static let lettersThatCount = 64

  /// With fewer letters the moment counts too.
  private static let lettersThatIdentify = 16

  let account: Account
  let people: [String: KnownPerson]
  let key: FingerprintKey

  /// The id of a finding on an item.
  func id(_ rule: Rule, _ hit: Hit, on item: Item) -> String {
    let letters = FindingIdentity.letters(of: item.text)
    let clock = letters.count >= FindingIdentity.lettersThatIdentify ? "" : FindingIdentity.clock(item.occurredAt)
    return key.id(of: [rule.id, subject(of: hit), item.kind.rawValue, name(of: item.target), letters, clock])
  }

  /// The id of a finding on a record of the profile or on the whole account.
  func id(_ rule: Rule, _ hit: Hit) -> String {
    key.id(of: [rule.id, subject(of: hit), PeopleDirectory.folded(hit.identity)])
  }

  /// Findings with one id each: the second of those that are alike gets an id of its own.
  ///
  /// What is alike and of one minute is the same matter, told twice.
  func settled(_ findings: [Finding]) -> [Finding] {
    var seen: [String: [Int64?]] = [:]
    let inTime = findings.indices.sorted { left, right in
      let (one, other) = (findings[left].occurredAt?.milliseconds ?? 0, findings[right].occurredAt?.milliseconds ?? 0)
      return one == other ? left < right : one < other
    }
    var settled = findings
    for index in inTime {
      let finding = findings[index]
      let minute = finding.occurredAt.map { FindingIdentity.minutes($0) }
      if seen[finding.id]?.last != minute || seen[finding.id] == nil { seen[finding.id, default: []].append(minute) }
      let rank = seen[finding.id]?.count ?? 1
      if rank > 1 { settled[index].id = key.id(of: [finding.id, String(rank)]) }
    }
    return settled
  }

  /// The subject with people by what this account calls them: their numbers differ from run to run.
  private func subject(of hit: Hit) -> String {
    hit.subject.split(separator: ":", omittingEmptySubsequences: false).map { part in
      people[String(part)].map(name) ?? PeopleDirectory.folded(String(part))
    }.joined(separator: ":")
  }

  /// A person as this account shows them, so that another account read beside it changes nothing.
  private func name(of person: KnownPerson) -> String {
    let profile = person.profiles.first { $0.account == account.id }
    let name = FindingIdentity.letters(of: profile?.name ?? "")
    let handle = profile?.handle?.lowercased() ?? ""
    let own = account.platform == .instagram ? [handle, name] : [name, handle]
    return own.first { !$0.isEmpty } ?? FindingIdentity.letters(of: person.name)
  }

  private func name(of person: Person?) -> String {
    let name = FindingIdentity.letters(of: person?.name ?? "")
    let handle = person?.handle?.lowercased() ?? ""
    let own = account.platform == .instagram ? [handle, name] : [name, handle]
    return own.first { !$0.isEmpty } ?? ""
  }

  /// The first ASCII letters and digits of a text in lower case; all but its blanks where it has none.
  ///
  /// Exports differ in blanks, lose emoji, and write `?` for letters that they can't hold.
  static func letters(of text: String) -> String {
    var letters: [UInt8] = []
    for byte in text.utf8 where letters.count < lettersThatCount {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
      default: continue
      }
    }
    if letters.isEmpty { return String(text.filter { !$0.isWhitespace }.prefix(lettersThatCount)) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The minute of the quarter of an hour: all zones are whole quarters away from UTC.
  private static func clock(_ moment: Timestamp?) -> String {
    guard let moment, [.millisecond, .second, .minute].contains(moment.precision) else { return "" }
    return String(((minutes(moment) % 15) + 15) % 15)
  }

  private static func minutes(_ moment: Timestamp) -> Int64 {
    moment.seconds >= 0 ? moment.seconds / 60 : -((59 - moment.seconds) / 60)
  }
}
