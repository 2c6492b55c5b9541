extension PackText {
  /// For nurses, doctors and everybody else who serves patients.
  static let health = """
    version: 1
    title: Health
    clauses:
      - id: health.boundary
        title: Keep patients off private accounts
        text: Do not accept requests of patients; point them to a professional profile or the practice.
        rule: policy.service-user-boundary
        matches: {families: [tie.client]}
        sides: [personal]
        base: 24
      - id: health.confidentiality
        title: Nobody may recognise a patient
        text: A patient must not be recognisable, alone or by the sum of what you post.
        matches: {families: [confidential.client-identified, confidential.mosaic]}
        base: 30
      - id: health.claims
        title: Claim only what is supported
        text: Whoever is known as a health professional is believed; advise within your competence.
        matches: {families: [conduct.unsupported-claim]}
        base: 12
      - id: health.advice
        title: No treatment by private message
        text: Advice on medicines and results belongs in the record, not in a private conversation.
        rule: policy.service-user-boundary
        kinds: [message]
        sides: [personal]
        matches:
          phrases:
            - double your dose
            - stop taking your tablets
            - your test results are
            - your bloods came back
            - your scan shows
        base: 18
        hits: ["I looked, your bloods came back fine", "you can stop taking your tablets from Monday"]
        near_misses: ["stop taking your brother's bike", "my driving test results are in"]
    """
}
