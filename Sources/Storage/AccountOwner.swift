package import Model

/// Whose account an archive is, as the archive says.
package struct AccountOwner: Hashable, Sendable {
  package var platform: Platform
  package var name: String?
  package var handle: String?

  package init(platform: Platform, name: String?, handle: String?) {
    self.platform = platform
    self.name = name
    self.handle = handle
  }

  /// The account, on the platform's usual side.
  package var account: Account {
    Account(
      id: "\(platform.rawValue):\(key)", platform: platform, side: platform.usualSide, ownerName: name, handle: handle)
  }

  private var key: String { handle?.lowercased() ?? name.map(AccountOwner.slug) ?? "unknown" }

  /// Whether somebody has the same name.
  func hasName(_ other: String?) -> Bool {
    guard let name, let other else { return false }
    return PeopleDirectory.folded(name) == PeopleDirectory.folded(other)
  }

  private static func slug(_ name: String) -> String {
    PeopleDirectory.folded(name).replacing(" ", with: "-")
  }
}
