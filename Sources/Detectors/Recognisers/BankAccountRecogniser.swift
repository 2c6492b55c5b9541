/// British sort code with account number: `dd-dd-dd` and eight digits close by; other spellings beside the words.
enum BankAccountRecogniser {
  private static let separators: Set<UInt8> = Set(" -".utf8)
  private static let words: Set<String> = ["sort", "sc", "account", "acc", "acct", "a", "bank", "bacs", "transfer"]

  static func find(in text: ScannedText) -> [Recognition] {
    let groups = DigitRun.all(in: text, separators: separators).flatMap { $0.groups(in: text) }
    return groups.indices.compactMap { index in
      guard let code = sortCode(at: index, groups, in: text) else { return nil }
      guard let account = account(beside: code, index, groups) else { return nil }
      let range =
        min(code.range.lowerBound, account.lowerBound)..<max(code.range.upperBound, account.upperBound)
      return text.recognition(.bankAccount, range, weight: 0.9)
    }
  }

  private struct SortCode {
    var range: Range<Int>
    /// Index of the group behind it.
    var next: Int
  }

  private static func sortCode(at index: Int, _ groups: [Range<Int>], in text: ScannedText) -> SortCode? {
    let first = groups[index]
    if first.count == 6, text.mentions(["sort"], near: first, within: 24) {
      return SortCode(range: first, next: index + 1)
    }
    guard index + 2 < groups.count, groups[index...index + 2].allSatisfy({ $0.count == 2 }) else { return nil }
    let range = first.lowerBound..<groups[index + 2].upperBound
    guard range.count == 8, text.byte(first.lowerBound - 1)?.isDigit != true else { return nil }
    let isWritten =
      text.bytes[range.lowerBound + 2] == UInt8(ascii: "-")
      && text.bytes[range.lowerBound + 5] == UInt8(ascii: "-")
    guard isWritten || text.mentions(words, near: range, within: 24) else { return nil }
    return SortCode(range: range, next: index + 3)
  }

  /// Eight digits, in one group or two of four, within 25 characters.
  private static func account(beside code: SortCode, _ index: Int, _ groups: [Range<Int>]) -> Range<Int>? {
    if code.next < groups.count, groups[code.next].lowerBound - code.range.upperBound <= 25 {
      if groups[code.next].count == 8 { return groups[code.next] }
      if code.next + 1 < groups.count, groups[code.next].count == 4, groups[code.next + 1].count == 4,
        groups[code.next + 1].lowerBound == groups[code.next].upperBound + 1
      {
        return groups[code.next].lowerBound..<groups[code.next + 1].upperBound
      }
    }
    guard index > 0, groups[index - 1].count == 8, code.range.lowerBound - groups[index - 1].upperBound <= 25 else {
      return nil
    }
    return groups[index - 1]
  }
}
