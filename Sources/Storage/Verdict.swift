package import Model

/// What the owner says of a finding.
package struct Verdict: Hashable, Codable, Sendable {
  package enum Word: String, CaseIterable, Codable, Sendable {
    case right
    case wrong
    case accepted
    case hold
    /// The owner says that it is done; the next export tells.
    case done
  }

  package var word: Word

  /// Why, where the owner said; kept in the vault only.
  package var reason: String?

  /// When an accepted risk is to be looked at again.
  package var reviewOn: Day?

  /// The day on which it was said; nil in vaults of older versions.
  package var saidOn: Day?

  /// The newest export that the account had been read from when it was said.
  package var exportedAt: Day?

  package init(word: Word, reason: String? = nil, reviewOn: Day? = nil, exportedAt: Day? = nil, saidOn: Day? = nil) {
    self.word = word
    self.reason = reason
    self.reviewOn = reviewOn
    self.exportedAt = exportedAt
    self.saidOn = saidOn
  }
}
