/// An e-mail address or telephone number that the archive ties to the owner or to a contact of theirs.
package struct ContactPoint: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case email
    case phone
  }

  /// How the platform came to hold it.
  package enum Use: String, Codable, Sendable {
    /// Sign-in or contact address of the account, now.
    case account
    /// The same, in former times.
    case former
    case pending
    /// Given to the platform's advertising account.
    case advertising
    /// Filled into forms.
    case autofill
    /// Filled into forms as the work address.
    case workAutofill = "work-autofill"
    /// Sent to an advertiser by a form.
    case leadForm = "lead-form"
    case verified
    /// What the platform guessed.
    case inferred
    /// Used at sign-up.
    case registration
    /// Shown on the profile.
    case profile
    /// Given with a job application.
    case application
    /// Somebody else's, out of an address book that was uploaded.
    case uploaded
  }

  package var kind: Kind
  package var value: String
  package var use: Use

  /// Whose it is; nil for the owner.
  package var holder: Person?

  /// Whether the platform marks it as the main one.
  package var isPrimary: Bool

  /// When it was added, verified or uploaded, in UTC.
  package var at: Timestamp?

  package var origin: Origin

  package init(
    kind: Kind, value: String, use: Use, holder: Person? = nil, isPrimary: Bool = false, at: Timestamp? = nil,
    origin: Origin
  ) {
    self.kind = kind
    self.value = value
    self.use = use
    self.holder = holder
    self.isPrimary = isPrimary
    self.at = at
    self.origin = origin
  }
}
