package import Model

/// Everything that one audit has to say: what every format is written from.
package struct Report: Sendable {
  package static let schema = "partywall-report/1"

  package struct Tool: Hashable, Sendable {
    package var version: String

    /// Digest of the rules: `sha256:…`.
    package var ruleset: String

    package init(version: String, ruleset: String) {
      self.version = version
      self.ruleset = ruleset
    }
  }

  package var tool: Tool

  /// The day that the report judges as of.
  package var asOf: Day

  package var mode: Mode
  package var stance: Stance
  package var redaction: Redaction
  package var archives: [ArchiveSummary]
  package var accounts: [AccountReport]
  package var people: [KnownPerson]
  package var findings: [Finding]

  /// Findings that a guard held back.
  package var notes: [GuardNote]

  /// How many texts they are about: of one several rules may have spoken.
  var guardedTexts: Int { Set(notes.compactMap(\.item)).count + notes.count { $0.item == nil } }

  package var plan: [PlanStep]
  package var changes: Changes

  /// What was not looked at, in plain sentences.
  package var limits: [String]

  /// What was inferred for want of a declaration, in plain sentences.
  package var inferences: [String]

  /// Where the owner's declaration comes from.
  package enum ContextSource: String, CaseIterable, Sendable {
    /// A context file.
    case file
    /// What the vault keeps of an earlier run.
    case vault
    /// Nowhere: all is inferred.
    case none
  }

  package var contextSource = ContextSource.none

  /// Whether a vault keeps what was found, so that other commands can go on from it.
  package var isKept = true

  /// Through whose eyes the findings are listed; nil for everybody's.
  package var lens: Lens?

  /// What changes for somebody who is between two jobs; nil for everyday hygiene.
  package var career: CareerView?

  /// Names of everybody else whom the accounts show, for redaction; no format writes them.
  package var bystanders: [String] = []

  /// The runs so far with this one, for the line of scores.
  package var history: [HistoryEntry] = []

  package init(
    tool: Tool, asOf: Day, mode: Mode, stance: Stance, redaction: Redaction = .none, archives: [ArchiveSummary],
    accounts: [AccountReport], people: [KnownPerson], findings: [Finding], notes: [GuardNote], plan: [PlanStep],
    changes: Changes, limits: [String], inferences: [String]
  ) {
    self.tool = tool
    self.asOf = asOf
    self.mode = mode
    self.stance = stance
    self.redaction = redaction
    self.archives = archives
    self.accounts = accounts
    self.people = people
    self.findings = findings
    self.notes = notes
    self.plan = plan
    self.changes = changes
    self.limits = limits
    self.inferences = inferences
  }

  /// Counting findings of an account, the most points times confidence first.
  func openFindings(of account: String) -> [Finding] {
    findings.filter { $0.account == account && $0.isOpen }.sorted(by: Finding.weighsMore)
  }
}
