extension PackText {
  /// For teachers and everybody else who works with pupils.
  static let school = """
    version: 1
    title: School
    clauses:
      - id: school.boundary
        title: Keep pupils and their parents off private accounts
        text: Do not accept requests of pupils, and think twice about their parents.
        rule: policy.service-user-boundary
        matches: {families: [tie.client]}
        sides: [personal]
        base: 24
      - id: school.confidentiality
        title: Nobody may recognise a pupil
        text: A pupil must not be recognisable, alone or by the sum of what you post.
        matches: {families: [confidential.client-identified, confidential.mosaic]}
        base: 30
      - id: school.messages
        title: No private messages with pupils
        text: Talk with pupils by the school's own means.
        rule: policy.service-user-boundary
        kinds: [message]
        sides: [personal]
        matches:
          phrases: [your homework, see you in class, your detention, your coursework, dont tell your parents]
        base: 18
        hits: ["send me your coursework here if the portal is down", "see you in class, bring the book"]
        near_misses: ["first class tickets are cheap", "we did our homework on the route"]
    """
}
