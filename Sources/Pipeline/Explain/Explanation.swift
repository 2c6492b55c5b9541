import Detectors
import Foundation
import Model
import Storage

/// Answers `partywall explain`: a rule's page, a guard's line, or the whole trace of a finding.
package struct Explanation {
  private let vaultPath: String

  package init(vaultPath: String) { self.vaultPath = vaultPath }

  /// The page on a rule, family, guard or finding; a finding's id may be cut short.
  package func text(for name: String) throws -> String {
    let rules = RuleBook.entries.filter { $0.id == name || $0.family == name }
    if !rules.isEmpty { return rules.map { RulePage(entry: $0).text }.joined(separator: "\n\n") }
    if Guards.ids.contains(name) {
      return "\(name): such speech becomes a note, costs no points and stays out of shared reports.\n"
        + GuardWords.explanation(name)
    }
    return try trace(of: name)
  }

  private func trace(of name: String) throws -> String {
    guard name.hasPrefix("f_"), name.count >= 6, FileManager.default.fileExists(atPath: vaultPath) else {
      throw NothingToExplain(hasVault: FileManager.default.fileExists(atPath: vaultPath), isAmbiguous: false)
    }
    let found = try Vault.open(path: vaultPath).explanations(idPrefix: name)
    guard let finding = found.first, found.count == 1 || finding.id == name else {
      throw NothingToExplain(hasVault: true, isAmbiguous: found.count > 1)
    }
    return TracePage(finding: finding, entry: RuleBook.entries.first { $0.id == finding.rule }).text
  }
}
