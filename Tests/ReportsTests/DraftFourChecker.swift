import Foundation

/// The words of JSON Schema, draft 4, that the SARIF schema uses.
///
/// A word that it does not know is a fault, so that no part of a schema goes unread.
struct DraftFourChecker {
  private static let annotations: Set<String> = [
    "$schema", "id", "title", "description", "default", "definitions", "properties", "required",
    "additionalProperties", "type", "items", "uniqueItems", "minItems", "minimum", "maximum", "pattern", "format",
    "enum", "anyOf", "oneOf", "$ref",
  ]

  let root: [String: Any]

  /// What is wrong, as `place: what`, sorted.
  func faults(of value: Any) -> [String] { faults(value, root, at: "").sorted() }

  private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      guard let target = resolved(reference) else { return ["\(place): the schema lacks \(reference)"] }
      return faults(value, target, at: place)
    }
    let unknown = schema.keys.filter { !Self.annotations.contains($0) }.map { "\(place): the checker lacks \($0)" }
    return unknown + type(value, schema, place) + choice(value, schema, place) + record(value, schema, place)
      + list(value, schema, place) + number(value, schema, place) + text(value, schema, place)
  }

  private func resolved(_ reference: String) -> [String: Any]? {
    guard reference.hasPrefix("#/") else { return nil }
    return reference.dropFirst(2).split(separator: "/").reduce(root as [String: Any]?) { node, step in
      node?[String(step)] as? [String: Any]
    }
  }

  private func type(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    guard let wanted = schema["type"] else { return [] }
    let names = wanted as? [String] ?? [wanted as? String ?? ""]
    return names.contains { Self.isOne($0, value) } ? [] : ["\(place): not of type \(names.joined(separator: " or "))"]
  }

  private static func isOne(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "boolean": isFlag(value)
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "integer": !isFlag(value) && ((value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false)
    case "number": !isFlag(value) && value is NSNumber
    default: false
    }
  }

  private static func isFlag(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private func choice(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var found: [String] = []
    if let choices = schema["enum"] as? [Any], !choices.contains(where: { ($0 as? NSObject) == (value as? NSObject) }) {
      found.append("\(place): not one of the choices")
    }
    func fitting(_ key: String) -> Int? {
      (schema[key] as? [[String: Any]]).map { $0.count { faults(value, $0, at: place).isEmpty } }
    }
    if let count = fitting("anyOf"), count == 0 { found.append("\(place): fits none of anyOf") }
    if let count = fitting("oneOf"), count != 1 { found.append("\(place): fits \(count) of oneOf") }
    return found
  }

  private func record(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    guard let record = value as? [String: Any] else { return [] }
    let missing = (schema["required"] as? [String] ?? []).filter { record[$0] == nil }.map { "\(place)/\($0): missing" }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    return missing
      + record.flatMap { key, value -> [String] in
        if let own = properties[key] { return faults(value, own, at: "\(place)/\(key)") }
        if let others = schema["additionalProperties"] as? [String: Any] {
          return faults(value, others, at: "\(place)/\(key)")
        }
        let isOpen = (schema["additionalProperties"] as? NSNumber)?.boolValue ?? true
        return isOpen ? [] : ["\(place)/\(key): not in the schema"]
      }
  }

  private func list(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    guard let list = value as? [Any] else { return [] }
    var found: [String] = []
    if let least = schema["minItems"] as? Int, list.count < least { found.append("\(place): too few items") }
    if (schema["uniqueItems"] as? NSNumber)?.boolValue == true,
      Set(list.compactMap { $0 as? NSObject }).count < list.count
    {
      found.append("\(place): the same item twice")
    }
    guard let items = schema["items"] as? [String: Any] else { return found }
    return found + list.enumerated().flatMap { faults($0.element, items, at: "\(place)/\($0.offset)") }
  }

  private func number(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    guard !Self.isFlag(value), let number = (value as? NSNumber)?.doubleValue else { return [] }
    let isLow = (schema["minimum"] as? NSNumber).map { number < $0.doubleValue } ?? false
    let isHigh = (schema["maximum"] as? NSNumber).map { number > $0.doubleValue } ?? false
    return isLow || isHigh ? ["\(place): out of range"] : []
  }

  private func text(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    guard let text = value as? String else { return [] }
    var found: [String] = []
    if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
      found.append("\(place): not of the form \(pattern)")
    }
    if let format = schema["format"] as? String, format.hasPrefix("uri"), URL(string: text) == nil || text.contains(" ")
    {
      found.append("\(place): no URI")
    }
    return found
  }
}
