import Model

/// Gathers the batches of a session.
final class RecordSink {
  private(set) var records = RecordBatch()

  func take(_ batch: RecordBatch) {
    records.fields += batch.fields
    records.positions += batch.positions
    records.contactPoints += batch.contactPoints
    records.ties += batch.ties
    records.threads += batch.threads
    records.items += batch.allItems
  }
}
