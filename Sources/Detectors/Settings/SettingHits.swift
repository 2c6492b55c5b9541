import Model

/// Hits on settings, only where the export states them.
enum SettingHits {
  /// Days after which an app that was let in counts as forgotten, and a post as old.
  private static let longAgo = 730

  static func publicDefault(_ account: AccountCase) -> [Hit] {
    let reading = SettingReading(account: account)
    let posts = reading.stated(.futurePosts).filter { SettingValue($0.value).isPublic }
    if let field = posts.first { return [hit(field, "new posts are public by default", 0.9)] }
    guard account.account.side == .personal, reading.isPublic == true,
      let field = reading.privateAccount ?? reading.switches.last?.field
    else { return [] }
    return [hit(field, "the account is public", 0.9)]
  }

  /// Posts of long ago that everybody may see, or that were written while the account was private and are public now.
  static func oldPublicPosts(_ account: AccountCase) -> [Hit] {
    let day = account.situation.asOf.day
    let posts = account.digest.filter { [.post, .share, .story, .reel, .album].contains($0.kind) }
    let old = posts.filter { item in
      item.audience == .everyone
        && item.occurredAt.map { day.daysSinceEpoch - $0.day.daysSinceEpoch > longAgo } ?? false
    }
    if account.account.side == .personal, let first = old.first {
      return [
        hit(first, "posts of more than two years ago that everybody can see: \(old.count)", 0.9).driven(old.count)
      ]
    }
    let reading = SettingReading(account: account)
    guard reading.isPublic == true, let last = reading.switches.last, last.isPublic,
      let before = reading.switches.dropLast().last?.at ?? posts.first?.occurredAt
    else { return [] }
    let exposed = posts.filter { item in item.occurredAt.map { before <= $0 && $0 < last.at } ?? false }
    guard !exposed.isEmpty else { return [] }
    return [
      hit(last.field, "the account turned public on \(last.at.day.iso); posts from before: \(exposed.count)", 0.8)
        .driven(exposed.count)
    ]
  }

  static func tagReview(_ account: AccountCase) -> [Hit] {
    first(.tagReview, account, "tags are not reviewed") { SettingValue($0).isOff }
  }

  static func findable(_ account: AccountCase) -> [Hit] {
    guard account.account.side == .personal else { return [] }
    let looked = first(.findable, account, "whoever has your number or address finds this account") {
      SettingValue($0).isWide || SettingValue($0).isOn
    }
    let syncing = account.profile.fields.first {
      $0.kind == .contactSyncing && $0.until == nil && SettingValue($0.value).isOn
    }
    guard looked.isEmpty, let syncing else { return looked }
    return [hit(syncing, "your address book is synced, so the people in it are offered this account", 0.7)]
  }

  static func searchEngine(_ account: AccountCase) -> [Hit] {
    guard account.account.side == .personal else { return [] }
    return first(.searchEngine, account, "search engines may link to the profile") {
      SettingValue($0).isOn || SettingValue($0).isPublic
    }
  }

  static func connectionsVisible(_ account: AccountCase) -> [Hit] {
    first(.connections, account, "the list of your contacts is open") {
      SettingValue($0).isWide || SettingValue($0).isOn
    }
  }

  static func oldAppGrants(_ account: AccountCase) -> [Hit] {
    let day = account.situation.asOf.day
    let old = account.profile.fields.filter { field in
      field.kind == .connectedApp && field.until == nil
        && field.since.map { day.daysSinceEpoch - $0.day.daysSinceEpoch > longAgo } ?? false
    }
    guard let first = old.first else { return [] }
    return [hit(first, "apps that were let in more than two years ago: \(old.count)", 0.8)]
  }

  private static func first(
    _ subject: SettingReading.Subject, _ account: AccountCase, _ why: String, where isRisky: (String) -> Bool
  ) -> [Hit] {
    let field = SettingReading(account: account).stated(subject).first { isRisky($0.value) }
    return field.map { [hit($0, why, 0.9)] } ?? []
  }

  private static func hit(_ field: ProfileField, _ why: String, _ weight: Double) -> Hit {
    Hit(
      subject: "setting", evidence: [.fact("the export states it: \(why)", weight: weight)], link: 1,
      explanation: "A setting of the account: \(why).", origin: field.origin, recordKind: "profile-field",
      occurredAt: field.since, identity: "setting")
  }

  private static func hit(_ item: ItemDigest, _ why: String, _ weight: Double) -> Hit {
    Hit(
      subject: "setting", evidence: [.fact(why, weight: weight)], link: 1,
      explanation: "A setting of the account: \(why).",
      origin: item.origin, recordKind: item.kind.rawValue, occurredAt: item.occurredAt, identity: "setting")
  }
}

extension Hit {
  /// The same hit, weighing more for many posts.
  fileprivate func driven(_ posts: Int) -> Hit {
    var hit = self
    if posts > 50 { hit.drivers.append(Hit.Driver(Rules.manyPosts)) }
    return hit
  }
}
