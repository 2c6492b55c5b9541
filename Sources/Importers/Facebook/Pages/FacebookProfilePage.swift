import Model

/// The page of the profile as the members of `profile_v2`, by the meaning of its labels.
struct FacebookProfilePage {
  private let pairs: [(label: String, value: String)]
  private let zone: MetaZone

  init(_ record: MetaPageRecord, _ zone: MetaZone) {
    let inner = record.records.flatMap { nested in
      let section = nested.title.map { $0 + " / " } ?? ""
      return nested.pairs.map { (section + $0.label, $0.value) }
    }
    pairs = record.pairs.map { ($0.label, $0.value) } + inner
    self.zone = zone
  }

  var value: JSONValue {
    var members: [(String, JSONValue)] = []
    var emails: [(String, JSONValue)] = []
    var jobs: [JSONValue] = []
    for pair in pairs where !pair.value.isEmpty {
      switch field(pair.label) {
      case .name: members.append(("name", .fields([("full_name", .string(pair.value))])))
      case .formerName: members.append(("previous_names", list(pair.value, "name")))
      case .email: emails.append(("emails", plainList(pair.value)))
      case .formerEmail: emails.append(("previous_emails", plainList(pair.value)))
      case .phone: members.append(("phone_numbers", list(pair.value, "phone_number")))
      case .birthday: members += birthday(pair.value)
      case .city: members.append(("current_city", .fields([("name", .string(pair.value))])))
      case .hometown: members.append(("hometown", .fields([("name", .string(pair.value))])))
      case .website: members.append(("websites", list(pair.value, "address")))
      case .username: members.append(("username", .string(pair.value)))
      case .address: members += address(pair.value)
      case .job: jobs += job(pair.value)
      case .school: members.append(("education_experiences", list(first(pair.value), "name")))
      case .bio: members.append(("intro_bio", .fields([("name", .string(pair.value))])))
      case .relationship: members.append(("relationship", .fields([("status", .string(first(pair.value)))])))
      case .registered: members += registered(pair.value)
      case nil: break
      }
    }
    if !emails.isEmpty { members.append(("emails", .fields(emails))) }
    if !jobs.isEmpty { members.append(("work_experiences", .array(jobs))) }
    return .fields(members)
  }

  /// The page of what was filled into forms, under the keys of its JSON.
  var autofill: JSONValue {
    .fields(
      pairs.compactMap { pair in
        FacebookProfileLabels.autofillKey(pair.label).map { ($0, plainList(pair.value)) }
      })
  }

  private func field(_ label: String) -> FacebookProfileLabels.Field? { FacebookProfileLabels.field(label) }

  private func lines(_ value: String) -> [String] {
    value.split(whereSeparator: { $0 == "\n" || $0 == "," }).map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }

  private func plainList(_ value: String) -> JSONValue { .array(lines(value).map(JSONValue.string)) }

  private func list(_ value: String, _ key: String) -> JSONValue {
    .array(value.split(separator: "\n").map { .fields([(key, .string(String($0).trimmingBlanks))]) })
  }

  private func first(_ value: String) -> String { String(value.prefix { $0 != "\n" }) }

  private func birthday(_ value: String) -> [(String, JSONValue)] {
    guard let day = MetaWallClock(value)?.day else { return [] }
    let parts = [("year", day.year), ("month", day.month), ("day", day.day)]
    return [("birthday", .fields(parts.map { ($0.0, .integer(Int64($0.1))) }))]
  }

  private func registered(_ value: String) -> [(String, JSONValue)] {
    guard let clock = MetaWallClock(value) else { return [] }
    return [("registration_timestamp", .integer(clock.moment(in: zone).seconds))]
  }

  private func address(_ value: String) -> [(String, JSONValue)] {
    let isProfile = value.contains("facebook.com/")
    return [(isProfile ? "profile_uri" : "address", .string(value))]
  }

  /// Employer, then position and dates, a block each.
  private func job(_ value: String) -> [JSONValue] {
    let blocks = value.split(separator: "\n").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard let employer = blocks.first else { return [] }
    let title = blocks.dropFirst().first { MetaWallClock($0) == nil }
    return [.fields([("employer", .string(employer))] + (title.map { [("title", JSONValue.string($0))] } ?? []))]
  }
}
