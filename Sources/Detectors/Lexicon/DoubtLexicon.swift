/// Words that make talk of work doubtful: each is a factor below 1 on the confidence.
enum DoubtLexicon {
  static let english = """
    # doubt.game
    0.35 | (raid boss|boss fight|boss level|final boss|loading screen|headshot|respawn*|xbox|playstation|nintendo|controller|the patch|campaign {0,5} (bard|wizard|dragon)|dungeon*|quest|guild|npc|level up|video game|like a boss)
    # doubt.sport
    0.35 | (football|rugby|cricket|match|goal|pitch invasion|referee|striker|under (nines|tens|eights|elevens|<n>s)|relegat*|premier league|league|sprint finish|parkrun|half marathon|marathon|five a side|court <n>|netball|transfer window|hat trick|3g pitch|last lap|test match|tennis|golf|gym|yoga|5k|10k|pb)
    # doubt.screen
    0.4 | (sitcom|film|movie|episode|season <n>|box set|netflix|series <n>|on telly|on tv|the office us|bake off|album|the book|novel|spoilers|documentary|the apprentice|line of duty)
    # doubt.home
    0.4 | (garden|allotment|kitchen project|our builder|the builder|shed|knitting|cardigan|knit*|crochet|sourdough|recipe*|oven|lasagne|cake|cupcakes|cat|cats|kitten|puppy|dog|dogs|labrador|spaniel|hamster|sofa|pushchair|hob|lawn|hedge|birthday|wedding|camping|tent|beach|holiday cottage|kayak|choir|bins)
    # doubt.family
    0.5 | (mum|mums|dad|dads|nan|nanna|grandad|grandma|my sister|my brother|my daughter|my son|my wife|my husband|my girl|my boy|the kids|my cousin|auntie|uncle|toddler|bedtime|school run|pta|our neighbours|housemate|flatmate)
    # doubt.politics
    0.4 | (minister|ministers|mps|government|tory|labour party|election|minimum wage|home office|brexit|parliament|the news)
    # doubt.idiom
    0.3 | (good job|great job|nice job|job done|my job here is done|day at the office|office for a day|nose job|boob job|post office|box office|oval office|home office minister|work out|worked out|working out|workout|work of art|a piece of work|works of art|hard work of|dirty work|dream team|team gb)
    # doubt.advert
    0.3 | (our client a|leading provider|competitive salary|apply now|we are hiring|were hiring|were recruiting|join our team|send (us|me) your cv|dm to apply|vacancy)
    # doubt.customer
    0.4 | (customer service|my (order|parcel|delivery|refund|broadband|bank|energy supplier|hairdresser|dentist|gp)|the (plumber|electrician|vet|vets|midwife|waiter|dentist))
    # doubt.greeting
    0.3 | (happy birthday|congratulations|congrats|so sorry for your loss|happy anniversary|well done|good luck|get well soon|gorgeous photo|love this photo|thinking of you)
    # doubt.study
    0.5 | (my dissertation|freshers|my exam*|revision|uni halls|my lectures|lecture hall|coursework due|gcses|a levels)
    # doubt.seeking
    0.45 opening | (anyone|does anyone|has anyone|can anyone) (know|lost|got|recommend|want|selling|else)
    # doubt.sale
    0.3 | (for sale|collection only|smoke free home|pm me|free to a good home|giving away)
    """
}
