import Model

/// One record of a Facebook file, in the shape that JSON gives it, whichever format it came in.
struct FacebookRecord {
  /// Key of the list that it came from; nil where the root is a list.
  let key: String?

  let value: JSONValue
  let place: Origin.Place

  /// What a page of the export states better than the record's own members: a time with its precision.
  private let moment: Timestamp?

  init(key: String?, value: JSONValue, place: Origin.Place, moment: Timestamp? = nil) {
    self.key = key
    self.value = value
    self.place = place
    self.moment = moment
  }

  /// The sentence or name above the record; empty where there is none.
  var title: String { value["title"]?.string ?? "" }

  /// The `label_values` of the record; nil if it is of the classic shape.
  var labels: FacebookLabels? { FacebookLabels(value) }

  /// When it happened: the record's own time, else the first that its labels hold.
  var occurredAt: Timestamp? {
    moment ?? MetaTime.seconds(value["timestamp"]) ?? labels?.moment()
  }

  /// The first text under a key among the members of `data`.
  func datum(_ key: String) -> String? { value["data"]?.elements.lazy.compactMap { $0[key]?.string }.first }

  /// The members of the attachments, one for each thing attached.
  var attached: [JSONValue.Member] {
    (value["attachments"]?.elements ?? []).flatMap { $0["data"]?.elements ?? [] }.flatMap(\.members)
  }

  /// The values of one kind of attachment.
  func attached(_ key: String) -> [JSONValue] { attached.filter { $0.key == key }.map(\.value) }

  /// The record's name in each of the places where lists of names have kept it.
  var name: String? {
    let candidates = [
      value["name"]?.string, datum("name"), attached("name").lazy.compactMap(\.string).first,
      labels.flatMap { $0.text(.name, .contactName) ?? $0.relatedName() ?? $0.longestUnlabelled ?? $0.firstPlain },
    ]
    return candidates.lazy.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The address that the record points at, where it states one.
  var address: String? {
    let stated = value["url"]?.string ?? value["href"]?.string ?? value["uri"]?.string
    return stated.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? labels?.address
  }

  /// The title, taken apart with what the session knows.
  func titleParts(_ session: inout ImportSession) -> FacebookTitle {
    guard !title.isEmpty else { return FacebookTitle("", owner: []) }
    return FacebookTitle(title, owner: session.owner.names, known: session.knownNameIndex())
  }

  /// Says once a member that a label was not known, so that nobody takes a guess for a fact.
  func noteUnknownLabel(_ session: inout ImportSession) {
    if labels?.hasUnknownLabel == true {
      session.noteOnce(place, "a label that is not known; its value was read by its shape alone")
    }
  }
}
