/// How the weight of a finding fades with its age (score.md, metric T).
package enum Decay: String, Codable, Sendable {
  /// Conduct: half in 3 years, a tenth stays.
  case conduct
  /// Confidentiality: half in 8 years, six tenths stay.
  case confidentiality
  /// A fact that is true today: no fading.
  case live
  /// Where somebody was: half in 2 days, nothing stays.
  case location
}
