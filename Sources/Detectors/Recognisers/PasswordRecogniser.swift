/// Passwords and PINs in prose: a keyword and a token with a digit or a sign, or a number of a door, an alarm or a card.
enum PasswordRecogniser {
  private static let keywords: Set<String> = [
    "password", "passwords", "passcode", "passwd", "pwd", "pw", "pass", "pin", "pins", "login", "logon", "logins",
    "creds", "keycode", "passphrase", "passwort", "kennwort", "contraseña", "clave", "wachtwoord", "senha", "code",
    "codes", "combination", "combo", "username", "user", "credentials", "mdp", "zugang", "wifi", "passwords",
    "mot", "palavra",
  ]
  /// Keywords that also mean other things.
  private static let weakKeywords: Set<String> = [
    "code", "codes", "pass", "combination", "combo", "wifi", "user", "mot",
  ]
  private static let numberKeywords: Set<String> = [
    "pin", "pins", "passcode", "keycode", "code", "codes", "combination", "combo", "override",
  ]
  private static let places: Set<String> = [
    "door", "gate", "alarm", "safe", "key", "keysafe", "keypad", "entry", "lock", "padlock", "lockbox", "building",
    "access", "till", "office", "store", "cupboard", "cabinet", "panel", "lift", "lifts", "barrier", "garage", "fob",
    "override", "refund", "card", "yard", "shed", "locker", "vault", "crew",
  ]
  /// Words that may stand between a keyword and a number.
  private static let links: Set<String> = [
    "is", "was", "are", "s", "it's", "its", "still", "now", "for", "the", "to", "on", "of", "number", "no", "code",
    "then",
    "that's", "just", "remains", "changed", "door", "gate", "main", "front", "back", "your", "my", "our", "in", "at",
  ]
  private static let copulas: Set<String> = ["is", "was", "are", "it's"]
  private static let trimmed: Set<UInt8> = Set(".,;:!?()\"'".utf8)
  private static let longestToken = 64

  static func find(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    var last = -1
    for index in text.keys.indices {
      guard text.words[index].lowerBound >= last, let range = secret(behind: index, in: text) else { continue }
      found.append(text.recognition(.password, range, weight: 0.85))
      last = range.upperBound
    }
    return found
  }

  private static func secret(behind index: Int, in text: ScannedText) -> Range<Int>? {
    let key = text.owner(of: index)
    let mayBeNumber = numberKeywords.contains(key) || places.contains(key)
    if mayBeNumber, let found = number(behind: index, in: text) { return found }
    return keywords.contains(key) ? token(behind: index, in: text) : nil
  }

  /// Four to eight digits close behind, with nothing but links between.
  private static func number(behind index: Int, in text: ScannedText) -> Range<Int>? {
    let key = text.owner(of: index)
    let isPlace = places.contains(key) && !numberKeywords.contains(key)
    if weakKeywords.contains(key), !text.mentions(places, near: text.words[index], within: 24) { return nil }
    var isLinked = true
    for place in index + 1..<min(text.keys.count, index + 6) {
      let word = text.words[place]
      if isCode(word, in: text) {
        let isClose = place == index + 1 && (text.keys[index].hasSuffix("'s") || isMarked(word, in: text))
        return isPlace ? (isClose ? word : nil) : isLinked || copulas.contains(text.keys[place - 1]) ? word : nil
      }
      isLinked = isLinked && (links.contains(text.keys[place]) || places.contains(text.owner(of: place)))
      guard isLinked || !isPlace && !weakKeywords.contains(key), !isPlace || text.keys[place] != "code" else {
        return nil
      }
    }
    return nil
  }

  private static func isCode(_ word: Range<Int>, in text: ScannedText) -> Bool {
    guard (4...8).contains(word.count), text.bytes[word].dropLast().allSatisfy(\.isDigit) else { return false }
    let last = text.bytes[word.upperBound - 1]
    let before = text.byte(word.lowerBound - 1)
    return (last.isDigit || "xyzXYZ".utf8.contains(last)) && before != 0xA3 && before != UInt8(ascii: "$")
  }

  /// Whether a sign of a keypad stands behind the number, or a colon before it.
  private static func isMarked(_ word: Range<Int>, in text: ScannedText) -> Bool {
    "#*".utf8.contains(text.byte(word.upperBound) ?? 0) || text.byte(word.lowerBound - 2) == UInt8(ascii: ":")
  }

  /// The first token within eight that looks like a secret.
  private static func token(behind index: Int, in text: ScannedText) -> Range<Int>? {
    let isWeak = weakKeywords.contains(text.owner(of: index))
    var start = text.words[index].upperBound
    guard let next = text.byte(start), next.isBlank || trimmed.contains(next) || "=/".utf8.contains(next) else {
      return nil
    }
    for step in 0..<(isWeak ? 4 : 9) {
      guard let range = nextToken(from: start, in: text) else { return nil }
      if isSecret(text.bytes[range], isNear: step < 3, isWeak: isWeak) { return range }
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
    while let next = text.byte(end), !next.isBlank, end - start < longestToken { end += 1 }
    while end > start, let last = text.byte(end - 1), trimmed.contains(last), last != UInt8(ascii: "!") { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Letters with a digit or a sign among them: three classes where the keyword is weak or far.
  private static func isSecret(_ token: ArraySlice<UInt8>, isNear: Bool, isWeak: Bool) -> Bool {
    let letters = token.count { $0.isLetter }
    guard token.count >= 6, letters >= 3, token.allSatisfy({ $0 < 0x80 }), !isAddress(token) else { return false }
    let hasDigit = token.contains(where: \.isDigit) && !isOrdinal(token)
    let signs = token.dropLast().count { "!#$%&*?@+=".utf8.contains($0) } + (token.last == UInt8(ascii: "!") ? 1 : 0)
    let isMixed = token.contains(where: \.isUpper) && token.contains(where: \.isLower)
    if isWeak || !isNear { return hasDigit && (isMixed || signs > 0) || signs > 0 && isMixed && hasInnerSign(token) }
    return hasDigit || hasInnerSign(token)
  }

  private static func hasInnerSign(_ token: ArraySlice<UInt8>) -> Bool {
    token.dropFirst().dropLast().contains { "!#$%&*?@+=".utf8.contains($0) }
  }

  /// A link, a handle, a hashtag or an e-mail address.
  private static func isAddress(_ token: ArraySlice<UInt8>) -> Bool {
    guard let first = token.first, first != UInt8(ascii: "@"), first != UInt8(ascii: "#") else { return true }
    if token.starts(with: "http".utf8) || token.starts(with: "www.".utf8) { return true }
    guard let sign = token.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return token[sign...].contains(UInt8(ascii: ".")) && !token[..<sign].contains(where: \.isUpper)
  }

  /// "30th", "5pm", "2023", "3-0": digits with a short ending.
  private static func isOrdinal(_ token: ArraySlice<UInt8>) -> Bool {
    let rest = token.drop { $0.isDigit }
    return rest.count <= 2
  }
}
