import Model

extension Rules {
  /// A private tie with somebody whom the owner serves, where a pack says so.
  static let serviceUserBoundary = Rule(
    id: "policy.service-user-boundary", title: "crosses the boundary with a service user",
    why: "Professional bodies ask that patients, pupils and service users are kept off private accounts.", base: 24,
    sides: [.personal],
    decay: .live, lenses: [.client, .boss], cure: .removePerson,
    judge: .item { ClauseRule.hits("policy.service-user-boundary", on: $0) })
}
