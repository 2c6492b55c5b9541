import Model

extension Wording {
  /// What a band means for somebody who is worried.
  static func comfort(_ band: String) -> String {
    switch band {
    case "clear": "Nothing that was checked connects this account to your other life."
    case "low": "Small things only. Tidy them when you have a quiet quarter of an hour, or leave them."
    case "moderate": "Ordinary for an account that has been in use for years. One evening makes a difference."
    case "high": "A few things weigh most of this. Start with the first three steps; you need not do everything."
    case "severe": "One or a few things here should not wait. They are listed first, and each takes minutes."
    default: ""
    }
  }

  /// A family of rules as a heading.
  static func family(_ family: String) -> String {
    switch family {
    case "tie": "Ties to people from work"
    case "engagement": "Likes, comments and shares"
    case "work-talk": "Talk about work"
    case "confidential": "Confidential matters"
    case "conduct": "Tone and conduct"
    case "oversharing": "Private details"
    case "identity": "Names, addresses and logins"
    case "policy": "Rules of your employer or trade"
    case "career": "Career"
    case "settings": "Settings"
    case "others": "What others post"
    default: family
    }
  }

  /// A state as it follows a finding.
  static func state(_ state: Finding.State) -> String {
    switch state {
    case .open: "open"
    case .confirmed: "you called it right"
    case .wrong: "you called it wrong"
    case .accepted: "accepted"
    case .hold: "on hold"
    case .claimed: "you say it is done"
    case .fixed: "gone"
    case .returned: "back again"
    }
  }

  /// Who can see a record.
  static func audience(_ audience: Audience) -> String {
    switch audience {
    case .everyone: "everybody can see it"
    case .friendsOfFriends: "friends of friends can see it"
    case .network: "your network can see it"
    case .friends: "friends can see it"
    case .group: "a group can see it"
    case .custom: "a list of yours can see it"
    case .directMessage: "in a message"
    case .onlyMe: "only you can see it"
    case .unknown: "the export does not say who can see it"
    }
  }

  /// Who can see a finding's record; nil where it is none that anybody posts, and the export says nothing.
  static func seen(_ finding: Finding) -> String? {
    let isPosted = finding.item.flatMap { ItemKind(rawValue: $0.kind) } != nil
    return finding.audience == .unknown && !isPosted ? nil : audience(finding.audience)
  }

  static func mode(_ mode: Mode) -> String {
    switch mode {
    case .hygiene: "for everyday hygiene"
    case .jobOpen: "for an open search for work"
    case .jobQuiet: "for a quiet search for work"
    case .leaving: "for leaving your employer"
    case .left: "for the time after leaving"
    }
  }

  /// A phrase that follows an account's name, as a heading of its own.
  static func sentence(_ phrase: String) -> String { phrase.prefix(1).uppercased() + phrase.dropFirst() }
}
