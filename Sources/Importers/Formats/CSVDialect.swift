/// How a CSV writes a quote inside a quoted cell.
package enum CSVDialect: Sendable {
  /// RFC 4180: `""`.
  case doubledQuotes
  /// `\"` and `\\`, as LinkedIn's comments since 2026.
  case backslashes
}
