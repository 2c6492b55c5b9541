import Model

extension Rules {
  /// The rule `confidential.former-employer`.
  static let confidentialFormerEmployer = Rule(
    id: "confidential.former-employer", title: "tells of a former employer's inside",
    why: "Duties of confidence outlast the job, and the next employer reads how one speaks of the last.",
    base: 16, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .recruiter], cure: .delete,
    hits: [
      "when I was at {former_employer} the «returns rate» was 31%",
      "at {former_employer} «the plan was» to shut Leeds",
    ],
    nearMisses: [
      "I learned so much at {former_employer}",
      "worked for {former_employer} for two years, lovely bunch",
    ],
    judge: .words(confidentialFormerEmployerReading))

  private static let confidentialFormerEmployerReading = EntityReading(
    ConfidentialLexicon.formerEmployer, names: [.formerEmployer],
    explanation: "Tells inside facts of a former employer.")
}
