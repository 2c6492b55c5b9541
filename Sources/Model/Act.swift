/// How much of an act of the owner's a finding is (score.md, metric A).
package enum Act: String, CaseIterable, Codable, Sendable {
  case author
  case comment
  case share
  case follow
  case reaction
  case tagged
  case received
}
