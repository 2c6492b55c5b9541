/// One word of a name, folded, with the keys that it is looked up by.
struct NameToken: Hashable, Sendable {
  /// Letters a to z.
  let text: String
  let hash: UInt64
  let script: NameScript

  init(_ text: String, script: NameScript = .latin) {
    self.text = text
    self.script = script
    hash = NameHash.of(text)
  }

  /// 0 where the word is too short to have one.
  var skeleton: UInt64 { ConsonantKeys.skeleton(text) }
  var abjad: UInt64 { ConsonantKeys.abjad(text) }

  var count: Int { text.utf8.count }
  var isInitial: Bool { count == 1 && script == .latin }
  var first: UInt8 { text.utf8.first ?? 0 }

  static func == (left: NameToken, right: NameToken) -> Bool { left.hash == right.hash && left.script == right.script }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
