/// Remembers what class attributes mean: a page has millions of them and a few dozen different ones.
struct HTMLClassCache {
  private let vocabulary: HTMLVocabulary
  private var slots: [(attribute: [UInt8], classes: HTMLClasses)] = Array(repeating: ([], []), count: 128)

  init(_ vocabulary: HTMLVocabulary) { self.vocabulary = vocabulary }

  mutating func classes(_ attribute: UnsafeBufferPointer<UInt8>) -> HTMLClasses {
    guard !attribute.isEmpty else { return [] }
    let slot = HTMLClassCache.slot(attribute)
    if slots[slot].attribute.count == attribute.count, slots[slot].attribute.elementsEqual(attribute) {
      return slots[slot].classes
    }
    let classes = vocabulary.classes(attribute)
    if attribute.count <= 256 { slots[slot] = (Array(attribute), classes) }
    return classes
  }

  /// Mixes the length with bytes that differ between class attributes.
  private static func slot(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt(bytes.count) &* 31
    var index = bytes.count - 1
    while index >= 0 {
      hash = (hash ^ UInt(bytes[index])) &* 0x9E37
      index -= 3
    }
    return Int((hash >> 7) % 128)
  }
}
