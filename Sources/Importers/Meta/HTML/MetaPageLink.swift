import Model

/// A link in a record.
package struct MetaPageLink: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A page on the web.
    case external
    /// A file of the archive: `href` is its path below the root.
    case file
    /// The item's own address, by way of the export's redirect (`/dyi/l/`).
    case permalink
  }

  package var kind: Kind
  package var href: String
  package var text: String

  init(href: String, text: String) {
    self.href = href
    self.text = text
    kind = href.contains("/dyi/l/") ? .permalink : MetaPageLink.isExternal(href) ? .external : .file
  }

  /// Whether an address leads out of the archive.
  static func isExternal(_ href: String) -> Bool {
    href.hasPrefix("http://") || href.hasPrefix("https://") || href.hasPrefix("//") || href.hasPrefix("mailto:")
  }
}
