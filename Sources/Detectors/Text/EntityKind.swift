/// What a name of the owner's context names; the raw value is its spelling in a lexicon's phrases, as in `<employer>`.
package enum EntityKind: String, CaseIterable, Codable, Sendable {
  case employer
  case formerEmployer = "former-employer"
  case client
  case supplier
  case competitor
  /// A product of an employer.
  case product
  /// A workplace of an employer.
  case workplace
  case codename
  case confidentialTerm = "confidential-term"
  case manager
  case colleague
  /// Somebody at a client.
  case clientPerson = "client-person"
}
