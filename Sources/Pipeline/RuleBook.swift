import Detectors
package import Model

/// The rules as a person reads them.
package enum RuleBook {
  package struct Entry: Sendable {
    package let id: String
    package let family: String
    package let title: String
    package let why: String
    package let base: Double
    package let sides: [String]
    package let isOptIn: Bool

    /// `×1.3 power gap`.
    package let drivers: [String]

    /// `base 24 with pack health or law or school`.
    package let changes: [String]

    /// How it fades with age.
    package let decay: String

    /// Who would mind, and why.
    package let minds: [LensReason]

    /// What to do first.
    package let cure: String
    package let hits: [String]
    package let nearMisses: [String]
  }

  package static let entries: [Entry] = Rules.all.map(entry)

  private static func entry(_ rule: Rule) -> Entry {
    Entry(
      id: rule.id, family: rule.family, title: rule.title, why: rule.why, base: rule.base,
      sides: rule.sides.map(\.rawValue).sorted(), isOptIn: rule.isOptIn, drivers: rule.drivers.map(words),
      changes: Adjustment.of(rule.id).map(words), decay: words(rule.decay), minds: LensBook.reasons(for: rule),
      cure: CureWords.title(rule.cure, kind: "item"), hits: rule.hits.map(\.text),
      nearMisses: rule.nearMisses.map(\.text))
  }

  private static func words(_ driver: RuleDriver) -> String { "×\(ShortNumber.text(driver.factor)) \(driver.name)" }

  private static func words(_ change: Adjustment) -> String {
    switch change.effect {
    case .base(let base): "base \(ShortNumber.text(base)) with \(change.words)"
    case .driver(let driver): "\(words(driver)), with \(change.words)"
    case .silent: "silent with \(change.words)"
    }
  }

  private static func words(_ decay: Decay) -> String {
    switch decay {
    case .conduct: "halves in 3 years, a tenth stays (four tenths in a job hunt)"
    case .confidentiality: "halves in 8 years, six tenths stay"
    case .live: "true today: does not fade"
    case .location: "halves in 2 days, nothing stays"
    }
  }
}
