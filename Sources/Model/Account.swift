/// One of the owner's accounts.
package struct Account: Hashable, Sendable {
  /// `facebook:anna.sample`: platform and handle, or platform and folded name where no handle is known.
  package var id: String

  package var platform: Platform
  package var side: Side
  package var ownerName: String?
  package var handle: String?

  package init(id: String, platform: Platform, side: Side, ownerName: String?, handle: String?) {
    self.id = id
    self.platform = platform
    self.side = side
    self.ownerName = ownerName
    self.handle = handle
  }
}
