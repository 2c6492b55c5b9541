/// How a user name is made of a contact's name.
struct HandleAgreement: Hashable, Sendable {
  var given: HandleSpelling.Form
  var surname: HandleSpelling.Form

  /// The likelihood ratio of the pair.
  var ratio: Double

  /// Surname with given name or initial: enough to be certain.
  var isWhole: Bool { surname == .full && given != .none && given != .cut }

  var isGivenOnly: Bool { surname == .none }
}
