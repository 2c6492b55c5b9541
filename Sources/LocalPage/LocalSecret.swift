/// A random word of 128 bits that nobody can guess.
struct LocalSecret: Sendable {
  let text: String

  /// Drawn from the system's generator.
  init() {
    var generator = SystemRandomNumberGenerator()
    let halves = [UInt64.random(in: .min ... .max, using: &generator), .random(in: .min ... .max, using: &generator)]
    text = halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// Whether a text is the secret; takes the same time wherever they differ.
  func isEqual(_ other: String) -> Bool {
    let (one, two) = (Array(text.utf8), Array(other.utf8))
    guard one.count == two.count else { return false }
    return zip(one, two).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
