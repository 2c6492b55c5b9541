import Model
import Reports
import Storage

/// `partywall history`: the runs that a vault remembers.
package struct History {
  private let vault: Vault

  package init(vaultPath: String) throws { vault = try Vault.existing(at: vaultPath) }

  /// The table with its lines of scores.
  package func text() throws -> String { HistoryReport.text(try History.entries(vault)) }

  /// The same as JSON.
  package func json() throws -> String { HistoryReport.json(try History.entries(vault)) }

  /// The scores as lines of an SVG file.
  package func svg() throws -> String { HistoryReport.svg(try History.entries(vault)) }

  /// One entry for each account of each run, in the order of the runs.
  static func entries(_ vault: Vault) throws -> [HistoryEntry] {
    var last: [String: RunEntry] = [:]
    return try vault.runs().flatMap { run in
      run.accounts.map { account in
        let before = last[account.account]
        last[account.account] = run
        return HistoryEntry(
          run: Int(run.number), asOf: run.asOf, mode: run.mode, account: account.account, platform: account.platform,
          exportedAt: account.exportedAt, score: account.score, confirmed: account.confirmed,
          possible: account.possible, projected: account.projected, band: account.band, checked: account.checked,
          applicable: account.applicable, open: account.open, new: account.new, fixed: account.fixed,
          returned: account.returned, delta: account.delta,
          isAlike: before.map { $0.ruleset == run.ruleset && $0.context == run.context && $0.mode == run.mode } ?? true)
      }
    }
  }
}
