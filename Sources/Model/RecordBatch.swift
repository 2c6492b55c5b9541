/// What an importer hands on: records of one account, a limited number at a time.
package struct RecordBatch: Sendable {
  package var fields: [ProfileField] = []
  package var positions: [Position] = []
  package var contactPoints: [ContactPoint] = []
  package var ties: [Tie] = []
  package var threads: [MessageThread] = []
  package var items: [Item] = []

  /// Messages in packed form, which come after the items.
  package var runs: [MessageRun] = []

  package init() {}

  /// The items, those in packed form too.
  package var allItems: [Item] { items + runs.flatMap(\.items) }

  /// How many records it holds.
  package var count: Int {
    fields.count + positions.count + contactPoints.count + ties.count + threads.count + items.count
      + runs.reduce(0) { $0 + $1.messages.count }
  }

  package var isEmpty: Bool { count == 0 }
}
