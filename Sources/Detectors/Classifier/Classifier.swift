/// A linear classifier for every text rule and guard: a row of small weights a feature, a column a label.
///
/// Its weights are trained by `training/train.py` and stand in `ClassifierTable`.
package struct Classifier: Sendable {
  /// What the classifier knows of one rule or guard.
  package struct Label: Sendable {
    /// A rule's or guard's id; `any` for whether a text holds anything at all, `work` for talk of one's own work.
    package var id: String
    var scale: Float
    var bias: Float
    /// What the label's own sum, that of `any` and the largest of all others count in its log-odds, and what is added.
    var mixture: SIMD4<Float>
    /// From this probability on a finding is worth reporting.
    package var threshold: Double

    var isRule: Bool { id != "any" && id != Classifier.ownWork && !id.hasPrefix("guard.") }
  }

  /// The label of talk of one's own work in any way, as ordinary posts have it.
  package static let ownWork = "work"

  /// The classifier that ships.
  package static let shipped = Classifier(labels: ClassifierTable.labels, weights: ClassifierTable.weights)

  package let labels: [Label]
  private let rows: WeightRows
  private let places: [String: Int]
  /// The place of `any`; nil where no such label was trained.
  private let any: Int?
  private let rulePlaces: [Int]
  /// The labels' numbers, side by side: they are wanted for every text.
  private let scales: [Float]
  private let biases: [Float]
  private let mixtures: [SIMD4<Float>]

  /// Reads the tables; rows that are cut short are left out.
  init(labels text: String, weights encoded: String) {
    let labels = text.split(separator: "\n").compactMap(Classifier.label).prefix(WeightRows.columns)
    self.labels = Array(labels)
    // Talk of work stands beside most findings: it is nobody's rival.
    rulePlaces = labels.indices.filter { labels[$0].isRule && labels[$0].id != "work-talk.detail" }
    scales = labels.map(\.scale)
    biases = labels.map(\.bias)
    mixtures = labels.map(\.mixture)
    places = Dictionary(labels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    any = places["any"]
    rows = WeightRows(encoded)
  }

  /// The place of a label; nil where the classifier does not know it.
  package func place(of id: String) -> Int? { places[id] }

  /// The log-odds of all labels for what a reader reads.
  func scores(_ reader: FeatureReader) -> ClassifierScores {
    guard !rows.isEmpty, !reader.text.words.isEmpty else { return .none }
    var best: [Float] = []
    for part in reader.parts {
      let logits = logits(reader, part)
      best = best.isEmpty ? logits : zip(best, logits).map { max($0, $1) }
    }
    return ClassifierScores(values: calibrated(best))
  }

  /// Log-odds from sums: a label is likelier where something is likely, and less so beside a stronger one.
  private func calibrated(_ sums: [Float]) -> [Float] {
    let any = any.map { sums[$0] } ?? 0
    let rivals = Rivals(sums, among: rulePlaces)
    return mixtures.indices.map { place in
      let mixture = mixtures[place]
      return mixture[0] * sums[place] + mixture[1] * any + mixture[2] * max(-10, rivals.sum(beside: place)) + mixture[3]
    }
  }

  private func logits(_ reader: FeatureReader, _ part: FeatureReader.Part) -> [Float] {
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: WeightRows.columns) { sums in
      sums.initialize(repeating: 0)
      let size = rows.sums(into: sums) { add in reader.read(part) { key, _ in add(key) } }
      let norm = Classifier.norm(size)
      return scales.indices.map { biases[$0] + scales[$0] * Float(sums[$0]) * norm }
    }
  }

  /// Long parts have more features, and more of them by chance.
  static func norm(_ size: Int) -> Float { 1 / max(1, Float(size) / 12).squareRoot() }

  /// The three words that speak most for a label, in the order of the text.
  func strongest(_ label: Int, in item: ItemCase) -> [Range<Int>] {
    let reader = FeatureReader(item)
    var shares: [Int: Int] = [:]
    for part in reader.parts {
      _ = reader.read(part) { key, words in
        guard !words.isEmpty, let weight = rows.weight(key, label) else { return }
        shares[words.lowerBound, default: 0] += weight
      }
    }
    let best = shares.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    return best.map(\.key).sorted().map { $0..<$0 + 1 }
  }

  /// `id scale bias own any rival shift threshold`.
  private static func label(_ line: Substring) -> Label? {
    let cells = line.split(separator: " ")
    let numbers = cells.dropFirst().compactMap { Float($0) }
    guard cells.count == 8, numbers.count == 7 else { return nil }
    return Label(
      id: String(cells[0]), scale: numbers[0], bias: numbers[1],
      mixture: SIMD4(numbers[2], numbers[3], numbers[4], numbers[5]), threshold: Double(numbers[6]))
  }
}

extension Classifier {
  /// What is weighed of an item, for the trainer: the size and the feature keys of each part of its text.
  package static func features(of item: ItemCase) -> [(size: Int, keys: [UInt32])] {
    let reader = FeatureReader(item)
    return reader.parts.map { part in
      var keys: [UInt32] = []
      let size = reader.read(part) { key, _ in keys.append(key) }
      return (size, keys)
    }
  }

  /// Names of the features that are not words, by key.
  package static var featureNames: [UInt32: String] { FeatureNames.all }
}
