import Declarations
import Detectors
import Model
import Storage

/// What rules this binary judges by, as one digest: two scores are alike only under the same one.
enum Ruleset {
  static let digest: String = {
    let rules = Rules.all.map { "\($0.id) \($0.base) \($0.decay.rawValue)" }
    let changes = Adjustment.all.map { "\($0.rule) \($0.words) \($0.effect)" }
    let lines = rules + changes + Context.Pack.allCases.map(PolicyPacks.text)
    return "sha256:" + Fingerprint.digest(of: lines.joined(separator: "\n"))
  }()
}
