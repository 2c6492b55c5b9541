/// One humane line for each guard: why it is a note and not a finding.
enum GuardWords {
  static func explanation(_ guardID: String) -> String {
    lines[guardID] ?? "This may be protected speech, so it is not scored."
  }

  private static let lines: [String: String] = [
    "guard.organising":
      "Talking with and for colleagues about pay, hours, safety or a union is protected in many places. It is yours to keep.",
    "guard.pay": "Talking about your own pay and conditions is protected in many places.",
    "guard.whistleblowing":
      "This may be a protected concern. Get advice before you delete anything; it may be evidence.",
    "guard.politics": "Political opinion is your own. It is not scored.",
    "guard.belief": "Belief is your own. It is not scored.",
    "guard.health": "Your health is nobody's finding. If this is a hard time, talk to somebody you trust.",
    "guard.orientation": "Who you are and whom you love is not scored.",
    "guard.ethnicity": "Where you come from and what you speak is not scored.",
    "guard.dialect": "How a community speaks among itself is not scored.",
    "guard.quotation": "These look like somebody else's words: a quotation, a lyric, a headline.",
    "guard.minor": "You were a minor when you wrote this. It is listed apart and not scored.",
  ]
}
