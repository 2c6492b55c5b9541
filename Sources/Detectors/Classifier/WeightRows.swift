/// The classifier's weights: a row of 64 small numbers for each feature, found by the feature's key.
struct WeightRows: Sendable {
  static let columns = 64

  private var places: HashIndex
  /// Most pairs of words have no row.
  private var filter: BitFilter
  /// A row lies in one line of a core's cache.
  private var weights: [SIMD64<Int8>] = []

  /// Reads rows from their printed form; what is cut short is left out.
  init(_ encoded: String) {
    let rows = WeightReader(encoded)
    // Counted first: tables that grow would be held twice.
    let count = rows.reduce(0) { count, _ in count + 1 }
    places = HashIndex(capacity: count)
    filter = BitFilter(capacity: count)
    weights.reserveCapacity(count)
    for (key, row) in rows {
      places.set(UInt64(key), Int32(weights.count))
      filter.insert(UInt64(key))
      weights.append(row)
    }
  }

  var isEmpty: Bool { weights.isEmpty }

  /// Adds up the rows of all features that a body hands out, column by column; answers what the body answers.
  ///
  /// The loop over a row has no branch and no check, so that the compiler lays sixteen columns side by side.
  @inline(__always)
  func sums<Answer>(
    into sums: UnsafeMutableBufferPointer<Int16>, _ body: ((UInt32) -> Void) -> Answer
  ) -> Answer {
    precondition(sums.count == WeightRows.columns)
    return weights.withUnsafeBufferPointer { rows in
      rows.withMemoryRebound(to: Int8.self) { weights in
        body { key in
          guard filter.mayHold(UInt64(key)), let place = places.value(UInt64(key)), let first = sums.baseAddress,
            let all = weights.baseAddress
          else { return }
          let row = all + Int(place) * WeightRows.columns
          for column in 0..<WeightRows.columns { first[column] &+= Int16(row[column]) }
        }
      }
    }
  }

  /// The weight of a feature for a label; nil for a feature that was not trained.
  func weight(_ key: UInt32, _ label: Int) -> Int? {
    places.value(UInt64(key)).map { Int(weights[Int($0)][label]) }
  }
}
