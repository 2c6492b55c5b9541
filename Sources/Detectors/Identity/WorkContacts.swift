import Model

/// The addresses, numbers and domains that belong to the owner's work, as the context states them.
struct WorkContacts {
  private let domains: Set<String>
  private let emails: Set<String>
  private let phones: Set<String>

  init(_ context: Context) {
    domains = Set(context.employers.flatMap(\.domains).map { $0.lowercased() })
    emails = Set(context.me.workEmails.map(Self.folded))
    phones = Set(context.me.workPhones.compactMap(Self.foldedPhone))
  }

  /// Whether an address is the owner's work address, or one at an employer's domain or below it.
  func isWork(email: String) -> Bool {
    let email = Self.folded(email)
    return emails.contains(email) || isWork(domain: email.split(separator: "@").dropFirst().last.map(String.init) ?? "")
  }

  /// Whether a domain is an employer's, or one below it.
  func isWork(domain: String) -> Bool {
    let parts = domain.lowercased().split(separator: ".")
    return parts.indices.contains { domains.contains(parts[$0...].joined(separator: ".")) }
  }

  func isWork(phone: String) -> Bool { Self.foldedPhone(phone).map(phones.contains) ?? false }

  func isWork(_ point: ContactPoint) -> Bool {
    point.kind == .email ? isWork(email: point.value) : isWork(phone: point.value)
  }

  /// An address for comparing: lower case, without blanks.
  static func folded(_ email: String) -> String { email.lowercased().filter { !$0.isWhitespace } }

  /// The last nine digits, which country and trunk codes leave alone; nothing for fewer than seven.
  static func foldedPhone(_ phone: String) -> String? {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.count >= 7 ? String(digits.suffix(9)) : nil
  }
}
