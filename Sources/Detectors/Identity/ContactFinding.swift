import Model

/// One contact value of the owner's with the strongest way in which the account holds it.
struct ContactFinding {
  let folded: String
  let point: ContactPoint

  /// Every distinct value of the owner's own that a test picks, in the order of the values.
  static func distinct(
    _ points: [ContactPoint], where isWanted: (ContactPoint) -> Bool
  ) -> [ContactFinding] {
    var best: [String: ContactPoint] = [:]
    for point in points where point.holder == nil && point.use != .uploaded && isWanted(point) {
      let key = point.kind == .email ? WorkContacts.folded(point.value) : WorkContacts.foldedPhone(point.value)
      guard let key else { continue }
      if let known = best[key], weight(of: known.use) >= weight(of: point.use) { continue }
      best[key] = point
    }
    return best.sorted { $0.key < $1.key }.map { ContactFinding(folded: $0.key, point: $0.value) }
  }

  /// The hit, on a base of points or on the rule's own.
  func hit(base: Double? = nil, explanation: String) -> Hit {
    let weight = Self.weight(of: point.use)
    let drivers = weight < 1 ? [Hit.Driver(name: "held as \(point.use.rawValue)", factor: weight)] : []
    return Hit(
      subject: "contact:\(folded)", evidence: [.fact("held as \(point.use.rawValue)", weight: 0.95)], base: base,
      drivers: drivers, link: 1, explanation: explanation, origin: point.origin, recordKind: "contact-point",
      occurredAt: point.at, identity: folded)
  }

  /// How much a use ties the value to the account: signing in most, what is past or guessed least.
  private static func weight(of use: ContactPoint.Use) -> Double {
    switch use {
    case .account, .profile, .registration: 1
    case .verified, .pending, .advertising, .application: 0.8
    case .workAutofill, .autofill, .leadForm: 0.6
    case .former: 0.5
    case .inferred, .uploaded: 0.3
    }
  }
}
