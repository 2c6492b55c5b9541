/// One request of a browser, read strictly.
package struct LocalRequest: Hashable, Sendable {
  package var method: String

  /// The path with its query, as it was sent.
  package var target: String

  /// Header fields by name in lower case; each may stand once.
  package var fields: [String: String]
  package var body: [UInt8]

  package init(method: String, target: String, fields: [String: String], body: [UInt8] = []) {
    self.method = method
    self.target = target
    self.fields = fields
    self.body = body
  }

  /// The target without its query.
  package var path: String { String(target.prefix { $0 != "?" }) }

  /// A value of the query; nothing in it is decoded.
  package func query(_ name: String) -> String? {
    let pairs = target.drop { $0 != "?" }.dropFirst().split(separator: "&")
    return pairs.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
