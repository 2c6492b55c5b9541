/// Why a member file, or the rest of it, could not be read.
///
/// It names columns, keys and shapes, never what a cell said: these words are printed, and people paste them into bug
/// reports. The errors of Foundation quote their input, so readers throw this type.
package enum Unreadable: Error, Hashable, Sendable {
  /// The shape is not one that the reader knows, though the file's name is.
  case unknownShape(String)
  /// The syntax breaks at a line.
  case syntax(line: Int?, what: String)
  case encoding(String)
}

extension Unreadable: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownShape(let shape): "not in a known shape: \(shape)"
    case .syntax(_, let what): what
    case .encoding(let what): what
    }
  }
}
