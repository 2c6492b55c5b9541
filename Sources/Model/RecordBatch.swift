/// What an importer hands on: records of one account, a limited number at a time.
package struct RecordBatch: Sendable {
  package var fields: [ProfileField] = []
  package var positions: [Position] = []
  package var contactPoints: [ContactPoint] = []
  package var ties: [Tie] = []
  package var threads: [MessageThread] = []
  package var items: [Item] = []

  package init() {}

  /// How many records it holds.
  package var count: Int {
    fields.count + positions.count + contactPoints.count + ties.count + threads.count + items.count
  }

  package var isEmpty: Bool { count == 0 }
}
