/// How the pages of one kind of file lay out what the JSON of the same file names.
enum FacebookLayout: Sendable {
  /// A sentence above, the owner's words below: posts, searches' and saved things' sentences.
  case post
  case comment
  case reaction
  /// A name above, perhaps words below: friends, pages, apps.
  case name
  /// A sentence above that says it all: joining and leaving groups.
  case sentence
  case search
  case event
  case profile
  case autofill
  /// Labels with values.
  case labels
}
