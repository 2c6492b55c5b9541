import Foundation
import Model

/// The parts of an item that few items have, kept as one JSON text.
struct ItemDetails: Codable, Hashable {
  var author: Person?
  var target: Person?
  var container: Container?
  var mentions: [Person]?
  var attachments: [Attachment]?
  var links: [String]?
  var place: Place?

  init(_ item: Item) {
    author = item.author
    target = item.target
    container = item.container
    mentions = item.mentions.isEmpty ? nil : item.mentions
    attachments = item.attachments.isEmpty ? nil : item.attachments
    links = item.links.isEmpty ? nil : item.links
    place = item.place
  }

  /// What a plain message has.
  init(author: Person?, target: Person?) {
    self.author = author
    self.target = target
  }

  /// Nil where there is nothing to keep.
  var json: String? {
    get throws {
      let isEmpty =
        author == nil && target == nil && container == nil && mentions == nil && attachments == nil && links == nil
        && place == nil
      return isEmpty ? nil : try JSONText.encode(self)
    }
  }
}
