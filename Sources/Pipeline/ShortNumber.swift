/// Numbers as people write them: two decimals at most, none where there are none, the same in every locale.
enum ShortNumber {
  static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "?" }
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    if rest == 0 { return "\(sign)\(hundredths / 100)" }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0\(rest)" : String(rest))
    return "\(sign)\(hundredths / 100).\(decimals)"
  }
}
