/// Open findings that are known for about as long.
package struct AgeGroup: Hashable, Sendable {
  /// In plain words: `new in this run`, `known for up to 3 months`.
  package var words: String
  package var findings: Int

  package init(words: String, findings: Int) {
    self.words = words
    self.findings = findings
  }
}
