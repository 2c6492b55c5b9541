/// How common names are among this owner's own lists.
///
/// A part counts only where the other part disagrees with every contact, so that true matches don't make a name look
/// common; so do families, home towns and communities.
struct LocalFrequencies: Sendable {
  let surnames: PartShares
  let givens: PartShares

  private var surnameSkeletons: [UInt64: Double] = [:]
  private var givenSkeletons: [UInt64: Double] = [:]
  private var surnameAbjads: [UInt64: Double] = [:]
  private var givenAbjads: [UInt64: Double] = [:]
  private var middles: [UInt64: Double] = [:]
  private var withMiddle = 0.0
  private let size: Double

  private static let weight = 400.0

  init(contacts: [NameParts], shown: [NameParts], handleSurnames: [UInt64: Double], handleCount: Int) {
    let known = ContactNames(contacts)
    var surnameCounts = handleSurnames
    var givenCounts: [UInt64: Double] = [:]
    size = Double(shown.count + handleCount)
    for name in shown {
      for surname in name.surnames where surname.weight == 1 && !known.agree(name, surname: surname.token) {
        surnameCounts[surname.token.hash, default: 0] += 1
        surnameSkeletons[surname.token.skeleton, default: 0] += 1
        surnameAbjads[surname.token.abjad, default: 0] += 1
      }
      if !known.agree(name, given: name.given) {
        givenCounts[name.given.hash, default: 0] += 1
        givenSkeletons[name.given.skeleton, default: 0] += 1
        givenAbjads[name.given.abjad, default: 0] += 1
      }
      if let middle = name.middles.last {
        middles[middle.hash, default: 0] += 1
        withMiddle += 1
      }
    }
    let tables = NameFrequencies.shared
    surnames = PartShares(
      counts: surnameCounts, contactNames: known.surnames, size: shown.count + handleCount,
      table: { tables.surname($0) })
    givens = PartShares(
      counts: givenCounts, contactNames: known.givens, size: shown.count + handleCount, table: { tables.given($0) })
  }

  func skeletonShare(surname token: NameToken) -> Double {
    mixed(surnameSkeletons[token.skeleton], NameFrequencies.surnameSkeletons[token.skeleton], atLeast: 5e-5)
  }

  func skeletonShare(given token: NameToken) -> Double {
    mixed(givenSkeletons[token.skeleton], NameFrequencies.givenSkeletons[token.skeleton], atLeast: 5e-5)
  }

  func abjadShare(surname token: NameToken) -> Double {
    mixed(surnameAbjads[token.abjad], NameFrequencies.surnameAbjads[token.abjad], atLeast: 2e-4)
  }

  func abjadShare(given token: NameToken) -> Double {
    mixed(givenAbjads[token.abjad], NameFrequencies.givenAbjads[token.abjad], atLeast: 2e-4)
  }

  /// Share of those who show a middle name that show this one.
  func middleShare(_ token: NameToken) -> Double {
    max(0.02, ((middles[token.hash] ?? 0) + 0.4) / (withMiddle + 20))
  }

  private func mixed(_ count: Double?, _ mass: Double?, atLeast floor: Double) -> Double {
    max(floor, ((count ?? 0) + Self.weight * (mass ?? 0)) / (size + Self.weight))
  }
}

/// The parts of the contacts' names, for telling who shares both of them.
private struct ContactNames {
  private(set) var surnames: Set<UInt64> = []
  private(set) var givens: Set<UInt64> = []
  private var givensBySurname: [UInt64: [UInt64]] = [:]
  private var surnamesByGiven: [UInt64: [UInt64]] = [:]

  init(_ contacts: [NameParts]) {
    for contact in contacts {
      givens.insert(contact.given.hash)
      if let surname = contact.surname { surnames.insert(surname.hash) }
      for surname in contact.surnames {
        for given in contact.givens {
          givensBySurname[surname.token.hash, default: []].append(given.token.hash)
          surnamesByGiven[given.token.hash, default: []].append(surname.token.hash)
        }
      }
    }
  }

  /// Whether a contact of the surname has the given name too, or a short form of it.
  func agree(_ name: NameParts, surname: NameToken) -> Bool {
    guard let known = givensBySurname[surname.hash] else { return false }
    return known.contains { given in
      name.givens.contains { $0.token.hash == given || Nicknames.shared.factor(from: given, to: $0.token.hash) != nil }
    }
  }

  func agree(_ name: NameParts, given: NameToken) -> Bool {
    guard let known = surnamesByGiven[given.hash] else { return false }
    return known.contains { surname in name.surnames.contains { $0.token.hash == surname } }
  }
}
