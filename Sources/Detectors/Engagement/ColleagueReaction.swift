import Model

extension Rules {
  /// A reaction that concerns somebody of the owner's work, from a personal account.
  static let colleagueReaction = Rule(
    id: "engagement.reaction", title: "reacts to a colleague's post",
    why: "It shows the colleague, and often their network, your personal account.", base: 3, sides: [.personal],
    decay: .conduct, lenses: [.colleague, .boss], cure: .removeReaction,
    drivers: [powerGap, sinceParted, welcomeHere, mockingReaction],
    judge: .item { item in
      ColleagueEngagement.hits(item, kinds: [.reaction], act: .reaction, doing: "react to a post of")
    })
}
