import Model

/// A name that is neither a rule nor a finding.
struct NothingToExplain: Problem {
  let hasVault: Bool
  let isAmbiguous: Bool

  var exitCode: Int32 { 64 }

  var description: String {
    if isAmbiguous { return "more than one finding begins so.\nPass more of the id." }
    let findings =
      hasVault
      ? "Findings are known by the ids of the last audits that used this vault."
      : "There is no vault yet: run partywall audit without --ephemeral first, or pass --vault."
    return "no rule, guard or finding has that name.\n\(findings) partywall rules lists the rules."
  }
}
