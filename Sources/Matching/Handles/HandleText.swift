import Foundation
import Model

/// A user name, read once: what its letters may be beside somebody's name.
struct HandleText {
  /// Lower-case letters, digits, dots and underscores; no letter more than twice in a row.
  let bytes: [UInt8]

  /// Logarithm of the weight of the best reading of bytes i to j without the name in question, by `i * (count + 1) + j`.
  private var free: [Double] = []

  private static let longest = 32

  init(_ handle: String, names: HandleNames) {
    bytes = HandleText.normalised(handle)
    fill(names.words(in: bytes))
  }

  var count: Int { bytes.count }

  func weight(from start: Int, to end: Int) -> Double { free[start * (count + 1) + end] }

  /// Whether the user name says itself that it is somebody's stage.
  var isStage: Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("official") || text.hasPrefix("real") || text.hasPrefix("thereal") || text.contains("fanpage")
  }

  static func normalised(_ handle: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in handle.lowercased().utf8.prefix(longest) {
      let byte = byte == 0x2D ? 0x5F : byte
      guard isLetter(byte) || isDigit(byte) || byte == 0x2E || byte == 0x5F else { continue }
      if bytes.count >= 2, isLetter(byte), bytes[bytes.count - 1] == byte, bytes[bytes.count - 2] == byte { continue }
      bytes.append(byte)
    }
    return bytes
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The best reading of every stretch, shortest prefixes first.
  private mutating func fill(_ words: [[(length: Int, weight: Double)]]) {
    let size = count + 1
    free = Array(repeating: -.infinity, count: size * size)
    for start in 0...count {
      var running = Array(repeating: -Double.infinity, count: size)
      free[start * size + start] = 0
      for at in start..<max(start, count) { step(from: start, at: at, words[at], &running) }
    }
  }

  private mutating func step(
    from start: Int, at: Int, _ words: [(length: Int, weight: Double)], _ running: inout [Double]
  ) {
    let row = start * (count + 1)
    let here = free[row + at]
    let byte = bytes[at]
    if HandleText.isLetter(byte) {
      // Letters that nothing explains: dear at first, then by the letter.
      let letters = max(here + Self.firstLetter, running[at] + Self.nextLetter)
      running[at + 1] = max(running[at + 1], letters)
      raise(row + at + 1, to: letters)
      for word in words { raise(row + at + word.length, to: here + word.weight) }
    } else if HandleText.isDigit(byte) {
      for length in 1...6 where at + length <= count && bytes[at..<(at + length)].allSatisfy(HandleText.isDigit) {
        raise(row + at + length, to: here + digits(at, length))
      }
    } else {
      raise(row + at + 1, to: here + Self.separator)
    }
  }

  private mutating func raise(_ place: Int, to weight: Double) {
    if weight > free[place] { free[place] = weight }
  }

  private func digits(_ start: Int, _ length: Int) -> Double {
    switch length {
    case 1: return Self.oneDigit
    case 2: return Self.twoDigits
    case 3: return Self.threeDigits
    case 4:
      let year = bytes[start..<(start + 4)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      return (1940...2030).contains(year) ? Self.year : Self.fourDigits
    default: return Self.fourDigits + Double(length - 4) * Self.moreDigits
    }
  }

  private static let firstLetter = log(0.001)
  private static let nextLetter = log(0.02)
  private static let separator = log(0.3)
  private static let oneDigit = log(0.02)
  private static let twoDigits = log(0.15 / 60)
  private static let threeDigits = log(0.04 / 1000)
  private static let year = log(0.05 / 60)
  private static let fourDigits = log(0.02 / 10_000)
  private static let moreDigits = log(0.1)
}
