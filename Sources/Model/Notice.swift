/// A record that was skipped or repaired: where it stands and why, never what it says.
package struct Notice: Hashable, Sendable, CustomStringConvertible {
  package var origin: Origin
  package var reason: String

  package init(origin: Origin, reason: String) {
    self.origin = origin
    self.reason = reason
  }

  package var description: String { "\(origin): \(reason)" }
}
