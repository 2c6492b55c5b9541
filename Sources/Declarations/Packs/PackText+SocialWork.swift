extension PackText {
  /// For social workers and others who support people in need.
  static let socialWork = """
    version: 1
    title: Social work
    clauses:
      - id: social-work.boundary
        title: Keep the people whom you support off private accounts
        text: A private tie blurs a relation of trust and power.
        rule: policy.service-user-boundary
        matches: {families: [tie.client]}
        sides: [personal]
        base: 24
      - id: social-work.confidentiality
        title: Nobody may recognise a case
        text: A family must not be recognisable, alone or by the sum of what you post.
        matches: {families: [confidential.client-identified, confidential.mosaic, confidential.legal-matter]}
        base: 30
      - id: social-work.looking-up
        title: Do not look families up without cause
        text: Looking somebody up is surveillance unless the case gives a reason and the record says so.
        matches:
          phrases:
            [looked up the family, found mum on facebook, found dad on facebook, checked her profile before the visit]
        base: 12
        hits: ["found mum on facebook before the visit", "I looked up the family on here"]
        near_misses: ["looked up the family tree", "my mum is on facebook now"]
        unless: [family tree]
    """
}
