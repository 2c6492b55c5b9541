/// Telephone numbers: British forms, the international form, and any national form beside a word for calling.
enum PhoneRecogniser {
  private static let separators: Set<UInt8> = Set(" -.()/".utf8)
  private static let callWords: Set<String> = [
    "call", "ring", "text", "phone", "tel", "telephone", "mobile", "mob", "whatsapp", "cell", "reach", "sms", "txt",
    "landline", "fone", "signal", "bel", "bellen", "appen", "app", "appelle", "appelez", "rappelle", "portable",
    "téléphone", "anrufen", "ruf", "handy", "llámame", "llama", "móvil", "teléfono", "liga", "telemóvel", "chiama",
    "chiamami", "cellulare", "telefono", "telefone", "telefoon", "telefon", "number", "num", "nummer", "numero", "nº",
  ]
  /// Numbers of things.
  private static let otherNumbers: Set<String> = [
    "order", "parcel", "ref", "reference", "tracking", "booking", "invoice", "ticket", "part", "serial", "lottery",
    "isbn", "account", "card", "passport", "nhs", "utr", "vat", "policy", "model", "plate", "bib",
  ]
  /// Helplines and switchboards: beginnings that no private person has.
  private static let services = ["03", "080", "084", "087", "09"].map { Array($0.utf8) }

  static func find(in text: ScannedText) -> [Recognition] {
    let runs = DigitRun.all(in: text, separators: separators)
    return runs.flatMap { written($0, in: text) }
  }

  private static func written(_ run: DigitRun, in text: ScannedText) -> [Recognition] {
    guard run.digits.count >= 9 else { return [] }
    let groups = run.groups(in: text)
    if let found = international(groups, in: text) { return [found] }
    var found: [Recognition] = []
    var start = 0
    while start < groups.count {
      if let number = national(from: start, of: groups, in: text) {
        found.append(number.recognition)
        start = number.next
      } else {
        start += 1
      }
    }
    return found
  }

  /// `+44 20 7946 0018`, `0044 …`.
  private static func international(_ groups: [Range<Int>], in text: ScannedText) -> Recognition? {
    let start = groups[0].lowerBound
    let isPlus = text.byte(start - 1) == UInt8(ascii: "+")
    guard isPlus || text.bytes[start...].starts(with: "00".utf8) && !text.bytes[start...].starts(with: "000".utf8)
    else { return nil }
    let windows = NumberWindow.from(0, of: groups, digits: isPlus ? 9...15 : 11...15, in: text)
    let isBritish = text.bytes[start...].starts(with: isPlus ? "44".utf8 : "0044".utf8)
    let wanted = isBritish ? windows.first { $0.digits.count >= (isPlus ? 12 : 14) } ?? windows.last : windows.last
    guard let number = wanted else { return nil }
    let range = (isPlus ? start - 1 : start)..<number.range.upperBound
    return text.standsAlone(range) ? text.recognition(.phone, range, weight: 0.9) : nil
  }

  private static func national(
    from start: Int, of groups: [Range<Int>], in text: ScannedText
  ) -> (recognition: Recognition, next: Int)? {
    for number in NumberWindow.from(start, of: groups, digits: 9...12, in: text).reversed() {
      guard text.standsAlone(number.range), let weight = weight(of: number, isWhole: start == 0, in: text) else {
        continue
      }
      return (text.recognition(.phone, number.range, weight: weight), number.groups.upperBound)
    }
    return nil
  }

  private static func weight(of number: NumberWindow, isWhole: Bool, in text: ScannedText) -> Double? {
    if isBritish(number) { return services.contains { number.digits.starts(with: $0) } ? 0.4 : 0.85 }
    let isCalled =
      text.mentions(callWords, near: number.range, within: 24)
      && !text.mentions(otherNumbers, near: number.range, within: 24)
    if number.lengths == [3, 3, 4], isWhole, text.byte(number.range.upperBound - 5) == UInt8(ascii: "-") {
      return isCalled ? 0.85 : 0.6
    }
    guard isCalled, isWhole, number.lengths != [3, 2, 4] else { return nil }
    return number.lengths.count > 1 || number.digits[0] == UInt8(ascii: "0") ? 0.8 : nil
  }

  /// Eleven digits in at most five groups, of which the first is an area that exists.
  private static func isBritish(_ number: NumberWindow) -> Bool {
    let digits = number.digits
    guard digits.count == 11, digits[0] == UInt8(ascii: "0"), Set(digits).count > 3 else { return false }
    guard number.lengths.count <= 5, number.lengths[0] >= 3 else { return false }
    switch digits[1] {
    case UInt8(ascii: "1"), UInt8(ascii: "3"), UInt8(ascii: "7"): return true
    case UInt8(ascii: "2"): return "03489".utf8.contains(digits[2])
    case UInt8(ascii: "8"), UInt8(ascii: "9"): return number.lengths[0] == 4 || number.lengths.count == 1
    default: return false
    }
  }
}
