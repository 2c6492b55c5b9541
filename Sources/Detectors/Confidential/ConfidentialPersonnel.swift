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
    ConfidentialLexicon.personnel,
    explanation: "Tells of somebody else's trouble at work.")
}
