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
    let file = try Declaration.file(request.contextPath)
    let opened = ArchiveOpener.open(paths: request.paths)
    guard !opened.archives.isEmpty else { throw NothingReadable(problems: opened.problems.map(\.description)) }

    let vault = try openVault()
    let read = try ImportStage(vault: vault, progress: progress).run(opened.archives)
    let problems = opened.problems.map(\.description) + read.problems.map(\.description)
    guard !read.imported.isEmpty else { throw NothingReadable(problems: problems) }

    let declaration = try file ?? Declaration.kept(in: vault)
    var declared = declaration.context
    let quiet = try vault.quietRules()
    declared.quietRules.formUnion(quiet)
    let stored = try StoredAccounts(of: read.imported.map(\.account), in: vault, sides: declared)
    let context = ContextInference(declared, profiles: stored.profiles).context
    progress?("Matching people …")
    let matched = try PeopleStage(context: context, asOf: asOf, vault: vault).result(of: stored.profiles)
    let presence = try Presence(
      vault: vault, accounts: stored.accounts, imported: Set(read.imported.map(\.summary.digest)))
    let situation = Situation(
      context: context, mode: request.mode, asOf: asOf, people: PeopleDirectory(matched.people),
      accounts: stored.live(presence))

    let judged = try JudgeStage(
      vault: vault, situation: situation, stored: stored, presence: presence, imported: read.imported,
      progress: progress
    ).run()
    let run = try RunStage(
      request: request, context: digest(declaration, quiet: quiet), accounts: stored.accounts, presence: presence,
      vault: vault
    )
    let compared = run.compared(judged)
    var report = try ReportStage(
      request: request, situation: situation, stored: stored, imported: read.imported, notes: judged.notes,
      compared: compared, deltas: run.deltas(compared), matched: matched
    ).report(vault: vault)
    report.contextSource = declaration.source
    report.isKept = request.vault != .ephemeral
    if let remark = declaration.remark { report.limits.append(remark) }
    try run.record(compared, report)
    try keep(declaration, in: vault)
    report.history = try History.entries(vault)
    if request.vault != .ephemeral { try vault.recordExplanations(compared.findings) }
    return AuditOutcome(
      report: report, problems: problems, exitCode: exitCode(compared, imported: read.imported, problems: problems))
  }

  /// A digest of the declaration with what was switched off in the vault.
  private func digest(_ declaration: Declaration, quiet: Set<String>) -> String {
    "sha256:" + Fingerprint.digest(of: ([declaration.digest] + quiet.sorted()).joined(separator: "\n"))
  }

  /// Keeps a file's declaration for runs that are given none.
  private func keep(_ declaration: Declaration, in vault: Vault) throws {
    guard request.vault != .ephemeral, declaration.source == .file, var kept = declaration.kept else { return }
    kept.keptOn = request.asOf
    try vault.keep(kept)
  }

  private var asOf: Timestamp { Timestamp(day: request.asOf) }

  private func openVault() throws -> Vault {
    switch request.vault {
    case .ephemeral: try Vault.ephemeral()
    case .file(let path): try Vault.open(path: path)
    }
  }

  private func exitCode(
    _ compared: Comparison, imported: [ImportStage.Imported], problems: [String]
  ) -> Int32 {
    let isPartial = imported.contains { !$0.summary.census.damaged.isEmpty || !$0.summary.census.unknown.isEmpty }
    if isPartial || !problems.isEmpty { return 4 }
    if compared.changes.returned > 0 { return 20 }
    let isAlarming = compared.findings.contains {
      $0.baseline == .new && $0.state == .open && $0.level >= request.failOn
    }
    return isAlarming ? 10 : 0
  }
}
