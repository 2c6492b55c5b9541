import Model

/// A rule's page: what it looks for, why, what it costs, who minds, what helps.
struct RulePage {
  let entry: RuleBook.Entry

  var text: String {
    var lines = ["\(entry.id): it says that the account \(entry.title)", "", entry.why, ""]
    lines.append("Looks at: \(entry.sides.joined(separator: " and ")) accounts")
    if entry.isOptIn { lines.append("Off unless you ask for it: opt_in: [\(entry.id)] in the context file") }
    lines.append("Base: \(ShortNumber.text(entry.base)) points at full exposure, said by you, today")
    lines.append("Age: \(entry.decay)")
    lines += list("Changed by your situation", entry.changes) + list("Moved by", entry.drivers)
    lines += list("Who would mind", entry.minds.map { "\($0.lens.rawValue): \($0.why)" })
    lines.append("What helps first: \(entry.cure)")
    lines += list("It speaks on", entry.hits) + list("It leaves alone", entry.nearMisses)
    lines += ["", "To switch it off: quiet_rules: [\(entry.id)] in the context file"]
    return lines.joined(separator: "\n")
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title):"] + lines.map { "  - \($0)" }
  }
}
