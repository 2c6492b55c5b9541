import Model

extension Rules {
  /// The rule `confidential.security`.
  static let confidentialSecurity = Rule(
    id: "confidential.security", title: "tells how a site is guarded",
    why: "Gaps in doors, alarms and rotas help whoever means harm, and posts are read by more than friends.",
    base: 16, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "the «staff door only locks» if you lift it",
      "the «alarm has been off since» the flood",
    ],
    nearMisses: [
      "my shed door never locked",
      "customs gave clearance for the guitar",
    ],
    judge: .words(confidentialSecurityReading))

  private static let confidentialSecurityReading = EntityReading(
    """
    # direct
    0.7 | (gate|door|cellar|dock|shutter|fire door|side door|back door|staff door) {0,6} (left open|isnt locked|not locked|hasnt locked|doesnt lock|never locked|never shut|only locks|is left open|unlocked)
    0.7 | (alarm*|camera*|cctv) {0,5} (off since|been off|doesnt work|dont work|broken|not recording)
    0.7 | (safe|alarm|door|gate|keypad) {0,4} (code|combination)
    0.65 | (sc|dv|security) (cleared|clearance)
    0.6 | (only one|one) (guard|car|officer|unit) (covering|on) {0,8} (night*|dale|site|sunday*|after)
    # doubt
    0.3 | (my shed|our house|my house|my garage|my car|cat flap|customs|computer game|film|heist)
    """,
    explanation: "Tells how a site is guarded, or not.")
}
