/// The content of a value as text: the same for equal values in every run, whatever the order of sets and dictionaries.
struct CanonicalText {
  private(set) var text = ""

  /// The text of a value with everything in it.
  static func of(_ value: Any) -> String {
    var canonical = CanonicalText()
    canonical.add(value)
    return canonical.text
  }

  private mutating func add(_ value: Any) {
    // What most of a value consists of needs no mirror, and reads the same as through one.
    if let text = value as? String { return add(leaf: text) }
    if let number = value as? Double { return add(leaf: "\(number)") }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .set, .dictionary: add(mirror.children.map { CanonicalText.of($0.value) }.sorted())
    case .none: add(leaf: "\(value)")
    case .enum where mirror.children.isEmpty: add(leaf: "\(value)")
    default: addChildren(of: mirror)
    }
  }

  private mutating func addChildren(of mirror: Mirror) {
    text += "("
    for child in mirror.children {
      if let label = child.label { add(leaf: label) }
      add(child.value)
    }
    text += ")"
  }

  private mutating func add(_ parts: [String]) {
    text += "("
    for part in parts { add(leaf: part) }
    text += ")"
  }

  /// With its length in front, so that no two lists of leaves read alike.
  private mutating func add(leaf: String) {
    text += "\(leaf.utf8.count):"
    text += leaf
  }
}
