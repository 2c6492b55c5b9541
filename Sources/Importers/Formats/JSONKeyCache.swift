/// Keys that were met before, by their bytes: the records of a file repeat a few keys a million times.
final class JSONKeyCache {
  private struct Slot {
    var hash: UInt64
    var key: String
  }

  private var slots: [Slot?] = Array(repeating: nil, count: JSONKeyCache.size)

  private static let size = 256

  /// The key with these bytes, plain ASCII without escapes.
  func key(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (JSONKeyCache.size - 1)
    if let slot = slots[place], slot.hash == hash, JSONKeyCache.holds(slot.key, bytes) { return slot.key }
    let key = String(decoding: bytes, as: UTF8.self)
    slots[place] = Slot(hash: hash, key: key)
    return key
  }

  /// Whether a key is spelt with these bytes: equal hashes alone would let a crafted file swap its keys.
  private static func holds(_ key: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    key.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? key.utf8.elementsEqual(bytes)
  }
}
