import Model

extension Adjustment {
  private static let jobHunt: Set<Mode> = [.jobOpen, .jobQuiet]
  private static let careerMove: Set<Mode> = [.jobOpen, .jobQuiet, .leaving, .left]
  private static let going: Set<Mode> = [.leaving, .left]
  private static let cleared = RuleDriver("a cleared or guarded role", 1.5)

  /// Every change of a base by stance, mode or pack, in the order of the taxonomy.
  package static let all: [Adjustment] = [
    Adjustment("tie.colleague", when: .stance(.open), .silent),
    Adjustment("tie.colleague", when: .stance(.content), .base(1)),
    Adjustment("tie.authority", when: .packs(Set(Context.Pack.allCases)), .driver(RuleDriver("a regulated role", 1.2))),
    Adjustment("tie.client", when: .packs([.health, .school, .law]), .base(24)),
    Adjustment("tie.inner-circle", when: .stance(.open), .silent),
    Adjustment("tie.unknown-contact", when: .packs([.security, .publicService]), .driver(cleared)),
    Adjustment("engagement.reaction", when: .stance(.open), .silent),
    Adjustment("engagement.comment", when: .stance(.open), .silent),
    Adjustment("engagement.repost", when: .stance(.open), .silent),
    Adjustment("engagement.testimonial", when: .packs([.finance]), .base(8)),
    Adjustment(
      "work-talk.profile", when: .stance(.content), .driver(RuleDriver("people from work are welcome here", 0.5))),
    Adjustment("work-talk.profile", when: .packs([.security]), .driver(cleared)),
    Adjustment("work-talk.whereabouts", when: .packs([.security]), .driver(cleared)),
    Adjustment("work-talk.business-by-message", when: .packs([.finance]), .base(24)),
    Adjustment("confidential.security", when: .packs([.security]), .driver(cleared)),
    Adjustment("conduct.unsupported-claim", when: .withoutPacks([.health]), .base(6)),
    Adjustment("conduct.handle", when: .modes(jobHunt), .base(6)),
    Adjustment("conduct.writing", when: .modes(Set(Mode.allCases).subtracting(jobHunt)), .silent),
    Adjustment("identity.work-email", when: .modes(careerMove), .base(12)),
    Adjustment("identity.work-phone", when: .modes(careerMove), .base(12)),
    Adjustment(
      "identity.uploaded-contacts", when: .packs([.health, .school, .law, .socialWork]), .base(20)),
    Adjustment("identity.page-admin", when: .modes(going), .driver(RuleDriver("hand over before you leave", 1.5))),
    Adjustment("career.search-visible", when: .modes(Set(Mode.allCases).subtracting([.jobQuiet])), .base(0)),
    Adjustment("career.thin-presence", when: .modes([.hygiene]), .silent),
    Adjustment("career.showcase", when: .modes([.hygiene]), .silent),
    Adjustment("tie.covenant", when: .modes([.left]), .driver(RuleDriver("you have left", 1.3))),
  ]

  /// Those of a rule.
  package static func of(_ rule: String) -> [Adjustment] { all.filter { $0.rule == rule } }
}
