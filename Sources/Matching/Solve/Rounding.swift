/// Numbers as people say them.
enum Rounding {
  /// The nearest of 1, 2, 5, 10, 20, 50 … with thousands separated.
  static func oneTwoFive(_ number: Double) -> String {
    var scale = 1
    while Double(scale) * 10 <= number, scale < 1_000_000_000 { scale *= 10 }
    let lead = number / Double(scale)
    let rounded = (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * scale
    return grouped(rounded)
  }

  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }
}
