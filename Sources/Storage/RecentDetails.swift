import Model

/// The details of the last few items with their numbers: the messages of a thread take turns between two.
struct RecentDetails {
  private static let limit = 8

  private var entries: [(mark: Int, value: ItemDetails, number: Int64?)] = []
  private var oldest = 0

  /// The number under which equal details were kept; nil if they are not among the last few.
  func number(of value: ItemDetails) -> Int64?? {
    let mark = RecentDetails.mark(value)
    for index in entries.indices where entries[index].mark == mark && entries[index].value == value {
      return entries[index].number
    }
    return nil
  }

  mutating func remember(_ value: ItemDetails, number: Int64?) {
    let entry = (mark: RecentDetails.mark(value), value: value, number: number)
    if entries.count < Self.limit {
      entries.append(entry)
    } else {
      entries[oldest] = entry
      oldest = (oldest + 1) % Self.limit
    }
  }

  /// What tells most details apart: to compare all of their parts costs more than what they are compared for.
  private static func mark(_ value: ItemDetails) -> Int {
    var hasher = Hasher()
    hasher.combine(value.author?.name)
    hasher.combine(value.author?.handle)
    hasher.combine(value.target?.name)
    hasher.combine(value.attachments?.first?.uri)
    hasher.combine(value.links?.first)
    return hasher.finalize()
  }
}
