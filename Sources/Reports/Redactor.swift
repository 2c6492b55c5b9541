import Model

/// Takes out of a report what its reader shall not see.
package enum Redactor {
  /// The report at a level of redaction; never less redacted than it was.
  package static func redact(_ report: Report, to level: Redaction) -> Report {
    var redacted = report
    redacted.redaction = max(level, report.redaction)
    switch level {
    case .none: break
    case .people: maskPeople(in: &redacted)
    case .snippets:
      maskPeople(in: &redacted)
      dropWords(in: &redacted)
    case .counts:
      dropWords(in: &redacted)
      dropDetails(in: &redacted)
    }
    return redacted
  }

  private static func maskPeople(in report: inout Report) {
    let mask = NameMask(HiddenNames(people: report.people, bystanders: report.bystanders))
    report.people = report.people.map(mask.masked)
    report.findings = report.findings.map(mask.masked)
    report.notes = report.notes.map { note in
      var masked = note
      masked.explanation = mask.masked(note.explanation)
      masked.item?.path = mask.masked(note.item?.path ?? "")
      return masked
    }
    report.archives = report.archives.map(mask.masked)
    report.inferences = report.inferences.map(mask.masked)
    report.accounts = report.accounts.map { account in
      var masked = account
      masked.summary = mask.masked(account.summary)
      return masked
    }
  }

  /// Leaves no words of the archive: no excerpts, no evidence text, no first words.
  private static func dropWords(in report: inout Report) {
    report.findings = report.findings.map(withoutWords)
  }

  static func withoutWords(_ finding: Finding) -> Finding {
    var bare = finding
    bare.excerpt = ""
    bare.evidence = finding.evidence.map { Evidence(kind: $0.kind, why: $0.why, weight: $0.weight) }
    bare.cure.locator?.firstWords = nil
    bare.cure.url = nil
    bare.reason = nil
    return bare
  }

  /// Leaves ids and numbers.
  private static func dropDetails(in report: inout Report) {
    report.people = []
    report.inferences = []
    report.career?.jobs = []
    report.career?.advice = []
    report.findings = report.findings.map(bare)
    report.notes = report.notes.map {
      GuardNote(
        guardID: $0.guardID, account: $0.account, item: nil, occurredAt: nil, wouldHaveBeen: $0.wouldHaveBeen,
        explanation: "")
    }
    report.archives = report.archives.map(bare)
    renameAccounts(in: &report)
  }

  static func bare(_ finding: Finding) -> Finding {
    var bare = finding
    bare.occurredAt = nil
    bare.item = nil
    bare.people = []
    bare.subject = ""
    bare.explanation = ""
    bare.evidence = []
    bare.reason = nil
    bare.firstSeen = nil
    bare.claimedOn = nil
    bare.minds = []
    bare.trace = nil
    bare.cure = Cure(
      action: finding.cure.action, title: "", steps: [], url: nil, locator: nil, minutes: finding.cure.minutes,
      screen: finding.cure.screen)
    return bare
  }

  private static func bare(_ archive: ArchiveSummary) -> ArchiveSummary {
    var bare = archive
    bare.name = archive.id
    bare.census = Census()
    return bare
  }

  /// Accounts go by platform and number, since their ids hold the owner's handle.
  private static func renameAccounts(in report: inout Report) {
    var names: [String: String] = [:]
    for (index, account) in report.accounts.enumerated() {
      let name = "\(account.account.platform.rawValue):\(index + 1)"
      names[account.account.id] = name
      report.accounts[index].account.id = name
      report.accounts[index].account.ownerName = nil
      report.accounts[index].account.handle = nil
      report.accounts[index].summary = ""
    }
    for index in report.findings.indices {
      report.findings[index].account = names[report.findings[index].account] ?? ""
    }
    for index in report.history.indices {
      report.history[index].account = names[report.history[index].account] ?? ""
    }
    for index in report.plan.indices { report.plan[index].account = names[report.plan[index].account] ?? "" }
    for index in report.changes.accounts.indices {
      report.changes.accounts[index].account = names[report.changes.accounts[index].account] ?? ""
    }
    for index in report.notes.indices { report.notes[index].account = names[report.notes[index].account] ?? "" }
  }
}
