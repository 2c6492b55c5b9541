import Model

extension Rules {
  /// A repost that concerns somebody of the owner's work, from a personal account.
  static let colleagueRepost = Rule(
    id: "engagement.repost", title: "shares a colleague's post",
    why: "It shows the colleague, and often their network, your personal account.", base: 5, sides: [.personal],
    decay: .conduct, lenses: [.colleague, .boss], cure: .delete,
    drivers: [powerGap, sinceParted, welcomeHere],
    judge: .item { item in
      ColleagueEngagement.hits(item, kinds: [.share], act: .share, doing: "share a post of")
    })
}
