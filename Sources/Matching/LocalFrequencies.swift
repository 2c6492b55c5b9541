/// How common names are among this owner's own lists, mixed with the tables (people.md, "local frequency").
///
/// A name part counts only where the other part disagrees with every professional contact, so that true matches don't
/// make a name look common.
struct LocalFrequencies {
  private static let weight = 400.0
  private var surnames: [String: Double] = [:]
  private var givenNames: [String: Double] = [:]
  private let size: Double
  private let tables = NameFrequencies.shared

  init(shown: [NameParts], professional: [NameParts]) {
    size = Double(shown.count)
    let pairs = Set(professional.map { "\($0.given) \($0.surname)" })
    for parts in shown where !pairs.contains("\(parts.given) \(parts.surname)") {
      surnames[parts.surname, default: 0] += 1
      givenNames[parts.given, default: 0] += 1
    }
  }

  func surname(_ name: String) -> Double { mixed(surnames[name] ?? 0, tables.surname(name)) }

  func given(_ name: String) -> Double { mixed(givenNames[name] ?? 0, tables.given(name)) }

  private func mixed(_ count: Double, _ table: Double) -> Double {
    max(table / 2, (count + Self.weight * table) / (size + Self.weight))
  }
}
