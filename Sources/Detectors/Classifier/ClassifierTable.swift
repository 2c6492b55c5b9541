/// Weights of the classifier, made by `training/train.py`; do not edit.
enum ClassifierTable {
  /// FNV-1a of the packed weights, as the trainer saw them.
  static let fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

  static let labels = ""
  static let weights = ""
}
