/// The characters that one step of a pattern accepts, in any case.
struct ScalarSet: Hashable, Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  static let digits = ScalarSet(ranges: [48...57])
  static let words = ScalarSet(ranges: [48...57, 65...90, 95...95, 97...122, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF])
  static let blanks = ScalarSet(ranges: [9...13, 32...32, 0xA0...0xA0, 0x2000...0x200A, 0x202F...0x202F])

  /// Anything but the end of a line.
  static let any = ScalarSet(ranges: [10...10], isNegated: true)

  var inverted: ScalarSet { ScalarSet(ranges: ranges, isNegated: !isNegated) }

  /// Whether a character or its other case is in the set.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isListed = holds(scalar) || holds(ScalarSet.lower(scalar)) || holds(ScalarSet.upper(scalar))
    return isListed != isNegated
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(scalar.value) } }

  /// The one lower-case character of a character; itself where there is none or more than one.
  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return (65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar }
    return single(scalar.properties.lowercaseMapping) ?? scalar
  }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return (97...122).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value - 32)) : scalar }
    return single(scalar.properties.uppercaseMapping) ?? scalar
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}
