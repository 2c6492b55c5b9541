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

  /// Whether a known account is this owner's: the same handle, or the same name where a handle is missing.
  func isSame(id: String, name otherName: String?, handle otherHandle: String?) -> Bool {
    if id == account.id { return true }
    if let handle, let otherHandle { return handle.lowercased() == otherHandle.lowercased() }
    guard let name, let otherName else { return false }
    return PeopleDirectory.folded(name) == PeopleDirectory.folded(otherName)
  }

  private static func slug(_ name: String) -> String {
    PeopleDirectory.folded(name).replacing(" ", with: "-")
  }
}
