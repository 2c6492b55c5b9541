import Model

extension Rules {
  /// Slips of spelling on the professional account, as a hint before applications.
  static let conductWriting = Rule(
    id: "conduct.writing", title: "has slips of spelling where recruiters read",
    why: "About a third of recruiters name poor writing; a second look before posting is all it takes.", base: 1,
    sides: [.professional], decay: .conduct, lenses: [.recruiter], cure: .edit,
    judge: .account { account in [writingHit(account)].compactMap(\.self) })

  /// Slips that are more than chance, and their share of the texts that are long enough to judge.
  private static let leastSlips = 3
  private static let leastShare = 0.1

  /// Dialect and the writing of people who write in a second language are not judged: common misspellings only.
  private static func writingHit(_ account: AccountCase) -> Hit? {
    let written = account.digest.filter { $0.marks.contains(.prose) || $0.marks.contains(.slip) }
    let slips = written.filter { $0.marks.contains(.slip) }
    guard slips.count >= leastSlips, Double(slips.count) >= leastShare * Double(written.count), let last = slips.last
    else { return nil }
    return Hit(
      subject: "writing", evidence: [.fact("\(slips.count) of \(written.count) texts hold a common slip", weight: 0.6)],
      link: 1, explanation: "Some texts on your professional account hold common slips of spelling.",
      origin: last.origin, recordKind: last.kind.rawValue, occurredAt: last.occurredAt, identity: "writing")
  }
}
