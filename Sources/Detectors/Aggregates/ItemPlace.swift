import Model

/// Where an item stands, as a key that the items of one conversation share.
enum ItemPlace {
  /// Group or page and whose post it is; else the post's address; nil where nothing says.
  static func key(of item: Item) -> String? {
    if let thread = item.thread { return "thread:" + thread }
    let names = [item.container?.name, item.target?.handle ?? item.target?.name].compactMap(\.self)
    if !names.isEmpty { return "at:" + names.map(PeopleDirectory.folded).joined(separator: "/") }
    return item.permalink.map { "link:" + $0.prefix { $0 != "?" } }
  }
}
