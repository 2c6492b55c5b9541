import Model

extension Rules {
  /// The rule `conduct.insult`.
  static let conductInsult = Rule(
    id: "conduct.insult", title: "insults somebody",
    why: "Insults of people who can be recognised end in complaints, and read worse years later.",
    base: 16, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .colleague, .recruiter],
    cure: .delete,
    hits: [
      "{colleague} «is a lazy rat»",
      "Jo «is a pompous little man»",
    ],
    nearMisses: [
      "happy birthday you ancient beast",
      "the cat is a lazy rat catcher",
    ],
    judge: .words(conductInsultReading))

  private static let conductInsultReading = EntityReading(
    """
    # detail
    0.5 unquoted | (clown|joke|idiot|moron|muppet|fraud|snake|liar|weasel|creep|pig|rat|coward|cowboy|prick|tosser|wanker|bellend|knob|dick|twat|arsehole|imbecile|cretin|parasite|grass|disgrace|embarrassment|useless|incompetent|clueless|pathetic|spineless|thick|lazy|bully|psychopath|narcissist|waste of (space|oxygen|a practising certificate))
    0.5 | (never met|wouldnt know)
    # direct
    0.7 | (<colleague>|<manager>) {0,6} (never|wouldnt|couldnt|embarrassing) {0,8} (know|recognise|woman|man|coward|related)
    0.65 | (youre|you are|youre all|is|was) (a|an) {0,3} (cowboy|coward|pompous|pig|rat|snake|creep|fraud|liar|waste of (space|oxygen)|grass|prick|bellend|tosser|wanker|twat|arsehole|slag|bike)
    0.6 | (genuinely|absolutely|absolute) (thick|bike|pig|waste of)
    0.6 | (fat|lazy|smug|arrogant|pompous|stinking|useless) {0,2} (pig|liar|man|woman|rat|waste|cow|git)
    # doubt
    0.3 | (you absolute (legend|monster|beast|star)|love you|ancient beast|carrot cake|the cat|the dog|banter|happy birthday|xx|lol joking|wasp|referee)
    """, names: [.colleague, .manager],
    explanation: "Insults somebody who can be recognised.")
}
