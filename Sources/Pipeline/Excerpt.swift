import Model

/// The part of a text that a report shows, with the evidence's ranges moved into it.
struct Excerpt {
  /// Unicode scalars that are shown at most.
  static let limit = 280

  let text: String
  let evidence: [Evidence]

  init(_ whole: String, evidence: [Evidence]) {
    let scalars = Array(whole.unicodeScalars)
    guard scalars.count > Excerpt.limit else {
      text = whole
      self.evidence = evidence
      return
    }
    let first = evidence.compactMap(\.range?.lowerBound).min() ?? 0
    let start = max(0, min(first - 80, scalars.count - Excerpt.limit))
    let window = start..<min(scalars.count, start + Excerpt.limit)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[window])
    text = String(shown)
    self.evidence = evidence.map { Excerpt.moved($0, into: window) }
  }

  private static func moved(_ evidence: Evidence, into window: Range<Int>) -> Evidence {
    var moved = evidence
    moved.range = evidence.range.flatMap { range in
      let inside = range.clamped(to: window)
      return inside.isEmpty ? nil : inside.lowerBound - window.lowerBound..<inside.upperBound - window.lowerBound
    }
    return moved
  }
}
