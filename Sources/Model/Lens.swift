/// Somebody who would mind a finding.
package enum Lens: String, CaseIterable, Codable, Sendable {
  case boss
  case client
  case colleague
  case recruiter
  case family
}
