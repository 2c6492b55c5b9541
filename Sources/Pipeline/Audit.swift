import Archives
import Declarations
import Detectors
import Foundation
import Matching
import Model
import Reports
import Scoring
import Storage

/// The whole program: archives in, a report out.
///
/// archives → importers → vault → context → people → rules → score → report. Each stage takes the value that the one
/// before it returned; none of them knows its neighbours.
package struct Audit {
  private let request: AuditRequest
  private let progress: (@Sendable (String) -> Void)?

  package init(request: AuditRequest, progress: (@Sendable (String) -> Void)? = nil) {
    self.request = request
    self.progress = progress
  }

  package func run() throws -> AuditOutcome {
    let declared = try ContextSource(path: request.contextPath).read()
    let opened = ArchiveOpener.open(paths: request.paths)
    guard !opened.archives.isEmpty else { throw NothingReadable(problems: opened.problems.map(\.description)) }

    let vault = try openVault()
    let read = try ImportStage(vault: vault, progress: progress).run(opened.archives)
    let problems = opened.problems.map(\.description) + read.problems.map(\.description)
    guard !read.imported.isEmpty else { throw NothingReadable(problems: problems) }

    let stored = try StoredAccounts(of: read.imported.map(\.account), in: vault, sides: declared)
    let context = ContextInference(declared, profiles: stored.profiles).context
    progress?("Matching people …")
    let matched = try PeopleStage(context: context, asOf: asOf, vault: vault).result(of: stored.profiles)
    let situation = Situation(
      context: context, mode: request.mode, asOf: asOf, people: PeopleDirectory(matched.people),
      accounts: stored.profiles)

    let judged = try JudgeStage(
      vault: vault, situation: situation, stored: stored, imported: read.imported, progress: progress
    ).run()
    let compared = try compare(judged.findings, accounts: stored.accounts, in: vault)
    let report = try ReportStage(
      request: request, situation: situation, stored: stored, imported: read.imported, notes: judged.notes,
      findings: compared.findings, changes: compared.changes, matched: matched
    ).report(vault: vault)
    return AuditOutcome(
      report: report, problems: problems,
      exitCode: exitCode(compared.findings, imported: read.imported, hasProblems: !problems.isEmpty))
  }

  private var asOf: Timestamp { Timestamp(day: request.asOf) }

  private func openVault() throws -> Vault {
    switch request.vault {
    case .ephemeral: try Vault.ephemeral()
    case .file(let path): try Vault.open(path: path)
    }
  }

  /// Holds the findings against those of earlier runs, then records them.
  private func compare(
    _ findings: [Finding], accounts: [Account], in vault: Vault
  ) throws -> (findings: [Finding], changes: Comparison) {
    let since = try vault.lastRun()
    let known = try vault.knownFindings(of: accounts.map(\.id))
    let comparison = Comparison(findings, known: known, since: since)
    try vault.record(comparison.findings, asOf: request.asOf, mode: request.mode, ruleset: Ruleset.digest)
    if request.vault != .ephemeral { try vault.recordExplanations(comparison.findings) }
    return (comparison.findings, comparison)
  }

  private func exitCode(_ findings: [Finding], imported: [ImportStage.Imported], hasProblems: Bool) -> Int32 {
    let isPartial = imported.contains { !$0.summary.census.damaged.isEmpty || !$0.summary.census.unknown.isEmpty }
    if isPartial || hasProblems { return 4 }
    if findings.contains(where: { $0.state == .returned }) { return 20 }
    let isAlarming = findings.contains { $0.baseline == .new && $0.state == .open && $0.level >= request.failOn }
    return isAlarming ? 10 : 0
  }
}
