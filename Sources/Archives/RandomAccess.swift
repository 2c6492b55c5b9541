/// Bytes that can be read from any offset, by several readers at once.
package protocol RandomAccess: Sendable {
  /// How many bytes there are.
  var size: Int { get }

  /// Fills a buffer from an offset and returns how many bytes it wrote; fewer than asked for only at the end.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int
}

extension RandomAccess {
  /// A bounded piece as an array; shorter at the end of the bytes.
  func bytes(at offset: Int, count: Int) throws(MemberFailure) -> [UInt8] {
    guard offset >= 0, offset <= size, count > 0 else { return [] }
    let wanted = min(count, size - offset)
    var piece = [UInt8](repeating: 0, count: wanted)
    var outcome: Result<Int, MemberFailure> = .success(0)
    piece.withUnsafeMutableBytes { buffer in
      do throws(MemberFailure) {
        outcome = .success(try read(at: offset, into: buffer))
      } catch {
        outcome = .failure(error)
      }
    }
    let filled = try outcome.get()
    return filled == wanted ? piece : Array(piece.prefix(filled))
  }
}
