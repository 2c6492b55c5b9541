import Model

extension Rules {
  /// The rule `confidential.personnel`.
  static let confidentialPersonnel = Rule(
    id: "confidential.personnel", title: "tells of a colleague's trouble at work",
    why: "Grievances, dismissals and sick leave belong to the people concerned; spreading them can cost both sides.",
    base: 16, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .colleague], cure: .delete,
    hits: [
      "our Sam has «been suspended» over the till",
      "they «put a grievance» in against her",
    ],
    nearMisses: [
      "the pot was fired in the kiln",
      "I was let go in March and feel fine",
    ],
    judge: .words(confidentialPersonnelReading))

  private static let confidentialPersonnelReading = EntityReading(
    """
    # direct
    0.7 | (finally|) (fired|sacked|suspended|dismissed) (the|our|him|her|<colleague>|<manager>|mel|someone)
    0.7 | (hes|shes|he has|she has|been|was|were|got) (been |) (suspended|sacked|let go|dismissed|fired|marched out|marched off|escorted out)
    0.7 | (put|raised|filed|got) {0,2} grievance
    0.7 | (grievance|disciplinary|sick notes|final warning) {0,8} (letter|hearing|against|for|meeting)
    0.6 | (|marched (him|her) (off|out)|sent home again for)
    # doubt
    0.3 | (kiln|gun|rocket|manager of the (season|month)|premier league|striker|minister|prime minister|united|i was|i got|ive been)
    """,
    explanation: "Tells of somebody else's trouble at work.")
}
