/// One record of a page.
package struct HTMLRecord {
  /// The box with all that is in it; valid only while it is handed out.
  package let root: HTMLElement

  /// 1-based number in the page, for origins.
  package let number: Int

  /// The page's heading, as far as it came before the record.
  package let pageTitle: String?

  /// Moments (`time datetime`) outside records that came before it, as the page writes them.
  package let pageTimes: [String]

  /// Whether the page has no boxes and this is its whole main region.
  package let isWholePage: Bool

  /// Whether it was longer than what is kept of one record.
  package var isCut: Bool { root.fragment.isCut }
}
