import Reports
import Scoring

extension Risk {
  /// A score in the report's form.
  init(_ result: AccountScore) {
    self.init(
      score: result.score, confirmed: result.confirmed, possible: result.possible, band: result.band.rawValue,
      families: result.families.map { Risk.Family(family: $0.family, points: $0.units, findings: $0.findings) },
      shares: result.shares, projected: result.projected)
  }
}
