import Foundation
import Model

/// Adds findings up to a score: monotone, free of order, bounded, explainable (score.md, section 2).
///
/// Pass the findings of one account for its score, those of all accounts for the person's.
package struct ScoreSheet: Sendable {
  /// The units that halve what is left to 100.
  static let halfway = 12.0

  /// Those that are in the open score.
  private let findings: [ScoredFinding]

  package init(_ findings: [ScoredFinding]) {
    self.findings = findings.filter(\.counts)
  }

  /// The score of a sum of units: 100·(1 − 2^(−U/12)).
  package static func score(units: Double) -> Double { 100 * (1 - exp2(-max(units, 0) / halfway)) }

  /// The whole account of a score.
  package var result: AccountScore {
    let sum = expected(findings)
    return AccountScore(
      units: sum.total, score: ScoreSheet.score(units: sum.total), confirmed: confirmed, possible: possible,
      projected: score(of: findings.filter { $0.state != .claimed }), band: band(units: sum.total),
      families: families(sum.shares), shares: shares(sum.shares))
  }

  /// The expected score if these findings were fixed: exact, for "from 69 to 31".
  package func score(without fixed: Set<String>) -> Double {
    score(of: findings.filter { !fixed.contains($0.id) })
  }

  private func expected(_ findings: [ScoredFinding]) -> UnitSum {
    UnitSum(findings, units: findings.map { $0.harm * $0.certainty })
  }

  private func score(of findings: [ScoredFinding]) -> Double {
    ScoreSheet.score(units: expected(findings).total)
  }

  private var confirmed: Double { score(of: findings.filter(\.isConfirmed)) }

  private var possible: Double {
    ScoreSheet.score(units: UnitSum(findings, units: findings.map(\.harm)).total)
  }

  private func band(units: Double) -> Band {
    let floors = findings.filter(\.isConfirmed).map { Band(floorOf: $0.level) }
    return max(Band(score: ScoreSheet.score(units: units)), floors.max() ?? .clear)
  }

  private func families(_ shares: [Double]) -> [FamilyScore] {
    let members = Dictionary(grouping: findings.indices) { findings[$0].family }
    let scores = members.map { family, members in
      FamilyScore(family: family, units: members.reduce(0) { $0 + shares[$1] }, findings: members.count)
    }
    return scores.sorted { $0.units == $1.units ? $0.family < $1.family : $0.units > $1.units }
  }

  private func shares(_ shares: [Double]) -> [String: Double] {
    Dictionary(zip(findings.map(\.id), shares), uniquingKeysWith: +)
  }
}
