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

  /// Features that are looked up together.
  private static let batch = 128

  /// Adds up the rows of all features that a body hands out, column by column; answers what the body answers.
  ///
  /// Filter, places and rows lie far apart in memory, so each is asked for a whole batch of features, one after the
  /// other: a core then waits for many of them at once.
  @inline(__always)
  func sums<Answer>(into sums: UnsafeMutableBufferPointer<Int16>, _ body: ((UInt32) -> Void) -> Answer) -> Answer {
    precondition(sums.count == WeightRows.columns)
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WeightRows.batch) { keys in
      keys.initialize(repeating: 0)
      var count = 0
      let answer = body { key in
        keys[count] = key
        count += 1
        if count == WeightRows.batch {
          add(keys, count, to: sums)
          count = 0
        }
      }
      add(keys, count, to: sums)
      return answer
    }
  }

  @inline(never)
  private func add(
    _ keys: UnsafeMutableBufferPointer<UInt32>, _ count: Int, to sums: UnsafeMutableBufferPointer<Int16>
  ) {
    var kept = 0
    for index in 0..<count {
      let key = keys[index]
      keys[kept] = key
      // Without a branch, which would go wrong for every other feature.
      kept += filter.mayHold(UInt64(key)) ? 1 : 0
    }
    var found = 0
    for index in 0..<kept {
      guard let place = places.value(UInt64(keys[index])) else { continue }
      keys[found] = UInt32(truncatingIfNeeded: place)
      found += 1
    }
    for index in 0..<found { add(row: Int(keys[index]), to: sums) }
  }

  /// The loop has no branch and no check, so that the compiler lays sixteen columns side by side.
  @inline(__always)
  private func add(row: Int, to sums: UnsafeMutableBufferPointer<Int16>) {
    precondition(weights.indices.contains(row))
    weights.withUnsafeBufferPointer { rows in
      rows.withMemoryRebound(to: Int8.self) { weights in
        guard let first = sums.baseAddress, let all = weights.baseAddress else { return }
        let row = all + row * WeightRows.columns
        for column in 0..<WeightRows.columns { first[column] &+= Int16(row[column]) }
      }
    }
  }

  /// The weight of a feature for a label; nil for a feature that was not trained.
  func weight(_ key: UInt32, _ label: Int) -> Int? {
    places.value(UInt64(key)).map { Int(weights[Int($0)][label]) }
  }
}
