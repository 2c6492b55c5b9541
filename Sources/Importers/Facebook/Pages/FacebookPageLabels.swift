import Model

/// The labels and values of a box as `label_values`.
struct FacebookPageLabels {
  private(set) var entries: [JSONValue] = []

  /// Where cameras say that the box's pictures were taken.
  private(set) var spots: [JSONValue] = []

  /// The place that lines such as `Place: Harbour Café` and `(52.5, 13.4)` state.
  private(set) var place: JSONValue?

  /// The texts that are labels with values, and so nobody's words.
  private(set) var lines: [String] = []

  private let zone: MetaZone
  private var known = 0
  private let hasWords: Bool

  init(_ record: MetaPageRecord, words: FacebookPageWords, zone: MetaZone) {
    self.zone = zone
    hasWords = words.title != nil || !words.texts.isEmpty
    var latitude: Double?
    for pair in record.pairs {
      switch FacebookPageLabels.camera(pair.label) {
      case .latitude: latitude = Double(pair.value)
      case .longitude:
        if let latitude, let longitude = Double(pair.value) {
          spots.append(.fields([("latitude", .number(latitude)), ("longitude", .number(longitude))]))
        }
      case .other: break
      case nil: add(pair)
      }
    }
    for nested in record.records { add(nested) }
    readLines(words.texts)
  }

  /// Whether the labels are what the record is about, not a picture's technical data.
  func isMain(_ layout: FacebookLayout) -> Bool {
    guard !entries.isEmpty else { return false }
    return layout == .labels || known > 0 || !hasWords
  }

  private mutating func add(_ pair: MetaPagePair) {
    guard let entry = entry(pair) else { return }
    if FacebookLabelTable.role(of: pair.label) != nil { known += 1 }
    entries.append(entry)
  }

  private mutating func add(_ nested: MetaPageRecord) {
    let inner = nested.pairs.compactMap(entry)
    let title = nested.title ?? ""
    if FacebookLabelTable.role(of: title) != nil { known += 1 }
    let own =
      inner.isEmpty ? nested.lines.filter { $0 != title }.map { JSONValue.fields([("value", .string($0))]) } : inner
    guard !own.isEmpty else { return }
    // Titles repeat the label; a list of records stands under one.
    entries.append(.fields([("title", .string(title)), ("dict", .array([.fields([("dict", .array(own))])]))]))
  }

  private func entry(_ pair: MetaPagePair) -> JSONValue? {
    let label: [(String, JSONValue)] = [("label", .string(pair.label))]
    if let href = pair.href, MetaPageLink.isExternal(href) {
      return .fields(label + [("value", .string(pair.value.isEmpty ? href : pair.value)), ("href", .string(href))])
    }
    if pair.value.isEmpty { return nil }
    let role = FacebookLabelTable.role(of: pair.label)
    if role == nil || FacebookPageLabels.times.contains(role ?? .created), pair.value.utf8.count < 64,
      let clock = MetaWallClock(pair.value)
    {
      return .fields(label + [("timestamp_value", .integer(clock.moment(in: zone).seconds))])
    }
    let values = pair.value.split(separator: "\n")
    if values.count > 1, let role, FacebookPageLabels.lists.contains(role) {
      let vec = values.map { JSONValue.fields([("value", .string(String($0)))]) }
      return .fields(label + [("vec", .array(vec))])
    }
    return .fields(label + [("value", .string(pair.value))])
  }

  /// Lines of the form `Label: value` with a label that is known, and coordinates in brackets.
  private mutating func readLines(_ texts: [String]) {
    var members: [(String, JSONValue)] = []
    for (index, text) in texts.enumerated() {
      if let point = FacebookPlace.coordinates(text) {
        let degrees: [(String, JSONValue)] = [
          ("latitude", .number(point.latitude)), ("longitude", .number(point.longitude)),
        ]
        members.append(("coordinate", .fields(degrees)))
        lines.append(text)
      } else if let (role, value) = FacebookPageLabels.line(text), index > 0 || texts.count > 1 || entries.isEmpty {
        read(role, value, text, index: index, &members)
      }
    }
    if !members.isEmpty { place = .fields(members) }
  }

  private mutating func read(
    _ role: FacebookLabelRole, _ value: String, _ text: String, index: Int, _ members: inout [(String, JSONValue)]
  ) {
    switch role {
    // The first block is what was written; "Place: my garden" may be a post.
    case .place where index > 0: members.append(("name", .string(value)))
    case .address where index > 0: members.append(("address", .string(value)))
    case .network, .device, .coordinates: entries.append(FacebookPageLabels.plain(text, value))
    default: return
    }
    lines.append(text)
  }

  private static func plain(_ text: String, _ value: String) -> JSONValue {
    let label = text.prefix { $0 != ":" }
    return .fields([("label", .string(String(label))), ("value", .string(value))])
  }

  private static func line(_ text: String) -> (FacebookLabelRole, String)? {
    guard text.utf8.count < 400, let range = text.firstRange(of: ": "),
      let role = FacebookLabelTable.role(
        of: String(text[..<range.lowerBound]))
    else { return nil }
    return (role, String(text[range.upperBound...]))
  }

  private enum Camera { case latitude, longitude, other }

  /// The technical data of pictures, by the labels of the pages' languages.
  private static func camera(_ label: String) -> Camera? { cameraLabels[label.lowercased()] }

  private static let cameraLabels: [String: Camera] = {
    var labels: [String: Camera] = [:]
    for word in ["latitude", "breitengrad", "latitud", "latitudine", "breedtegraad", "breddegrad", "vĩ độ"] {
      labels[word] = .latitude
    }
    for word in ["longitude", "längengrad", "longitud", "longitudine", "lengtegraad", "længdegrad", "kinh độ"] {
      labels[word] = .longitude
    }
    for word in [
      "camera make", "camera model", "exposure", "exposure time", "f-stop", "focal length", "iso", "iso speed",
      "orientation", "original width", "original height", "upload ip address", "taken", "modified", "upload ip",
      "position", "altitude", "scene type", "taken timestamp", "upload timestamp", "date taken",
    ] { labels[word] = .other }
    return labels
  }()

  private static let times: Set<FacebookLabelRole> = [.created, .updated, .uploaded, .started, .ended]
  private static let lists: Set<FacebookLabelRole> = [.members, .suggested, .contacts, .tags, .companions]
}
