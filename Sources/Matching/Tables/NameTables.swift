/// The tables as lists, for the benchmark that draws invented people from them.
package enum NameTables {
  package static var surnames: [(name: String, share: Double)] { NameFrequencies.entries(SurnameTable.text) }

  package static var givenNames: [(name: String, share: Double)] { NameFrequencies.entries(GivenNameTable.text) }

  package static func shortForms(of given: String) -> [String] {
    Nicknames.shared.shortForms(of: NameHash.of(NameFolding.fold(given)))
  }

  package static func folded(_ name: String) -> String { NameFolding.fold(name) }
}
