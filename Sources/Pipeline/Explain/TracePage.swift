import Model
import Storage

/// The whole trace of a finding in plain words.
struct TracePage {
  let finding: ExplainedFinding
  let entry: RuleBook.Entry?

  var text: String {
    var lines = ["\(finding.id): \(finding.account) \(entry?.title ?? finding.rule)", finding.explanation, ""]
    lines.append("Rule: \(finding.rule). \(entry?.why ?? "")")
    if let place = finding.place { lines.append("Where: \(place)") }
    lines.append("When: \(finding.occurredAt ?? "not stated")")
    if !finding.excerpt.isEmpty { lines.append("Words: \(quoted(finding.excerpt))") }
    lines += list("Evidence", evidence) + list("Read off the text", finding.trace.gates)
    lines += list("Speaks against it", finding.trace.doubts.map { "\($0.name): ×\(number($0.factor))" })
    lines += [confidence] + list("People", finding.trace.people)
    lines += ["", "Points: \(arithmetic)", "Vector: \(finding.vector)"]
    lines += list("Who would mind", finding.minds.map { "\($0.lens): \($0.why)" })
    lines += list("What you can do: \(finding.cureTitle) (\(finding.minutes) min)", finding.cureSteps)
    lines += ["State: \(finding.state)", "More on the rule: partywall explain \(finding.rule)"]
    return lines.joined(separator: "\n")
  }

  private var evidence: [String] {
    finding.evidence.map { reason in
      let words = reason.text.isEmpty ? "" : "\(quoted(reason.text)) "
      return "\(reason.kind): \(words)\(reason.why) (weight \(number(reason.weight)))"
    }
  }

  private var confidence: String {
    "Confidence: \(number(finding.trace.confidence)), as the best weight of each kind adds up"
      + (finding.trace.doubts.isEmpty ? "" : ", times what speaks against it") + "; it never changes the points"
  }

  /// `8 (the rule's base) × 1.3 (power gap) × V 0.75 (unknown) × A 0.6 (follow) × L 1 (…) × T 1 (…) = 4.68, medium`.
  private var arithmetic: String {
    let trace = finding.trace
    let base =
      trace.base == trace.ruleBase
      ? "\(number(trace.base)) (the rule's base)"
      : "\(number(trace.base)) (in place of the rule's base \(number(trace.ruleBase)))"
    let drivers = trace.drivers.map { "\(number($0.factor)) (\($0.name))" }
    let driven = trace.drivers.reduce(trace.base) { $0 * $1.factor }
    let capped = driven > 30 ? ["capped at 30"] : []
    let metrics = [
      "V \(number(trace.visibility.factor)) (\(trace.visibility.name))",
      "A \(number(trace.act.factor)) (\(trace.act.name))",
      "L \(number(trace.link.factor)) (\(trace.link.name))", "T \(number(trace.time.factor)) (\(trace.time.name))",
    ]
    let product = ([base] + drivers + capped + metrics).joined(separator: " × ").replacing(
      " × capped", with: ", capped")
    return "\(product) = \(number(trace.points)), \(Level(points: trace.points).rawValue)"
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title):"] + lines.map { "  - \($0)" }
  }

  private func number(_ number: Double) -> String { ShortNumber.text(number) }

  /// On one line, without control characters, so that an archive's words can't steer a terminal.
  private func quoted(_ words: String) -> String {
    let line = words.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: " "
      default: Character(scalar)
      }
    }
    return "\"" + String(line) + "\""
  }
}
