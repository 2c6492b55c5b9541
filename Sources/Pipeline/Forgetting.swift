import Foundation
import Model
import Reports
import Storage

/// `partywall forget`: removes what the tool keeps, and says what that was.
package struct Forgetting {
  private let path: String

  package init(vaultPath: String) { path = vaultPath }

  /// Removes everything: records, findings, verdicts, history, reports, and the vault itself.
  package func all() throws -> String {
    guard FileManager.default.fileExists(atPath: path) else {
      return "There is nothing to forget: no vault is there.\n"
    }
    let vault = try Vault.open(path: path)
    let reports = try removeReports(of: vault)
    let receipt = try vault.forgetAll()
    try vault.close()
    for file in ["", "-wal", "-shm", "-journal"].map({ path + $0 }) where FileManager.default.fileExists(atPath: file) {
      try FileManager.default.removeItem(atPath: file)
    }
    return text("Everything", receipt, reports + ["removed the vault \(TerminalText.safe(path))"])
  }

  /// Removes one account; the reports go too, since they may speak of it.
  package func account(_ id: String) throws -> String {
    guard FileManager.default.fileExists(atPath: path) else { throw UnknownAccount(name: id, known: []) }
    let vault = try Vault.open(path: path)
    guard let receipt = try vault.forget(account: id) else {
      throw UnknownAccount(name: id, known: try vault.accounts().map(\.id))
    }
    return text(id, receipt, try removeReports(of: vault))
  }

  private func text(_ what: String, _ receipt: Receipt, _ files: [String]) -> String {
    let counts = receipt.counts.filter { $0.count > 0 }.map { "  \($0.count) \($0.name)" }
    let lines = ["\(TerminalText.safe(what)) is forgotten:"] + (counts.isEmpty ? ["  no records"] : counts)
    let rest = "Your exports themselves and copies that you made of reports are not touched."
    return (lines + files.map { "  \($0)" } + [rest]).joined(separator: "\n") + "\n"
  }

  /// Removes the reports that are still as they were written; a sentence for each.
  private func removeReports(of vault: Vault) throws -> [String] {
    let files = FileManager.default
    return try vault.reports().map { report in
      let name = TerminalText.safe(report.path)
      defer { try? vault.forget(report: report.path) }
      guard let data = files.contents(atPath: report.path) else { return "the report \(name) was gone already" }
      guard Fingerprint.digest(of: data) == report.digest else {
        return "the report \(name) was changed since and is left in place"
      }
      try files.removeItem(atPath: report.path)
      return "removed the report \(name)"
    }
  }
}
