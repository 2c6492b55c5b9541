import Model

extension TextReport {
  /// Those who stand on both sides.
  var people: [String] {
    let both = BothSides.people(of: report)
    guard !both.isEmpty else { return [] }
    let names = both.prefix(8).flatMap { person in
      let roles = Array(Set(person.roles.map(\.role.rawValue))).sorted()
      return bullet(person.name + (roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))"))
    }
    let more = both.count > 8 ? ["    … and \(both.count - 8) more"] : []
    return [paint.bold("People on both sides: \(both.count)")] + names + more
  }

  /// The first three sittings of the plan.
  var next: [String] {
    guard !report.plan.isEmpty else { return [] }
    let steps = report.plan.prefix(3).enumerated().flatMap { index, step in
      let what = report.findings.first { step.findings.contains($0.id) }?.cure.title ?? step.screen
      let effort = "\(Wording.count(step.minutes, "minute")), then \(Wording.score(step.scoreAfter))"
      let line = "\(index + 1). \(what) (\(Wording.count(step.findings.count, "finding")); \(effort))"
      return Paragraph.lines(TerminalText.safe(line), width: width, indent: "    ", hanging: "       ")
    }
    return [paint.bold("Next steps")] + steps
  }

  /// How much was looked at and left alone.
  var notes: [String] {
    guard !report.notes.isEmpty else { return [] }
    let guards = Dictionary(grouping: report.notes, by: \.guardID).map { ($0.key, $0.value.count) }
    let counts = guards.sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return paragraph("Looked at and left alone: \(Wording.count(report.notes.count, "text")) (\(counts)).")
  }

  /// What was not read and what the report cannot know.
  var closing: [String] {
    let unread = report.archives.flatMap { archive -> [String] in
      let missed = archive.census.damaged.count + archive.census.unknown.count
      return missed == 0 ? [] : bullet("\(Wording.count(missed, "file")) of \(archive.name) not understood or damaged")
    }
    let lines = unread + report.limits.flatMap(bullet) + report.inferences.flatMap { bullet("Inferred: \($0)") }
    return lines.isEmpty ? [] : [paint.bold("What this report does not know")] + lines
  }
}
