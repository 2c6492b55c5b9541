extension Item {
  /// How much of a text rules look at, in bytes of UTF-8: four times the longest post that a platform takes.
  ///
  /// A hostile archive could else ask for hours with one post.
  package static let judgedBytes = 1 << 18
}
