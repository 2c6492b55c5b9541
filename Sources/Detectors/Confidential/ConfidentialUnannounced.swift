import Model

extension Rules {
  /// The rule `confidential.unannounced`.
  static let confidentialUnannounced = Rule(
    id: "confidential.unannounced", title: "tells what is not yet announced",
    why: "News before its day can breach a contract or, for a listed firm, the law.",
    base: 24, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "we are merging, «not announced» till Monday",
      "big news, «act surprised» on the 8th",
    ],
    nearMisses: [
      "act surprised when she walks in, candles ready",
      "new album out tomorrow",
    ],
    judge: .words(confidentialUnannouncedReading))

  private static let confidentialUnannouncedReading = EntityReading(
    """
    # direct
    0.7 | (not|isnt|hasnt been|before its|until its|till its) (announced|public yet|public knowledge|out yet|official yet)
    0.65 | (cant|can not|not allowed to|not supposed to|not meant to) (say|talk about|tell|announce) {0,6} (yet|official*|till|until|anybody|anyone|client|it)
    0.6 | (nobody|no one|noone) (outside|else) (knows|has seen|has been told)
    0.65 | (act|be) (surprised|shocked|normal)
    0.65 | (were|we are|theyre|they are) (being bought|being taken over|being sold|shutting|closing|making redundancies|merging)
    0.6 | (big reveal|you heard it here first||launches on|under nda|wait for {0,3} numbers)
    0.6 | (weve|we have|we) (just|) (signed|won|landed) {0,3} <client>
    # doubt
    0.3 | (pregnan*|baby|surprise party|birthday|proposal|wedding|engaged|name the dog|she walks in|she comes in|candles|when (he|she|they) (walks|walk|comes|gets))
    """, loneNames: [.codename, .confidentialTerm],
    explanation: "Tells something that seems to be still under wraps.")
}
