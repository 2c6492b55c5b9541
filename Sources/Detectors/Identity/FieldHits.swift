import Model

extension AccountCase {
  /// One hit for each distinct value of a kind of profile field that a test picks, the first record of each.
  func hits(
    on kind: ProfileField.Kind, subject: String, explanation: String, weight: Double = 0.9, isCurrent: Bool = true,
    where isWanted: (ProfileField) -> Bool = { _ in true }
  ) -> [Hit] {
    var seen: Set<String> = []
    return profile.fields.compactMap { field in
      let value = PeopleDirectory.folded(field.value)
      guard field.kind == kind, !isCurrent || field.until == nil, !value.isEmpty, isWanted(field),
        seen.insert(value).inserted
      else { return nil }
      return Hit(
        subject: "\(subject):\(value)", evidence: [.fact("the archive says so", weight: weight)], link: 1,
        explanation: explanation, origin: field.origin, recordKind: "profile-field", occurredAt: field.since,
        identity: value)
    }
  }

  /// Whether a value names one of the owner's employers, as whole words.
  func namesEmployer(_ value: String) -> Bool {
    let words = Self.words(value)
    return situation.context.employers.flatMap { [$0.name] + $0.aliases }.contains { name in
      let wanted = Self.words(name)
      guard !wanted.isEmpty, wanted.count <= words.count else { return false }
      return (0...words.count - wanted.count).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
    }
  }

  /// Whether a site or an e-mail address is of one of the owner's employers.
  func isEmployersDomain(_ address: String) -> Bool {
    let host = address.lowercased().split(separator: "@").last.map(String.init) ?? ""
    return situation.context.employers.flatMap(\.domains).map { $0.lowercased() }.contains { domain in
      host == domain || host.hasSuffix(".\(domain)")
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
