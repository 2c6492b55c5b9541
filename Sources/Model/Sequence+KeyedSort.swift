extension Sequence {
  /// The elements by a key, each worked out once and the order kept among equal ones; the elements themselves, which may be
  /// large, move once.
  package func sorted<Key: Comparable>(byKey key: (Element) -> Key) -> [Element] {
    let elements = Array(self)
    let keys = elements.map(key)
    return elements.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }.map { elements[$0] }
  }
}
