/// The shape of values that stand in one place: how often each type, and what stands below.
struct StructureNode {
  private(set) var types: [String: Int] = [:]
  private(set) var members: [String: StructureNode] = [:]

  /// Shape of the elements, where some value is a list.
  private var elements: [StructureNode] = []

  private static let depthLimit = 24
  private static let memberLimit = 300

  /// Adds a value's shape; its text is looked at for nothing.
  mutating func add(_ value: JSONValue, depth: Int = 0) {
    types[StructureNode.type(of: value), default: 0] += 1
    guard depth < StructureNode.depthLimit else { return }
    switch value {
    case .object(let pairs):
      for pair in pairs {
        let key = MaskedName.of(pair.key)
        guard members[key] != nil || members.count < StructureNode.memberLimit else { continue }
        members[key, default: StructureNode()].add(pair.value, depth: depth + 1)
      }
    case .array(let values):
      if elements.isEmpty { elements = [StructureNode()] }
      for value in values { elements[0].add(value, depth: depth + 1) }
    default: break
    }
  }

  /// The lines below a name, indented by depth.
  func lines(named name: String, indent: Int) -> [String] {
    let counts = types.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
    let head = String(repeating: "  ", count: indent) + "\(name): \(counts)"
    let below = members.sorted { $0.key < $1.key }.flatMap { $0.value.lines(named: $0.key, indent: indent + 1) }
    return [head] + below + elements.flatMap { $0.lines(named: "[]", indent: indent + 1) }
  }

  private static func type(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "bool"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "list"
    case .object: "object"
    }
  }
}
