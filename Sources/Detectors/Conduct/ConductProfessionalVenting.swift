import Model

extension Rules {
  /// The rule `conduct.professional-venting`.
  static let conductProfessionalVenting = Rule(
    id: "conduct.professional-venting", title: "complains bitterly on the professional account",
    why: "Clients and future employers read it first.",
    base: 14, sides: [.professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«our manager is useless», there I said it",
      "«sick of this company» and its promises",
    ],
    nearMisses: [
      "our manager is a great mentor",
      "sick of this rain",
    ],
    judge: .words(conductProfessionalVentingReading))

  private static let conductProfessionalVentingReading = EntityReading(
    """
    # noun
    0.45 unquoted | (my|our|the|that|this|another|) (boss|manager|bosses|management|supervisor|director|line manager|team leader|area manager|gaffer|ceo|head teacher|headteacher|principal|leadership|exec|execs|main contractor|head chef|owner|landlord|partner|foreman|hr|head office|company|employer|workplace|firm|agency)
    # detail
    0.5 unquoted | (clown|joke|idiot|moron|muppet|fraud|snake|liar|weasel|creep|pig|rat|coward|cowboy|prick|tosser|wanker|bellend|knob|dick|twat|arsehole|imbecile|cretin|parasite|grass|disgrace|embarrassment|useless|incompetent|clueless|pathetic|spineless|thick|lazy|bully|psychopath|narcissist|waste of (space|oxygen|a practising certificate))
    0.55 | (couldnt|cant|wouldnt|couldn t) (run|organise|manage|find|lead|plan|know)
    0.5 | (wastes money|should be embarrassed|joke of a company|absolute joke|hasnt been|never driven)
    # direct
    0.75 | <employer> {0,4} (couldnt organise|should be embarrassed|joke of a company|absolute joke)
    0.75 | (hate|despise|sick of|cant stand|fed up of|fed up with|done with|had enough of|so sick of) (my|this|that|our|these) (job|boss|manager|place|company|workplace|work|office|team|customers|pupils|patients|clients)
    0.7 | (this|that) (place|company|firm) (is|are) {0,3} (joke|shambles|circus|toxic|disgrace|hell|nightmare)
    0.65 | (place is a joke|dont care about us|havent got a clue|treated like (dirt|rubbish|animals|numbers)|rant over|nobody listens to a word|couldnt organise a|couldnt manage a)
    0.65 | (thickest|worst|laziest) (set|class|group|customers|patients|parents|clients|pupils)
    0.6 | (hate|despise) (every|all) {0,3} (person|people|customer*|single person) who
    0.6 | (parents|customers|patients|residents|punters|the public|candidates) {0,4} (worse every year|feral|are animals|are idiots|are thick|beyond a joke|who ghost|who dont turn up)
    0.55 | (shout out|shoutout) to (the|our|my) {0,2} (boss|manager|bosses|management|supervisor|director|line manager|team leader|area manager|gaffer|ceo|head teacher|headteacher|principal|leadership|exec|execs|main contractor|head chef|owner|landlord|partner|foreman|hr|head office|company|employer|workplace|firm|agency)
    0.75 | (mein|meine|unser) (chef|chefin) {0,6} (idiot|unfaehig|unfahig|arsch|vollidiot|depp)
    0.75 | (mon|ma|ce|notre) (patron|chef|cheffe|boss) {0,6} (incapable|idiot|con|nul|hurle|debile)
    0.75 | (mi|nuestro|el) (jefe|jefa|encargado) {0,6} (idiota|inutil|imbecil|payaso)
    0.75 | (o meu|meu|minha|o) (chefe|patrao) {0,6} (palhaco|idiota|incompetente|inutil|burro)
    0.75 | (il mio|mio|il) (capo|direttore) {0,6} (incapace|idiota|cretino|incompetente)
    0.75 | (mijn|onze) (baas|chef|manager) {0,6} (idioot|eikel|sukkel|onbekwaam)
    # doubt
    0.3 | (raid boss|final boss|boss fight|like a boss|football|premier league|united|striker|car park|referee|minister|government|prime minister|in the film|on the telly|quest|the dog|the cat|toddler)
    """, names: [.employer, .manager, .client],
    explanation: "Complains about work where work contacts read it.")
}
