package import Model

/// A moment at which an account was opened to everybody, or closed to all but its followers.
package struct PrivacyChange: Hashable, Sendable {
  package var at: Timestamp
  package var isPrivate: Bool

  package init(at: Timestamp, isPrivate: Bool) {
    self.at = at
    self.isPrivate = isPrivate
  }
}

extension ImportSession.Owner {
  /// Whether the account was for followers only at a moment; nil where the archive does not say.
  ///
  /// Before the first change the account was what that change ended; without any it is what it was at the export.
  package func isPrivate(at moment: Timestamp?) -> Bool? {
    guard let moment else { return isPrivate }
    let changes = privacyChanges.sorted { $0.at < $1.at }
    if let last = changes.last(where: { $0.at <= moment }) { return last.isPrivate }
    return changes.first.map { !$0.isPrivate } ?? isPrivate
  }
}
