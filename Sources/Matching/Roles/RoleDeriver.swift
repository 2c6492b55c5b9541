import Model

/// What people are to the owner, from the context and from the professional account.
struct RoleDeriver {
  let context: Context
  let asOf: Timestamp

  /// People whom the context names.
  let named: DeclaredPeople

  private let employers: Group
  let groups: [Group]

  /// Organisations of one kind, prepared once, and what their people are to the owner.
  struct Group {
    let organisations: OrganisationIndex
    let names: WorkNaming
    let role: Role

    init(_ organisations: [Context.Organisation], _ role: Role) {
      self.organisations = OrganisationIndex(organisations)
      names = WorkNaming(organisations)
      self.role = role
    }
  }

  init(context: Context, asOf: Timestamp) {
    self.context = context
    self.asOf = asOf
    named = DeclaredPeople(context)
    employers = Group(context.employers, .colleague)
    groups = [
      employers, Group(context.clients, .client), Group(context.suppliers, .supplier),
      Group(context.competitors, .competitor),
    ]
  }

  /// The owner's employers, for finding them in titles.
  var employerNames: WorkNaming { employers.names }

  /// Roles of a professional contact by company, position and e-mail.
  func roles(of person: Person, since: Timestamp?, at origin: Origin) -> [RoleSpan] {
    let source = "\(origin.path) \(origin.place): "
    var spans = named.roles(of: person.name)
    if let company = person.employer {
      spans += roles(company: company, title: person.title ?? "", since: since, because: source)
    }
    if let email = person.email { spans += roles(email: email, because: source) }
    if spans.isEmpty, let role = PublicRole.of(title: person.title ?? "", company: person.employer ?? "") {
      spans.append(
        RoleSpan(
          role: role, organisation: person.employer, because: source + "a \(role.rawValue)'s position",
          isInferred: true))
    }
    return spans
  }

  /// Roles that follow from an address at an employer's or client's domain.
  func roles(email: String, because source: String) -> [RoleSpan] {
    for group in groups {
      guard let found = group.organisations.find(email: email) else { continue }
      let role = group.role
      let isFormer = role == .colleague && isOver(found)
      return [
        RoleSpan(
          role: isFormer ? .formerColleague : role, organisation: found.name,
          because: source + "an e-mail address at \(found.name)", isInferred: true)
      ]
    }
    return []
  }

  private func roles(company: String, title: String, since: Timestamp?, because source: String) -> [RoleSpan] {
    for group in groups {
      guard let found = group.organisations.find(company) else { continue }
      let role = group.role
      let because = source + "works at \(found.name)"
      if role == .colleague { return colleague(at: found, title: title, connected: since, because: because) }
      return [
        RoleSpan(
          role: role, organisation: found.name, since: found.since.map { Timestamp(day: $0) },
          until: found.until.map { Timestamp(day: $0) }, because: because, isInferred: true)
      ]
    }
    return []
  }

  /// The roles of somebody at an employer: now, or then and since.
  func colleague(
    at employer: Context.Organisation, title: String, connected: Timestamp?, because: String
  ) -> [RoleSpan] {
    let since = employer.since.map { Timestamp(day: $0) }
    guard isOver(employer), let end = employer.until else {
      var spans = [
        RoleSpan(role: .colleague, organisation: employer.name, since: since, because: because, isInferred: true)
      ]
      if let authority = PositionTitle.authority(title) {
        spans.append(
          RoleSpan(
            role: authority, organisation: employer.name, since: since,
            because: because + (authority == .hr ? " in personnel" : " and leads it"), isInferred: true))
      }
      return spans
    }
    let until = Timestamp(day: end)
    let former = RoleSpan(
      role: .formerColleague, organisation: employer.name, since: until, because: because, isInferred: true)
    // Somebody met long after leaving may have joined later.
    let isLate = connected.map { $0.day > end.adding(days: RoleDeriver.slack) } ?? false
    if isLate { return [former] }
    return [
      former,
      RoleSpan(
        role: .colleague, organisation: employer.name, since: since, until: until, because: because, isInferred: true),
    ]
  }

  /// A year, in days, within which people of a former employer still connect.
  private static let slack = 366

  private func isOver(_ organisation: Context.Organisation) -> Bool {
    organisation.until.map { Timestamp(day: $0) < asOf } ?? false
  }

  /// Roles that a recommendation tells of: who managed whom.
  func roles(recommendation tie: Tie) -> [RoleSpan] {
    let source = "\(tie.origin.path) \(tie.origin.place): "
    var spans = roles(of: tie.other, since: nil, at: tie.origin)
    guard let role = RecommendationText.role(tie.note ?? "", isOwnWords: tie.kind == .recommendationGiven) else {
      return spans
    }
    let employer =
      tie.other.employer.flatMap { employers.organisations.find($0) }
      ?? employer(at: tie.since)
    let until = employer?.until.map { Timestamp(day: $0) }
    spans.insert(
      RoleSpan(
        role: role, organisation: employer?.name ?? tie.other.employer,
        since: employer?.since.map { Timestamp(day: $0) }, until: until,
        because: source + "a recommendation says who managed whom", isInferred: true), at: 0)
    if let until, until < asOf, !spans.contains(where: { $0.role == .formerColleague }) {
      spans.append(
        RoleSpan(
          role: .formerColleague, organisation: employer?.name, since: until,
          because: source + "a recommendation", isInferred: true))
    }
    return spans
  }

  /// The only employer at a moment; nil where there are none or several.
  func employer(at moment: Timestamp?) -> Context.Organisation? {
    guard let day = moment?.day else { return nil }
    let found = context.employers.filter { employer in
      (employer.since.map { $0 <= day } ?? true) && (employer.until.map { $0 >= day } ?? true)
    }
    return found.count == 1 ? found[0] : nil
  }
}
