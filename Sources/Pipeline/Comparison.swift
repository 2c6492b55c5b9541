import Model
import Reports
import Storage

/// Findings held against those of earlier runs.
///
/// Fixed means that an export which would hold the record no longer does; what an export does not reach stays as it was.
/// Findings whose record is there but which no rule makes any more are absent, not fixed.
struct Comparison {
  /// Everything to report: what is there, and with the baseline `absent` what no longer is.
  private(set) var findings: [Finding] = []

  /// What the vault keeps.
  private(set) var tracked: [TrackedFinding] = []
  private(set) var changes: Changes

  /// Ids of findings on records that the earlier run had not seen.
  private(set) var fresh: Set<String> = []

  private let past: Past
  private let book: VerdictBook
  private let today: Fading

  /// What earlier runs leave behind.
  struct Past {
    var known: [String: TrackedFinding]

    /// The last run of each account, by account id.
    var runs: [String: RunEntry]
    var ruleset: String
    var context: String

    /// Keys of the people whom the owner calls friends.
    var friends: Set<String> = []

    /// The days of the runs by number.
    var days: [Int64: Day] = [:]

    /// The day of the newest export of each account that this run knows.
    var newest: [String: Day] = [:]

    /// Whether an account was judged by the same rules, declaration and mode.
    func isAlike(_ account: String, mode: Mode) -> Bool {
      guard let run = runs[account] else { return true }
      return run.ruleset == ruleset && run.context == context && run.mode == mode
    }

    /// The day up to which the exports of an account reach: this run's, else those of the run before.
    func reached(_ account: String) -> Day? {
      newest[account] ?? runs[account]?.accounts.first { $0.account == account }?.exportedAt
    }
  }

  init(found: [Finding], gone: [Finding], past: Past, book: VerdictBook, mode: Mode) {
    self.past = past
    self.book = book
    today = Fading(asOf: book.asOf, mode: mode)
    changes = Changes(since: past.runs.values.map(\.asOf).max(), new: 0, because: Changes.Because())
    for finding in found { add(finding) }
    changes.claimedOn.sort { $0.daysSinceEpoch < $1.daysSinceEpoch }
    for finding in gone { addGone(finding) }
    addAbsent(except: Set(found.map(\.id)).union(gone.map(\.id)))
  }

  private mutating func add(_ finding: Finding) {
    var judged = book.applied(to: finding)
    let before = past.known[finding.id]
    judged.firstSeen = firstSeen(before)
    var status = TrackedFinding.Status.seen
    switch before?.status {
    case nil: judged.baseline = .new
    case .fixed:
      judged.baseline = .new
      status = .returned
      changes.returned += 1
      changes.because.you += 1
    case .returned, .seen, .absent:
      status = before?.status == .returned ? .returned : .seen
      judged.baseline = before.map { isUpdated(judged, since: $0.finding) } ?? false ? .updated : .unchanged
    }
    if status == .returned, [.open, .claimed].contains(judged.state) { judged.state = .returned }
    count(judged, before: before)
    keep(judged, status)
  }

  private mutating func count(_ finding: Finding, before: TrackedFinding?) {
    if before?.status == .seen, book.isStillThere(finding) {
      changes.stillThere += 1
      if let day = finding.claimedOn, !changes.claimedOn.contains(day) { changes.claimedOn.append(day) }
    }
    if book.isDue(finding) { changes.due += 1 }
    switch (finding.baseline, before) {
    case (.new, nil):
      changes.new += 1
      if isOfNewRules(finding) {
        changes.because.rules += 1
      } else {
        fresh.insert(finding.id)
        changes.because.export += 1
      }
    case (.updated, .some(let before)):
      changes.updated += 1
      if before.finding.level != finding.level, isFaded(finding, since: before.finding) {
        changes.because.time += 1
      } else {
        changes.because.rules += past.isAlike(finding.account, mode: today.mode) ? 0 : 1
        changes.because.export += past.isAlike(finding.account, mode: today.mode) ? 1 : 0
      }
    case (.unchanged, _):
      changes.unchanged += 1
      if let seen = finding.lastSeen, let reached = past.reached(finding.account), seen < reached {
        changes.notSeen += 1
      }
    default: break
    }
  }

  /// The day of the run that first told of a finding: this one, where none did before.
  private func firstSeen(_ before: TrackedFinding?) -> Day { before.flatMap { past.days[$0.firstRun] } ?? book.asOf }

  /// A record that is gone: fixed once, and no news afterwards.
  private mutating func addGone(_ finding: Finding) {
    let before = past.known[finding.id]
    var judged = book.applied(to: finding)
    judged.firstSeen = firstSeen(before)
    judged.state = .fixed
    judged.baseline = .absent
    if before?.status == .fixed { return keep(judged, .fixed, isNews: false) }
    if before != nil {
      changes.fixed += 1
      changes.because.you += 1
    }
    keep(judged, .fixed)
  }

  /// What no rule says any more although its record is there.
  private mutating func addAbsent(except seen: Set<String>) {
    let lost = past.known.values.filter { !seen.contains($0.finding.id) && [.seen, .returned].contains($0.status) }
    for before in lost.sorted(by: { $0.finding.id < $1.finding.id }) {
      var finding = before.finding
      // The owner has settled it by calling the person a friend.
      if !past.friends.isDisjoint(with: finding.personKeys.keys) {
        keep(finding, .absent, isNews: false)
        continue
      }
      finding.baseline = .absent
      // Numbers of people are those of the run that found it.
      finding.people = []
      if finding.subject.hasPrefix("person:") { finding.subject = "" }
      finding.item?.archive = "earlier"
      changes.absent += 1
      if past.isAlike(finding.account, mode: today.mode) {
        changes.because.export += 1
      } else {
        changes.because.rules += 1
      }
      keep(finding, .absent)
    }
  }

  private mutating func keep(_ finding: Finding, _ status: TrackedFinding.Status, isNews: Bool = true) {
    if isNews { findings.append(finding) }
    tracked.append(TrackedFinding(finding: finding, status: status))
  }

  /// Whether more than age has changed it, or age has changed its level.
  private func isUpdated(_ finding: Finding, since before: Finding) -> Bool {
    finding.level != before.level || !isFaded(finding, since: before)
  }

  private func isFaded(_ finding: Finding, since before: Finding) -> Bool {
    guard let run = past.runs[finding.account] else { return false }
    let then = Fading(asOf: run.asOf, mode: run.mode).points(of: finding, judged: today)
    return abs(then - before.points) < 0.05
  }

  /// Whether a new finding is about a record that the last run had before its rules.
  private func isOfNewRules(_ finding: Finding) -> Bool {
    guard !past.isAlike(finding.account, mode: today.mode), let reached = past.reached(finding.account) else {
      return false
    }
    return finding.occurredAt.map { $0.day <= reached } ?? true
  }
}
