import Model

extension Rules {
  /// A work tool that is signed in to by a personal account.
  static let connectedApps = Rule(
    id: "identity.connected-apps", title: "signs in to an app of your work's",
    why: "The app's owner sees the private account behind it.", base: 5, sides: [.personal], decay: .live,
    lenses: [.boss], cure: .revokeApp,
    judge: .account { account in
      account.hits(
        on: .connectedApp, subject: "app", explanation: "An app that carries your employer's name uses this account."
      ) { account.namesEmployer($0.value) }
    })
}
