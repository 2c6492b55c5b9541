import Detectors
import Model

/// Completes what the owner declares with what the archives state, and says so.
struct ContextInference {
  private(set) var context: Context

  /// The words of all names of the employers that are known.
  private var employerNames: Set<[String]>
  private var said: Set<String>

  init(_ declared: Context, profiles: [AccountProfile]) {
    context = declared
    said = Set(declared.inferences)
    employerNames = Set(declared.employers.flatMap { [$0.name] + $0.aliases }.map(OrganisationName.words))
    inferNames(profiles)
    inferEmployers(profiles)
    inferWorkContacts(profiles)
  }

  private mutating func inferNames(_ profiles: [AccountProfile]) {
    for profile in profiles {
      let names = [profile.account.ownerName].compactMap(\.self)
      for name in names where !context.me.names.contains(name) {
        context.me.names.append(name)
        say("Your name on \(profile.account.platform.title) comes from its archive.")
      }
      if let handle = profile.account.handle, !context.me.handles.contains(handle) {
        context.me.handles.append(handle)
      }
    }
  }

  private mutating func inferEmployers(_ profiles: [AccountProfile]) {
    let professional = profiles.filter { context.side(of: $0.account.platform) == .professional }
    let sources = professional.contains { !$0.positions.isEmpty } ? professional : profiles
    for profile in sources {
      for position in profile.positions { infer(position, on: profile.account.platform) }
    }
  }

  private mutating func infer(_ position: Position, on platform: Platform) {
    let name = position.employer
    guard !name.isEmpty, employerNames.insert(OrganisationName.words(name)).inserted else { return }
    var employer = Context.Organisation(name: name)
    employer.since = position.since?.day
    employer.until = position.until?.day
    employer.inferredFrom = "\(position.origin)"
    context.employers.append(employer)
    say("Employer \(name) and its dates come from your positions on \(platform.title).")
  }

  /// An address of the owner's whose domain bears an employer's name is a work address.
  private mutating func inferWorkContacts(_ profiles: [AccountProfile]) {
    let own = profiles.flatMap(\.contactPoints).filter { $0.holder == nil && $0.kind == .email }
    var places: [String: [Int]] = [:]
    for (index, employer) in context.employers.enumerated() {
      for label in OrganisationName.labels(employer.name) { places[label, default: []].append(index) }
    }
    for point in own {
      guard let domain = point.value.split(separator: "@").last.map({ $0.lowercased() }),
        let label = OrganisationName.label(ofDomain: domain)
      else { continue }
      for index in places[label] ?? [] {
        let employer = context.employers[index]
        guard !employer.domains.contains(domain) else { continue }
        context.employers[index].domains.append(domain)
        say("\(domain) is taken as a domain of \(employer.name), because one of your addresses is there.")
      }
    }
  }

  private mutating func say(_ sentence: String) {
    if said.insert(sentence).inserted { context.inferences.append(sentence) }
  }
}
