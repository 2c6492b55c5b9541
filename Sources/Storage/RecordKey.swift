import Model

/// What makes a record the same record in another export: 16 bytes over what every export repeats.
///
/// The first eight, the bucket, hold what all formats agree on: kind, minute, the letters of the text. Behind them come
/// the second, where an export states it, and two marks: who is concerned, and where it was. Two records of one export
/// are the same if all 16 bytes are; records of two exports may differ in what one of them leaves out (see
/// `RecordPairing`).
struct RecordKey: Hashable {
  var bucket: UInt64

  /// 0 to 59; 255 where only the minute is known, 254 without a moment, 253 where the day is all there is.
  var second: UInt8

  /// 24 bits of who is concerned; 0 for nobody.
  var who: UInt32

  /// 32 bits of where it was; 0 for nowhere.
  var place: UInt32

  static let byteCount = 16

  /// `hasWords` says that the bucket alone tells the record from others of its kind; its lowest bit keeps that.
  init(
    _ bucket: StableHash, at moment: Timestamp? = nil, who: StableHash? = nil, place: StableHash? = nil,
    hasWords: Bool = true
  ) {
    self.bucket = bucket.value & ~1 | (hasWords ? 1 : 0)
    second = RecordKey.second(of: moment)
    self.who = who.map { max(1, UInt32(truncatingIfNeeded: $0.value ^ $0.value >> 40) & 0xFF_FFFF) } ?? 0
    self.place = place.map { max(1, UInt32(truncatingIfNeeded: $0.value ^ $0.value >> 32)) } ?? 0
  }

  /// Whether kind, minute and words alone tell it from others.
  var hasWords: Bool { bucket & 1 == 1 }

  /// Reads the column; nil if it is no key.
  init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == RecordKey.byteCount else { return nil }
    bucket = bytes[..<8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    second = bytes[8]
    who = bytes[9..<12].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    place = bytes[12...].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The 16 bytes, lowest first.
  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: bucket >> ($0 * 8)) } + [second]
      + (0..<3).map { UInt8(truncatingIfNeeded: who >> ($0 * 8)) }
      + (0..<4).map { UInt8(truncatingIfNeeded: place >> ($0 * 8)) }
  }

  /// The 16 bytes as two numbers, the bucket first.
  var lanes: (UInt64, UInt64) { (bucket, UInt64(second) | UInt64(who) << 8 | UInt64(place) << 32) }

  init(lanes: (UInt64, UInt64)) {
    bucket = lanes.0
    second = UInt8(truncatingIfNeeded: lanes.1)
    who = UInt32(truncatingIfNeeded: lanes.1 >> 8) & 0xFF_FFFF
    place = UInt32(truncatingIfNeeded: lanes.1 >> 32)
  }

  /// Two numbers, not four: keys are looked up for each message of an export.
  func hash(into hasher: inout Hasher) {
    hasher.combine(lanes.0)
    hasher.combine(lanes.1)
  }

  /// Ends a row's key column.
  func write(to row: RowWriter) {
    var lanes = (lanes.0.littleEndian, lanes.1.littleEndian)
    withUnsafeBytes(of: &lanes) { row.add(bytes: $0) }
  }

  /// First and last key of a bucket in the order of the column.
  static func range(of bucket: UInt64) -> (first: [UInt8], last: [UInt8]) {
    let head = (0..<8).map { UInt8(truncatingIfNeeded: bucket >> ($0 * 8)) }
    return (head + Array(repeating: 0, count: 8), head + Array(repeating: 0xFF, count: 8))
  }

  /// See `second`.
  static func second(of moment: Timestamp?) -> UInt8 {
    guard let moment else { return 254 }
    switch moment.precision {
    case .millisecond, .second:
      let second = moment.seconds % 60
      return UInt8(truncatingIfNeeded: second < 0 ? second + 60 : second)
    case .minute: return 255
    case .day, .month, .year: return 253
    }
  }
}
