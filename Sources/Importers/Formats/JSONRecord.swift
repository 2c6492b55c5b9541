/// One record of a JSON member file, with its place.
package struct JSONRecord: Sendable {
  /// Key of the root object whose array (or object) it came from; nil where the root is an array or a bare record.
  package let key: String?

  package let value: JSONValue

  /// JSON Pointer (RFC 6901) of the record in the file.
  package let pointer: String

  package init(key: String?, value: JSONValue, pointer: String) {
    self.key = key
    self.value = value
    self.pointer = pointer
  }
}
