import Foundation

/// The zone that an export's clock times are in.
package final class MetaZone: @unchecked Sendable {
  private let zone: TimeZone?
  private let fixedOffset: Int
  private let lock = NSLock()
  private var offsets: [Int64: Int] = [:]

  /// A zone of a constant offset from UTC, in seconds, east positive.
  package init(secondsEast: Int) {
    zone = nil
    fixedOffset = secondsEast
  }

  /// A zone by its IANA name, such as `Europe/Paris`, with daylight saving; nil for a name that is not known.
  package init?(named name: String) {
    guard let zone = TimeZone(identifier: name.trimmingBlanks) else { return nil }
    self.zone = zone
    fixedOffset = 0
  }

  package static let utc = MetaZone(secondsEast: 0)

  /// Instagram's pages: eight hours behind UTC in every season, 61 of 61 check points (formats/instagram.md section 12).
  package static let pacificStandard = MetaZone(secondsEast: -8 * 3600)

  /// California with daylight saving: formatted times inside JSON, and flat exports of 2019.
  package static let pacific = MetaZone(named: "America/Los_Angeles") ?? pacificStandard

  /// Reads an offset such as `UTC-05:00`, `GMT+2` or `+05:30`, in seconds; nil for anything else.
  package static func offset(_ text: some StringProtocol) -> Int? {
    var rest = text.drop { $0.isLetter || $0 == " " }
    guard let sign = rest.popFirst(), sign == "+" || sign == "-" || sign == "−" else { return nil }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, let number = Int(first), (0...1400).contains(number) else { return nil }
    let isJoined = parts.count == 1 && first.utf8.count > 2
    let hours = isJoined ? number / 100 : number
    guard let minutes = parts.count == 2 ? Int(parts[1]) : isJoined ? number % 100 : 0 else { return nil }
    guard (0...14).contains(hours), (0...59).contains(minutes), parts.count <= 2 else { return nil }
    return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  /// Unix seconds of a wall clock that is given as if it hung in UTC.
  ///
  /// An hour that the clock skips or repeats counts as standard time's neighbour before the change.
  func utc(wall: Int64) -> Int64 {
    guard zone != nil else { return wall - Int64(fixedOffset) }
    // The offset at the wall time taken as UTC may be that of the other side of a change; the second look is right.
    let guess = wall - Int64(offset(at: wall))
    return wall - Int64(offset(at: guess))
  }

  /// Seconds east of UTC at a moment, remembered by the quarter of an hour.
  private func offset(at moment: Int64) -> Int {
    guard let zone else { return fixedOffset }
    lock.lock()
    defer { lock.unlock() }
    let quarter = moment / 900
    if let known = offsets[quarter] { return known }
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
    if offsets.count > 100_000 { offsets.removeAll() }
    offsets[quarter] = offset
    return offset
  }
}
