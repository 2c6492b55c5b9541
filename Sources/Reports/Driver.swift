import Model

/// A subject that drives an account's score.
struct Driver {
  var rule: String
  var subject: String
  var units: Double
  var findings: Int

  /// Subjects of an account, the largest part of the score first; by name where equal.
  static func all(of account: AccountReport, in report: Report) -> [Driver] {
    let findings = report.openFindings(of: account.account.id)
    let groups = Dictionary(grouping: findings) { Key(rule: $0.rule, subject: $0.subject) }
    let drivers = groups.map { key, members in
      let units = members.reduce(0) { $0 + (account.risk.shares[$1.id] ?? 0) }
      return Driver(rule: key.rule, subject: key.subject, units: units, findings: members.count)
    }
    return drivers.sorted {
      $0.units == $1.units ? ($0.rule, $0.subject) < ($1.rule, $1.subject) : $0.units > $1.units
    }
  }

  private struct Key: Hashable {
    var rule: String
    var subject: String
  }
}
