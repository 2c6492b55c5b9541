import Model

extension Rules {
  /// A work tool that is signed in to by a personal account, or a private app by the professional one.
  static let connectedApps = Rule(
    id: "identity.connected-apps", title: "signs in to an app of the other side",
    why: "The app's owner sees the account behind it.", base: 5, sides: [.personal, .professional], decay: .live,
    lenses: [.boss], cure: .revokeApp,
    judge: .account { account in
      account.account.side == .personal ? workApps(account) : privateApps(account) + workCalendars(account)
    })

  /// The platform reads whom the owner meets, and at whose firms.
  private static func workCalendars(_ account: AccountCase) -> [Hit] {
    account.hits(
      on: .calendar, subject: "calendar", explanation: "Your work calendar is synced with this account.", weight: 0.8
    ) { account.isEmployersDomain($0.label ?? "") }
  }

  private static func workApps(_ account: AccountCase) -> [Hit] {
    let named = account.hits(
      on: .connectedApp, subject: "app", explanation: "An app that carries your employer's name uses this account."
    ) { account.namesEmployer($0.value) }
    let tools = account.hits(
      on: .connectedApp, subject: "app", explanation: "A tool that firms use is signed in to by this account.",
      weight: 0.6
    ) { !account.namesEmployer($0.value) && AppNames.workTools.contains(PeopleDirectory.folded($0.value)) }
    return named + tools
  }

  private static func privateApps(_ account: AccountCase) -> [Hit] {
    account.hits(
      on: .connectedApp, subject: "app", explanation: "A private app is signed in to by your professional account.",
      weight: 0.7
    ) { AppNames.privateApps.contains(PeopleDirectory.folded($0.value)) }
  }
}
