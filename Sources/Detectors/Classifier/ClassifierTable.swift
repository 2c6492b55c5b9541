/// Made by `training/train.py`; do not edit.
enum ClassifierTable {
  static let labels = ""
  static let weights = ""
}
