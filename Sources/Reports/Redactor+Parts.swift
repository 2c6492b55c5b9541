package import Model

extension Redactor {
  /// One finding at a level of redaction.
  ///
  /// Unlike in a report, a link stays while it holds no name and no words are to go: a plan is followed by it.
  package static func redact(_ finding: Finding, to level: Redaction, hiding names: HiddenNames) -> Finding {
    redacted(finding, to: level, by: NameMask(names))
  }

  /// A plan at a level of redaction; cures keep their titles and steps, which hold nothing of an archive.
  package static func redact(_ sheet: PlanSheet, to level: Redaction, hiding names: HiddenNames) -> PlanSheet {
    guard level > .none else { return sheet }
    let mask = NameMask(names)
    var redacted = sheet
    redacted.redaction = level
    redacted.findings = sheet.findings.map { self.redacted($0, to: level, by: mask) }
    if level == .counts { rename(&redacted, accounts: sheet.findings.map(\.account)) }
    return redacted
  }

  /// Rows of the list of people at a level of redaction: without reasons from `snippets` on, without names at `counts`.
  package static func redact(
    _ rows: [PeopleReport.Row], to level: Redaction, hiding names: HiddenNames
  ) -> [PeopleReport.Row] {
    guard level > .none else { return rows }
    let mask = NameMask(names)
    return rows.map { row in
      var redacted = row
      redacted.person = shown(mask.masked(row.person), at: level)
      redacted.matches = row.matches.map { letter, profile in
        var alone = row.person
        alone.profiles = [profile]
        return (letter, shown(mask.masked(alone), at: level).profiles[0])
      }
      return redacted
    }
  }

  private static func redacted(_ finding: Finding, to level: Redaction, by mask: NameMask) -> Finding {
    guard level > .none else { return finding }
    var hidden = mask.masked(finding)
    if level == .people, let url = finding.cure.url, mask.masked(url) == url { hidden.cure.url = url }
    guard level > .people else { return hidden }
    hidden = withoutWords(hidden)
    guard level == .counts else { return hidden }
    var bare = self.bare(hidden)
    bare.cure = Cure(
      action: hidden.cure.action, title: hidden.cure.title, steps: hidden.cure.steps, url: nil, locator: nil,
      minutes: hidden.cure.minutes, screen: hidden.cure.screen)
    bare.cure.checkedOn = hidden.cure.checkedOn
    bare.account = String(hidden.account.prefix { $0 != ":" })
    return bare
  }

  /// Accounts go by platform and number, since their ids hold the owner's handle.
  private static func rename(_ sheet: inout PlanSheet, accounts: [String]) {
    let names = Dictionary(
      sheet.standings.enumerated().map { ($1.account, "\($1.platform.rawValue):\($0 + 1)") },
      uniquingKeysWith: { first, _ in first })
    for index in sheet.standings.indices {
      sheet.standings[index].account = names[sheet.standings[index].account] ?? ""
    }
    for (index, account) in zip(sheet.findings.indices, accounts) {
      sheet.findings[index].account = names[account] ?? ""
    }
    for index in sheet.steps.indices { sheet.steps[index].account = names[sheet.steps[index].account] ?? "" }
  }

  private static func shown(_ person: KnownPerson, at level: Redaction) -> KnownPerson {
    guard level > .people else { return person }
    var bare = person
    bare.because = []
    for index in bare.roles.indices {
      bare.roles[index].because = ""
      if level == .counts { bare.roles[index].organisation = nil }
    }
    for index in bare.profiles.indices { bare.profiles[index].because = [] }
    guard level == .counts else { return bare }
    bare.name = ""
    for index in bare.profiles.indices {
      bare.profiles[index].name = nil
      bare.profiles[index].account = String(bare.profiles[index].account.prefix { $0 != ":" })
    }
    return bare
  }
}
