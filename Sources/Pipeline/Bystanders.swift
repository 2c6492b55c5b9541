import Detectors
import Model

/// The names of everybody whom the accounts show, so that a shared report can leave them out.
enum Bystanders {
  /// Full names and user names without the owner's own and without those of organisations, each once, in order.
  ///
  /// - Parameters:
  /// - findings: those with whom an item was shared are named in no profile.
  static func names(of profiles: [AccountProfile], findings: [Finding], context: Context) -> [String] {
    let people = profiles.flatMap { profile in
      profile.ties.filter(\.kind.isWithPerson).map(\.other) + profile.threads.flatMap(\.participants)
        + profile.contactPoints.compactMap(\.holder)
    }
    let family = profiles.flatMap(\.fields).filter { $0.kind == .family }.map(\.value)
    let shown = people.flatMap { [$0.name, $0.handle].compactMap(\.self) } + family
    let with = findings.compactMap { $0.cure.locator?.with }
    let own = profiles.flatMap { [$0.account.ownerName, $0.account.handle].compactMap(\.self) }
    let organisations = context.employers + context.clients + context.suppliers + context.competitors
    let known = Set(organisations.flatMap { [$0.name] + $0.aliases }.map(OrganisationName.words))
    return Set(shown + with).subtracting(own).filter { !known.contains(OrganisationName.words($0)) }.sorted()
  }
}
