import Detectors
import Reports

/// Titles and reasons of the rules, for the reports.
enum RuleTitles {
  static let all: [String: RuleTitle] = Dictionary(
    Rules.all.map { ($0.id, RuleTitle(title: $0.title, why: $0.why)) }, uniquingKeysWith: { first, _ in first })
}
