/// Groups of digits in a row that may be one number: "07700 900321" out of "5 07700 900321 12".
struct NumberWindow {
  let digits: [UInt8]
  /// In bytes of the text.
  let range: Range<Int>
  /// Places of the groups in the run.
  let groups: Range<Int>
  /// Digits in each group.
  let lengths: [Int]

  /// The windows that begin at a group and have so many digits, the shortest first.
  static func from(
    _ start: Int, of groups: [Range<Int>], digits wanted: ClosedRange<Int>, in text: ScannedText
  ) -> [NumberWindow] {
    var digits: [UInt8] = []
    var lengths: [Int] = []
    var found: [NumberWindow] = []
    for end in start..<groups.count {
      digits += text.bytes[groups[end]]
      lengths.append(groups[end].count)
      guard digits.count <= wanted.upperBound else { break }
      guard digits.count >= wanted.lowerBound else { continue }
      found.append(
        NumberWindow(
          digits: digits, range: groups[start].lowerBound..<groups[end].upperBound, groups: start..<end + 1,
          lengths: lengths))
    }
    return found
  }
}
