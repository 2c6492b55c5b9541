/// What a person can do about a finding.
package struct Cure: Hashable, Codable, Sendable {
  package enum Action: String, CaseIterable, Codable, Sendable {
    case delete
    case hide
    case edit
    case archive
    case untag
    case removeReaction = "remove-reaction"
    case leaveGroup = "leave-group"
    case removePerson = "remove-person"
    case restrictPerson = "restrict-person"
    case changeContact = "change-contact"
    case revokeApp = "revoke-app"
    case deleteContacts = "delete-contacts"
    case changeSetting = "change-setting"
    case editProfile = "edit-profile"
    case addDisclosure = "add-disclosure"
    case askPerson = "ask-person"
    case report = "report"
    case keep
    case nothing
  }

  /// How to find the item where no link exists.
  package struct Locator: Hashable, Codable, Sendable {
    package var date: Day?
    package var firstWords: String?
    package var with: String?
    package var filter: String

    package init(date: Day?, firstWords: String?, with: String?, filter: String) {
      self.date = date
      self.firstWords = firstWords
      self.with = with
      self.filter = filter
    }
  }

  package var action: Action
  package var title: String
  package var steps: [String]
  package var url: String?
  package var locator: Locator?
  package var minutes: Int

  /// One visit to it clears every finding that names it.
  package var screen: String

  /// Day on which menus and addresses were last checked.
  package var checkedOn: Day?

  package init(
    action: Action, title: String, steps: [String], url: String?, locator: Locator?, minutes: Int, screen: String
  ) {
    self.action = action
    self.title = title
    self.steps = steps
    self.url = url
    self.locator = locator
    self.minutes = minutes
    self.screen = screen
  }
}
