import Model

extension Rules {
  /// A comment that concerns somebody of the owner's work, from a personal account.
  static let colleagueComment = Rule(
    id: "engagement.comment", title: "comments on a colleague's post",
    why: "It shows the colleague, and often their network, your personal account.", base: 4, sides: [.personal],
    decay: .conduct, lenses: [.colleague, .boss], cure: .delete,
    drivers: [powerGap, sinceParted, welcomeHere, revealsWork],
    judge: .item { item in
      ColleagueEngagement.hits(item, kinds: [.comment], act: .comment, doing: "comment on a post of")
    })
}
