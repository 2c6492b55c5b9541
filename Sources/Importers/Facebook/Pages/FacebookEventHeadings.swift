/// The headings over events in the pages, as the names that their lists have in the JSON of the same file.
///
/// Source: those names (formats/facebook.md section 6.9). No page in another language has been seen; an unknown heading
/// is told of.
enum FacebookEventHeadings {
  static func key(_ heading: String) -> String? { keys[heading.lowercased()] }

  private static let keys: [String: String] = [
    "events joined": "events_joined", "joined": "events_joined", "going": "events_joined",
    "events interested": "events_interested", "interested": "events_interested",
    "events declined": "events_declined", "declined": "events_declined", "not going": "events_declined",
  ]
}
