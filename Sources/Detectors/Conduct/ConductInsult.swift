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
      "the cat is asleep on the new rug again",
    ],
    judge: .words(conductInsultReading))

  private static let conductInsultReading = EntityReading(
    """
    # detail
    0.5 unquoted | (clown|idiot|moron|muppet|fraud|snake|liar|weasel|creep|pig|rat|coward|cowboy|prick|tosser|wanker|bellend|knob|dick|twat|arsehole|imbecile|cretin|parasite|grass|disgrace|embarrassment|useless|incompetent|clueless|pathetic|spineless|thick|lazy|bully|psychopath|narcissist|waste of (space|oxygen|skin|air)|two faced|backstabber|slimy|vile|ugly|fat|stinks|stupid|dumb|con man|conman|gobshite|witch|bitch|cow|slag|tramp)
    # direct
    0.75 unquoted affirmed | (<colleague>|<manager>) {0,2} (is|was|youre|you are|you|hes|shes|such) {0,5} (clown|idiot|moron|muppet|fraud|snake|liar|weasel|creep|pig|rat|coward|cowboy|prick|tosser|wanker|bellend|knob|dick|twat|arsehole|cretin|parasite|disgrace|useless|incompetent|clueless|pathetic|spineless|thick|lazy|bully|psychopath|narcissist|waste of (space|oxygen|skin|air)|vile|ugly|fat|stupid|con man)
    0.7 unquoted | (youre|you are|youre all|you lot are|ur) (a|an|such a|the) {0,3} (coward|pompous|pig|rat|snake|creep|fraud|liar|waste of (space|oxygen|skin|air)|grass|prick|bellend|tosser|wanker|twat|arsehole|slag|disgrace|joke|embarrassment|moron|idiot|cretin|parasite|bully|psycho|fat cow|stupid cow)
    0.7 | (fat|lazy|smug|arrogant|pompous|stinking|useless|stupid|ugly|thick|lying|two faced|miserable|jumped up) {0,2} (pig|liar|man|woman|rat|waste|cow|git|bastard|bitch|twat|prick|sod|toad|slug|idiot|wanker)
    0.65 | (nobody|no one|none of us) {0,2} (likes|can stand|wants|respects) {0,2} (you|him|her|<colleague>|<manager>)
    # doubt
    0.3 | (you absolute (legend|monster|beast|star|hero|diamond)|love you|ancient beast|the cat|the dog|banter|happy birthday|lol joking|wasp|referee|ref|striker|in the film|villain|character|minister|government|politician*|seagull|robot|hoover)
    """, names: [.colleague, .manager],
    explanation: "Insults somebody who can be recognised.")
}
