/// Reads one JSON value (RFC 8259) out of bytes that are in memory.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let repairsText: Bool
  let keys: JSONKeyCache
  var index = 0

  /// Lists and objects inside one another.
  static let depthLimit = 512

  init(_ bytes: UnsafeBufferPointer<UInt8>, repairsText: Bool, keys: JSONKeyCache) {
    self.bytes = bytes
    self.repairsText = repairsText
    self.keys = keys
  }

  /// The value that the bytes hold, all of them.
  static func value(
    _ bytes: UnsafeBufferPointer<UInt8>, repairsText: Bool, keys: JSONKeyCache
  ) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes, repairsText: repairsText, keys: keys)
    let value = try parser.value(depth: 0)
    guard parser.solid() == nil else { throw JSONFault("more after the value") }
    return value
  }

  /// The next byte, or nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func advance() { index += 1 }

  private mutating func solid() -> UInt8? {
    while let byte = next, JSONWindow.isBlank(byte) { index += 1 }
    return next
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth <= JSONParser.depthLimit else { throw JSONFault("nested too deeply") }
    switch solid() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw JSONFault("a value is missing")
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    if try closes(with: UInt8(ascii: "}")) { return .object([]) }
    repeat {
      guard solid() == UInt8(ascii: "\"") else { throw JSONFault("a key is missing") }
      let key = try key()
      guard solid() == UInt8(ascii: ":") else { throw JSONFault("a colon is missing") }
      index += 1
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
    } while try goesOn(until: UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    if try closes(with: UInt8(ascii: "]")) { return .array([]) }
    repeat { elements.append(try value(depth: depth + 1)) } while try goesOn(until: UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func closes(with bracket: UInt8) throws(JSONFault) -> Bool {
    guard let byte = solid() else { throw JSONFault("cut short") }
    if byte == bracket { index += 1 }
    return byte == bracket
  }

  private mutating func goesOn(until bracket: UInt8) throws(JSONFault) -> Bool {
    guard let byte = solid(), byte == bracket || byte == UInt8(ascii: ",") else {
      throw JSONFault("a comma or bracket is missing")
    }
    index += 1
    return byte != bracket
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw JSONFault("an unknown word") }
      index += 1
    }
    return value
  }
}
