import Detectors
import Model
import Storage

/// What rules this binary judges by, as one digest: two scores are alike only under the same one.
enum Ruleset {
  static let digest: String = {
    let lines = Rules.all.map { "\($0.id) \($0.base) \($0.decay.rawValue)" }
    return "sha256:" + Fingerprint.digest(of: lines.joined(separator: "\n"))
  }()
}
