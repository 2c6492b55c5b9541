import Model

extension Judge {
  /// What the rules on words say of the texts that a profile shows: headline and biography.
  func profileWords(_ account: AccountCase) -> [(rule: Rule, hit: Hit)] {
    account.profile.fields.filter { $0.kind == .bio || $0.kind == .headline }.flatMap { field in
      let item = Item(kind: .profileUpdate, text: field.value, occurredAt: field.since, origin: field.origin)
      let itemCase = ItemCase(item: item, account: account.account, situation: situation)
      let split = guarding(Nesting.outermost(worded(itemCase)), in: itemCase)
      return (split.free + split.guarded).map { rule, hit in
        var hit = hit
        hit.origin = field.origin
        hit.recordKind = "profile-field"
        hit.occurredAt = field.since
        hit.identity = PeopleDirectory.folded(field.value)
        return (rule, hit)
      }
    }
  }
}
