extension PackText {
  /// For solicitors, barristers and those who work with them.
  static let law = """
    version: 1
    title: Law
    clauses:
      - id: law.offensive
        title: No offensive communications, in private life either
        text: The regulator holds its members to account for offensive posts, also private ones, reposts and aliases.
        rule: policy.offensive-communication
        matches: {families: [conduct.insult, conduct.hate, conduct.sexual, conduct.threat]}
        base: 16
      - id: law.matters
        title: Silence on matters
        text: What belongs to a client's matter is confidential and may be privileged.
        matches: {families: [confidential.legal-matter, confidential.client-identified, confidential.mosaic]}
        base: 24
    """
}
