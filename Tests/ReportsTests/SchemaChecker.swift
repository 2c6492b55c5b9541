import Foundation

/// The few words of JSON Schema that the report's schema uses.
struct SchemaChecker {
  private(set) var faults: [String] = []

  mutating func check(_ value: Any, against schema: [String: Any], at path: String = "") {
    if let types = schema["type"], !SchemaChecker.names(types).contains(where: { SchemaChecker.isOne($0, value) }) {
      faults.append("\(path): wrong type")
      return
    }
    if let const = schema["const"] as? String, value as? String != const { faults.append("\(path): not \(const)") }
    if let choices = schema["enum"] as? [Any], !choices.contains(where: { ($0 as? NSObject) == (value as? NSObject) }) {
      faults.append("\(path): not one of the choices")
    }
    if let record = value as? [String: Any] { checkRecord(record, against: schema, at: path) }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, item) in list.enumerated() { check(item, against: items, at: "\(path)/\(index)") }
    }
  }

  private mutating func checkRecord(_ record: [String: Any], against schema: [String: Any], at path: String) {
    for key in schema["required"] as? [String] ?? [] where record[key] == nil {
      faults.append("\(path)/\(key): missing")
    }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for (key, value) in record {
      if let property = properties[key] ?? schema["additionalProperties"] as? [String: Any] {
        check(value, against: property, at: "\(path)/\(key)")
      } else {
        faults.append("\(path)/\(key): not in the schema")
      }
    }
  }

  private static func names(_ types: Any) -> [String] { types as? [String] ?? [types as? String ?? ""] }

  private static func isOne(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
