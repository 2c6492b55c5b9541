/// One fact that an account states about its owner, or that the platform keeps on them.
package struct ProfileField: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    // Shown on the profile.
    case name
    case formerName = "former-name"
    case handle
    case formerHandle = "former-handle"
    case headline
    case bio
    case formerBio = "former-bio"
    case birthDate = "birth-date"
    case website
    case city
    case hometown
    case address
    case school
    case skill
    case relationship
    case family
    case cause
    case certification
    case course
    case language
    case honour
    case project
    case publication
    case organisation
    case volunteering
    /// What the owner offers or asks for on a marketplace of services.
    case service

    // Settings, where the export states them. `label` names the setting.
    case privateAccount = "private-account"
    case setting
    case contactSyncing = "contact-syncing"

    // What the platform keeps. `label` says more where there is more to say.
    case profileURL = "profile-url"
    case memberID = "member-id"
    case registered
    case linkedAccount = "linked-account"
    case connectedApp = "connected-app"
    case device
    case signIn = "sign-in"
    case advertiser
    case offPlatform = "off-platform"
    case interest
    case inferredEmployer = "inferred-employer"
    case jobSeeking = "job-seeking"
    case audienceList = "audience-list"
    /// What was proved to the platform: an employer, a school, an identity document.
    case verification
    case accountStatus = "account-status"
    /// What the platform guesses of its owner.
    case inference
    /// A document that the owner left with the platform, such as a curriculum vitae.
    case storedDocument = "stored-document"
    case calendar
    case blockedFeature = "blocked-feature"
    /// A spot that the platform logged or that the owner made; `since` says when.
    case visitedPlace = "visited-place"
  }

  package var kind: Kind
  package var value: String
  package var label: String?

  /// From and to when it held, in UTC, where the archive says so.
  package var since: Timestamp?
  package var until: Timestamp?

  package var origin: Origin

  package init(
    kind: Kind, value: String, label: String? = nil, since: Timestamp? = nil, until: Timestamp? = nil, origin: Origin
  ) {
    self.kind = kind
    self.value = value
    self.label = label
    self.since = since
    self.until = until
    self.origin = origin
  }
}
