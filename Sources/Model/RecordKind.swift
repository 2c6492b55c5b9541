/// What a record is, as the vault keeps count of it: `comment`, `tie:connection`, `field:sign-in`.
package struct RecordKind: Hashable, Sendable {
  package let name: String

  package init(name: String) { self.name = name }

  package static func item(_ kind: ItemKind) -> RecordKind { itemKinds[kind] ?? RecordKind(name: kind.rawValue) }
  package static func tie(_ kind: TieKind) -> RecordKind { tieKinds[kind] ?? RecordKind(name: "tie:\(kind.rawValue)") }
  package static func field(_ kind: ProfileField.Kind) -> RecordKind { RecordKind(name: "field:\(kind.rawValue)") }
  package static func contactPoint(_ use: ContactPoint.Use) -> RecordKind {
    RecordKind(name: "contact-point:\(use.rawValue)")
  }
  package static let position = RecordKind(name: "position")
  package static let thread = RecordKind(name: "thread")

  // Made once: an import asks for them a million times.
  private static let itemKinds = Dictionary(
    uniqueKeysWithValues: ItemKind.allCases.map { ($0, RecordKind(name: $0.rawValue)) })
  private static let tieKinds = Dictionary(
    uniqueKeysWithValues: TieKind.allCases.map { ($0, RecordKind(name: "tie:\($0.rawValue)")) })
}

extension RecordKind: Comparable {
  package static func < (left: RecordKind, right: RecordKind) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
