/// How elements nest: the few rules of HTML that machine-written pages need.
enum HTMLElementKind {
  /// Whether an element holds nothing and has no end tag.
  static func isVoid(_ tag: HTMLName) -> Bool {
    switch tag {
    case .br, .image, .source: true
    default: otherVoid.contains(tag.packed)
    }
  }

  /// Whether an element begins a new line.
  static func isBlock(_ tag: HTMLName) -> Bool {
    switch tag {
    case .text, .a, .br, .span, .image: false
    case .div, .td, .tr, .table, .li, .section: true
    default: !inline.contains(tag.packed)
    }
  }

  /// Which open elements a new one ends, and which ones shield those outside them.
  static func ended(by tag: HTMLName) -> (ends: [HTMLName], shields: [HTMLName])? {
    switch tag {
    case .td, .th: ([.td, .th], [.table])
    case .tr: ([.tr, .td, .th], [.table])
    case .li: ([.li], [.ul, .ol])
    default: nil
    }
  }

  // input, hr, meta, link, base, wbr, col, area, embed, track, param.
  private static let otherVoid: [UInt64] = [
    0x696e707574, 0x6872, 0x6d657461, 0x6c696e6b, 0x62617365, 0x776272, 0x636f6c, 0x61726561, 0x656d626564,
    0x747261636b, 0x706172616d,
  ]

  // b, i, em, strong, u, small, font, s, sub, sup, wbr, abbr, code, time.
  private static let inline: [UInt64] = [
    0x62, 0x69, 0x656d, 0x7374726f6e67, 0x75, 0x736d616c6c, 0x666f6e74, 0x73, 0x737562, 0x737570, 0x776272, 0x61626272,
    0x636f6465, 0x74696d65,
  ]
}
