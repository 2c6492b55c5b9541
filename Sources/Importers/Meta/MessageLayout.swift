/// The bytes of a message's object around its three values, as they stood in the message before.
///
/// A file repeats them a million times: the same bytes mean the same keys, flags and blanks, and need no second look.
struct MessageLayout {
  enum Role {
    case sender
    case content
    case moment
  }

  private var pieces: [(before: [UInt8], role: Role)] = []
  private var tail: [UInt8] = []

  var isEmpty: Bool { tail.isEmpty }

  init() {}

  /// Takes the layout of the object in a range whose values lie in others, in order.
  init(_ bytes: UnsafeBufferPointer<UInt8>, object: Range<Int>, values: [(role: Role, range: Range<Int>)]) {
    var start = object.lowerBound
    for (role, range) in values {
      pieces.append((Array(bytes[start..<range.lowerBound]), role))
      start = range.upperBound
    }
    tail = Array(bytes[start..<object.upperBound])
  }

  /// Moves over an object of this layout and hands out its values; false, and not moved, where it is another.
  func read(
    _ glance: inout JSONGlance, text: (Role, JSONGlance.Text) -> Void, moment: (Int64) -> Void
  ) -> Bool {
    let start = glance.index
    if !isEmpty, take(&glance, text, moment) { return true }
    glance.index = start
    return false
  }

  private func take(
    _ glance: inout JSONGlance, _ text: (Role, JSONGlance.Text) -> Void, _ moment: (Int64) -> Void
  ) -> Bool {
    for piece in pieces {
      guard HTMLBytes.holds(glance.bytes, piece.before, at: glance.index) else { return false }
      glance.index += piece.before.count
      if piece.role == .moment {
        guard let value = glance.integer() else { return false }
        moment(value)
      } else {
        guard let value = glance.text() else { return false }
        text(piece.role, value)
      }
    }
    guard HTMLBytes.holds(glance.bytes, tail, at: glance.index) else { return false }
    glance.index += tail.count
    return true
  }
}
