import Detectors
package import Model

/// Writes a context as a partywall.yaml that a person can go on with: every key, each with a comment on what it is for.
package struct ContextWriter {
  private let context: Context
  private var lines: [String] = []

  /// The file's text.
  package static func text(of context: Context) -> String {
    var writer = ContextWriter(context: context)
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(context: Context) { self.context = context }

  private mutating func write() {
    say("# What you declare to partywall. Everything is optional; delete what does not fit, correct what is wrong.")
    say("version: 1")
    say("")
    say("# Where you want the line: open, audience, content or hybrid.")
    say("stance: \(context.stance.rawValue)")
    say("")
    say("# Which side of your life an account is on.")
    let sides = Platform.allCases.map { "\($0.rawValue): \(context.side(of: $0).rawValue)" }
    say("accounts: {\(sides.joined(separator: ", "))}")
    writeOwner()
    writeOrganisations()
    writePeople()
    writeRest()
  }

  private mutating func writeOwner() {
    let me = context.me
    say("")
    say("me:")
    say("  names: \(list(me.names))")
    say("  handles: \(list(me.handles))")
    say("  # Posts from before your eighteenth birthday are set apart.")
    say(me.birthDate.map { "  birth_date: \($0.iso)" } ?? "  # birth_date: 1990-05-02")
    say("  emails: {personal: \(list(me.personalEmails)), work: \(list(me.workEmails))}")
    say("  phones: {personal: \(list(me.personalPhones)), work: \(list(me.workPhones))}")
  }

  private mutating func writeOrganisations() {
    say("")
    say("# Where you work and worked. Aliases, products and places are words that give the employer away.")
    write("employers", context.employers, example: "Northwind Traders Ltd")
    say("")
    say("# Clients, with the people that you deal with. Partywall cannot guess these: please fill them in.")
    write("clients", context.clients, example: "Contoso Retail")
    write("suppliers", context.suppliers, example: nil)
    write("competitors", context.competitors, example: nil)
  }

  private mutating func write(_ key: String, _ organisations: [Context.Organisation], example: String?) {
    guard !organisations.isEmpty else {
      say("\(key): []")
      if let example { say("#  - {name: \(example), aliases: [], domains: [], people: []}") }
      return
    }
    say("\(key):")
    for organisation in organisations { write(organisation) }
  }

  private mutating func write(_ organisation: Context.Organisation) {
    say("  - name: \(quoted(organisation.name))")
    let texts: [(String, [String])] = [
      ("aliases", organisation.aliases), ("domains", organisation.domains), ("products", organisation.products),
      ("places", organisation.places), ("people", organisation.people), ("identifying", organisation.identifying),
    ]
    if let since = organisation.since { say("    since: \(since.iso)") }
    if let until = organisation.until { say("    until: \(until.iso)") }
    if let covenant = organisation.covenantUntil { say("    covenant_until: \(covenant.iso)") }
    for (key, values) in texts where !values.isEmpty || ["aliases", "domains"].contains(key) {
      say("    \(key): \(list(values))")
    }
  }

  private mutating func writePeople() {
    say("")
    say("# People who matter; roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    say("# `friend: true` means that the tie itself is never flagged.")
    guard !context.people.isEmpty else {
      say("people: []")
      return say("#  - {name: Sam Doe, roles: [manager], handles: {instagram: sam_d}, friend: false}")
    }
    say("people:")
    for person in context.people {
      let handles = Platform.allCases.compactMap { platform in
        person.handles[platform].map { "\(platform.rawValue): \(quoted($0))" }
      }
      say("  - name: \(quoted(person.name))")
      say("    roles: [\(person.roles.map(\.rawValue).joined(separator: ", "))]")
      if !handles.isEmpty { say("    handles: {\(handles.joined(separator: ", "))}") }
      if !person.emails.isEmpty { say("    emails: \(list(person.emails))") }
      if person.isFriend { say("    friend: true") }
    }
  }

  private mutating func writeRest() {
    say("")
    say("# Words that must not leave work: code names of projects, and anything else.")
    say("terms: {codenames: \(list(context.codenames)), confidential: \(list(context.confidentialTerms))}")
    say("")
    say("# Rules of a trade: \(Context.Pack.allCases.map(\.rawValue).joined(separator: ", ")).")
    say("packs: [\(context.packs.map(\.rawValue).sorted().joined(separator: ", "))]")
    say("")
    say("# Path of your company's policy as a file of clauses, beside this file.")
    say(context.policyPath.map { "policy: \(quoted($0))" } ?? "# policy: policy.yaml")
    say("")
    say("# Rules or families that you do not want to hear of, such as engagement.reaction.")
    say("quiet_rules: \(list(context.quietRules.sorted()))")
    say("")
    say("# Rules that look only where they are asked to: \(ContextWriter.waiting).")
    say("opt_in: \(list(context.optInRules.sorted()))")
    writeHours()
  }

  /// Ids of the rules that wait to be asked for.
  private static let waiting = Rules.all.filter(\.isOptIn).map(\.id).sorted().joined(separator: ", ")

  private mutating func writeHours() {
    say("")
    say("# When you work, for rules about posts in working time; utc_offset is in minutes.")
    guard let hours = context.workingHours else {
      return say("# working_hours: {days: [mon, tue, wed, thu, fri], from: \"09:00\", to: \"17:00\", utc_offset: 0}")
    }
    let days = hours.weekdays.sorted().compactMap { day in
      WorkingHoursReader.Weekday.allCases.indices.contains(day)
        ? WorkingHoursReader.Weekday.allCases[day].rawValue : nil
    }
    let (from, to) = (clock(hours.minutes.lowerBound), clock(hours.minutes.upperBound))
    say(
      "working_hours: {days: [\(days.joined(separator: ", "))], from: \"\(from)\", to: \"\(to)\", utc_offset: \(hours.offset)}"
    )
  }

  /// Minutes after midnight as `09:05`.
  private func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  private mutating func say(_ line: String) { lines.append(line) }

  private func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

  /// A double-quoted YAML scalar: whatever the text holds, it stays one.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
