import Model

extension KnownPerson {
  /// Whether the owner keeps this person by choice: called a friend, by mark or by declared role.
  ///
  /// Never flagged for the tie.
  var isKept: Bool { isFriend || roles.contains { $0.role == .friend && !$0.isInferred } }

  /// What the person was to the owner's work when something happened: a colleague of then is one, of now is not.
  ///
  /// A former colleague was a colleague while the owner worked for the employer that they shared.
  func workRole(at moment: Timestamp?, in context: Context) -> RoleSpan? {
    if let held = roles(at: moment).first(where: \.role.isWork) { return held }
    guard let moment else { return nil }
    return roles.first { span in
      guard span.role == .formerColleague, let name = span.organisation,
        let employer = context.employers.first(where: { $0.name == name }), let since = employer.since,
        let until = employer.until
      else { return false }
      return since <= moment.day && moment.day <= until
    }
  }
}
