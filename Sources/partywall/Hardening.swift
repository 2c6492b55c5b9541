#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the process gives up before it touches a private file.
enum Hardening {
  /// Files for the owner alone, no core dumps, and a clean end on an interrupt.
  static func apply() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Darwin)
      setrlimit(RLIMIT_CORE, &none)
    #else
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #endif
    // SQLite rolls an open transaction back when the vault is opened next, so there is nothing to tidy up.
    signal(SIGINT) { _ in _exit(130) }
  }
}
