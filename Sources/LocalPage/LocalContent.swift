/// What stands behind the local page: it is asked only on behalf of the person who opened it.
package protocol LocalContent {
  /// The page that opens without a session: it holds nothing of anybody.
  var entry: LocalResponse { get }

  /// The script of the pages; it holds nothing of anybody either.
  var script: LocalResponse { get }

  /// A page; nil where there is none of that path.
  func page(_ request: LocalRequest) -> LocalResponse?

  /// Does what a page asks for; nil where nothing has that path.
  func change(_ request: LocalRequest) -> LocalResponse?
}
