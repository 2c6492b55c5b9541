import Model

/// A place as a number behind words that its neighbours share: `/messages/` and 12, `row=` and 13.
struct PlaceNumber: Hashable {
  var head: String
  var number: Int64

  /// Nil where the place does not end in a number that is written as numbers are.
  init?(_ place: Origin.Place) {
    let words = place.description
    let digits = words.utf8.reversed().prefix { (48...57).contains($0) }
    guard (1...15).contains(digits.count), let number = Int64(words.suffix(digits.count)) else { return nil }
    guard digits.count == 1 || digits.last != UInt8(ascii: "0") else { return nil }
    head = String(words.dropLast(digits.count))
    self.number = number
  }
}
