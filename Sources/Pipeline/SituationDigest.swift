import Detectors
import Foundation
import Model
import Storage

/// Everything that rules on items see beside the item, as one digest: what was judged in a situation need not be judged
/// in it again.
///
/// The day of the audit is not among it: no rule on items asks for it.
struct SituationDigest {
  private let shared: String

  init(_ situation: Situation) {
    shared = [
      Ruleset.digest, SituationDigest.program, situation.mode.rawValue, CanonicalText.of(situation.context),
      CanonicalText.of(situation.people.people), CanonicalText.of(situation.occupations),
    ].joined(separator: "\n")
  }

  /// The digest for the items of one account.
  func digest(for account: Account) -> String {
    "sha256:" + Fingerprint.digest(of: shared + "\n" + CanonicalText.of(account))
  }

  /// Which build of the program judges: its size and the moment it was made.
  private static let program: String = {
    guard let path = Bundle.main.executablePath,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, let date = attributes[.modificationDate] as? Date
    else { return UUID().uuidString }
    return "\(size) \(date.timeIntervalSince1970)"
  }()
}
