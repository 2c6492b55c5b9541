package import Model
import Reports
import Storage

/// `partywall triage`: one finding at a time; every verdict is in the vault before the next one is shown.
package struct Triage {
  /// What a verdict is about.
  package enum Scope: String, Sendable {
    case finding
    case subject
    case rule
  }

  package enum Word: String, CaseIterable, Sendable {
    case right
    case wrong
    case accept
    case hold
    case done
    case friend
    case ruleOff = "rule-off"
    case open
  }

  private let vault: Vault
  private let today: Day
  private let redaction: Redaction
  private let hidden: HiddenNames
  private var desk: Desk
  private var queue: [String]
  private var position = 0

  /// How many verdicts this sitting has kept.
  package private(set) var verdicts = 0

  /// - Parameters:
  /// - least: findings of a lower level are left out.
  /// - today: the day that verdicts are said on.
  /// - redaction: what the pages leave out.
  package init(vaultPath: String, least: Level, today: Day, redaction: RedactionChoice = .none) throws {
    self.today = today
    vault = try Vault.existing(at: vaultPath)
    desk = try Desk(vault: vault)
    self.redaction = Redaction(rawValue: redaction.rawValue) ?? .people
    hidden = redaction == .none ? HiddenNames() : try desk.hiddenNames()
    queue = desk.findings.filter { Triage.isWaiting($0) && $0.level >= least }.map(\.id)
  }

  private static func isWaiting(_ finding: Finding) -> Bool { [.open, .returned].contains(finding.state) }

  /// How many findings of the queue wait.
  package var waiting: Int {
    let open = Set(desk.findings.filter(Triage.isWaiting).map(\.id))
    return queue.count { open.contains($0) }
  }

  package var total: Int { queue.count }

  /// The page of the finding at hand; nil where none waits from here on.
  package func page(style: ReportStyle) -> String? {
    guard let finding = current else { return nil }
    let like = desk.findings.filter { Triage.isWaiting($0) && $0.rule == finding.rule }
    return TriageCard(
      finding: Redactor.redact(finding, to: redaction, hiding: hidden), title: RuleTitles.all[finding.rule],
      number: position + 1, total: queue.count,
      waiting: waiting, ofSubject: like.count { $0.subject == finding.subject && $0.account == finding.account },
      ofRule: like.count
    ).text(inColour: style.hasColour, width: style.width)
  }

  /// The first waiting finding, or the one after another, as one of the pages of `partywall serve`.
  func htmlPage(after id: String?) -> String {
    let open = desk.findings.filter(Triage.isWaiting)
    let waiting = queue.compactMap { name in open.first { $0.id == name } }
    let place = id.flatMap { name in waiting.firstIndex { $0.id == name } }.map { $0 + 1 } ?? 0
    let finding = waiting.indices.contains(place) ? waiting[place] : waiting.first
    let standings = desk.standings.map { "\($0.platform.title) \(Int($0.score.rounded()))" }.joined(separator: ", ")
    return LocalPages.triage(
      finding, title: finding.flatMap { RuleTitles.all[$0.rule] }, waiting: waiting.count,
      progress: "Scores now: \(standings).")
  }

  /// One line on where the sitting stands.
  package var progress: String {
    let standings = desk.standings.map { "\($0.platform.title) \(Int($0.score.rounded()))" }.joined(separator: ", ")
    return "\(verdicts) verdicts kept, \(waiting) of \(queue.count) findings wait. Scores now: \(standings)."
  }

  private var current: Finding? {
    guard queue.indices.contains(position) else { return nil }
    return desk.findings.first { $0.id == queue[position] }
  }

  /// Goes to the next waiting finding.
  package mutating func skip() {
    position += 1
    advance()
  }

  /// Goes back to the finding before, whatever was said of it.
  package mutating func back() { position = max(0, position - 1) }

  /// Takes the last verdict back and shows what it was about; whether there was one.
  package mutating func undo() throws -> Bool {
    let findings = try vault.undoVerdict()
    desk = try Desk(vault: vault)
    guard let first = findings.first else { return false }
    position = queue.firstIndex(of: first) ?? position
    return true
  }

  /// Keeps a verdict on the finding at hand, or on those like it, and goes on; returns how many it was about.
  package mutating func say(_ word: Word, of scope: Scope, reason: String? = nil, reviewOn: Day? = nil) throws -> Int {
    guard let finding = current else { return 0 }
    let count = try say(word, on: finding, scope, reason: reason, reviewOn: reviewOn)
    advance()
    return count
  }

  /// Keeps a verdict on the finding that an id names.
  package mutating func say(
    _ word: Word, onID id: String, of scope: Scope, reason: String?, reviewOn: Day?
  ) throws -> Int {
    try say(word, on: try desk.finding(id), scope, reason: reason, reviewOn: reviewOn)
  }

  private mutating func say(
    _ word: Word, on finding: Finding, _ scope: Scope, reason: String?, reviewOn: Day?
  ) throws -> Int {
    let meant = self.meant(by: finding, scope)
    switch word {
    case .right: try desk.keep(.right, on: meant, reason: reason, saidOn: today)
    case .wrong: try desk.keep(.wrong, on: meant, reason: reason, saidOn: today)
    case .hold: try desk.keep(.hold, on: meant, reason: reason, saidOn: today)
    case .done: try desk.keep(.done, on: meant, reason: reason, saidOn: today)
    case .accept: try desk.keep(.accepted, on: meant, reason: reason, reviewOn: reviewOn, saidOn: today)
    case .open: try vault.keep(nil, on: meant.map(\.id))
    case .friend: return try befriend(finding)
    case .ruleOff:
      try vault.setQuiet(finding.rule, true)
      return try kept(self.meant(by: finding, .rule).count)
    }
    return try kept(meant.count)
  }

  private mutating func kept(_ count: Int) throws -> Int {
    desk = try Desk(vault: vault)
    verdicts += 1
    return count
  }

  private func meant(by finding: Finding, _ scope: Scope) -> [Finding] {
    switch scope {
    case .finding: [finding]
    case .rule: desk.findings.filter { $0.rule == finding.rule && ($0.id == finding.id || Triage.isWaiting($0)) }
    case .subject:
      desk.findings.filter {
        $0.rule == finding.rule && $0.subject == finding.subject && $0.account == finding.account
          && ($0.id == finding.id || Triage.isWaiting($0))
      }
    }
  }

  /// Calls the people of a finding friends, and accepts what is only about the tie to them.
  private mutating func befriend(_ finding: Finding) throws -> Int {
    let keys = finding.personKeys
    guard !keys.isEmpty else { return 0 }
    for (key, name) in keys.sorted(by: { $0.key < $1.key }) {
      try vault.decide(PersonDecision(person: key, name: name, profile: "", verdict: "friend"))
    }
    let theirs = desk.findings.filter { other in
      ["tie", "engagement"].contains(other.family) && !other.personKeys.keys.allSatisfy { keys[$0] == nil }
        && (other.id == finding.id || Triage.isWaiting(other))
    }
    try desk.keep(.accepted, on: theirs.isEmpty ? [finding] : theirs, reason: "a friend", saidOn: today)
    return try kept(max(1, theirs.count))
  }

  /// Moves on to the next finding that waits; past the end where none does.
  private mutating func advance() {
    let waiting = Set(desk.findings.filter(Triage.isWaiting).map(\.id))
    while queue.indices.contains(position), !waiting.contains(queue[position]) { position += 1 }
  }
}
