/// Who would mind a finding, and why.
package struct LensReason: Hashable, Codable, Sendable {
  package var lens: Lens

  /// One plain sentence.
  package var why: String

  package init(lens: Lens, why: String) {
    self.lens = lens
    self.why = why
  }
}
