import Model

extension Rules {
  /// A work group or the employer's page, joined from a personal account.
  static let tieWorkGroup = Rule(
    id: "tie.work-group", title: "belongs to a work group",
    why: "Everybody in it can open your private profile.", base: 3, sides: [.personal], decay: .live,
    lenses: [.colleague, .boss], cure: .leaveGroup, drivers: [youRunIt],
    judge: .account { account in
      let kinds: Set<TieKind> = [.groupMember, .groupAdmin, .pageLike, .pageFollow]
      let left = Set(account.profile.ties.filter { $0.kind == .groupLeft }.compactMap(\.other.name))
      var seen: Set<String> = []
      return account.profile.ties.compactMap { tie in
        guard kinds.contains(tie.kind), tie.until == nil, let name = tie.other.name, !left.contains(name),
          let group = WorkGroup(name: name, context: account.situation.context), seen.insert(name).inserted
        else { return nil }
        return group.hit(tie)
      }
    })
}
