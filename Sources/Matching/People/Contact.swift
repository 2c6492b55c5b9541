import Model

/// Somebody of the owner's working life, before matching: from the professional account or the context file.
struct Contact {
  var name: String
  var parts: NameParts?
  var roles: [RoleSpan]
  var isFriend: Bool
  var emails: Set<String>
  var phones: Set<String>
  var handles: [Platform: String]

  /// When the owner connected with them.
  var since: Timestamp?

  /// What decisions call them.
  var key: String

  /// Whether a conversation of a personal account is where they come from, so that the profile there is theirs.
  var isFromConversation = false

  /// Where the professional account shows them.
  var profile: KnownPerson.Profile?
}
