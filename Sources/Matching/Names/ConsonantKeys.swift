/// Keys under which spellings of one name fall together (people.md, "transliteration keys").
enum ConsonantKeys {
  /// The consonants as they sound: romanisations of one Russian name mostly share it; 0 with fewer than two sounds.
  static func skeleton(_ name: String) -> UInt64 {
    var key = SoundKey()
    var letters = name.utf8[...]
    var isFirst = true
    while let letter = letters.first {
      let (sound, length) = sound(letter, letters.dropFirst())
      if let sound { key.add(sound) } else { key.addVowel(isFirst: isFirst) }
      letters = letters.dropFirst(length)
      isFirst = false
    }
    return key.value
  }

  /// The consonants that Arabic and Hebrew write; 0 with fewer than two.
  static func abjad(_ name: String) -> UInt64 {
    var key = SoundKey()
    var rest = name.utf8[...]
    while let letter = rest.popFirst() {
      switch Unicode.Scalar(letter) {
      case "a", "e", "i", "o", "u", "w", "y": key.addVowel(isFirst: false)
      case "p": key.add(0x62)
      case "v": key.add(0x66)
      case "z": key.add(0x73)
      case "j": key.add(0x67)
      case "c", "q": key.add(0x6B)
      case "h" where rest.isEmpty: continue
      default: key.add(letter)
      }
    }
    return key.value
  }

  /// The sound that begins a rest of a name, and how many letters spell it; no sound for a vowel.
  private static func sound(_ letter: UInt8, _ rest: Substring.UTF8View) -> (UInt8?, Int) {
    let next = rest.first.map { Unicode.Scalar($0) } ?? " "
    switch (Unicode.Scalar(letter), next) {
    case ("s", "h") where rest.starts(with: "hch".utf8): return (0x51, 4)
    case ("t", "c") where rest.starts(with: "ch".utf8): return (0x43, 3)
    case ("s", "c") where rest.starts(with: "ch".utf8): return (0x53, 3)
    case ("s", "h"): return (0x53, 2)
    case ("c", "h"): return (0x43, 2)
    case ("z", "h"): return (0x5A, 2)
    case ("k", "h"): return (0x68, 2)
    case ("p", "h"): return (0x66, 2)
    case ("t", "s"), ("t", "z"): return (0x63, 2)
    case ("k", "s"): return (0x58, 2)
    case ("a", _), ("e", _), ("o", _), ("u", _), ("i", _), ("j", _), ("y", _): return (nil, 1)
    case ("w", _): return (0x76, 1)
    case ("q", _), ("c", _): return (0x6B, 1)
    case ("x", _): return (0x58, 1)
    default: return (letter, 1)
    }
  }
}

/// A hash of sounds, doubled ones once: two with a vowel between them are two.
private struct SoundKey {
  private var hash = NameHash()
  private var last: UInt8 = 0
  private var count = 0

  mutating func add(_ sound: UInt8) {
    guard sound != last else { return }
    hash.add(sound)
    last = sound
    count += 1
  }

  /// A vowel counts at the beginning alone.
  mutating func addVowel(isFirst: Bool) {
    if isFirst { add(0x61) }
    last = 0
  }

  /// 0 with fewer than two sounds.
  var value: UInt64 { count >= 2 ? hash.value : 0 }
}
