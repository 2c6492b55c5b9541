/// What the JSON reader meets on its way through a member file.
package enum JSONPart: Sendable {
  /// A record, see `MemberFile.forEachJSONPart`.
  case record(JSONRecord)

  /// A member of the root object whose value is no list: the title of a message thread, the name of an album.
  case member(key: String, JSONValue)

  /// A record that could not be read: its pointer and why, never what it says.
  case damage(pointer: String, reason: String)
}
