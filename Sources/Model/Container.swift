/// The group, page, event or album that an item stands in.
package struct Container: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case group
    case page
    case event
    case album
    case company
  }

  package var kind: Kind
  package var name: String

  package init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}
