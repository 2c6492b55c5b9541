/// Finds the records of two exports that are one, where their keys differ in what one of the exports leaves out.
enum RecordPairing {
  /// Pairs the keys of one bucket; each key is in one pair at most.
  static func pairs(_ left: [RecordKey], _ right: [RecordKey]) -> [(RecordKey, RecordKey)] {
    var free = (left.sorted(by: precedes), right.sorted(by: precedes))
    var pairs: [(RecordKey, RecordKey)] = []
    for isSame in [isSameButSecond, concernsSame, isAtSamePlace] {
      for key in free.0 {
        guard let match = free.1.firstIndex(where: { agree(key, $0) && isSame(key, $0) }) else { continue }
        pairs.append((key, free.1.remove(at: match)))
        free.0.removeAll { $0 == key }
      }
    }
    // What stands alone in its second on both sides is the same; so is what is left alone in its minute.
    for second in Set(free.0.map(\.second)).intersection(free.1.map(\.second)).filter({ $0 < 60 }).sorted() {
      let alone = (free.0.filter { $0.second == second }, free.1.filter { $0.second == second })
      guard alone.0.count == 1, alone.1.count == 1, alone.0[0].who == alone.1[0].who else { continue }
      pairs.append((alone.0[0], alone.1[0]))
      free.0.removeAll { $0 == alone.0[0] }
      free.1.removeAll { $0 == alone.1[0] }
    }
    if free.0.count == 1, free.1.count == 1, agree(free.0[0], free.1[0]), mayBeSame(free.0[0], free.1[0]) {
      pairs.append((free.0[0], free.1[0]))
    }
    return pairs
  }

  /// The key that says more: with its second, then with its marks.
  static func better(_ one: RecordKey, _ other: RecordKey) -> RecordKey {
    if (one.second < 60) != (other.second < 60) { return one.second < 60 ? one : other }
    let marks = (count(one), count(other))
    if marks.0 != marks.1 { return marks.0 > marks.1 ? one : other }
    return precedes(one, other) ? one : other
  }

  /// Whether the moments do not contradict each other.
  private static func agree(_ one: RecordKey, _ other: RecordKey) -> Bool {
    one.second == other.second || (one.second == 255 && other.second < 60) || (other.second == 255 && one.second < 60)
  }

  /// Whether two keys that nothing else competes for may be one record.
  ///
  /// Two formats give one act different addresses; without words and without a second, addresses that differ are two acts.
  private static func mayBeSame(_ one: RecordKey, _ other: RecordKey) -> Bool {
    let contradict = one.place != 0 && other.place != 0 && one.place != other.place
    return one.hasWords || !contradict || one.second < 60 || other.second < 60
  }

  private static func isSameButSecond(_ one: RecordKey, _ other: RecordKey) -> Bool {
    one.who == other.who && one.place == other.place
  }

  private static func concernsSame(_ one: RecordKey, _ other: RecordKey) -> Bool {
    one.who != 0 && one.who == other.who
  }

  private static func isAtSamePlace(_ one: RecordKey, _ other: RecordKey) -> Bool {
    one.place != 0 && one.place == other.place
  }

  private static func count(_ key: RecordKey) -> Int { (key.who == 0 ? 0 : 1) + (key.place == 0 ? 0 : 1) }

  private static func precedes(_ one: RecordKey, _ other: RecordKey) -> Bool {
    (one.second, one.who, one.place) < (other.second, other.who, other.place)
  }
}
