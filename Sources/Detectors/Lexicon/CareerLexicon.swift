/// Phrases of moves between jobs, of praise and of scorn for organisations.
enum CareerLexicon {
  static let english = """
    # career.search-visible
    0.85 | (opentowork|open to work|open to (new|something new|offers|opportunities|roles|moves|a move|a new|senior))
    0.75 | (seeking|looking for|searching for|exploring|interested in) {0,4} (role|roles|opportunity|opportunities|position|positions|vacancies|new challenge|next challenge)
    0.75 | (hear about|hear of|know of|consider|considering) {0,5} (role|roles|vacancies|positions|openings|jobs)
    0.7 first | (until|til|till) something better
    0.75 | (my|current) (employer|school|boss|manager|firm|company|team) {0,4} (isnt aware|not aware|doesnt know|dont know|not told|no idea|unaware|to find out|cant know)
    0.7 | (ive|have) not told my
    0.7 first | (my notice is|notice period|can start in|could start in|available from|id move for|would move for)
    0.65 first | (sent|sending|attached|updated|updating) {0,2} my (cv|resume|portfolio)
    0.65 | (quietly|actively) (looking|open|job hunting|job searching)
    # career.early-announcement
    0.75 | (not|cant|isnt|arent) {0,3} (allowed to (share|say)|official|announced|public|say where|signed) {0,6} (new job|new role|new chapter|moving|move|joining|leaving|news)
    0.75 | (news|announcement) {0,4} (not|cant) {0,3} (allowed|share|say|announce)
    0.7 | (joining|moving to|starting at|off to) (<competitor>|<client>) {0,10} (yet|official|announced|secret|quiet|notice|told)
    0.7 | (before|havent) {0,3} (handed in my notice|resigned|told my (boss|manager|team))
    # career.bad-mouthing
    0.8 | <former-employer> {0,12} (chaotic|cheap|liars|toxic|bullies|bullying|shambles|joke|worst|awful|terrible|hell|horrible|sweatshop|cowboys|circus|crooks|avoid|disgrace)
    0.8 | (avoid|escaped|survived|glad|happy to be|thank god|good riddance|never work|dont work|worst|hated|toxic) {0,6} <former-employer>
    # engagement.hostile
    0.75 | <employer> {0,8} (finished|good riddance|joke|liars|boycott|shambles|disgrace|crooks|criminals|worst|rip off|ripoff|scum|exploit*|overrated|avoid)
    0.75 | (boycott|avoid|never (use|order from|buy from)|dont (use|buy|trust)|worst|shut down) {0,4} <employer>
    # engagement.undisclosed-endorsement
    0.75 | (<employer>|<product>) {0,10} (unreal|amazing|brilliant|best|five stars|5 stars|incredible|unbeatable|love it|game changer|superb|fantastic|worth every|cant recommend|highly recommend)
    0.75 | (recommend|five stars|5 stars|try|love|switch to|get yourselves|best|buy|obsessed with|order) {0,5} (<employer>|<product>)
    # disclosure
    0.9 | (i work (for|at|on|there|here)|im the {1,2} there|my employer|my company|where i work|biased|we make|our (product|company|team|app)|disclaimer|ad|gifted|staff)
    """
}
