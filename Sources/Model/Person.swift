/// Someone else, as one platform shows them.
package struct Person: Hashable, Codable, Sendable {
  /// Display name with the platform's text faults repaired; nil where only a handle is known.
  package var name: String?

  /// User name, lower-cased, without `@`: Instagram user name, Facebook vanity name, LinkedIn slug (percent-decoded).
  package var handle: String?

  /// Address of the profile as the archive states it.
  package var url: String?

  package var email: String?
  package var phone: String?

  /// Current employer and position, where the platform states them (LinkedIn connections).
  package var employer: String?
  package var title: String?

  package init(
    name: String? = nil, handle: String? = nil, url: String? = nil, email: String? = nil, phone: String? = nil,
    employer: String? = nil, title: String? = nil
  ) {
    self.name = name
    self.handle = handle
    self.url = url
    self.email = email
    self.phone = phone
    self.employer = employer
    self.title = title
  }

  /// Whether nothing identifies the person.
  package var isUnknown: Bool { name == nil && handle == nil && url == nil && email == nil && phone == nil }
}
