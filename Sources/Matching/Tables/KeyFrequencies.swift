/// How common the keys are under which spellings of one name fall together: the mass of the table's names with them.
struct KeyFrequencies: Sendable {
  static let surnames = KeyFrequencies(SurnameTable.text)
  static let givenNames = KeyFrequencies(GivenNameTable.text)

  private var skeletons: [UInt64: Double] = [:]
  private var abjads: [UInt64: Double] = [:]

  /// Where the table doesn't know a key (people.md, "transliteration keys").
  private static let unknownSkeleton = 5e-5
  private static let unknownAbjad = 2e-4

  private init(_ table: StaticString) {
    for (name, share) in NameFrequencies.entries(table) {
      skeletons[ConsonantKeys.skeleton(name), default: 0] += share
      abjads[ConsonantKeys.abjad(name), default: 0] += share
    }
  }

  func skeleton(_ key: UInt64) -> Double { max(Self.unknownSkeleton, skeletons[key] ?? 0) }

  func abjad(_ key: UInt64) -> Double { max(Self.unknownAbjad, abjads[key] ?? 0) }
}
