/// What the tool knows about the owner's situation: declared in partywall.yaml, completed from the archives.
package struct Context: Hashable, Sendable {
  package struct Me: Hashable, Sendable {
    package var names: [String] = []
    package var handles: [String] = []
    package var birthDate: Day?
    package var personalEmails: [String] = []
    package var workEmails: [String] = []
    package var personalPhones: [String] = []
    package var workPhones: [String] = []

    package init() {}
  }

  /// An organisation: employer, client, supplier or competitor.
  package struct Organisation: Hashable, Sendable {
    package var name: String
    package var aliases: [String] = []
    package var domains: [String] = []
    /// First and last day of the relation; nil end means today.
    package var since: Day?
    package var until: Day?
    package var products: [String] = []
    package var places: [String] = []
    package var covenantUntil: Day?
    /// Names of people there.
    package var people: [String] = []
    /// Words that identify it without naming it.
    package var identifying: [String] = []
    /// Where it was inferred from; nil when the owner declared it.
    package var inferredFrom: String?

    package init(name: String) { self.name = name }
  }

  package struct DeclaredPerson: Hashable, Sendable {
    package var name: String
    package var roles: [Role] = []
    package var handles: [Platform: String] = [:]
    package var emails: [String] = []
    package var isFriend = false

    package init(name: String) { self.name = name }
  }

  /// The hours in which the owner works, by the clock of one fixed zone.
  package struct WorkingHours: Hashable, Sendable {
    /// 0 for Sunday to 6 for Saturday.
    package var weekdays: Set<Int> = [1, 2, 3, 4, 5]
    /// Minutes after midnight, half-open.
    package var minutes: Range<Int> = 540..<1020
    /// Minutes that the clock is ahead of UTC.
    package var offset = 0

    package init() {}
  }

  package enum Pack: String, CaseIterable, Codable, Sendable {
    case health
    case school
    case law
    case finance
    case publicService = "public-service"
    case security
    case socialWork = "social-work"
  }

  package var stance: Stance = .hybrid
  package var sides: [Platform: Side] = [:]
  package var me = Me()
  package var employers: [Organisation] = []
  package var clients: [Organisation] = []
  package var suppliers: [Organisation] = []
  package var competitors: [Organisation] = []
  package var people: [DeclaredPerson] = []
  package var codenames: [String] = []
  package var confidentialTerms: [String] = []
  package var packs: Set<Pack> = []
  /// Path of the policy file as the context file states it.
  package var policyPath: String?
  package var clauses: [Clause] = []
  /// Rule ids and families that are switched off.
  package var quietRules: Set<String> = []
  /// Rule ids and families that are off unless the owner asks for them.
  package var optInRules: Set<String> = []
  package var workingHours: WorkingHours?
  /// What was filled in from the archives, a plain sentence each.
  package var inferences: [String] = []

  package init() {}

  /// The side of a platform's account.
  package func side(of platform: Platform) -> Side { sides[platform] ?? platform.usualSide }
}
