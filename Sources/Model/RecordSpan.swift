/// How many records of a kind there are, and the oldest and newest moment among them.
package struct RecordSpan: Hashable, Sendable {
  package private(set) var count = 0
  package private(set) var from: Timestamp?
  package private(set) var to: Timestamp?

  package init() {}

  /// Counts a record, with its moment if it has one.
  package mutating func add(_ moment: Timestamp?) {
    count += 1
    if let moment { extend(to: moment) }
  }

  /// Counts many records, with the oldest and the newest moment among them.
  package mutating func add(_ many: Int, period: (from: Timestamp, to: Timestamp)?) {
    count += many
    guard let period else { return }
    extend(to: period.from)
    extend(to: period.to)
  }

  private mutating func extend(to moment: Timestamp) {
    if from.map({ moment < $0 }) ?? true { from = moment }
    if to.map({ $0 < moment }) ?? true { to = moment }
  }
}
