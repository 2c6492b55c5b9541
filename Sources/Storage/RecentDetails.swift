/// The details of the last few items with their numbers: the messages of a thread take turns between two.
struct RecentDetails {
  private static let limit = 8

  private var entries: [(value: ItemDetails, number: Int64?)] = []
  private var oldest = 0

  /// The number under which equal details were kept; nil if they are not among the last few.
  func number(of value: ItemDetails) -> Int64?? { entries.first { $0.value == value }.map(\.number) }

  mutating func remember(_ value: ItemDetails, number: Int64?) {
    if entries.count < Self.limit {
      entries.append((value, number))
    } else {
      entries[oldest] = (value, number)
      oldest = (oldest + 1) % Self.limit
    }
  }
}
