/// Keys and tokens with a fixed beginning, private key blocks, and addresses that carry a password.
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
    Form("AKIA", 16), Form("ASIA", 16), Form("ghp_", 30), Form("gho_", 30), Form("ghs_", 30), Form("github_pat_", 22),
    Form("glpat-", 20), Form("xoxb-", 10), Form("xoxp-", 10), Form("xoxa-", 10), Form("xoxs-", 10), Form("AIza", 30),
    Form("sk_live_", 16), Form("rk_live_", 16), Form("sk-proj-", 20), Form("sk-ant-", 20), Form("npm_", 30),
    Form("SG.", 30), Form("eyJ", 40), Form("dop_v1_", 30),
  ]
  private static let heads: Set<UInt8> = Set(forms.compactMap(\.prefix.first))
  private static let privateKey = Array("-----BEGIN ".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { start in
      guard let end = keyEnd(at: start, in: text) ?? blockEnd(at: start, in: text) ?? addressEnd(at: start, in: text)
      else { return nil }
      return text.recognition(.secretKey, start..<end, weight: 0.97)
    }
  }

  private static func keyEnd(at start: Int, in text: ScannedText) -> Int? {
    guard heads.contains(text.bytes[start]), !(text.byte(start - 1)?.isWordByte ?? false) else { return nil }
    let form = forms.first { text.bytes[start...].starts(with: $0.prefix) }
    guard let form else { return nil }
    var end = start + form.prefix.count
    while let byte = text.byte(end), isKeyByte(byte) { end += 1 }
    return end - start - form.prefix.count >= form.length ? end : nil
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "_-.".utf8.contains(byte)
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
    while let byte = text.byte(end), !byte.isBlank, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "@") {
      if byte == UInt8(ascii: ":") { colon = end }
      end += 1
    }
    guard let colon, colon > start, end > colon + 2, text.byte(end) == UInt8(ascii: "@") else { return nil }
    return end
  }
}
