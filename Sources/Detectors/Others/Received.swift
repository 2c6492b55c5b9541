import Model

extension Rules {
  /// Conversations with people from work: evidence for other rules, told only to those who ask.
  static let received = Rule(
    id: "others.received", title: "holds conversations with people from work",
    why: "What others write to you is not yours to answer for; it only shows who reaches you where.", base: 0,
    sides: [.personal], decay: .live, lenses: [.colleague], cure: .nothing, isOptIn: true,
    judge: .account { account in receivedHits(account) })

  private static func receivedHits(_ account: AccountCase) -> [Hit] {
    let asOf = account.situation.asOf
    var seen: Set<String> = []
    return account.profile.threads.flatMap { thread in
      thread.participants.compactMap { participant -> Hit? in
        guard let person = account.situation.people.person(participant, in: account.account.id), !person.isKept,
          let role = person.roles(at: asOf).first(where: \.role.isWork), seen.insert(person.id).inserted
        else { return nil }
        return Hit(
          subject: "person:\(person.id)", people: [person.id],
          evidence: [
            .fact("\(person.name) is your \(role.role.words): \(role.because)", weight: 0.9 * person.probability)
          ],
          act: .received, explanation: "There is a conversation with somebody from your work.", origin: thread.origin,
          recordKind: "thread", identity: thread.key)
      }
    }
  }
}
