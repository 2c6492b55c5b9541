import Model
import Pipeline
import Reports

/// Words of an archive on their way to the screen.
enum SafeText {
  static func line(_ text: String) -> String { TerminalText.safe(text) }
}

/// The list of people in every format.
struct PeopleList {
  let review: PeopleReview
  private let rows: [PeopleReport.Row]
  private let isCounted: Bool

  init(
    review: PeopleReview, rows: [(entry: PeopleReview.Entry, matches: [PeopleReview.Match])],
    redaction: RedactionChoice
  ) {
    self.review = review
    isCounted = redaction == .counts
    self.rows = review.rows(rows, redaction: redaction)
  }

  /// Lines with a match each, and the reasons below it.
  var text: String {
    var lines: [String] = []
    for row in rows {
      lines.append("\(padded(row.number))  \(row.person.name)\(roles(row.person))")
      for match in row.matches { lines += self.lines(match.letter, match.profile) }
      if row.matches.isEmpty {
        lines.append("      on \(row.person.profiles.first.map { platform($0) } ?? "one account") only")
      }
    }
    if rows.isEmpty { lines.append("Nobody to show. See partywall people --all, or --tier hidden for weak matches.") }
    lines += expected
    return lines.map { TerminalText.safe($0) }.joined(separator: "\n") + "\n"
  }

  var json: String {
    PeopleReport.json(rows, expected: expectedByAccount)
  }

  var csv: String { PeopleReport.csv(rows) }

  private func lines(_ letter: String, _ profile: KnownPerson.Profile) -> [String] {
    let shown = [profile.name, profile.handle.map { "@\($0)" }].compactMap(\.self).joined(separator: " ")
    let words = PeopleReport.words(profile.tier ?? .hidden)
    let percent = profile.tier == .confirmed ? "" : ", \(Int((profile.probability * 100).rounded())) %"
    let because = profile.because.isEmpty ? [] : ["      because: \(profile.because.joined(separator: "; "))"]
    return ["   \(letter)  \(platform(profile)): \(shown) (\(words)\(percent))"] + because
  }

  /// Accounts by platform where only numbers are to be shown, since their ids hold the owner's handle.
  private var expectedByAccount: [(account: String, low: Int, high: Int)] {
    review.expected.map { row in
      (isCounted ? String(row.account.prefix { $0 != ":" }) : row.account, row.low, row.high)
    }
  }

  private func roles(_ person: KnownPerson) -> String {
    var words: [String] = person.isFriend ? ["friend"] : []
    for span in person.roles {
      let word = span.role.rawValue + (span.until.map { " until \($0.day.year)" } ?? "")
      if !words.contains(word) { words.append(word) }
    }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  private var expected: [String] {
    expectedByAccount.filter { $0.high > 0 }.map { row in
      let number = row.low == row.high ? "\(row.low)" : "\(row.low) to \(row.high)"
      return "\(row.account): \(number) of the people there \(row.high == 1 ? "is" : "are") probably from your work."
    }
  }

  private func platform(_ profile: KnownPerson.Profile) -> String {
    Platform(rawValue: String(profile.account.prefix { $0 != ":" }))?.title ?? profile.account
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
