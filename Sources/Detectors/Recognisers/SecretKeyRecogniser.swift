import Foundation
import Model

/// Keys and tokens with a fixed beginning, private key blocks, addresses that carry a password, and named secrets.
///
/// The beginnings are those that the services document; what no service marks counts beside its name only.
enum SecretKeyRecogniser {
  private struct Form {
    var prefix: [UInt8]
    /// Characters that must follow at least.
    var length: Int

    init(_ prefix: String, _ length: Int) {
      self.prefix = Array(prefix.utf8)
      self.length = length
    }
  }

  private static let forms = [
    Form("AKIA", 16), Form("ASIA", 16), Form("ghp_", 30), Form("gho_", 30), Form("ghu_", 30), Form("ghs_", 30),
    Form("ghr_", 30), Form("github_pat_", 22), Form("glpat-", 20), Form("xoxb-", 10), Form("xoxp-", 10),
    Form("xoxa-", 10), Form("xoxs-", 10), Form("xoxr-", 10), Form("xapp-", 10), Form("AIza", 30),
    Form("sk_live_", 16), Form("rk_live_", 16), Form("sk_test_", 16), Form("whsec_", 24), Form("sk-proj-", 20),
    Form("sk-ant-", 20), Form("sk-", 32), Form("npm_", 30), Form("SG.", 30), Form("dop_v1_", 30), Form("shpat_", 30),
    Form("pypi-", 40), Form("hf_", 30), Form("dckr_pat_", 20), Form("AGE-SECRET-KEY-", 40), Form("ya29.", 30),
  ]
  private static let heads = (0...255).map { byte in forms.contains { $0.prefix.first == byte } }
  private static let privateKey = Array("-----BEGIN ".utf8)
  private static let names: Set<String> = [
    "apikey", "api_key", "secret", "client_secret", "access_key", "access_token", "auth_token", "token", "bearer",
    "secretkey", "key",
  ]
  private static let longest = 512

  static func find(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < text.bytes.count {
      if let end = end(at: index, in: text) {
        found.append(text.recognition(.secretKey, index..<end, weight: 0.97))
        index = end
      } else {
        index += 1
      }
    }
    return found + named(in: text).filter { key in !found.contains { $0.range.overlaps(key.range) } }
  }

  private static func end(at start: Int, in text: ScannedText) -> Int? {
    keyEnd(at: start, in: text) ?? tokenEnd(at: start, in: text) ?? blockEnd(at: start, in: text)
      ?? addressEnd(at: start, in: text)
  }

  private static func keyEnd(at start: Int, in text: ScannedText) -> Int? {
    guard heads[Int(text.bytes[start])], !(text.byte(start - 1)?.isWordByte ?? false) else { return nil }
    let form = forms.first { text.bytes[start...].starts(with: $0.prefix) }
    guard let form else { return nil }
    let end = keyRun(from: start + form.prefix.count, in: text)
    let body = text.bytes[start + form.prefix.count..<end]
    guard body.count >= form.length else { return nil }
    if form.prefix.count == 4, form.prefix[3] == UInt8(ascii: "A") {
      return body.count == form.length && body.allSatisfy { $0.isUpper || $0.isDigit } ? end : nil
    }
    return body.contains(where: \.isDigit) || form.prefix.count > 3 ? end : nil
  }

  private static func keyRun(from start: Int, in text: ScannedText) -> Int {
    var end = start
    while let byte = text.byte(end), isKeyByte(byte), end - start < longest { end += 1 }
    while end > start, text.byte(end - 1) == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "_-.".utf8.contains(byte)
  }

  /// JSON web tokens: two base 64 parts that begin as JSON does, and a signature.
  private static func tokenEnd(at start: Int, in text: ScannedText) -> Int? {
    guard text.bytes[start...].starts(with: "eyJ".utf8), !(text.byte(start - 1)?.isWordByte ?? false) else {
      return nil
    }
    let end = keyRun(from: start, in: text)
    let parts = text.bytes[start..<end].split(separator: UInt8(ascii: "."))
    return parts.count >= 2 && parts[1].starts(with: "eyJ".utf8) && parts[0].count >= 10 ? end : nil
  }

  private static func blockEnd(at start: Int, in text: ScannedText) -> Int? {
    guard text.bytes[start] == UInt8(ascii: "-"), text.bytes[start...].starts(with: privateKey) else { return nil }
    let end = min(text.bytes.count, start + 48)
    let head = text.string(start..<end)
    return head.contains("PRIVATE KEY") ? end : nil
  }

  /// `scheme://user:password@host`, from the user on.
  private static func addressEnd(at start: Int, in text: ScannedText) -> Int? {
    guard start >= 3, text.bytes[start - 3..<start].elementsEqual("://".utf8) else { return nil }
    var end = start
    var colon: Int?
    while let byte = text.byte(end), !byte.isBlank, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "@"),
      end - start < longest
    {
      if byte == UInt8(ascii: ":") { colon = end }
      end += 1
    }
    guard let colon, colon > start, end > colon + 2, text.byte(end) == UInt8(ascii: "@") else { return nil }
    return end
  }

  /// `api_key = …`: a name, a colon or an equals sign, and a value that looks random.
  private static func named(in text: ScannedText) -> [Recognition] {
    text.words.indices.compactMap { index in
      guard names.contains(text.keys[index]) || text.keys[index].hasSuffix("key") else { return nil }
      var start = text.words[index].upperBound
      while let byte = text.byte(start), byte == 0x20 || byte == UInt8(ascii: "\"") { start += 1 }
      guard let sign = text.byte(start), sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") else { return nil }
      start += 1
      while let byte = text.byte(start), byte == 0x20 || byte == UInt8(ascii: "\"") { start += 1 }
      let end = keyRun(from: start, in: text)
      guard end - start >= 16, isRandom(text.bytes[start..<end]) else { return nil }
      return text.recognition(.secretKey, start..<end, weight: 0.85)
    }
  }

  /// A digit, and more than three and a half bits a character.
  private static func isRandom(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.contains(where: \.isDigit), value.contains(where: \.isLetter) else { return false }
    var counts = [Int](repeating: 0, count: 256)
    for byte in value { counts[Int(byte)] += 1 }
    let bits = counts.filter { $0 > 0 }.reduce(0.0) { sum, count in
      let share = Double(count) / Double(value.count)
      return sum - share * log2(share)
    }
    return bits > 3.5
  }
}
