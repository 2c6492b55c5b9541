import Matching
import Model
import Storage

/// The person, and the matches of theirs, that a number or a name means.
struct PeopleTarget {
  let name: String
  let folded: String
  let key: String
  let number: Int

  /// The matches that are meant: one, or all that are shown by default.
  let matches: [PeopleReview.Match]

  /// Whether one match was named.
  let isOneMatch: Bool

  init(_ selection: String, in review: PeopleReview, mayBeStranger: Bool) throws {
    if let (entry, letter) = try PeopleTarget.numbered(selection, in: review) {
      self.init(entry, letter: letter)
      if matches.isEmpty, !mayBeStranger { throw PeopleProblem.nothingToDecide(entry.person.name) }
      return
    }
    let folded = PeopleDirectory.folded(selection)
    let named = review.entries.filter { PeopleTarget.isCalled($0, folded) }
    if named.count > 1 {
      throw PeopleProblem.ambiguous(selection, choices: named.map { "\($0.number)" })
    }
    if let entry = named.first {
      self.init(entry, letter: nil)
      if matches.isEmpty, !mayBeStranger { throw PeopleProblem.nothingToDecide(entry.person.name) }
      return
    }
    try self.init(stranger: folded, selection, in: review, isAllowed: mayBeStranger)
  }

  private init(_ entry: PeopleReview.Entry, letter: String?) {
    name = entry.person.name
    folded = PeopleDirectory.folded(entry.person.name)
    key = entry.person.key
    number = entry.number
    isOneMatch = letter != nil
    // Every refused or weak match stays reachable by its letter alone.
    matches = entry.matches.filter { letter == nil ? $0.profile.tier != .hidden : $0.letter == letter }
  }

  /// Somebody whom a personal account shows and who matches nobody, or of whom only a decision tells.
  private init(stranger folded: String, _ selection: String, in review: PeopleReview, isAllowed: Bool) throws {
    let found = review.shown.filter { shown in
      shown.name.map { PeopleDirectory.folded($0) == folded } ?? false || shown.handle?.lowercased() == folded
    }
    let decided = try review.vault.decisions().first { $0.name == folded }
    guard isAllowed, let key = decided?.person ?? found.first?.key else { throw PeopleProblem.unknown(selection) }
    if decided == nil, Set(found.map(\.key)).count > 1, Set(found.map { $0.name ?? "" }).count > 1 {
      throw PeopleProblem.ambiguous(selection, choices: found.compactMap(\.handle))
    }
    name = found.first?.name ?? found.first?.handle ?? selection
    self.folded = PeopleDirectory.folded(name)
    self.key = key
    number = 0
    matches = []
    isOneMatch = false
  }

  /// `12` or `12b`; nil for what is no number.
  private static func numbered(
    _ selection: String, in review: PeopleReview
  ) throws -> (PeopleReview.Entry, String?)? {
    let digits = selection.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let number = Int(digits) else { return nil }
    let letter = selection.dropFirst(digits.count).lowercased()
    guard let entry = review.entries.first(where: { $0.number == number }),
      letter.isEmpty || entry.matches.contains(where: { $0.letter == letter })
    else { throw PeopleProblem.unknown(selection) }
    return (entry, letter.isEmpty ? nil : letter)
  }

  private static func isCalled(_ entry: PeopleReview.Entry, _ folded: String) -> Bool {
    if PeopleDirectory.folded(entry.person.name) == folded { return true }
    return entry.matches.contains { match in
      guard match.profile.tier == .certain || match.profile.tier == .confirmed else { return false }
      return match.profile.name.map { PeopleDirectory.folded($0) == folded } ?? false
        || match.profile.handle?.lowercased() == folded
    }
  }
}

/// Why a decision can't be kept.
enum PeopleProblem: Problem {
  case unknown(String)
  case ambiguous(String, choices: [String])
  case nothingToDecide(String)

  var exitCode: Int32 { 64 }

  var description: String {
    switch self {
    case .unknown(let selection):
      "nobody in the list is '\(selection)'.\nPass a number of partywall people, such as 3 or 3b, or a name as it is shown there."
    case .ambiguous(let selection, let choices):
      "'\(selection)' may mean several: \(choices.joined(separator: ", ")).\nPass one of these."
    case .nothingToDecide(let name):
      "'\(name)' was found on one account only, so there is no match to decide.\nSee partywall people --all."
    }
  }
}
