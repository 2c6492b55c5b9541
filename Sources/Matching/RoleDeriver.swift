import Model

/// What people are to the owner, from the context and from the professional account.
struct RoleDeriver {
  let context: Context
  let asOf: Timestamp

  /// Roles of a professional contact by company, position and e-mail.
  func roles(of person: Person, since: Timestamp?, at origin: Origin) -> [RoleSpan] {
    let source = "\(origin.path) \(origin.place): "
    var spans = declared(name: person.name, handle: nil, on: nil)
    if let company = person.employer {
      spans += roles(company: company, title: person.title ?? "", since: since, because: source)
    }
    if let email = person.email { spans += roles(email: email, because: source) }
    if spans.isEmpty, isRecruiter(person.title ?? "") {
      spans.append(
        RoleSpan(
          role: .recruiter, organisation: person.employer, because: source + "a recruiter's position", isInferred: true)
      )
    }
    return spans
  }

  /// Roles that follow from an address at an employer's or client's domain.
  func roles(email: String, because source: String) -> [RoleSpan] {
    for (organisations, role) in groups {
      guard let found = OrganisationMatch.find(email: email, in: organisations) else { continue }
      let isFormer = role == .colleague && isOver(found)
      return [
        RoleSpan(
          role: isFormer ? .formerColleague : role, organisation: found.name,
          because: source + "an e-mail address at \(found.name)", isInferred: true)
      ]
    }
    return []
  }

  /// Roles that the owner declares for a name or handle.
  func declared(name: String?, handle: String?, on platform: Platform?) -> [RoleSpan] {
    context.people.filter { matches($0, name: name, handle: handle, on: platform) }.flatMap { person in
      person.roles.map { RoleSpan(role: $0, because: "in your context file", isInferred: false) }
    } + clientPeople(name)
  }

  /// Whether the owner declares the person a friend.
  func isFriend(_ name: String) -> Bool {
    context.people.contains { $0.isFriend && PeopleDirectory.folded($0.name) == PeopleDirectory.folded(name) }
  }

  private var groups: [([Context.Organisation], Role)] {
    [
      (context.employers, .colleague), (context.clients, .client), (context.suppliers, .supplier),
      (context.competitors, .competitor),
    ]
  }

  private func roles(company: String, title: String, since: Timestamp?, because source: String) -> [RoleSpan] {
    for (organisations, role) in groups {
      guard let found = OrganisationMatch.find(company, in: organisations) else { continue }
      let because = source + "works at \(found.name)"
      if role == .colleague, isOver(found) {
        return [RoleSpan(role: .formerColleague, organisation: found.name, because: because, isInferred: true)]
      }
      var spans = [
        RoleSpan(
          role: role, organisation: found.name, since: found.since.map { Timestamp(day: $0) },
          until: found.until.map { Timestamp(day: $0) }, because: because, isInferred: true)
      ]
      if role == .colleague, isPersonnel(title) {
        spans.append(
          RoleSpan(role: .hr, organisation: found.name, because: because + " in personnel", isInferred: true))
      }
      return spans
    }
    return []
  }

  private func isOver(_ organisation: Context.Organisation) -> Bool {
    organisation.until.map { Timestamp(day: $0) < asOf } ?? false
  }

  private func clientPeople(_ name: String?) -> [RoleSpan] {
    guard let name = name.map(PeopleDirectory.folded) else { return [] }
    return context.clients.filter { $0.people.contains { PeopleDirectory.folded($0) == name } }.map {
      RoleSpan(
        role: .client, organisation: $0.name, because: "named under a client in your context file", isInferred: false)
    }
  }

  private func matches(
    _ person: Context.DeclaredPerson, name: String?, handle: String?, on platform: Platform?
  ) -> Bool {
    if let handle, let platform, person.handles[platform] == handle.lowercased() { return true }
    return name.map { PeopleDirectory.folded($0) == PeopleDirectory.folded(person.name) } ?? false
  }

  private func isPersonnel(_ title: String) -> Bool {
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["hr", "personnel"]) || title.lowercased().contains("human resources")
      || title.lowercased().contains("people partner") || title.lowercased().contains("head of people")
  }

  private func isRecruiter(_ title: String) -> Bool {
    let title = title.lowercased()
    return ["recruit", "talent acquisition", "talent partner", "headhunter"].contains { title.contains($0) }
  }
}
