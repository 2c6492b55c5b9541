import Model

extension Rules {
  /// The rule `conduct.sexual`.
  static let conductSexual = Rule(
    id: "conduct.sexual", title: "speaks of sex",
    why: "Read by clients or pupils it is hard to take back.",
    base: 14, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«the things I'd do to that» waiter",
      "looking for «a threesome» tonight",
    ],
    nearMisses: [
      "new shag pile carpet",
      "sex education is on Netflix",
    ],
    judge: .words(conductSexualReading))

  private static let conductSexualReading = EntityReading(
    """
    # direct
    0.7 | (things i(d| would| ) do to|the things id do|id let (him|her|them)|would let (him|her) {0,4} (ruin|destroy|me)|wouldnt kick (him|her) out of bed|climb (him|her|that) like)
    0.7 | (bend me over|sit on my face|ride (him|her|me|that)|do me on|take me on|pin me|tie me|spank me|bent over (the|my|his|her))
    0.7 affirmed | (shagged|shagging|shag|banged|blowjob|blow job|handjob|horny|nudes|dick pic*|sexting|threesome|foursome|orgy|orgasm|one night stand|get laid|got laid|got lucky|hooked up|hooking up|booty call|morning sex|sex on|sex in|had sex|having sex|best sex|wet dream|boner|hard on|doggy style|cowgirl|deepthroat|anal|strap on|butt plug|dildo|vibrator)
    0.65 | (what (a|an)|that|nice|great|look at|check out|stunning|cracking|massive|huge|fit) {0,2} (arse on|rack on|pair of tits|tits|boobs|pair on her|bum on|rack)
    0.65 | (smash|smashing) (that|her|him) {0,3} (all night|till|until|so hard)
    # doubt
    0.3 | (shag pile|sex education|sexual health|safe sex|clinic|chapter|cormorant|consent|carpet|blue tits|great tits|coal tits|garden birds|feeder|same sex|sex discrimination|horny toad|goat|baby gender|sex of the baby|the film|netflix|conference call)
    """,
    explanation: "Speaks of sex in a way that readers at work would mind.")
}
