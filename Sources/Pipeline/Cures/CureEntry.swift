import Model

/// Where a platform keeps some kinds of records, and what it lets its owner do there.
struct CureEntry: Hashable, Sendable {
  /// Item kinds, or `tie`, `group`, `contact-point`, `uploaded-contacts`, `profile-field`, `position`, `thread`,
  /// `account`.
  var kinds: [String]

  /// One visit to a screen clears all kinds that name it.
  var screen: String

  /// The way by the platform's own menus.
  var path: String

  /// The filter of the platform's own activity list.
  var filter: String

  /// Address of the screen; nil where none is known to hold.
  var link: String?

  /// What the screen offers, the gentlest first.
  var offers: [Cure.Action]

  init(
    _ kinds: [String], _ screen: String, path: String, filter: String, link: String? = nil, offers: [Cure.Action]
  ) {
    self.kinds = kinds
    self.screen = screen
    self.path = path
    self.filter = filter
    self.link = link
    self.offers = offers
  }
}
