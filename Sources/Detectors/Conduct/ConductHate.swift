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
    0.75 | (travellers|foreigners|immigrants|muslims|jews|gays|women|blacks|asians|gypsies|roma|refugees|migrants|trans people) {0,3} (are all|are) {0,2} (thieves|dirty|criminals|scum|vermin|animals|filth|parasites|lazy|stupid|subhuman)
    0.75 | (women|foreigners|immigrants|muslims|gays|that lot|them) {0,2} (shouldnt be|should not be|should never be|ought not to be) (let|allowed|given)
    0.75 | send (them|the lot of them|the lot|em) (all |) (back|home)
    0.75 | (never|dont) trust a (muslim|jew|gypsy|foreigner|woman|pole)
    0.75 | (raghead*|paki|pakis|pikey*|gypo*|chink*|wog*|coon*|kike*|faggot*|tranny|trannies|nigger*|spic|spics|wetback*|dyke*|retard*)
    # doubt
    0.3 | (cats|dogs|seagulls|faggots and peas|pigeons|like that is)
    """,
    explanation: "Speaks against a group of people.")
}
