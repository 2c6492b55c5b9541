import Model

/// Somebody with a user name, and the display name where the archive holds both.
struct InstagramPerson {
  var name: String?
  var handle: InstagramHandle

  var person: Person { Person(name: name, handle: handle.text) }

  /// The same with the address of the profile, for lists of people that somebody will want to open.
  var profile: Person { Person(name: name, handle: handle.text, url: handle.address) }
}
