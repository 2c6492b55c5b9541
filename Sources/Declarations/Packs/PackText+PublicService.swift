extension PackText {
  /// For officials in politically restricted posts; nobody else should load it.
  static let publicService = """
    version: 1
    title: Public service
    clauses:
      - id: public-service.impartiality
        title: Political impartiality
        text: Restricted officials do not take a party's side in public, and never raise money for one.
        rule: policy.impartiality
        lifts: [guard.politics]
        legal_basis: >-
          Political restriction of the post, for example the United Kingdom's Civil Service Code, the Local Government
          and Housing Act 1989, or the Hatch Act in the United States.
        matches:
          phrases:
            - canvass*
            - vote labour
            - vote conservative
            - vote tory
            - vote reform
            - vote green
            - vote lib dem
            - vote republican
            - vote democrat
            - voting labour
            - voting conservative
            - leafleting for
            - leaflets for the party
            - join the labour party
            - join the conservative party
            - donate to the campaign
            - phone bank for
            - phonebanking for
        base: 12
        hits: ["out canvassing for the by-election again", "please vote labour on Thursday"]
        near_misses: ["turnout was low, said the returning officer", "vote for our owl in the garden bird poll"]
    """
}
