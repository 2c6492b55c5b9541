/// Keys under which spellings of one name fall together (people.md, "transliteration keys").
enum ConsonantKeys {
  /// The consonants as they sound: romanisations of one Russian name mostly share it.
  static func skeleton(_ name: String) -> UInt64 {
    let letters = Array(name.utf8)
    var key: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (sound, length) = sound(letters, at: index)
      if let sound {
        if key.last != sound { key.append(sound) }
      } else if index == 0 {
        key.append(vowel)
      }
      index += length
    }
    return key.count >= 2 ? NameHash.of(key) : 0
  }

  /// The consonants that Arabic and Hebrew write; 0 with fewer than two.
  static func abjad(_ name: String) -> UInt64 {
    var key: [UInt8] = []
    let letters = Array(name.utf8)
    for (index, letter) in letters.enumerated() {
      let sound: UInt8
      switch letter {
      case ascii("a"), ascii("e"), ascii("i"), ascii("o"), ascii("u"), ascii("w"), ascii("y"): continue
      case ascii("p"): sound = ascii("b")
      case ascii("v"): sound = ascii("f")
      case ascii("z"): sound = ascii("s")
      case ascii("j"): sound = ascii("g")
      case ascii("c"), ascii("q"): sound = ascii("k")
      case ascii("h") where index == letters.count - 1: continue
      default: sound = letter
      }
      if key.last != sound { key.append(sound) }
    }
    return key.count >= 2 ? NameHash.of(key) : 0
  }

  private static let vowel = ascii("a")

  private static func ascii(_ letter: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: letter.value) }

  /// The sound at a place and how many letters spell it; no sound for a vowel.
  private static func sound(_ letters: [UInt8], at index: Int) -> (UInt8?, Int) {
    for (spelling, sound) in digraphs where starts(letters, at: index, with: spelling) {
      return (sound, spelling.count)
    }
    switch letters[index] {
    case ascii("a"), ascii("e"), ascii("o"), ascii("u"), ascii("i"), ascii("j"), ascii("y"): return (nil, 1)
    case ascii("w"): return (ascii("v"), 1)
    case ascii("q"), ascii("c"): return (ascii("k"), 1)
    case ascii("x"): return (ascii("X"), 1)
    default: return (letters[index], 1)
    }
  }

  /// Longest first.
  private static let digraphs: [([UInt8], UInt8)] = [
    ("shch", "Q"), ("tch", "C"), ("sch", "S"), ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "h"), ("ph", "f"),
    ("ts", "c"), ("tz", "c"), ("ks", "X"),
  ].map { spelling, sound in (Array(spelling.utf8), ascii(Unicode.Scalar(Array(sound.utf8)[0]))) }

  private static func starts(_ letters: [UInt8], at index: Int, with spelling: [UInt8]) -> Bool {
    guard index + spelling.count <= letters.count else { return false }
    for offset in spelling.indices where letters[index + offset] != spelling[offset] { return false }
    return true
  }
}
