import Model

extension RoleDeriver {
  /// Roles that the message of an invitation tells of; none where it doesn't say.
  func roles(invitation tie: Tie) -> [RoleSpan] {
    guard let note = tie.note, !note.isEmpty else { return [] }
    let because = "\(tie.origin.path) \(tie.origin.place): the message of an invitation"
    if tie.kind == .requestReceived {
      if let found = introduced(by: note, because: because) { return found }
      if InvitationText.isRecruiters(note) { return [recruiter(because)] }
    }
    guard InvitationText.isColleagues(note),
      let employer = employerNames.organisation(in: note) ?? employer(at: tie.since)
    else { return [] }
    return colleague(at: employer, title: "", connected: tie.since, because: because)
  }

  private func introduced(by note: String, because: String) -> [RoleSpan]? {
    for group in groups {
      guard let found = InvitationText.ownOrganisation(note, group.names) else { continue }
      return group.role == .colleague
        ? colleague(at: found, title: "", connected: nil, because: because)
        : [RoleSpan(role: group.role, organisation: found.name, because: because, isInferred: true)]
    }
    return nil
  }

  /// Roles of everybody in a conversation that is named after an employer, or of a recruiter who opened one.
  func roles(thread: MessageThread, on side: Side) -> [RoleSpan] {
    guard let title = thread.title else { return [] }
    let because = "\(thread.origin.path) \(thread.origin.place): a conversation"
    if let employer = employerNames.surely(in: title), thread.participants.count >= 3 {
      return colleague(
        at: employer, title: "", connected: nil, because: "\(because) that is named after \(employer.name)")
    }
    guard side == .professional, !thread.isGroup, InvitationText.isRecruiters(title) else { return [] }
    return [recruiter("\(because) about a job")]
  }

  private func recruiter(_ because: String) -> RoleSpan {
    RoleSpan(role: .recruiter, because: because, isInferred: true)
  }
}
