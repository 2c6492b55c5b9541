import Model

extension Rules {
  /// A former colleague or client, invited while a covenant runs.
  static let tieCovenant = Rule(
    id: "tie.covenant", title: "invites people of a former employer or client while a covenant runs",
    why: "Courts let plain announcements and bare invitations pass; a message that sells is another matter.", base: 5,
    sides: [.personal, .professional], decay: .live, lenses: [.boss, .client], cure: .removePerson,
    drivers: [directMessage, bareInvitation],
    judge: .account { account in
      TieHit(account: account).known(
        kinds: [.friend, .connection, .requestSent, .following],
        role: { [.formerColleague, .client, .colleague].contains($0.role) }
      ).compactMap { covenantHit($0, account) }
    })

  /// A hit if the tie was made after the owner left the organisation and before its covenant ends.
  private static func covenantHit(_ known: TieHit.Known, _ account: AccountCase) -> Hit? {
    let context = account.situation.context
    guard let made = known.tie.since?.day,
      let organisation = (context.employers + context.clients).first(where: { $0.name == known.role.organisation }),
      let end = organisation.covenantUntil, made <= end, let left = leftOn(organisation, context), made >= left
    else { return nil }
    let note = known.tie.note ?? ""
    return TieHit(account: account).hit(
      known, drivers: [note.isEmpty ? bareInvitation : directMessage],
      explanation: "\(known.person.name) comes from \(organisation.name), whose covenant runs until \(end.iso)")
  }

  /// The day on which the relation ended: its own end, or for a client that of the latest employment.
  private static func leftOn(_ organisation: Context.Organisation, _ context: Context) -> Day? {
    organisation.until ?? context.employers.compactMap(\.until).max()
  }
}
