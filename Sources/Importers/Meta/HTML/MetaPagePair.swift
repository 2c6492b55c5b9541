/// A label and what stands beside or below it.
package struct MetaPagePair: Hashable, Sendable {
  /// As the page writes it, in the account's language; blanks at its ends left out.
  package var label: String

  /// The text of the value; empty where there is only a link or a picture.
  package var value: String

  /// The address of a link in the value.
  package var href: String?

  package init(label: String, value: String, href: String? = nil) {
    self.label = label
    self.value = value
    self.href = href
  }
}
