import Model

/// Reads what the message of an invitation, or the title of a conversation, says of who asks.
enum InvitationText {
  private static let recruiting = [
    "i recruit", "i m recruiting", "i am recruiting", "we recruit", "recruiter", "recruitment consultant",
    "recruiting for", "headhunter", "headhunting", "executive search", "talent acquisition", "talent partner",
    "job opportunity", "career opportunity", "exciting opportunity", "new opportunity", "opportunities that",
    "open position", "open role", "a role that", "role you might", "vacancy", "hiring for", "hiring a", "we are hiring",
    "we re hiring", "your next role", "your next move",
  ]

  private static let shared = [
    "worked together", "work together", "worked with you", "working with you", "former colleague", "old colleague",
    "ex colleague", "your colleague", "my colleague", "colleagues at", "same team", "on your team", "joined your team",
    "my team", "sat next to",
  ]

  private static let introducing = [
    "i m", "i am", "i work", "i lead", "i run", "i manage", "i look after", "my name is", "this is", "i ve joined",
    "i have joined", "i joined", "i just joined",
  ]
  private static let prepositions: Set<String> = ["at", "from", "of", "with", "for", "joined"]

  /// Whether a recruiter speaks.
  static func isRecruiters(_ text: String) -> Bool { has(recruiting, in: NameFolding.foldWords(text)) }

  /// Whether the two have worked together.
  static func isColleagues(_ text: String) -> Bool { has(shared, in: NameFolding.foldWords(text)) }

  /// The organisation that the writer says to be from: "I look after events at Contoso".
  static func ownOrganisation(_ text: String, _ naming: WorkNaming) -> Context.Organisation? {
    let words = NameFolding.foldWords(text)
    guard let (place, organisation) = naming.place(in: words), place > 0 else { return nil }
    let before = Array(words[max(0, place - 10)..<place])
    guard let last = before.last(where: { $0 != "the" }), prepositions.contains(last), has(introducing, in: before)
    else { return nil }
    return organisation
  }

  private static func has(_ phrases: [String], in words: [String]) -> Bool {
    let padded = " \(words.joined(separator: " ")) "
    return phrases.contains { padded.contains(" \($0) ") }
  }
}
