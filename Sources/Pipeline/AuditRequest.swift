package import Model

/// What a person asks for with `partywall audit`.
package struct AuditRequest: Sendable {
  package enum VaultChoice: Hashable, Sendable {
    case ephemeral
    case file(String)
  }

  package var paths: [String]
  package var contextPath: String?
  package var vault: VaultChoice
  package var mode: Mode
  package var asOf: Day
  package var failOn: Level

  /// Through whose eyes the report looks; nil for everybody's.
  package var lens: Lens?

  package init(
    paths: [String], contextPath: String?, vault: VaultChoice, mode: Mode, asOf: Day, failOn: Level
  ) {
    self.paths = paths
    self.contextPath = contextPath
    self.vault = vault
    self.mode = mode
    self.asOf = asOf
    self.failOn = failOn
  }
}
