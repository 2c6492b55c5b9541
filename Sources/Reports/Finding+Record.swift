package import Model

extension Finding {
  /// What is the same for findings on one record of an archive: the place of a post, comment or message, else the id.
  package var recordKey: String {
    guard let item, ItemKind(rawValue: item.kind) != nil, !item.path.isEmpty else { return id }
    return "\(account) \(item.archive) \(item.path) \(item.pointer)"
  }
}
