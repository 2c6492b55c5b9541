import Model

extension Rules {
  /// The rule `confidential.client-identified`.
  static let confidentialClientIdentified = Rule(
    id: "confidential.client-identified", title: "lets somebody be recognised who was served at work",
    why: "A client, patient or pupil who is recognised can complain, and most professions treat it as a breach.",
    base: 30, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "our «patient called Doreen» taught me gin rummy",
      "«the guest» in the bridal suite «cried» on my shift",
    ],
    nearMisses: [
      "be patient, it is coming",
      "my nan is a patient at the General, broken hip, she is fine",
    ],
    judge: .words(confidentialClientIdentifiedReading))

  private static let confidentialClientIdentifiedReading = EntityReading(
    """
    # direct
    0.7 | (one of|a|our|my|the) {0,3} (patient|patients|pupil|client|clients|tenant|guest|donor|resident|service user|candidate) (called|named|mr|mrs|miss)
    0.65 | (on|in) (bed|bay|room|cubicle|cell|table|suite) <n> {0,12} (cried|died|divorc*|drunk|crying|affair|wife|husband|cancer|pregnant)
    0.6 | (you didnt hear it from me|dont tell {0,3} i said|keep that to yourself) {0,14} (he|she|his|her|they)
    0.6 | (hospede|paciente|klant|patiente|patientin|cliente|gast|ospite|huesped) (do|da|de|del|van|aus|aus dem|dell|della) (<n>|quarto|kamer|zimmer|camera)
    0.6 | clients {0,1} <client>
    # noun
    0.4 | (patient|patients|pupil|student of mine|my tutee|tutorial|tutee|resident|tenant|tenants|guest|guests|donor|donors|customer|client|clients|service user|claimant|witness|regular)
    0.35 | (on our ward|our ward|the ward|on the ward|the bay|whole bay|on my shift|on ours tonight|first job of the shift|night shift|our practice|came to us|came into us|on with us|came in with|looked after|completed today for|case of the week|bridal suite|staying at ours|in our hotel|in the chair|the surgery|looked (him|her) up|declined by|our unit|my caseload|my class|year <n>|side room)
    # detail
    0.35 | (<n> year old|<n> years old|<n> yr old|aged <n>|widow|widower|6 years old|hip|broken|cancer|stroke|crash|overdose|operation|surgery|chemo|miscarriage|dementia|crying|cried|cries|died|passed away|divorce|divorced|split up|allergic|baby due|pregnant|excluded|knife|blind|leg|motorbike|caution|cautions|drink driving|her son|his dad|his mum|owes|payments|salary|actor|celebrity|famous|telly|sued|called <n>|foster|hospice)
    0.3 | (mr|mrs|miss|a lady called|a man called) {0,3}
    # doubt
    0.3 | (my (mum|nan|dad|gran|grandad|sister|brother|cousin|uncle|aunt|husband|wife|son|daughter)|nans in|published|with (her|his|their) (permission|consent)|shared with consent)
    """, names: [.client, .clientPerson], loneNames: [.clientPerson],
    explanation: "Says enough of somebody served at work for people nearby to recognise them.")
}
