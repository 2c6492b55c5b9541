/// British sort code with account number: `dd-dd-dd` and eight digits close by, or six digits after the words.
enum BankAccountRecogniser {
  private static let separators: Set<UInt8> = Set("-".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    let runs = DigitRun.all(in: text, separators: separators)
    return runs.indices.compactMap { index in
      let code = runs[index]
      guard code.digits.count == 6, isSortCode(code, in: text) else { return nil }
      let near = runs[max(0, index - 1)..<min(runs.count, index + 2)].first { isAccount($0, beside: code) }
      guard let near else { return nil }
      let range =
        min(code.range.lowerBound, near.range.lowerBound)..<max(code.range.upperBound, near.range.upperBound)
      return text.recognition(.bankAccount, range, weight: 0.9)
    }
  }

  private static func isSortCode(_ run: DigitRun, in text: ScannedText) -> Bool {
    let isWritten =
      run.range.count == 8 && text.bytes[run.range.lowerBound + 2] == UInt8(ascii: "-")
      && text.bytes[run.range.lowerBound + 5] == UInt8(ascii: "-")
    return isWritten || run.range.count == 6 && text.mentions(["sort"], near: run.range, within: 20)
  }

  private static func isAccount(_ run: DigitRun, beside code: DigitRun) -> Bool {
    guard run.digits.count == 8, run.range.count == 8 else { return false }
    let gap =
      run.range.lowerBound >= code.range.upperBound
      ? run.range.lowerBound - code.range.upperBound : code.range.lowerBound - run.range.upperBound
    return gap <= 25
  }
}
