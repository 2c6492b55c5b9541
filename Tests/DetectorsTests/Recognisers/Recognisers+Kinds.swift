import Model

@testable import Detectors

extension Recognisers {
  /// What a text holds of some kinds.
  static func find(_ kinds: Set<Recognition.Kind>, in text: String) -> [Recognition] {
    let analysed = AnalysedText(text, situation: .sample(clauses: []))
    return find(in: analysed).filter { kinds.contains($0.kind) }
  }
}
