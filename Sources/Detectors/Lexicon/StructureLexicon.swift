/// Phrases of the rules on structure: words in the employer's name, adverts, praise, parties, things to show.
enum StructureLexicon {
  static let english = """
    # policy.speaks-for-employer
    0.75 unquoted | (on behalf of|speaking for|speaking on behalf of|official statement from|a statement from) {0,2} <employer>
    0.7 unquoted affirmed | we (at|here at|of) <employer> {0,3} (think|believe|support|oppose|condemn|are sorry|apologise|apologize|will|want|stand|say|disagree|know|promise|guarantee)
    0.7 unquoted | <employer> (believes|supports|opposes|condemns|stands with|apologises|promises|guarantees|position is|view is)
    # own-views
    0.9 | (my views|own views|views (are|my) {0,2} own|not those of|personal capacity|not speaking for|not my employers|not on behalf of)
    # interest.advert
    0.75 unquoted | (use|with|try|enter) my {0,1} (code|discount code|promo code|referral|referral code|referral link|affiliate link|link) {0,6} (off|discount|free|save|checkout|bonus|percent|order|for)
    0.65 unquoted | (my (referral|affiliate) link|link in (my|) bio to (buy|order|shop)|swipe up to (buy|shop|order)|dm me to (buy|order|join))
    # interest.praise
    0.65 unquoted affirmed | (recommend|highly recommend|best|go to|switch to|buy from|love) {0,4} (<client>|<supplier>)
    0.65 unquoted affirmed | (<client>|<supplier>) {0,6} (are the best|is the best|unbeatable|five stars|5 stars|highly recommended|worth every penny)
    # interest-label
    0.9 | (ad|advert|advertisement|sponsored|gifted|paid partnership|paidpartnership|affiliate links|pr|disclosure|disclaimer|my client|our client|client of mine|our supplier|i work with|we work with|i work for|biased|werbung|anzeige|publicite|publicidad)
    # praise.service
    0.7 | (best|brilliant|amazing|fantastic|wonderful|excellent|great|recommend|thank you|thanks|grateful|cant recommend|saved us|trust) {0,8} (adviser|advisor|financial planner|planner|broker|accountant|solicitor|lawyer|coach|therapist|agent|consultant|trainer|tutor|mortgage)
    0.7 | (adviser|advisor|financial planner|broker|accountant|solicitor|coach|consultant|trainer|tutor) {0,6} (ever|best|amazing|brilliant|recommend*|five stars|5 stars|lifesaver)
    # party
    0.6 | (pub|pubs|beer|beers|wine|prosecco|gin|shots|cocktail*|drunk|hungover|hangover|wasted|party|karaoke|nightclub|clubbing|tequila)
    # career.showcase
    0.7 first unquoted affirmed | (won|received|honoured to receive|accepted) {0,3} (award|prize|medal|bursary|scholarship|fellowship)
    0.7 first unquoted | my (keynote|talk|paper|patent|article|book|chapter|workshop|lecture) {0,3} (at|is online|was published|is out|is published|on)
    0.7 first unquoted affirmed | (spoke|speaking|presented|presenting|gave a talk|keynote) at {0,6} (conference|summit|meetup|university|school|event|congress|symposium)
    0.65 first unquoted affirmed | (passed my|qualified as|chartered|became a fellow|certified|graduated|completed my (degree|masters|phd|apprenticeship))
    """
}
