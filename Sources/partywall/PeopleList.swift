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
  let rows: [(entry: PeopleReview.Entry, matches: [PeopleReview.Match])]

  /// Lines with a match each, and the reasons below it.
  var text: String {
    var lines: [String] = []
    for (entry, matches) in rows {
      lines.append("\(padded(entry.number))  \(entry.person.name)\(roles(entry.person))")
      for match in matches { lines += self.lines(match) }
      if matches.isEmpty {
        lines.append("      on \(entry.person.profiles.first.map { platform($0) } ?? "one account") only")
      }
    }
    if rows.isEmpty { lines.append("Nobody to show. See partywall people --all, or --tier hidden for weak matches.") }
    lines += expected
    return lines.map { TerminalText.safe($0) }.joined(separator: "\n") + "\n"
  }

  var json: String {
    PeopleReport.json(rows.map { row($0.entry, $0.matches) }, expected: review.expected)
  }

  var csv: String { PeopleReport.csv(rows.map { row($0.entry, $0.matches) }) }

  private func row(_ entry: PeopleReview.Entry, _ matches: [PeopleReview.Match]) -> PeopleReport.Row {
    PeopleReport.Row(
      number: entry.number, person: entry.person, matches: matches.map { ($0.letter, $0.profile) })
  }

  private func lines(_ match: PeopleReview.Match) -> [String] {
    let shown = [match.profile.name, match.profile.handle.map { "@\($0)" }].compactMap(\.self).joined(separator: " ")
    let words = PeopleReport.words(match.profile.tier ?? .hidden)
    let percent = match.profile.tier == .confirmed ? "" : ", \(Int((match.profile.probability * 100).rounded())) %"
    return [
      "   \(match.letter)  \(match.platform.title): \(shown) (\(words)\(percent))",
      "      because: \(match.profile.because.joined(separator: "; "))",
    ]
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
    review.expected.filter { $0.high > 0 }.map { row in
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
