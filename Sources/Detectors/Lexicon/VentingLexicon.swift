/// Bitter words about work, a boss or the people served: the same on either side, read by a rule for each.
enum VentingLexicon {
  static let english = """
    # direct
    0.8 unquoted affirmed | (my|our|the|this|that) {0,2} (\(superiors)) {0,1} (is|are|was|were|hes|shes|s|being|such) {0,4} (\(insults))
    0.75 unquoted | (\(insults)) {0,3} (of a|for a|as a) (\(superiors))
    0.75 unquoted affirmed | (hate|hated|despise|detest|loathe|sick of|sick to death of|cant stand|fed up of|fed up with|done with|had enough of|had it with|so over|dread|dreading) {0,2} (my|this|that|our|these|the) {0,2} (job|boss|manager|place|company|workplace|work|office|team|shift|rota|customers|pupils|patients|clients|parents|management|school|ward|shop|firm|industry|department|public|students)
    0.75 unquoted | (this|that|the) (place|company|firm|job|office|school|ward|shop|hotel|kitchen|site|department|trust) (is|are|was) {0,4} (\(insults))
    0.75 | (\(superiors)) {0,4} (couldnt|cant|wouldnt|couldn t) {0,2} (run|organise|manage|find|lead|plan|spell|count|care|tell)
    0.75 | <employer> {0,4} (couldnt|cant|wouldnt|dont) {0,2} (run|organise|manage|care|give|pay|find)
    0.75 unquoted | <employer> (is|are) {0,3} (\(insults))
    0.75 unquoted | (\(served)) (are|were|is|was|today were|today are) {0,4} (\(insults))
    0.7 | (thickest|worst|laziest|rudest|stupidest|dumbest|most entitled|most ungrateful) {0,2} (\(served))
    0.7 | (dont care about us|doesnt care about us|couldnt care less about us|not one thank you|never a thank you|without a thank you|treated like (dirt|rubbish|animals|numbers|slaves|crap|shit|muck|a child|children)|takes the credit|took the credit|taking the credit|took all the credit|stabbed in the back|thrown under the bus|losing the will to live|soul destroying|soul crushing|kill me now|end my life at this desk|worst job|hate my life at work|want to scream at work|cried in the toilets|crying in the toilets|counting down the days until i leave|cant wait to hand|cant wait to quit)
    0.65 | (shout out|shoutout|big thanks|well done|slow clap|hats off) to (the|our|my) {0,3} (\(superiors)) {0,8} (again|for making|for cancelling|for ignoring|yet again|bonus|weekend|christmas|late)
    0.65 | (one more|another) {0,3} (email|meeting|person|customer|parent|client|shift) {0,8} (scream|quit|murder|lose it|walk out|snap|resign|throw)
    0.75 | (mein|meine|unser|unsere) (chef|chefin|abteilungsleiter|vorgesetzter|kollege|firma) {0,6} (idiot|unfahig|unfaehig|arsch|vollidiot|depp|witz|katastrophe|nervt|lugt)
    0.75 | (mon|ma|ce|cette|notre) (patron|patronne|chef|cheffe|boss|boite|manager) {0,6} (incapable|idiot|con|nul|nulle|hurle|debile|incompetent|honte)
    0.75 | (mi|nuestro|el|la) (jefe|jefa|encargado|encargada|empresa) {0,6} (idiota|inutil|imbecil|payaso|payasa|incompetente|verguenza|asco)
    0.75 | (o meu|meu|minha|o|a minha) (chefe|patrao|patroa|empresa) {0,6} (palhaco|idiota|incompetente|inutil|burro|vergonha)
    0.75 | (il mio|mio|il|la mia) (capo|direttore|direttrice|azienda|responsabile) {0,6} (incapace|idiota|cretino|incompetente|vergogna|schifo)
    0.75 | (mijn|onze|die) (baas|chef|manager|leidinggevende|bedrijf) {0,6} (idioot|eikel|sukkel|onbekwaam|waardeloos|lul)
    # doubt
    0.3 | (raid boss|final boss|boss fight|like a boss|boss level|football|premier league|championship|united|striker|sunday league|car park|referee|ref|minister|government|prime minister|in the film|in the book|on the telly|on tv|the apprentice|the office us|quest|the dog|the cat|cat is|dog is|toddler|broadband|the plumber|our builder|estate agent|delivery driver|customer service|my mum|my dad|united|tactics|transfer)
    """

  private static let superiors = """
    boss|manager|bosses|managers|management|supervisor|director|directors|line manager|team leader|\
    area manager|regional manager|gaffer|ceo|head teacher|headteacher|principal|leadership|slt|exec|\
    execs|main contractor|head chef|owner|owners|landlord|partner|partners|foreman|hr|head office|\
    company|employer|workplace|firm|agency|trust|department|governors|consultant|matron|sister
    """

  private static let insults = """
    clown|clowns|joke|idiot|idiots|moron|morons|muppet|muppets|fraud|snake|liar|liars|weasel|creep|pig|\
    rat|coward|cowards|cowboy|cowboys|prick|pricks|tosser|tossers|wanker|wankers|bellend|bellends|knob|\
    dick|twat|twats|arsehole|arseholes|cretin|parasite|parasites|disgrace|embarrassment|useless|\
    incompetent|clueless|pathetic|spineless|thick|lazy|bully|bullies|psychopath|narcissist|\
    waste of space|dinosaur|jobsworth|tyrant|dictator|toxic|shambles|circus|farce|vile|scum|two faced|\
    pompous|a nightmare|the worst|utterly useless|absolute joke|corrupt|crooks|gutless|deluded|\
    braindead|brain dead|feral|animals|entitled|ungrateful|horrible|rude
    """

  private static let served = """
    customers|customer|pupils|students|patients|clients|client|parents|tenants|residents|guests|\
    passengers|punters|candidates|members of the public|the public|kids in|the class|set <n>|year <n>|\
    lecturers|landlords
    """
}
