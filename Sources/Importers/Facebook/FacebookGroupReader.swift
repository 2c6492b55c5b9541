import Model

/// Reads groups: those that the owner runs, joined and left, and what they told them to be let in.
enum FacebookGroupReader {
  static let readers: [MemberReader] = [
    .facebook("groups-administered", .people, ["groups/your_groups"], .name, kinds: [.tie(.groupAdmin)]) {
      try FacebookPeopleReader.tie(.groupAdmin, $0, &$1)
    },
    .facebook(
      "memberships", .people,
      ["groups/your_group_membership_activity", "groups/group_membership_activity", "groups/groups_joined"], .sentence,
      read: membership),
    .facebook("group-badges", .people, ["groups/your_badges"], .labels, read: badges),
    .facebook(
      "group-answers", .activity, ["groups/your_answers_to_membership_questions", "groups/membership_questions"],
      .labels,
      read: answers),
  ]

  private static func membership(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let title = FacebookTitle(record.title, owner: session.owner.names)
    let named = record.value["data"] == nil && record.value["attachments"] == nil && record.labels == nil
    guard let name = named ? title.group ?? record.value["name"]?.string : record.name ?? title.group, !name.isEmpty
    else { return session.skip(record.place, "no name of a group") }
    if title.action == nil, !record.title.isEmpty {
      session.noteOnce(record.place, "a sentence in an unknown language: joining and leaving can't be told apart")
    }
    let hasLeft = title.action == .left
    let moment = record.occurredAt
    try session.emit(
      Tie(
        kind: hasLeft ? .groupLeft : .groupMember, other: Person(name: name), since: hasLeft ? nil : moment,
        until: hasLeft ? moment : nil, origin: session.origin(record.place)))
  }

  /// Badges by group: `{"<group>": ["Administrator"]}`.
  private static func badges(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let groups = record.value.members.filter { !$0.value.elements.compactMap(\.string).isEmpty && $0.key != "title" }
    guard !groups.isEmpty else { return session.skip(record.place, "no badges") }
    for group in groups {
      let badges = group.value.elements.compactMap(\.string)
      try session.emit(
        Tie(
          kind: badges.contains(where: isAdministrator) ? .groupAdmin : .groupMember, other: Person(name: group.key),
          note: badges.joined(separator: ", "), origin: session.origin(record.place)))
    }
  }

  private static func isAdministrator(_ badge: String) -> Bool {
    ["admin", "moderator"].contains { badge.lowercased().hasPrefix($0) }
  }

  private static func answers(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let container = record.value["group_name"]?.string.map { Container(kind: .group, name: $0) }
    if let labels = record.labels { return try labelledAnswer(labels, record, &session) }
    for answer in record.value["answers"]?.elements ?? [] {
      try session.emit(
        Item(
          kind: .groupAnswer, text: answer["answer"]?.string ?? "", quoted: answer["question"]?.string ?? "",
          container: container, occurredAt: MetaTime.seconds(answer["timestamp"]) ?? record.occurredAt,
          origin: session.origin(record.place)))
    }
    if record.value["answers"]?.elements.isEmpty != false { session.absorb() }
  }

  private static func labelledAnswer(
    _ labels: FacebookLabels, _ record: FacebookRecord, _ session: inout ImportSession
  ) throws {
    let group = labels.text(.group) ?? labels.relatedName(.group)
    try session.emit(
      Item(
        kind: .groupAnswer, text: labels.text(.answer, .message) ?? labels.longestUnlabelled ?? "",
        quoted: labels.text(.question) ?? "", container: group.map { Container(kind: .group, name: $0) },
        occurredAt: record.occurredAt, origin: session.origin(record.place)))
  }
}
