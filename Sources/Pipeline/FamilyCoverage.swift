import Detectors
import Model
import Reports

/// Which families of rules had data to look at, and why others had none.
struct FamilyCoverage {
  let profile: AccountProfile
  let records: [String: Int]

  var rows: [AccountReport.Coverage] {
    let side = profile.account.side
    let families = Dictionary(grouping: Rules.all.filter { $0.sides.contains(side) }, by: \.family)
    return families.sorted { $0.key < $1.key }.map { family, rules in
      let why = missing(family)
      return AccountReport.Coverage(
        family: family, checked: why == nil ? rules.count : 0, applicable: rules.count, why: why ?? "")
    }
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
