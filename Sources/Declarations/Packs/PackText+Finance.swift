extension PackText {
  /// For advisers, brokers and others in regulated firms.
  static let finance = """
    version: 1
    title: Finance
    clauses:
      - id: finance.off-channel
        title: Business stays on recorded channels
        text: Business messages must be kept, whatever device they are on. Do not delete them; tell compliance.
        rule: policy.off-channel
        kinds: [message]
        sides: [personal]
        matches:
          phrases:
            - place the order
            - confirm the trade
            - your portfolio
            - move your pension
            - sign the engagement letter
            - send the term sheet
            - off the record on the deal
          families: [work-talk.business-by-message]
        base: 24
        hits: ["happy to confirm the trade here", "I would move your pension before April"]
        near_misses: ["place the order for pizza at seven? no, call them", "my pension forecast made me laugh"]
        unless: [pizza, takeaway, curry, flowers, birthday]
      - id: finance.promotion
        title: No promotion without approval
        text: An invitation to invest must be fair, clear and approved, and each post must stand alone.
        rule: policy.financial-promotion
        matches:
          phrases: [guaranteed return*, risk free returns, dm me to invest, invest with me, join my fund]
          regexes:
            - '\\b\\d{1,3}(\\.\\d+)? ?(%|percent|per cent) (returns?|yield|profit|a year|per year|per month|a month)\\b'
        unless: [inflation, mortgage, interest rate, rate rise]
        base: 16
        hits: ["guaranteed returns, ask me how", "my clients made 12% a year with this"]
        near_misses: ["inflation is 4% a year, says the radio", "I guarantee the returns desk is closed"]
      - id: finance.testimonial
        title: Praise of your services is a promotion
        text: Liking or sharing a client's praise adopts it.
        matches: {families: [engagement.testimonial]}
        base: 8
      - id: finance.inside
        title: Silence before publication
        text: Figures and deals are nobody's before they are published.
        matches: {families: [confidential.unannounced]}
        base: 24
    """
}
