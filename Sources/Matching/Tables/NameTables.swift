/// The tables as lists, for the benchmark that draws invented people from them.
package enum NameTables {
  package static var surnames: [(name: String, share: Double)] { NameFrequencies.entries(SurnameTable.text) }

  package static var givenNames: [(name: String, share: Double)] { NameFrequencies.entries(GivenNameTable.text) }

  package static func shortForms(of given: String) -> [String] {
    Nicknames.shared.shortForms(of: NameHash.of(NameFolding.fold(given)))
  }

  /// The words of a name in Latin letters, the given name first: what a simple comparison would hold against another.
  package static func romanised(_ name: String) -> [String] {
    guard let parts = NameParts(name) else { return [] }
    return ([parts.given] + parts.middles + [parts.surname].compactMap(\.self)).map(\.text)
  }

  package static func folded(_ name: String) -> String { NameFolding.fold(name) }
}
