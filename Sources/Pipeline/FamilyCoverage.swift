import Detectors
import Model
import Reports

/// Which families of rules had data to look at, and why others had none.
struct FamilyCoverage {
  let profile: AccountProfile
  let records: [String: Int]
  var context = Context()

  /// Rules of the family `policy` that look without any clause.
  private static let clauseFree: Set<String> = ["policy.speaks-for-employer", "policy.undisclosed-interest"]

  var rows: [AccountReport.Coverage] {
    let side = profile.account.side
    let families = Dictionary(grouping: Rules.all.filter { $0.sides.contains(side) && applies($0) }, by: \.family)
    return families.sorted { $0.key < $1.key }.map { family, rules in
      if family == "settings" { return settings(rules) }
      let why = missing(family)
      return AccountReport.Coverage(
        family: family, checked: why == nil ? rules.count : 0, applicable: rules.count, why: why ?? "")
    }
  }

  /// Rules that wait to be asked for, or for a clause, are neither checked nor missing.
  private func applies(_ rule: Rule) -> Bool {
    if rule.isOptIn {
      return context.optInRules.contains(rule.id) || context.optInRules.contains(rule.family)
    }
    guard rule.family == "policy" else { return true }
    return Self.clauseFree.contains(rule.id) || context.clauses.contains { $0.rule == rule.id }
  }

  /// Settings count one by one: an export that is silent on one of them has not checked it.
  private func settings(_ rules: [Rule]) -> AccountReport.Coverage {
    let stated = SettingReading.checked(profile)
    let checked = rules.count { stated.contains($0.id) }
    let why = checked == 0 ? "this export states no settings" : "this export does not state the others"
    return AccountReport.Coverage(
      family: "settings", checked: checked, applicable: rules.count, why: checked == rules.count ? "" : why)
  }

  /// Why a family had nothing to look at; nil where it had.
  private func missing(_ family: String) -> String? {
    switch family {
    case "tie": profile.ties.isEmpty ? "no contacts in this export" : nil
    case "identity": profile.contactPoints.isEmpty && profile.fields.isEmpty ? "no profile in this export" : nil
    case "engagement":
      count(["reaction", "comment", "share"]) == 0 ? "no reactions or comments in this export" : nil
    default: count(ItemKind.allCases.map(\.rawValue)) == 0 ? "no posts, comments or messages in this export" : nil
    }
  }

  private func count(_ kinds: [String]) -> Int { kinds.reduce(0) { $0 + (records[$1] ?? 0) } }
}
