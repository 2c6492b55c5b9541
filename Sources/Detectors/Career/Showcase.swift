import Model

extension Rules {
  /// Something to keep and to show.
  static let showcase = Rule(
    id: "career.showcase", title: "holds something to show",
    why: "More than half of recruiters name a professional picture as a plus: keep these.", base: 0,
    sides: [.personal, .professional], decay: .conduct, lenses: [.recruiter], cure: .keep,
    hits: ["proud to have «won an award» for our apprentices", "my «keynote at» the owl conference is online"],
    nearMisses: ["who won the match?", "he gave a talk about nothing"],
    judge: .both(item: { shownItem($0) }, account: { shownProfile($0) }))

  private static func shownItem(_ item: ItemCase) -> [Hit] {
    guard PhraseRule.isJudged(item), [.post, .share, .article, .reel].contains(item.item.kind) else { return [] }
    if item.item.kind == .article {
      return [shownHit("articles", .fact("an article of your own", weight: 0.8), "an article of your own")]
    }
    guard let match = item.text.matches.first(where: { $0.category == "career.showcase" }) else { return [] }
    let evidence = Evidence(
      kind: .phrase, text: item.text.excerpt(match.range), range: match.range, why: "words of something earned or made",
      weight: match.weight)
    return [shownHit("work", evidence, "something that you earned or made")]
  }

  private static func shownProfile(_ account: AccountCase) -> [Hit] {
    guard account.account.side == .professional else { return [] }
    return praise(account) + achievements(account)
  }

  /// What the profile lists beside jobs; not voluntary work, which tells of beliefs.
  private static let achieved: Set<ProfileField.Kind> = [.honour, .publication, .certification, .project]

  private static func achievements(_ account: AccountCase) -> [Hit] {
    let listed = account.profile.fields.filter { achieved.contains($0.kind) }
    guard let first = listed.first else { return [] }
    var hit = shownHit(
      "achievements", .fact("awards, papers, certificates and projects listed: \(listed.count)", weight: 0.9),
      "what you have earned and made")
    hit.origin = first.origin
    hit.recordKind = "profile-field"
    hit.identity = "achievements"
    return [hit]
  }

  private static func praise(_ account: AccountCase) -> [Hit] {
    let praised = account.profile.ties.filter {
      $0.kind == .recommendationReceived && $0.until == nil && $0.note != nil
    }
    guard let first = praised.first else { return [] }
    var hit = shownHit(
      "recommendations", .fact("recommendations on the profile: \(praised.count)", weight: 0.9),
      "recommendations by others")
    hit.origin = first.origin
    hit.recordKind = "tie"
    hit.identity = "recommendations"
    return [hit]
  }

  private static func shownHit(_ subject: String, _ evidence: Evidence, _ what: String) -> Hit {
    Hit(subject: "show:\(subject)", evidence: [evidence], link: 1, explanation: "Worth keeping: \(what).")
  }
}
