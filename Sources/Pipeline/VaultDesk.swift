import Detectors
import Foundation
package import Model
import Reports
import Scoring
import Storage

/// What `partywall serve` shows of a vault, and what it keeps in it.
package struct VaultDesk {
  private let path: String
  private let today: Day

  /// Throws a `Problem` where the vault is missing or holds no run.
  package init(vaultPath: String, today: Day) throws {
    path = vaultPath
    self.today = today
    _ = try Desk(vault: Vault.existing(at: path))
  }

  /// The findings of the last audit as a page, in the states that the verdicts give them.
  package func report() throws -> String {
    HTMLReport.render(try VaultReport(vault: Vault.existing(at: path)).report(), titles: RuleTitles.all, isServed: true)
  }

  package func plan() throws -> String { try Plan(vaultPath: path).page() }

  /// The first waiting finding, or the one after another.
  package func triage(after id: String?) throws -> String {
    try Triage(vaultPath: path, least: .low, today: today).htmlPage(after: id)
  }

  /// Keeps a verdict that the page sent as JSON: `{"finding", "word", "scope", "reason", "review_on"}`.
  ///
  /// Returns how many findings it was about; nil for a body that is no verdict.
  package func keep(_ body: [UInt8]) throws -> Int? {
    guard let said = try? JSONDecoder().decode(SentVerdict.self, from: Data(body)),
      let word = Triage.Word(rawValue: said.word), let scope = Triage.Scope(rawValue: said.scope ?? "finding")
    else { return nil }
    let reason = said.reason.flatMap { $0.isEmpty ? nil : String($0.prefix(500)) }
    let day = said.review_on.flatMap { Day(iso: $0) } ?? (word == .accept ? today.adding(days: 365) : nil)
    var triage = try Triage(vaultPath: path, least: .info, today: today)
    return try triage.say(word, onID: said.finding, of: scope, reason: reason, reviewOn: day)
  }

  /// Takes the last verdict back; whether there was one.
  package func undo() throws -> Bool {
    var triage = try Triage(vaultPath: path, least: .info, today: today)
    return try triage.undo()
  }

  private struct SentVerdict: Decodable {
    let finding: String
    let word: String
    let scope: String?
    let reason: String?
    let review_on: String?
  }
}
