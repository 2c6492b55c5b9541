#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Remembers what class attributes mean: a page has millions of them and a few dozen different ones.
struct HTMLClassCache {
  private let vocabulary: HTMLVocabulary
  private var attributes: [[UInt8]] = Array(repeating: [], count: HTMLClassCache.slots)
  private var meanings: [HTMLClasses] = Array(repeating: [], count: HTMLClassCache.slots)

  private static let slots = 128

  init(_ vocabulary: HTMLVocabulary) { self.vocabulary = vocabulary }

  mutating func classes(_ attribute: UnsafeBufferPointer<UInt8>) -> HTMLClasses {
    guard let start = attribute.baseAddress, !attribute.isEmpty else { return [] }
    let slot = HTMLClassCache.slot(attribute)
    let isKnown = attributes[slot].withUnsafeBufferPointer { known in
      guard known.count == attribute.count, let known = known.baseAddress else { return false }
      return memcmp(known, start, attribute.count) == 0
    }
    if isKnown { return meanings[slot] }
    let classes = vocabulary.classes(attribute)
    if attribute.count <= 256 { (attributes[slot], meanings[slot]) = (Array(attribute), classes) }
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
    return Int((hash >> 7) % UInt(slots))
  }
}
