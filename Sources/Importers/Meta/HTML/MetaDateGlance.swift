import Model

/// Reads dates of one form, `Jun 4, 2025 6:46:10 pm`, whose day was read before; the others go to `MetaWallClock`.
struct MetaDateGlance {
  let zone: MetaZone
  private var days: [(raw: [UInt8], day: Day)] = []

  init(zone: MetaZone) { self.zone = zone }

  /// The moment of a printed date; nil where it can't be read.
  mutating func moment(_ raw: UnsafeBufferPointer<UInt8>) -> Timestamp? {
    guard let time = MetaDateGlance.time(raw) else { return read(raw)?.moment(in: zone) }
    let head = UnsafeBufferPointer(rebasing: raw[..<time.start])
    if let known = days.first(where: { $0.raw.elementsEqual(head) }) {
      return clock(known.day, time).moment(in: zone)
    }
    let clock = read(raw)
    if let clock, MetaDateGlance.isDay(head) {
      if days.count >= 4 { days.removeFirst() }
      days.append((Array(head), clock.day))
    }
    return clock?.moment(in: zone)
  }

  private struct Time {
    /// Where it begins.
    var start: Int
    var hour: Int
    var minute: Int
    var second: Int?
  }

  private func read(_ raw: UnsafeBufferPointer<UInt8>) -> MetaWallClock? {
    var decoded: [UInt8] = []
    HTMLEntity.append(raw, to: &decoded)
    return MetaWallClock(HTMLElement.trimmed(decoded[...]).trimmingBlanks)
  }

  private func clock(_ day: Day, _ time: Time) -> MetaWallClock {
    MetaWallClock(
      day: day, hour: time.hour, minute: time.minute, second: time.second ?? 0,
      precision: time.second == nil ? .minute : .second, offset: nil)
  }

  /// `6:46:10 pm`, `6:46pm`, with or without the second, at the end of a date.
  private static func time(_ raw: UnsafeBufferPointer<UInt8>) -> Time? {
    var end = raw.count
    guard end >= 8, raw[end - 1] | 0x20 == UInt8(ascii: "m") else { return nil }
    let half = raw[end - 2] | 0x20
    guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else { return nil }
    end -= raw[end - 3] == 0x20 ? 3 : 2
    guard let last = pair(raw, before: end), end >= 5 else { return nil }
    let middle = pair(raw, before: end - 3)
    let start = middle == nil ? end - 3 : end - 6
    guard start >= 2, raw[start] == UInt8(ascii: ":"), let hour = hour(raw, before: start) else { return nil }
    let minute = middle ?? last
    guard (1...12).contains(hour.number), minute < 60, last < 60 else { return nil }
    return Time(
      start: hour.start, hour: hour.number % 12 + (half == UInt8(ascii: "p") ? 12 : 0), minute: minute,
      second: middle == nil ? nil : last)
  }

  /// The two digits that end before an index, behind a colon.
  private static func pair(_ raw: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
    guard end >= 3, raw[end - 3] == UInt8(ascii: ":"), let ten = digit(raw[end - 2]), let one = digit(raw[end - 1])
    else {
      return nil
    }
    return ten * 10 + one
  }

  private static func hour(_ raw: UnsafeBufferPointer<UInt8>, before end: Int) -> (number: Int, start: Int)? {
    guard end >= 2, let one = digit(raw[end - 1]) else { return nil }
    if raw[end - 2] == 0x20 { return (one, end - 1) }
    guard end >= 3, raw[end - 3] == 0x20, let ten = digit(raw[end - 2]) else { return nil }
    return (ten * 10 + one, end - 2)
  }

  private static func digit(_ byte: UInt8) -> Int? { byte &- 0x30 < 10 ? Int(byte &- 0x30) : nil }

  /// Three or more letters, one or two digits, a comma, four digits: `Jun 4, 2025 `, `June 4, 2025, `.
  private static func isDay(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = head[...]
    let letters = rest.prefix { ($0 | 0x20) &- 0x61 < 26 }
    rest = rest.dropFirst(letters.count)
    guard letters.count >= 3, rest.popFirst() == 0x20 else { return false }
    let day = rest.prefix { digit($0) != nil }
    rest = rest.dropFirst(day.count)
    guard (1...2).contains(day.count), rest.popFirst() == UInt8(ascii: ","), rest.popFirst() == 0x20 else {
      return false
    }
    let year = rest.prefix { digit($0) != nil }
    rest = rest.dropFirst(year.count)
    if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
    return year.count == 4 && rest.elementsEqual([0x20])
  }
}
