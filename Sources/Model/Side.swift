/// The side of a person's life that an account belongs to.
package enum Side: String, CaseIterable, Codable, Sendable {
  case personal
  case professional
}
