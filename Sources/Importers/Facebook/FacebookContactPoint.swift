import Model

/// E-mail addresses and telephone numbers, told by their look where no key says what they are.
enum FacebookContactPoint {
  static func point(
    _ value: String, _ use: ContactPoint.Use, at: Timestamp? = nil, origin: Origin
  ) -> ContactPoint {
    ContactPoint(kind: value.contains("@") ? .email : .phone, value: value, use: use, at: at, origin: origin)
  }

  /// Whether a value is an e-mail address or a telephone number.
  static func looksLike(_ value: String) -> Bool {
    if value.contains("@") { return !value.contains(" ") && value.contains(".") }
    let digits = value.count { $0.isASCII && $0.isNumber }
    return digits >= 6 && digits <= 16 && value.allSatisfy { $0.isNumber || "+-() .".contains($0) }
  }
}
