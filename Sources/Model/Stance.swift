/// What the person wants the line between the two lives to be.
///
/// `open`: both mix freely, only harm counts. `audience`: no work people on personal accounts.
/// `content`: work people are welcome, work talk is not. `hybrid`: both lines, mildly.
package enum Stance: String, CaseIterable, Codable, Sendable {
  case open
  case audience
  case content
  case hybrid
}
