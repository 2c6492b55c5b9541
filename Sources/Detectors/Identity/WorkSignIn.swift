import Model

extension Rules {
  /// A device that is named after work.
  static let workSignIn = Rule(
    id: "identity.work-sign-in", title: "is signed in on a device of your work's",
    why: "What you do there may be seen by whoever runs the device.", base: 2, sides: [.personal], decay: .live,
    lenses: [.boss], cure: .changeSetting,
    judge: .account { account in
      [ProfileField.Kind.device, .signIn].flatMap { kind in
        account.hits(on: kind, subject: "device", explanation: "A sign-in names your employer.", weight: 0.7) {
          account.namesEmployer($0.value) || account.namesEmployer($0.label ?? "")
        }
      }
    })
}
