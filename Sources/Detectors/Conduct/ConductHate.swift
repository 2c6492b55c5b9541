import Model

extension Rules {
  /// The rule `conduct.hate`.
  static let conductHate = Rule(
    id: "conduct.hate", title: "speaks against a group of people",
    why: "Statements against groups end careers faster than anything else.",
    base: 24, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«travellers are all thieves»",
      "«send the lot of them back»",
    ],
    nearMisses: [
      "the seagulls are all thieves",
      "women are welcome in our club",
    ],
    judge: .words(conductHateReading))

  private static let conductHateReading = EntityReading(
    """
    # direct
    0.75 unquoted | (travellers|foreigners|immigrants|migrants|muslims|jews|gays|lesbians|women|men|girls|blacks|black people|white people|asians|gypsies|gypsys|roma|refugees|asylum seekers|trans people|trans women|disabled people|poles|romanians|nigerians|pakistanis|indians|chinese|irish|christians|catholics|hindus|sikhs|old people|fat people) {0,2} (are|is) {0,2} (all |) {0,2} (thieves|dirty|filthy|criminals|scum|vermin|animals|filth|parasites|lazy|stupid|subhuman|rapists|terrorists|scroungers|savages|inferior|mentally ill|disgusting|degenerates|a disease|a plague|too emotional|too stupid|not real women|an invasion|invading|taking over)
    0.75 unquoted | (travellers|foreigners|immigrants|migrants|muslims|jews|gays|lesbians|women|men|girls|blacks|black people|white people|asians|gypsies|gypsys|roma|refugees|asylum seekers|trans people|trans women|disabled people|poles|romanians|nigerians|pakistanis|indians|chinese|irish|christians|catholics|hindus|sikhs|old people|fat people) {0,2} (shouldnt|should not|should never|ought not|dont deserve|have no right|cant be trusted|dont belong|need to go|should go|should be) {0,3} (be let|be allowed|be given|be in|be here|have|to|home|back|here|shot|deported|banned|sterilised|hanged|locked up|vote|drive|work)
    0.75 unquoted | (send|sending|ship|deport|kick) (them|the lot of them|the lot|em|all of them|these people|every one of them) {0,2} (back|home|out)
    0.75 unquoted | (never|dont|wouldnt) (trust|hire|employ|rent to|let|date|serve) (a|an|any|those|these|the) (muslim|jew|gypsy|gypo|foreigner|woman|pole|traveller|black|asian|gay|tranny|romanian|immigrant)
    0.75 unquoted | go back to (your own country|where you came from|africa|poland|pakistan|india|romania)
    0.7 | (dirty|filthy|thieving|bloody|fucking|stinking|typical|lazy) (gypsies|gypsy|gypos|travellers|foreigners|immigrants|muslims|jews|blacks|pakis|poles|romanians|asians|irish|gays)
    0.75 unquoted | (raghead*|paki|pakis|pikey*|gypo*|gyppo*|chinky|chinkies|wog|wogs|coon|coons|kike*|faggot|faggots|tranny|trannies|nigger*|nigga*|spic|spics|wetback*|spastic*|poofs|poofters|shirtlifter*|mongoloid*|towelhead*|{0,0} slur)
    # doubt
    0.3 | (cats|dogs|seagulls|faggots and peas|faggots and mash|faggots and gravy|pigeons|slugs|squirrels|like that is|called me|called us|called him|called her|shouted at me|shouted at us|somebody shouted|someone shouted|word is|that word|dont use|stop using|people who say|racist*|racism|homophob*|reported)
    """,
    explanation: "Speaks against a group of people.")
}
