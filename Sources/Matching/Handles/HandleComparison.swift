import Foundation

/// Reads one user name as the name of any contact: the template model of people.md, solved for the best reading.
struct HandleComparison {
  private let text: HandleText

  /// Logarithm of the weight of the best reading as anybody's.
  private let anybody: Double

  /// The parts of a user name are not independent of each other; fitted together with the power below.
  private static let dependence = 0.95

  /// How much of the evidence counts, as a power; fitted to the calibration on seeds that the figures don't use.
  private static let trust = 0.93

  /// Prior weights of templates by the parts that they use.
  private static let noParts = log(0.22)
  private static let givenOnly = log(0.25)
  private static let surnameOnly = log(0.12)
  private static let bothParts = log(0.55)
  private static let fullPart = log(0.55)
  private static let initialPart = log(0.12 * 0.07)

  init(_ text: HandleText, occurrences: [HandleNames.Occurrence]) {
    self.text = text
    anybody = HandleComparison.anybody(text, occurrences)
  }

  /// The best reading as a contact's; nil where none of the name is in it.
  func agreement(_ spelling: HandleSpelling) -> HandleAgreement? {
    let givens = places(spelling.givens)
    let surnames = places(spelling.surnames)
    var best = Best()
    for given in givens where given.piece.form != .initial {
      best.take(Self.givenOnly + alone(given), share: given.piece.share, given.piece.form, .none)
    }
    for surname in surnames where surname.piece.form != .initial {
      best.take(Self.surnameOnly + alone(surname), share: surname.piece.share, .none, surname.piece.form)
    }
    for given in givens {
      for surname in surnames where !(given.piece.form == .initial && surname.piece.form == .initial) {
        guard let weight = together(given, surname) else { continue }
        best.take(
          Self.bothParts + weight, share: given.piece.share + surname.piece.share, given.piece.form,
          surname.piece.form)
      }
    }
    guard best.numerator > -.infinity else { return nil }
    let logarithm = best.numerator - max(anybody, best.denominator)
    let ratio = exp(Self.trust * logarithm) / Self.dependence * (text.isStage ? 0.3 : 1)
    return HandleAgreement(given: best.given, surname: best.surname, ratio: ratio)
  }

  private struct Best {
    var numerator = -Double.infinity
    var denominator = -Double.infinity
    var given = HandleSpelling.Form.none
    var surname = HandleSpelling.Form.none

    mutating func take(
      _ weight: Double, share: Double, _ givenForm: HandleSpelling.Form, _ surnameForm: HandleSpelling.Form
    ) {
      denominator = max(denominator, weight + share)
      guard weight > numerator else { return }
      (numerator, given, surname) = (weight, givenForm, surnameForm)
    }
  }

  private struct Placed {
    var piece: HandleSpelling.Piece
    var start: Int
    var end: Int
  }

  private func places(_ pieces: [HandleSpelling.Piece]) -> [Placed] {
    var found: [Placed] = []
    for piece in pieces where piece.bytes.count <= text.count {
      for start in 0...(text.count - piece.bytes.count) where matches(piece.bytes, at: start) {
        let end = start + piece.bytes.count
        // A name cut short ends a word.
        if piece.form == .cut, end < text.count, HandleText.isLetter(text.bytes[end]) { continue }
        found.append(Placed(piece: piece, start: start, end: end))
      }
    }
    return found
  }

  private func matches(_ bytes: [UInt8], at start: Int) -> Bool {
    for offset in bytes.indices where text.bytes[start + offset] != bytes[offset] { return false }
    return true
  }

  private func alone(_ placed: Placed) -> Double {
    text.weight(from: 0, to: placed.start) + placed.piece.weight + text.weight(from: placed.end, to: text.count)
  }

  /// Both parts in either order; nil where they overlap.
  private func together(_ one: Placed, _ other: Placed) -> Double? {
    let (first, second) = one.start <= other.start ? (one, other) : (other, one)
    guard first.end <= second.start else { return nil }
    return text.weight(from: 0, to: first.start) + first.piece.weight
      + text.weight(from: first.end, to: second.start) + second.piece.weight
      + text.weight(from: second.end, to: text.count)
  }

  private static func anybody(_ text: HandleText, _ occurrences: [HandleNames.Occurrence]) -> Double {
    let end = text.count
    var best = noParts + text.weight(from: 0, to: end)
    for one in occurrences {
      let around = text.weight(from: 0, to: one.start) + fullPart + text.weight(from: one.end, to: end)
      if let given = one.given { best = max(best, givenOnly + around + given) }
      guard let surname = one.surname else { continue }
      best = max(best, surnameOnly + around + surname)
      best = max(best, bothParts + fullPart + surname + initialPart + withInitial(text, one))
      for other in occurrences {
        guard let given = other.given, other.end <= one.start || one.end <= other.start else { continue }
        let (first, second) = one.start <= other.start ? (one, other) : (other, one)
        let rest =
          text.weight(from: 0, to: first.start) + text.weight(from: first.end, to: second.start)
          + text.weight(from: second.end, to: end)
        best = max(best, bothParts + fullPart + given + fullPart + surname + rest)
      }
    }
    return best
  }

  /// The rest around a surname with one letter before or after it as somebody's initial.
  private static func withInitial(_ text: HandleText, _ name: HandleNames.Occurrence) -> Double {
    var best = -Double.infinity
    for place in text.bytes.indices where HandleText.isLetter(text.bytes[place]) {
      if place < name.start {
        let rest = text.weight(from: 0, to: place) + text.weight(from: place + 1, to: name.start)
        best = max(best, rest + text.weight(from: name.end, to: text.count))
      } else if place >= name.end {
        let rest = text.weight(from: name.end, to: place) + text.weight(from: place + 1, to: text.count)
        best = max(best, rest + text.weight(from: 0, to: name.start))
      }
    }
    return best
  }
}
