import Model

extension Rules {
  /// The rule `confidential.client-identified`.
  static let confidentialClientIdentified = Rule(
    id: "confidential.client-identified", title: "lets somebody be recognised who was served at work",
    why: "A client, patient or pupil who is recognised can complain, and most professions treat it as a breach.",
    base: 30, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "bed 4 is Mr Alder, 91, «broken hip», crying for his wife all shift",
      "bed 7 is Mrs Hart, 84, «broken hip», crying for her husband all shift",
    ],
    nearMisses: [
      "be patient, it is coming",
      "my nan is a patient at the General, broken hip, she is fine",
    ],
    judge: .words(confidentialClientIdentifiedReading))

  private static let confidentialClientIdentifiedReading = EntityReading(
    ConfidentialLexicon.clientIdentified, names: [.client, .clientPerson],
    explanation: "Says enough of somebody served at work for people nearby to recognise them.")
}
