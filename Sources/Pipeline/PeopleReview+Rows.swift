import Matching
package import Reports
import Storage

extension PeopleReview {
  /// Some entries with some of their matches as the reports write them, at a level of redaction.
  package func rows(_ chosen: [(entry: Entry, matches: [Match])], redaction: RedactionChoice) -> [PeopleReport.Row] {
    let rows = chosen.map { entry, matches in
      PeopleReport.Row(
        number: entry.number, person: entry.person, matches: matches.map { ($0.letter, $0.profile) })
    }
    let names = shown.flatMap { [$0.name, $0.handle].compactMap(\.self) }
    return Redactor.redact(
      rows, to: Redaction(rawValue: redaction.rawValue) ?? .people,
      hiding: HiddenNames(people: entries.map(\.person), bystanders: names))
  }
}
