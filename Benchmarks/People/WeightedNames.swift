import Foundation

/// A name, in Latin letters as its bearer writes it at work, and at home.
struct BenchmarkName: Hashable {
  var latin: String

  /// In the script of home; nil where that is Latin.
  var native: String?
}

/// Names with the shares of their bearers.
struct WeightedNames {
  private(set) var names: [BenchmarkName] = []
  private var sums: [Double] = []

  /// From entries `latin`, `latin=weight`, `latin:native`; Zipf's law by place in the list where no weight is given.
  init(_ text: String, exponent: Double = 0.8) {
    for (rank, entry) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      let parts = entry.split(separator: "=")
      let spelling = parts[0].split(separator: ":")
      let weight = parts.count > 1 ? Double(parts[1]) ?? 1 : 1 / pow(Double(rank + 1), exponent)
      add(BenchmarkName(latin: String(spelling[0]), native: spelling.count > 1 ? String(spelling[1]) : nil), weight)
    }
  }

  init(_ list: [(name: BenchmarkName, weight: Double)]) {
    for entry in list { add(entry.name, entry.weight) }
  }

  /// The same with a tail of rarer names, all alike, that make a share of the bearers.
  func with(tail: [BenchmarkName], share: Double) -> WeightedNames {
    var whole = self
    let weight = (sums.last ?? 0) * share / (1 - share) / Double(max(1, tail.count))
    for name in tail { whole.add(name, weight) }
    return whole
  }

  /// Every head with every ending.
  static func compounds(_ heads: String, _ endings: String) -> [BenchmarkName] {
    let (first, last) = (WeightedNames(heads).names, WeightedNames(endings).names)
    return first.flatMap { head in
      last.map { end in
        BenchmarkName(latin: head.latin + end.latin, native: head.native.flatMap { one in end.native.map { one + $0 } })
      }
    }
  }

  private mutating func add(_ name: BenchmarkName, _ weight: Double) {
    names.append(name)
    sums.append((sums.last ?? 0) + weight)
  }

  func draw(_ numbers: inout SeededNumbers) -> BenchmarkName {
    let target = numbers.share() * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return names[low]
  }
}
