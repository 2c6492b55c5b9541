#if canImport(CDeflate)
  internal import CDeflate

  /// Inflates small members in one go, with memory that the next one uses again.
  ///
  /// Unchecked, because it belongs to whoever took it out of the `InflaterPool`.
  final class Inflater: @unchecked Sendable {
    /// Members of at most so many bytes, packed and unpacked, are inflated in one go.
    static let heldBytes = 4 << 20

    private let machine: OpaquePointer
    private let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: Inflater.heldBytes, alignment: 16)
    private let held = UnsafeMutableRawBufferPointer.allocate(byteCount: Inflater.heldBytes, alignment: 16)

    /// nil where there is no memory for it.
    init?() {
      guard let machine = libdeflate_alloc_decompressor() else { return nil }
      self.machine = machine
    }

    deinit {
      libdeflate_free_decompressor(machine)
      packed.deallocate()
      held.deallocate()
    }

    /// Whether the directory tells of a member that fits.
    static func fits(_ entry: ZipEntry) -> Bool {
      entry.method == 8 && (1...heldBytes).contains(entry.size) && (1...heldBytes).contains(entry.compressedSize)
    }

    /// The bytes of a member that is just as the directory says, until the next one is inflated; nil for any other.
    func bytes(of entry: ZipEntry, at start: Int, in file: any RandomAccess) -> UnsafeRawBufferPointer? {
      let input = UnsafeMutableRawBufferPointer(rebasing: packed[..<entry.compressedSize])
      let output = UnsafeMutableRawBufferPointer(rebasing: held[..<entry.size])
      guard (try? file.read(at: start, into: input)) == input.count else { return nil }
      // Without a place for the size it must be that of the output, to the byte.
      let code = libdeflate_deflate_decompress(
        machine, input.baseAddress, input.count, output.baseAddress, output.count, nil)
      let bytes = UnsafeRawBufferPointer(output)
      var sum = Checksum()
      sum.update(bytes)
      return code == LIBDEFLATE_SUCCESS && sum.value == entry.checksum ? bytes : nil
    }
  }
#endif
