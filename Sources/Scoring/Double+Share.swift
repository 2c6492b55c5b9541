extension Double {
  /// The number held between 0 and 1; 0 where it is not a number.
  var asShare: Double { isNaN ? 0 : min(max(self, 0), 1) }

  /// A share with one or two decimals, the same in every locale: `1.0`, `0.86`.
  var shortForm: String {
    let hundredths = Int((asShare * 100).rounded())
    let tens = hundredths % 100 / 10
    let ones = hundredths % 10
    return "\(hundredths / 100).\(tens)" + (ones == 0 ? "" : String(ones))
  }
}
