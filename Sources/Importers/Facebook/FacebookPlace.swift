import Model

/// Places as Facebook's records state them.
enum FacebookPlace {
  /// A place with its name, address and coordinates.
  static func place(_ value: JSONValue) -> Place {
    let point = coordinates(value["coordinate"] ?? value)
    return Place(
      name: value["name"]?.string, address: value["address"]?.string, latitude: point?.latitude,
      longitude: point?.longitude)
  }

  /// The place that labels speak of: a name or address beside or inside them.
  static func place(_ labels: FacebookLabels) -> Place? {
    for inner in labels.records(.tags) + labels.records(.place) + labels.records(.location) + [labels] {
      let point = inner.text(.coordinates).flatMap(coordinates) ?? inner.text(.location).flatMap(coordinates)
      let isWhole = point != nil || inner.text(.address) != nil || inner.text(.place) != nil
      guard isWhole else { continue }
      let location = inner.text(.location).flatMap { coordinates($0) == nil ? $0 : nil }
      return Place(
        name: inner.text(.place) ?? (inner.isSame(as: labels) ? location : inner.text(.name)),
        address: inner.text(.address), latitude: point?.latitude, longitude: point?.longitude)
    }
    return nil
  }

  /// Degrees in a record; nil where they are missing, both 0, or off the globe.
  static func coordinates(_ value: JSONValue) -> (latitude: Double, longitude: Double)? {
    guard let latitude = value["latitude"]?.double, let longitude = value["longitude"]?.double else { return nil }
    return onGlobe(latitude, longitude)
  }

  /// Degrees written as `(52.5, 13.4)`, with or without blanks before the comma.
  static func coordinates(_ text: String) -> (latitude: Double, longitude: Double)? {
    guard text.hasPrefix("("), text.hasSuffix(")") else { return nil }
    let parts = text.dropFirst().dropLast().split(separator: ",").map { $0.filter { $0 != " " } }
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else { return nil }
    return onGlobe(latitude, longitude)
  }

  private static func onGlobe(_ latitude: Double, _ longitude: Double) -> (latitude: Double, longitude: Double)? {
    guard abs(latitude) <= 90, abs(longitude) <= 180, latitude != 0 || longitude != 0 else { return nil }
    return (latitude, longitude)
  }
}
