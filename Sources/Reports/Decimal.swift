/// Numbers in plain decimal, the same in every locale.
enum Decimal {
  /// A number with exactly so many decimals (0 to 6); what is not a number, or too large to say, is 0.
  static func text(_ number: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (number * scale).rounded()
    guard let units = Int(exactly: scaled), abs(scaled) < 1e15 else { return text(0, decimals: decimals) }
    let step = Int(scale)
    let sign = units < 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(units.magnitude) }
    let rest = String(Int(units.magnitude) % step)
    let zeros = String(repeating: "0", count: max(0, decimals - rest.utf8.count))
    return sign + String(Int(units.magnitude) / step) + "." + zeros + rest
  }
}
