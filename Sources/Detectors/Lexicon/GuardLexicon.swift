/// Phrases of speech that the law protects or that belongs to nobody's employer.
enum GuardLexicon {
  static let english = """
    # guard.organising
    0.9 | (union|unions|trade union|unison|unite members|gmb|nasuwt|neu|rcn|pcs|ucu|bectu|usdaw|rmt|aslef|trades council|shop steward|branch rep|union rep|works council|betriebsrat|gewerkschaft|syndicat|sindicato|vakbond|sindacato)
    0.9 | (picket|picket line|on strike|striking|strike ballot|strike day|industrial action|ballot (paper*|closes|opens|result*)|collective bargaining|streik|huelga|sciopero|staking|greve)
    0.8 | (all|together|whole shift|us|everyone|whole of) {0,8} (paid|pay|pay rise|hours|safe staffing|staffing|breaks|rota|overtime|salaries) {0,6} (together|in writing|sheet|asking|petition|meeting|signatures)
    0.8 | (we|we all|lets all|all of us) {0,3} (compared|shared|put|posted) {0,3} (payslips|salaries|pay|wages)
    0.85 | (safe staffing|stick together|stand with us|come stand with us|in solidarity|solidarity with|we decide together|hand it in together)
    0.8 | (meeting|going in|asking|signing|sign) {0,6} (about|for) {0,4} (staffing|pay|hours|conditions|safety|working time)
    # guard.pay
    0.85 first | (my (pay|salary|wage|wages|payslip|pay rise|hourly rate|base)|what i earn|im on <n>|im paid|paid me <n>|on <n> an hour|<n> an hour|an hour for|pay rise|less than (him|her|them|the lads)|more than me)
    0.8 | (minimum wage for|pounds an hour|pay gap|equal pay|in tips|unpaid overtime|pay freeze|starts on <n>|paid less)
    # guard.whistleblowing
    0.9 | (whistleblow*|hse|cqc|dvsa|ofsted inspector|regulator*|professional standards|ombudsman|environment agency|attorneys office|protect helpline) {0,12} (reported|told|rung|sent|written|raised|complaint|have it|line)
    0.9 | (told|rung|rang|reported|written to|sent {0,3} to|called|contacted|complained to|gone to|raised it with) {0,3} (hse|the hse|cqc|the cqc|dvsa|the dvsa|the regulator|regulators|acas|professional standards|environment agency|the ombudsman|state attorneys)
    0.85 | (raised|flagged|reported) (it|this|that|the) {0,8} (twice|three times|again|ignored|internally|in writing|nobody|safety|told to)
    0.8 | (safety checks|accident book|records|inspections|certificates) {0,8} (signed off|falsified|faked|rewritten|backdated|missing|covered up)
    # guard.politics
    0.85 | (canvass*|leaflets for|phonebank*|voted|vote for|polling station|petition|marched|protest march|placard*|manifesto|tory|tories|labour party|lib dem*|green party|snp|republican|democrat|brexit|election|demo|rally)
    # guard.belief
    0.85 | (ramadan|eid|iftar|lent|easter mass|mass|church|chapel|mosque|synagogue|temple|gurdwara|diwali|hanukkah|passover|pray|prayer|prayed|praying|vicar|imam|rabbi|bible|quran|god is|atheist|humanist|vegan|hymns|baptis*|misa|missa|messe|gottesdienst|toussaint|semana santa|religion)
    # guard.health
    0.85 first | (diagnos*|anxiety|depress*|therapy|therapist|counsell*|menopaus*|perimenopaus*|pregnan*|miscarriage|ivf|chemo|cancer|adhd|autis*|dyslexi*|antidepress*|panic attack*|my tablets|my meds|medication|surgery|operation|physio|hearing aid*|hearing test|disab*|migraine*|epilep*|diabet*|endometriosis|fibromyalgia|mental health|signed off|off sick|long covid|sober|sick note|asthma|arthritis)
    # guard.orientation
    0.85 | (gay|lesbian|bisexual|bi pride|trans|transgender|nonbinary|non binary|queer|lgbt*|came out|coming out to|pride march|my pronouns|gender clinic)
    # guard.ethnicity
    0.8 first | (proud (keralite|welsh|scot|irish|jamaican|nigerian|polish|indian|pakistani|black|asian|brown|roma|traveller|brit*)|immigrant*|my accent|my heritage|my ancestors|my visa|indefinite leave|citizenship|motherland|my people|as a (black|brown|asian|jewish|muslim) (man|woman|person)|windrush)
    # guard.dialect
    0.8 | (numpty|ya wee|ye daft|yer maw|haud yer|gie us|dinnae|cannae|wee man|hen x)
    """
}
