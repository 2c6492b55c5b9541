/// Why a member file can't be read, or not to its end.
///
/// Names shapes and limits, never contents.
package enum MemberFailure: Error, Hashable, Sendable {
  case encrypted
  case unsupportedMethod(Int)
  case badName
  case special
  case overlapping
  case outOfBounds
  case truncated
  case corrupt
  case checksumMismatch
  case longerThanDeclared
  case tooLarge(limit: Int)
  case ratioTooHigh(limit: Int)
  case unreadable(errno: Int32)
}

extension MemberFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .encrypted: "encrypted"
    case .unsupportedMethod(let method): "compression method \(method) is not supported"
    case .badName: "its name is not usable"
    case .special: "a link or a device, which is never followed"
    case .overlapping: "its bytes overlap another member's"
    case .outOfBounds: "its place in the archive lies outside the file"
    case .truncated: "cut short"
    case .corrupt: "compressed data is damaged"
    case .checksumMismatch: "checksum does not match"
    case .longerThanDeclared: "longer than declared"
    case .tooLarge(let limit): "larger than the limit of \(limit) bytes"
    case .ratioTooHigh(let limit): "compressed more than \(limit):1"
    case .unreadable(let errno): "can't be read (error \(errno))"
    }
  }
}
