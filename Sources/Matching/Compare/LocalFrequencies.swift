/// How common names are among this owner's own lists.
///
/// A part counts against a pair only where the other part disagrees, so that a true match doesn't make its own name look
/// common, and families, home towns and communities do. The contacts are of the same circle: they count by half.
struct LocalFrequencies: Sendable {
  let surnames: PartShares
  let givens: PartShares
  let surnameSkeletons: PartShares
  let givenSkeletons: PartShares
  let surnameAbjads: PartShares
  let givenAbjads: PartShares

  /// Surnames that begin with the same three or four letters.
  let surnamePrefixes: PartShares

  private let middles: MiddleCounts
  private static let contactWeight = 0.5

  init(contacts: [NameParts], shown: [NameParts], handles: HandleCounts) {
    var counts = NameCounts(handles)
    for name in shown { counts.add(name, weight: 1) }
    for name in contacts { counts.add(name, weight: Self.contactWeight) }
    middles = MiddleCounts(shown)
    let pairs = contacts.compactMap { name in name.surname.map { (given: name.given, surname: $0) } }
    let size = Double(shown.count) + handles.size + Self.contactWeight * Double(contacts.count)
    let tables = NameFrequencies.shared
    surnames = PartShares(
      counts: counts.surnames, contacts: pairs.map { ($0.surname.hash, $0.given.hash) }, size: size,
      table: { tables.surname($0) })
    givens = PartShares(
      counts: counts.givens, contacts: pairs.map { ($0.given.hash, $0.surname.hash) }, size: size,
      table: { tables.given($0) })
    surnameSkeletons = PartShares(
      counts: counts.surnameSkeletons, contacts: pairs.map { ($0.surname.skeleton, $0.given.skeleton) }, size: size,
      table: { KeyFrequencies.surnames.skeleton($0) })
    givenSkeletons = PartShares(
      counts: counts.givenSkeletons, contacts: pairs.map { ($0.given.skeleton, $0.surname.skeleton) }, size: size,
      table: { KeyFrequencies.givenNames.skeleton($0) })
    surnameAbjads = PartShares(
      counts: counts.surnameAbjads, contacts: pairs.map { ($0.surname.abjad, $0.given.abjad) }, size: counts.abjadSize,
      table: { KeyFrequencies.surnames.abjad($0) })
    givenAbjads = PartShares(
      counts: counts.givenAbjads, contacts: pairs.map { ($0.given.abjad, $0.surname.abjad) }, size: counts.abjadSize,
      table: { KeyFrequencies.givenNames.abjad($0) })
    surnamePrefixes = PartShares(
      counts: counts.surnamePrefixes, contacts: [], size: size, table: { tables.surnames(beginning: $0) })
  }

  /// Share of those who show a middle name that show this one.
  func middleShare(_ token: NameToken) -> Double { middles.share(token) }
}

/// What the people of a circle are called, by every key.
private struct NameCounts {
  var surnames: Coincidences
  var givens: Coincidences
  var surnameSkeletons = Coincidences()
  var givenSkeletons = Coincidences()
  var surnameAbjads = Coincidences()
  var givenAbjads = Coincidences()
  var surnamePrefixes = Coincidences()
  var abjadSize = 0.0

  init(_ handles: HandleCounts) {
    surnames = handles.surnames
    givens = handles.givens
  }

  mutating func add(_ name: NameParts, weight: Double) {
    let related = NameCounts.related(to: name)
    let hashes = name.surnames.map(\.token.hash)
    for surname in name.surnames where surname.weight == 1 {
      surnames.add(surname.token.hash, others: related, weight: weight)
    }
    for given in name.givens where given.weight == 1 { givens.add(given.token.hash, others: hashes, weight: weight) }
    let given = name.given
    guard let surname = name.surname else { return }
    for length in [3, 4] where surname.count >= length {
      surnamePrefixes.add(NameHash.of(surname.text.utf8.prefix(length)), others: related, weight: weight)
    }
    let (givenSkeleton, surnameSkeleton) = (given.skeleton, surname.skeleton)
    surnameSkeletons.add(surnameSkeleton, others: [givenSkeleton], weight: weight)
    givenSkeletons.add(givenSkeleton, others: [surnameSkeleton], weight: weight)
    // Who writes without vowels is compared with others who do.
    guard given.script.isAbjad || surname.script.isAbjad else { return }
    abjadSize += weight
    let (givenAbjad, surnameAbjad) = (given.abjad, surname.abjad)
    surnameAbjads.add(surnameAbjad, others: [givenAbjad], weight: weight)
    givenAbjads.add(givenAbjad, others: [surnameAbjad], weight: weight)
  }

  /// The given names of somebody with all that they may stand for.
  private static func related(to name: NameParts) -> [UInt64] {
    var found: Set<UInt64> = []
    for given in name.givens { found.formUnion(Nicknames.shared.related(to: given.token.hash)) }
    return Array(found)
  }
}

/// How often a middle name is shown.
private struct MiddleCounts: Sendable {
  private var counts: [UInt64: Double] = [:]
  private var size = 0.0

  init(_ names: [NameParts]) {
    for name in names {
      guard let middle = name.middles.last else { continue }
      counts[middle.hash, default: 0] += 1
      size += 1
    }
  }

  func share(_ token: NameToken) -> Double { max(0.02, ((counts[token.hash] ?? 0) + 0.4) / (size + 20)) }
}
