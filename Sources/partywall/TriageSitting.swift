import Foundation
import Model
import Pipeline

/// A sitting at the keyboard: shows a finding, takes a key, and so on.
struct TriageSitting {
  private static let keys = """
    r right  w wrong  a accept  h hold  d done  f friend  o rule off   (first S: all of this subject, R: all of this rule)
    n next  b back  u undo  q quit
    """

  let terminal: Terminal
  let style: ReportStyle

  /// Minutes after which a pause is offered.
  let minutes: Int

  private var triage: Triage
  private var scope = Triage.Scope.finding
  private var pauseAt: Date

  init(_ triage: Triage, terminal: Terminal, style: ReportStyle, minutes: Int) {
    self.triage = triage
    self.terminal = terminal
    self.style = style
    self.minutes = minutes
    pauseAt = Date().addingTimeInterval(Double(minutes) * 60)
  }

  /// Runs until nothing waits or the person stops.
  mutating func run(_ keyboard: RawTerminal) throws {
    show()
    while triage.page(style: style) != nil, let key = keyboard.key() {
      if key == "q" { break }
      guard try press(key, keyboard) else { continue }
      if isTimeForAPause(keyboard) { break }
      show()
    }
    say(triage.progress)
    if triage.page(style: style) == nil { say("Nothing waits any more. See what is next with: partywall plan") }
  }

  /// Does what a key asks; whether the page is to be shown anew.
  private mutating func press(_ key: Character, _ keyboard: RawTerminal) throws -> Bool {
    switch key {
    case "S", "R":
      scope = key == "S" ? .subject : .rule
      say(key == "S" ? "All of this subject: now the verdict." : "All of this rule: now the verdict.")
      return false
    case "n", " ": triage.skip()
    case "b": triage.back()
    case "u": say(try triage.undo() ? "Taken back." : "There is nothing to take back.")
    case "r": try keep(.right)
    case "w": try keep(.wrong)
    case "h": try keep(.hold)
    case "d": try keep(.done)
    case "o": try keep(.ruleOff)
    case "f": try keep(.friend)
    case "a": try accept(keyboard)
    default: return false
    }
    return true
  }

  private mutating func keep(_ word: Triage.Word, reason: String? = nil, reviewOn: Day? = nil) throws {
    let count = try triage.say(word, of: scope, reason: reason, reviewOn: reviewOn)
    say(count == 0 ? "That needs a person, and this finding names none." : "\(word.rawValue): kept for \(count).")
    scope = .finding
  }

  private mutating func accept(_ keyboard: RawTerminal) throws {
    let reason = keyboard.line("Why is it fine? ")
    let usual = terminal.today.adding(days: 365)
    let day = keyboard.line("Look again on (YYYY-MM-DD, empty for \(usual.iso)): ")
    try keep(.accept, reason: reason.isEmpty ? nil : reason, reviewOn: Day(iso: day) ?? usual)
  }

  private mutating func isTimeForAPause(_ keyboard: RawTerminal) -> Bool {
    guard minutes > 0, Date() >= pauseAt else { return false }
    pauseAt = Date().addingTimeInterval(Double(minutes) * 60)
    say("\(minutes) minutes are over, everything is kept. Stop here? (y/n)")
    return keyboard.key() == "y"
  }

  private func show() {
    guard let page = triage.page(style: style) else { return }
    say("\n\(page)\n\(TriageSitting.keys)")
  }

  private func say(_ words: String) { FileHandle.standardOutput.write(Data((words + "\n").utf8)) }
}
