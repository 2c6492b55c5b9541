/// Phrases that show or tell where somebody works and when.
enum WorkplaceLexicon {
  static let english = """
    # work-talk.workplace
    0.7 | (view|views|sunrise|sunset) (from|in|over|through) (my|the|our) (desk|office|cab|control room|site|ward|classroom|counter|pass|lab|booth|studio|cockpit|flight deck|crane|scaffold*|lift shaft|signal box|bridge|van|depot|yard|unit|shop|salon|kitchen|bar|pit|newsroom|branch|server room|galley)
    0.7 | (my|new|our|first) (desk|lanyard|badge|name badge|hi vis|uniform|scrubs|whites|apron|work van|work boots|tunic|office|classroom|workstation|locker|work phone|id card|pass)
    0.75 | (desk|lab|office|van|cab|uniform|lanyard|badge|scrubs|apron|whites|classroom|kitchen|counter) {0,6} ((ready|done|finished|sorted|set up|labelled|decorated) {0,2} (for|in time for) (monday|tomorrow|the morning|september|term|action|service|opening|christmas|my first day|the new term)|all set|day one|first day)
    0.7 | #(nurselife|officelife|teacherlife|cheflife|vanlife|truckerlife|lablife|sitelife|handover|nightshift|worklife)
    0.7 | (nurselife|teacherlife|cheflife|truckerlife|lablife|sitelife|officelife|shiftlife|desklife|nursesofinstagram)
    0.75 | (at|in|inside|outside|behind|by) (the|our|my) (control room|comms room|server room|staff room|staffroom|stockroom|sluice|canteen at work|break room|loading bay|back office|boardroom|treatment room|classroom|depot|site office|site cabin|welfare cabin|crew room|custody suite|changing rooms at work)
    0.6 | (out on site|on site today|on site in|site boots|in the cab|in the van today|back in the office|office today|office views|desk view|desk lunch|whiteboard|first day in the (office|new)|behind the counter|behind the bar|behind the desk)
    0.8 | (at|in|from|outside|to|of|inside) <workplace>
    0.55 | <workplace>
    0.75 | <employer> <workplace>
    # work-talk.whereabouts
    0.75 first | (off|travel*|flying|driving|up|down|away|over|out) (to|in|at|for) {1,5} (mon|tue|tues|wed|thu|thur|thurs|fri|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (to|til|till|until|through) (mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    0.7 | (office|job|site|client|conference|hotel|show|training|course|depot|branch|trip|audit) {0,6} (mon|tues|wed|weds|thurs|fri|monday|tuesday|wednesday|thursday|friday|sunday) (to|til|till|until|through) (wed|weds|thurs|fri|wednesday|thursday|friday|saturday|sunday)
    0.7 | (nights|lates|earlies|days|shifts|on call) (til|till|until|from|this|all|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|the)
    0.7 | (lates|nights|earlies|long days) {0,5} (rest days|days off|then off|back on|off til|off until)
    0.75 | (last|first|second|third) of (two|three|four|five|six|seven|<n>) (nights|lates|earlies|long days|shifts)
    0.7 | (im on|i m on|on) <n> (till|til|to|until) <n> {0,4} (until|till|til|then|from|this week|all week)
    0.7 | (at|to|in) (the|our|a|<client>) {0,2} (site|office|offices|hq) in {1,3} (till|til|until|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|all week|this week)
    0.7 | (in|to|at) {1,2} (for the|for a) {0,6} (till|til|until|back) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    0.6 | (flying|flight|fly|train) to {1,3} (monday|tuesday|wednesday|thursday|friday|tomorrow|sunday) {0,3} (back|home|returning) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|on)
    0.7 | (train|flight|drive|driving|flying) {0,1} to {1,4} for (the|a|our) (pitch|conference|client|audit|hearing|meeting|training|show|launch|kick off|kickoff|inspection|site visit|workshop)
    0.7 | (client site|site visit|business trip|work trip|working away|away with work|away for work|conference in|on a job in)
    0.6 | (in the office|at the office|on site|working from home|wfh) (mon|tues|wed|thurs|mondays|tuesdays|wednesdays|thursdays|fridays|every|next week)
    # work-talk.business-by-message
    0.7 | (ping|send|email|forward|chase|reset|restart|sign off|approve|push|cover|process|raise|book|order|quote|check|pull|share|drop|log|put|run|print|update|fix) {1,4} (invoice|invoices|drawings|file|files|report|contract|quote|numbers|spreadsheet|figures|login|password|order|ticket|client|site|patient|server|service|data|shared drive|portal|system|box|stock|paperwork|shift|rota|delivery|bed <n>|documents|through|po|purchase order|deck|slides)
    0.75 | (plus vat|incl vat|ex vat|inc vat|vat invoice|on account|bank details (are|to) (on|follow)|sort code|invoice to follow|usual account|bank transfer|deposit|purchase order|po number)
    0.7 | (invoice|quote|quotation|estimate) {0,5} (today|tomorrow|attached|through|monday|friday|is|for|follow)
    0.7 | (send|sent|pay|transfer) {0,6} (payslips|invoice|contract|brief|logo files|artwork|drawings|proofs|documents|bank statements|statements|passport) {0,5} (on here|over|through|to me|here)
    0.7 | (keep|do|send|sort) {0,3} (this|it|them) {0,2} (on here|off email|off the system|between us|by whatsapp|off the portal)
    0.6 | (on here|whatsapp me|message me here|drop me a message) {0,6} (work email|site internet|instead of|portal|system)
    0.7 | (who can|can anyone|anyone able to) {0,3} (do|cover|work|take) (it|saturday|sunday|friday|monday|tuesday|tonight|the shift|nights|her shift|his shift)
    0.65 | (fixed for|per cent|commission|arrangement fee|day rate|rate) {0,5} (fee|if you|on here|two|plus|today|for you)
    0.6 first | (ill|i will|i can|ill get) {0,2} (sign|approve|log|put it through|raise|do the paperwork|quote you|get it through|square it|bill|invoice)
    0.6 | (client|customer|patient|supplier|contractor) {0,6} (rang|called|email|wants|needs|chasing|waiting|number is)
    # work-talk.profile
    0.8 | (work|working|worker|works|employed|engineer*|nurse|manager|head|director|officer|lead|analyst|teacher|assistant|account manager|team|chef|driver|planner|consultant|advisor|adviser|designer|developer|buyer|trainee|apprentice|partner|associate|solicitor|technician|scientist|researcher) {0,4} (at|for|with|in|) (the|) (<employer>|<product>)
    0.75 | <employer> (team|employee|staff|crew|gang|worker|engineer|nurse|family)
    0.75 | (@|at|for|with) <employer>
    0.6 | <employer>
    0.5 | (staff nurse|ward sister|registered nurse|rgn|rmn|detective|police officer|pc|solicitor|barrister|civil servant|paramedic|head of|teacher of|gp|junior doctor|prison officer|social worker)
    """
}
