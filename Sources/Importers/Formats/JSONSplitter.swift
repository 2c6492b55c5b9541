import Model

/// Cuts a JSON file into records.
struct JSONSplitter {
  private let window: JSONWindow
  private let repairsText: Bool
  private let glances: Bool
  private let keys = JSONKeyCache()
  private var plain: [JSONValue.Member] = []
  private var hasRecords = false

  /// Lists under these keys belong to a record that stands alone as the root.
  private static let partsOfRecord: Set<String> = [
    "label_values", "data", "media", "attachments", "string_map_data", "string_list_data", "tags",
    "media_list_data", "dubbing_info", "media_variants",
  ]

  typealias Body = (JSONPart) throws -> Void
  typealias Glance = (String?, Int, UnsafeBufferPointer<UInt8>) throws -> JSONTaken

  init(window: JSONWindow, repairsText: Bool, glances: Bool) {
    self.glances = glances
    self.window = window
    self.repairsText = repairsText
  }

  mutating func run(_ body: Body, _ glance: Glance) throws {
    try window.skipByteOrderMark()
    switch try window.nextSolid() {
    case UInt8(ascii: "["):
      try array(key: nil, prefix: "", body, glance)
    case UInt8(ascii: "{"):
      try root(body, glance)
    case nil:
      throw Unreadable.unknownShape("an empty file")
    default:
      throw Unreadable.unknownShape("neither a JSON object nor a JSON array")
    }
    // The archive checks size and checksum of a member at its end.
    try window.drain()
  }

  private mutating func root(_ body: Body, _ glance: Glance) throws {
    window.advance()
    while let byte = try solid(), byte != UInt8(ascii: "}") {
      if byte == UInt8(ascii: ",") {
        window.advance()
      } else {
        try member(body, glance)
      }
    }
    window.advance()
    if !hasRecords { try alone(body) }
  }

  private mutating func member(_ body: Body, _ glance: Glance) throws {
    guard case .string(let key)? = try? element() else { throw syntax("a key is missing") }
    guard try solid() == UInt8(ascii: ":") else { throw syntax("a colon is missing") }
    window.advance()
    if try solid() == UInt8(ascii: "["), !JSONSplitter.partsOfRecord.contains(key) {
      hasRecords = true
      try array(key: key, prefix: "/" + JSONSplitter.escaped(key), body, glance)
    } else {
      try plainMember(key, body)
    }
  }

  private mutating func plainMember(_ key: String, _ body: Body) throws {
    let value: JSONValue
    do {
      value = try element()
    } catch let fault as JSONFault {
      return try body(.damage(pointer: "/" + JSONSplitter.escaped(key), reason: fault.reason))
    }
    plain.append(JSONValue.Member(key: key, value: value))
    try body(.member(key: key, value))
  }

  /// Hands out a root object that holds no list of records.
  private func alone(_ body: Body) throws {
    if plain.count == 1, case .object = plain[0].value {
      let (key, value) = (plain[0].key, plain[0].value)
      try body(.record(JSONRecord(key: key, value: value, pointer: "/" + JSONSplitter.escaped(key))))
    } else if !plain.isEmpty {
      try body(.record(JSONRecord(key: nil, value: .object(plain), pointer: "")))
    }
  }

  private func array(key: String?, prefix: String, _ body: Body, _ glance: Glance) throws {
    window.advance()
    var index = 0
    var isAfterElement = false
    var isWhole = true
    while let byte = try solid(), byte != UInt8(ascii: "]") {
      if glances, byte == UInt8(ascii: "{"), case let taken = try window.glance({ try glance(key, index, $0) }),
        taken > 0
      {
        index += taken
        (isAfterElement, isWhole) = (true, true)
        continue
      }
      let pointer = "\(prefix)/\(index)"
      if byte == UInt8(ascii: ",") {
        if !isAfterElement { try body(.damage(pointer: pointer, reason: "an element is missing")) }
        isAfterElement = false
        window.advance()
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ":") {
        // What a broken element leaves behind is its own damage, and told of already.
        if isWhole { try body(.damage(pointer: pointer, reason: "a bracket too many")) }
        window.advance()
      } else {
        isWhole = try record(key: key, pointer: pointer, body)
        index += 1
        isAfterElement = true
      }
    }
    window.advance()
  }

  /// Hands out the element that begins here, or says that it is broken; returns whether it was whole.
  private func record(key: String?, pointer: String, _ body: Body) throws -> Bool {
    do {
      let value = try element()
      try body(.record(JSONRecord(key: key, value: value, pointer: pointer)))
      return true
    } catch let fault as JSONFault {
      // What the web page's script printed in place of the list.
      if pointer == "/0", fault.reason == "an unknown word", try isBareText() {
        throw Unreadable.unknownShape("no JSON inside the brackets")
      }
      try body(.damage(pointer: pointer, reason: fault.reason))
      return false
    }
  }

  /// The next byte that is no blank; throws where the file ends instead.
  private func solid() throws -> UInt8? {
    guard let byte = try window.nextSolid() else { throw syntax("cut short") }
    return byte
  }

  /// The element that begins here; throws `JSONFault` if it is whole but wrong.
  private func element() throws -> JSONValue {
    var value = JSONValue.null
    let (repairs, keys) = (repairsText, keys)
    let isWhole = try window.takeElement { value = try JSONParser.value($0, repairsText: repairs, keys: keys) }
    guard isWhole else { throw syntax("cut short") }
    return value
  }

  /// Whether another word follows without a comma.
  private func isBareText() throws -> Bool {
    guard let byte = try window.nextSolid() else { return false }
    return Character(Unicode.Scalar(byte)).isLetter
  }

  private func syntax(_ what: String) -> Unreadable { .syntax(line: window.line, what: what) }

  /// A key as a part of a JSON Pointer.
  private static func escaped(_ key: String) -> String {
    key.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
