/// Every rule, by family; the order of the list is the order of the taxonomy.
package enum Rules {
  package static let all: [Rule] =
    tie + engagement + workTalk + confidential + conduct + oversharing + identity + policy + career + settings + others

  /// The rule with an id.
  package static func rule(_ id: String) -> Rule? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
