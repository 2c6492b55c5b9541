/// Passwords and PINs in prose: a keyword and a token with a digit or a sign, or two tokens with a stroke between.
enum PasswordRecogniser {
  private static let keywords: Set<String> = [
    "password", "passwords", "passcode", "passwd", "pwd", "pw", "pass", "pin", "login", "logon", "logins", "creds",
    "keycode", "passphrase", "passwort", "kennwort", "contraseña", "wachtwoord", "senha", "code", "combination",
  ]
  private static let weakKeywords: Set<String> = ["code", "pass", "combination"]
  private static let codePlaces: Set<String> = [
    "door", "gate", "alarm", "safe", "key", "keypad", "entry", "lock", "building", "access", "till", "office", "store",
  ]
  private static let trimmed: Set<UInt8> = Set(".,;:!?()\"'".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    for index in text.keys.indices where keywords.contains(text.keys[index]) {
      guard let range = token(after: index, in: text) else { continue }
      found.append(text.recognition(.password, range, weight: 0.85))
    }
    return found
  }

  /// The first token within eight that looks like a secret.
  private static func token(after index: Int, in text: ScannedText) -> Range<Int>? {
    let isWeak = weakKeywords.contains(text.keys[index])
    if isWeak, !text.mentions(codePlaces, near: text.words[index], within: 20) { return nil }
    let mayBeNumber = isWeak || text.keys[index] == "pin"
    var start = text.words[index].upperBound
    for _ in 0..<9 {
      guard let range = nextToken(from: start, in: text) else { return nil }
      if isSecret(text.bytes[range], mayBeNumber: mayBeNumber) { return range }
      start = range.upperBound
    }
    return nil
  }

  private static func nextToken(from byte: Int, in text: ScannedText) -> Range<Int>? {
    var start = byte
    while let next = text.byte(start), next.isBlank || trimmed.contains(next) || next == UInt8(ascii: "=") {
      start += 1
    }
    var end = start
    while let next = text.byte(end), !next.isBlank { end += 1 }
    while end > start, let last = text.byte(end - 1), trimmed.contains(last), last != UInt8(ascii: "!") { end -= 1 }
    return end > start ? start..<end : nil
  }

  private static func isSecret(_ token: ArraySlice<UInt8>, mayBeNumber: Bool) -> Bool {
    let digits = token.count { $0.isDigit }
    let letters = token.count { $0.isLetter }
    if mayBeNumber, digits == token.count { return (4...8).contains(digits) }
    guard token.count >= 6, letters >= 3, token.allSatisfy({ $0 < 0x80 }) else { return false }
    guard !token.contains(UInt8(ascii: "@")) || digits > 0, !token.starts(with: "http".utf8) else { return false }
    let signs = token.dropLast().count { "!#$%&*?@_".utf8.contains($0) }
    return digits > 0 && !isOrdinal(token) || signs > 0
  }

  /// "30th", "5pm", "2023": digits with a short ending.
  private static func isOrdinal(_ token: ArraySlice<UInt8>) -> Bool {
    let rest = token.drop { $0.isDigit }
    return rest.count <= 2
  }
}
