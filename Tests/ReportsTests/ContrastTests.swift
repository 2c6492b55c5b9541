import Foundation
import Testing

@testable import Reports

/// Words stand out enough from what is behind them, in light, in dark and on paper (WCAG 2.2, 1.4.3: 4.5 to 1).
@Suite struct ContrastTests {
  private static let words = [
    "ink", "soft", "accent", "clear", "low", "moderate", "high", "severe", "unknown",
  ]

  @Test(arguments: [0, 1, 2], words) func `every colour of words can be read on the page and on a card`(
    place: Int, word: String
  ) throws {
    let palette = try palette(place)
    for ground in ["bg", "card"] {
      let contrast = try contrast(#require(palette[word]), #require(palette[ground]))
      #expect(contrast >= 4.5, "\(word) on \(ground): \(contrast)")
    }
  }

  @Test func `the measure is that of the guideline`() throws {
    #expect(try contrast("#000", "#ffffff") == 21)
    #expect(try abs(contrast("#777777", "#fff") - 4.48) < 0.01)
  }

  /// The custom properties of light, dark and print; each overrides those of light.
  private func palette(_ place: Int) throws -> [String: String] {
    let blocks = HTMLStyle.sheet.components(separatedBy: ":root{").dropFirst().map { $0.prefix { $0 != "}" } }
    try #require(blocks.count == 3)
    return [blocks[0], blocks[place]].map(colours).reduce([:]) { $0.merging($1) { _, later in later } }
  }

  private func colours(_ block: Substring) -> [String: String] {
    let pairs = block.split { $0 == ";" || $0.isNewline }.filter { $0.hasPrefix("--") || $0.hasPrefix("    --") }
      .map { $0.split(separator: ":").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " -")) } }
    return Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { _, later in later })
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let values = try [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let digits = colour.dropFirst()
    let hex = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    let number = try #require(Int(hex, radix: 16))
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { Double($0) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
