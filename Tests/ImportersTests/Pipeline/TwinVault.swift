import Foundation
import Model
import Reports
import Storage
import TestSupport

@testable import Pipeline

/// Exports written as files, and what the whole pipeline makes of them.
struct TwinVault {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes an export and returns its path.
  func write(_ files: [String: String], as name: String) throws -> String {
    for (path, text) in files { try folder.write(text.utf8, to: "\(name)/\(path)") }
    return folder.url.appending(path: name).path()
  }

  /// Imports exports one run after another into one vault.
  func imported(_ paths: [String], named name: String) throws -> Vault {
    let vault = folder.url.appending(path: "\(name).db").path()
    for path in paths { _ = try Importing().run([path], vault: vault) }
    return try Vault.open(path: vault)
  }

  /// The findings of an audit of one export, by rule and fingerprint.
  func findings(of path: String, context: String) throws -> [Finding] {
    let request = AuditRequest(
      paths: [path], contextPath: try folder.write(context.utf8, to: "partywall.yaml"), vault: .ephemeral,
      mode: .hygiene, asOf: Day(iso: "2026-12-01") ?? Day(daysSinceEpoch: 0), failOn: .high)
    return try Audit(request: request).run().report.findings
  }

  /// Everything that a vault holds of an account, without where it was read and which address it has.
  static func lines(_ vault: Vault, _ account: Account) throws -> [String] {
    var batch = RecordBatch()
    try vault.forEachItem(of: account) { batch.items.append($0.record) }
    let profile = try vault.profile(of: account)
    batch.ties = profile.ties.map(\.record)
    batch.fields = profile.fields.map(\.record)
    batch.contactPoints = profile.contactPoints.map(\.record)
    batch.positions = profile.positions.map(\.record)
    batch.threads = profile.threads.map(\.record)
    return lines(batch)
  }

  private static func lines(_ batch: RecordBatch) -> [String] {
    let all =
      batch.items.map(FacebookReading.line)
      + batch.ties.map { "\($0.kind) \($0.other.name ?? $0.other.handle ?? "-") \($0.since?.rfc3339 ?? "-")" }
      + batch.fields.map { "\($0.kind) \($0.value)" } + batch.contactPoints.map { "\($0.use) \($0.value)" }
      + batch.positions.map { "\($0.employer) \($0.title ?? "-")" }
      + batch.threads.map { "\($0.key) \($0.title ?? "-") \($0.participants.compactMap(\.name).sorted())" }
    return all.sorted()
  }
}
