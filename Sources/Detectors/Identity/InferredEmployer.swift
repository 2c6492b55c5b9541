import Model

extension Rules {
  /// An employer that the platform worked out by itself.
  static let inferredEmployer = Rule(
    id: "identity.inferred-employer", title: "lets the platform know where you work",
    why: "The platform shows adverts and people by it.", base: 1, sides: [.personal], decay: .live,
    lenses: [.colleague], cure: .changeSetting,
    judge: .account {
      $0.hits(on: .inferredEmployer, subject: "employer", explanation: "The platform keeps an employer for you.")
    })
}
