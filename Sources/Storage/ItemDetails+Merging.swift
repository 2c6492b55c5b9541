import Model

extension ItemDetails {
  /// What two exports say of one item: the newer's word, and the older's where the newer has none.
  ///
  /// With `isPage` the newer word is a page's: pages of HTML leave out people and files that JSON names, so that a list
  /// which is a part of the older one is no news.
  func completed(by older: ItemDetails, isPage: Bool) -> ItemDetails {
    var merged = self
    merged.author = ItemDetails.completed(author, by: older.author)
    merged.target = ItemDetails.completed(target, by: older.target)
    merged.container = container ?? older.container
    merged.place = ItemDetails.completed(place, by: older.place)
    merged.mentions = ItemDetails.fuller(mentions, older.mentions, isPage) { $0.name ?? $0.handle ?? "" }
    merged.links = ItemDetails.fuller(links, older.links, isPage) { $0 }
    merged.attachments = ItemDetails.completed(attachments, by: older.attachments, isPage: isPage)
    return merged
  }

  /// Another person is another word; of the same one everything is kept.
  private static func completed(_ newer: Person?, by older: Person?) -> Person? {
    guard var person = newer, let older else { return newer ?? older }
    let isSame = person.handle == older.handle || person.handle == nil || older.handle == nil
    guard isSame, person.name == older.name || person.name == nil || older.name == nil else { return person }
    person.name = person.name ?? older.name
    person.handle = person.handle ?? older.handle
    person.url = person.url ?? older.url
    person.email = person.email ?? older.email
    person.phone = person.phone ?? older.phone
    person.employer = person.employer ?? older.employer
    person.title = person.title ?? older.title
    return person
  }

  private static func completed(_ newer: Place?, by older: Place?) -> Place? {
    guard var place = newer, let older else { return newer ?? older }
    guard place.name == older.name || place.name == nil || older.name == nil else { return place }
    place.name = place.name ?? older.name
    place.address = place.address ?? older.address
    if place.latitude == nil || place.longitude == nil {
      (place.latitude, place.longitude) = (older.latitude, older.longitude)
    }
    return place
  }

  /// The newer list, unless it is a page's and a part of the older one.
  private static func fuller<Element>(
    _ newer: [Element]?, _ older: [Element]?, _ isPage: Bool, by key: (Element) -> String
  ) -> [Element]? {
    guard let newer, let older else { return newer ?? older }
    guard isPage, older.count > newer.count else { return newer }
    return Set(newer.map(key)).isSubset(of: older.map(key)) ? older : newer
  }

  /// One by one where both have as many of the same kinds; files are called differently in every export.
  private static func completed(
    _ newer: [Attachment]?, by older: [Attachment]?, isPage: Bool
  ) -> [Attachment]? {
    guard let newer, let older else { return newer ?? older }
    guard newer.map(\.kind) == older.map(\.kind) else {
      return isPage && older.count > newer.count ? older : newer
    }
    return zip(newer, older).map { new, old in
      Attachment(
        kind: new.kind, uri: new.uri ?? old.uri, title: new.title ?? old.title, caption: new.caption ?? old.caption,
        place: completed(new.place, by: old.place))
    }
  }
}
