import Model

extension Rules {
  /// An employer that the platform worked out by itself.
  static let inferredEmployer = Rule(
    id: "identity.inferred-employer", title: "lets the platform know where you work",
    why: "The platform shows adverts and people by it.", base: 1, sides: [.personal], decay: .live,
    lenses: [.colleague], cure: .changeSetting,
    judge: .account { account in
      account.hits(on: .inferredEmployer, subject: "employer", explanation: "The platform keeps an employer for you.")
        + account.hits(
          on: .interest, subject: "interest", explanation: "The platform counts your employer among your interests.",
          weight: 0.7
        ) { account.namesEmployer($0.value) }
        + account.hits(
          on: .offPlatform, subject: "site", explanation: "Your employer's site told the platform of your visits.",
          weight: 0.7, isCurrent: false
        ) { account.namesEmployer($0.value) || account.isEmployersDomain($0.value) }
    })
}
