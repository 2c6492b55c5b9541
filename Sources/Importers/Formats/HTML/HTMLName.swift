/// The name of a tag or an attribute: its first eight bytes in lower case, packed.
///
/// No two names that a reader asks for agree in their first eight bytes.
package struct HTMLName: Hashable, Sendable {
  package private(set) var packed: UInt64 = 0

  init(packed: UInt64) { self.packed = packed }

  init() {}

  /// Adds a byte; what follows the eighth is dropped.
  mutating func append(_ byte: UInt8) {
    guard packed >> 56 == 0 else { return }
    packed = packed << 8 | UInt64((65...90).contains(byte) ? byte | 0x20 : byte)
  }

  /// Whether a byte can stand in a name after its first.
  static func holds(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="): false
    default: true
    }
  }
}

extension HTMLName {
  // The bytes as a literal, so that the compiler lays the constants down and a comparison is one instruction.
  package static let a = HTMLName(packed: 0x61)
  package static let body = HTMLName(packed: 0x626f6479)
  package static let br = HTMLName(packed: 0x6272)
  package static let div = HTMLName(packed: 0x646976)
  package static let h1 = HTMLName(packed: 0x6831)
  package static let h2 = HTMLName(packed: 0x6832)
  package static let h3 = HTMLName(packed: 0x6833)
  package static let footer = HTMLName(packed: 0x666f6f746572)
  package static let html = HTMLName(packed: 0x68746d6c)
  package static let image = HTMLName(packed: 0x696d67)
  package static let li = HTMLName(packed: 0x6c69)
  package static let main = HTMLName(packed: 0x6d61696e)
  package static let ol = HTMLName(packed: 0x6f6c)
  package static let p = HTMLName(packed: 0x70)
  package static let script = HTMLName(packed: 0x736372697074)
  package static let section = HTMLName(packed: 0x73656374696f6e)
  package static let span = HTMLName(packed: 0x7370616e)
  package static let style = HTMLName(packed: 0x7374796c65)
  package static let table = HTMLName(packed: 0x7461626c65)
  package static let td = HTMLName(packed: 0x7464)
  package static let th = HTMLName(packed: 0x7468)
  package static let time = HTMLName(packed: 0x74696d65)
  package static let title = HTMLName(packed: 0x7469746c65)
  package static let tr = HTMLName(packed: 0x7472)
  package static let ul = HTMLName(packed: 0x756c)
  package static let video = HTMLName(packed: 0x766964656f)
  package static let audio = HTMLName(packed: 0x617564696f)
  package static let source = HTMLName(packed: 0x736f75726365)

  // Attributes; `title` is above.
  package static let classNames = HTMLName(packed: 0x636c617373)
  package static let href = HTMLName(packed: 0x68726566)
  package static let src = HTMLName(packed: 0x737263)
  package static let role = HTMLName(packed: 0x726f6c65)
  package static let colspan = HTMLName(packed: 0x636f6c7370616e)
  package static let target = HTMLName(packed: 0x746172676574)
  package static let datetime = HTMLName(packed: 0x6461746574696d65)
  package static let alt = HTMLName(packed: 0x616c74)

  /// What stands for a run of text among elements.
  static let text = HTMLName(packed: 0x2374657874)
}
