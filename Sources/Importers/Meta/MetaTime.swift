package import Model

/// Times as Meta's JSON files state them: Unix time in UTC, 0 where unset.
package enum MetaTime {
  /// A moment from Unix seconds; nil for 0 and for what lies outside 1990 to 2100.
  package static func seconds(_ value: JSONValue?) -> Timestamp? {
    guard let seconds = value?.integer, plausible.contains(seconds) else { return nil }
    return Timestamp(seconds: seconds)
  }

  /// A moment from Unix milliseconds; nil for 0 and for what lies outside 1990 to 2100.
  package static func milliseconds(_ value: JSONValue?) -> Timestamp? {
    value?.integer.flatMap(plausible(milliseconds:)).map { Timestamp(milliseconds: $0) }
  }

  /// The milliseconds; nil for 0 and for what lies outside 1990 to 2100.
  static func plausible(milliseconds: Int64) -> Int64? {
    plausible.contains(milliseconds / 1000) ? milliseconds : nil
  }

  private static let plausible: Range<Int64> = 631_152_000..<4_102_444_800
}
