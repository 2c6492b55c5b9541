/// A message as it lies in a block.
struct PackedMessage {
  struct Head {
    var key: RecordKey
    var shape: Int64

    /// Milliseconds since 1970-01-01 00:00 UTC.
    var at: Int64?

    /// What follows the shape's `place`.
    var number: Int64
  }

  var head: Head

  /// Where its text lies in the block.
  var text: Range<Int>
}
