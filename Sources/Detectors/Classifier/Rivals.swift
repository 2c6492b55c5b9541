/// The two strongest labels of a text: what stands beside a label is the stronger of the others.
struct Rivals {
  private var strongest = -1
  private var first: Float = -.infinity
  private var second: Float = -.infinity

  /// Reads the sums of some labels.
  init(_ sums: [Float], among places: [Int]) {
    for place in places {
      if sums[place] > first {
        second = first
        first = sums[place]
        strongest = place
      } else if sums[place] > second {
        second = sums[place]
      }
    }
  }

  /// The largest sum of all labels but one; minus infinity where there is no other.
  func sum(beside place: Int) -> Float { place == strongest ? second : first }
}
