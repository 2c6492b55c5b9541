#if canImport(CDeflate)
  /// A small member, inflated and checked as a whole when its first bytes are asked for.
  ///
  /// A member that is not just as the directory says is read as a stream, which hands out what is sound of it and names
  /// the fault.
  final class HeldMemberSource: ByteSource {
    private let inflate: (Inflater) -> UnsafeRawBufferPointer?
    private let stream: () throws(MemberFailure) -> any ByteSource
    private let pool: InflaterPool
    private var state = State.unread

    private enum State {
      case unread
      case held(Inflater, rest: UnsafeRawBufferPointer)
      case streamed(any ByteSource)
      case ended
    }

    init(
      _ entry: ZipEntry, at start: Int, in bytes: any RandomAccess, _ pool: InflaterPool,
      orStream stream: @escaping () throws(MemberFailure) -> any ByteSource
    ) {
      inflate = { $0.bytes(of: entry, at: start, in: bytes) }
      self.stream = stream
      self.pool = pool
    }

    deinit {
      if case .held(let inflater, _) = state { pool.giveBack(inflater) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
      guard !buffer.isEmpty else { return 0 }
      if case .unread = state { state = try begun() }
      switch state {
      case .held(let inflater, let rest): return copy(rest, of: inflater, into: buffer)
      case .streamed(let source): return try source.read(into: buffer)
      case .unread, .ended: return 0
      }
    }

    private func begun() throws(MemberFailure) -> State {
      guard let inflater = pool.take() else { return .streamed(try stream()) }
      if let bytes = inflate(inflater) { return .held(inflater, rest: bytes) }
      pool.giveBack(inflater)
      return .streamed(try stream())
    }

    private func copy(
      _ rest: UnsafeRawBufferPointer, of inflater: Inflater, into buffer: UnsafeMutableRawBufferPointer
    ) -> Int {
      let count = min(buffer.count, rest.count)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
      if count < rest.count {
        state = .held(inflater, rest: UnsafeRawBufferPointer(rebasing: rest[count...]))
      } else {
        pool.giveBack(inflater)
        state = .ended
      }
      return count
    }
  }
#endif
