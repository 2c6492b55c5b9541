#if canImport(CDeflate)
  import Synchronization

  /// Inflaters that nobody uses just now: as many as members were ever read at once.
  final class InflaterPool: Sendable {
    private let idle = Mutex<[Inflater]>([])

    /// An inflater; nil where there is no memory for one.
    func take() -> Inflater? { idle.withLock { $0.popLast() } ?? Inflater() }

    func giveBack(_ inflater: Inflater) { idle.withLock { $0.append(inflater) } }
  }
#endif
