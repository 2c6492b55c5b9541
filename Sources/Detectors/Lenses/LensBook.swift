package import Model

/// Who would mind a finding of a rule, and why, in one sentence each.
package enum LensBook {
  /// The reasons in the order of the rule's lenses, the one who would mind most first.
  package static func reasons(for rule: Rule) -> [LensReason] {
    rule.lenses.map { LensReason(lens: $0, why: why($0, rule)) }
  }

  private static func why(_ lens: Lens, _ rule: Rule) -> String {
    ofRules["\(rule.id) \(lens.rawValue)"] ?? ofFamilies["\(rule.family) \(lens.rawValue)"] ?? plain(lens)
  }

  private static func plain(_ lens: Lens) -> String {
    switch lens {
    case .boss: "Your employer could take it for the firm's concern."
    case .client: "A client could lose trust in you or in the firm."
    case .colleague: "Somebody whom you work with could feel watched or named."
    case .recruiter: "A recruiter who looks you up could read it without the story behind it."
    case .family: "It tells strangers something about you and the people at home."
    }
  }

  private static let ofRules: [String: String] = [
    "tie.authority boss": "Your boss sees what you post for friends, and you see theirs.",
    "tie.client client": "The client gets closer to your private life than the work relation carries.",
    "tie.client boss": "Most employers and professional bodies ask you to keep clients off private accounts.",
    "tie.work-group boss": "The employer's own people can open your private profile from there.",
    "tie.covenant boss": "A former employer may read it as taking its people or clients along.",
    "tie.covenant client": "The client may have to choose between you and your former firm.",
    "engagement.pattern colleague": "The person may wonder why you return so often.",
    "engagement.hostile boss": "Your name stands under scorn for the firm.",
    "engagement.testimonial boss": "In regulated trades the firm has to approve what counts as a promotion.",
    "engagement.off-tone recruiter": "Reactions are shown to others, and the tone is taken for yours.",
    "work-talk.names-employer recruiter": "Everything else on the account is then read as an employee's words.",
    "confidential.client-identified client": "It is about them, and somebody who knows them could tell.",
    "confidential.mosaic client": "Nobody meant to name them, and the pieces do.",
    "confidential.former-employer boss": "What you tell of the last firm you may one day tell of this one.",
    "conduct.venting recruiter": "Speaking ill of an employer is among the commonest reasons to turn somebody down.",
    "conduct.contradiction recruiter": "Two versions of one job invite the question which is true.",
    "conduct.handle recruiter": "It stands on top of the application.",
    "conduct.insult colleague": "It may be about them, or the next one could be.",
    "identity.work-email boss": "The mailbox belongs to the firm, which can read it and will close it.",
    "identity.uploaded-contacts client": "Their number went to a platform that they did not choose.",
    "career.search-visible boss": "They could learn that you look around before you tell them.",
    "career.thin-presence recruiter": "Somebody who cannot be found is called less often.",
    "career.showcase recruiter": "This speaks for you.",
    "policy.off-channel boss": "The firm must keep such messages and cannot.",
    "policy.impartiality boss": "The post asks for restraint in public.",
    "others.tagged-me recruiter": "Readers rarely check who wrote it.",
  ]

  private static let ofFamilies: [String: String] = [
    "tie boss": "The employer is within sight of your private life, and the other way round.",
    "tie colleague": "A colleague sees what you post for friends.",
    "tie client": "A client sees you as a private person.",
    "tie family": "A private contact is seen by people whom you work with.",
    "engagement boss": "It shows on your private account whom you deal with at work.",
    "engagement colleague": "The colleague sees your private account each time.",
    "engagement client": "A client could see whose side you take.",
    "work-talk boss": "Work is told outside, by somebody who is known to work there.",
    "work-talk client": "A client may wonder what is told about them.",
    "work-talk colleague": "Colleagues find themselves in your posts.",
    "work-talk recruiter": "Talk of this job tells how you would talk of the next.",
    "confidential boss": "The firm owes silence on it, and so do you.",
    "confidential client": "It is theirs to tell.",
    "conduct boss": "It can be read as how you behave where the firm is known.",
    "conduct client": "A client could ask not to be served by you.",
    "conduct colleague": "Colleagues may take it for how you see them.",
    "conduct recruiter": "Screeners look for this kind of thing by name.",
    "oversharing client": "It tells more of you than a client needs.",
    "oversharing family": "It lets strangers find you or the people at home.",
    "identity boss": "It ties the private account to the firm.",
    "identity colleague": "Colleagues find the private account by it.",
    "identity recruiter": "One search finds both sides of your life.",
    "identity client": "Clients find the private account by it.",
    "policy boss": "You agreed to the policy.",
    "policy client": "The rule is there for the client.",
    "career recruiter": "Recruiters read it first.",
    "career boss": "It touches your standing where you are.",
    "settings recruiter": "It decides what a recruiter sees without asking.",
    "settings boss": "It decides what the employer sees without asking.",
    "settings client": "It decides what a client finds.",
    "settings colleague": "It decides which colleagues are led to you.",
    "settings family": "It opens more of your life than you use.",
    "others boss": "It stands on your profile, whoever wrote it.",
    "others client": "It stands on your profile, whoever wrote it.",
    "others colleague": "Others write to you where you are private.",
  ]
}
