/// Why a stretch of bytes is not a JSON value; never quotes it.
struct JSONFault: Error, Hashable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
