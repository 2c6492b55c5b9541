/// A picture, film, document or link that an item carries.
///
/// Its bytes are never read.
package struct Attachment: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case photo
    case video
    case audio
    case document
    case link
    case poll
    case lifeEvent = "life-event"
    case sale
    case other
  }

  package var kind: Kind

  /// File name or address inside the archive, or the link's address.
  package var uri: String?

  package var title: String?
  package var caption: String?
  package var place: Place?

  package init(
    kind: Kind, uri: String? = nil, title: String? = nil, caption: String? = nil, place: Place? = nil
  ) {
    self.kind = kind
    self.uri = uri
    self.title = title
    self.caption = caption
    self.place = place
  }
}
