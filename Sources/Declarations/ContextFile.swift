package import Model
import Yams

/// Reads partywall.yaml: what the owner declares of their situation.
package enum ContextFile {
  /// The context of a file's text.
  ///
  /// Everything is optional. An unknown key or a wrong type is a `DeclarationProblem` with line and key.
  package static func read(_ text: String, name: String) throws -> Context {
    guard let root = try compose(text, name: name) else { return Context() }
    let reader = try YAMLReader(file: name, node: root)
    try reader.allow(ContextKeys.root)
    if let version = try reader.text("version"), version != "1" {
      throw DeclarationProblem(file: name, line: nil, what: "'version' must be 1")
    }
    var context = Context()
    context.stance = try reader.word("stance", as: Stance.self) ?? .hybrid
    context.sides = try sides(reader)
    context.me = try me(reader)
    context.employers = try organisations(reader, "employers")
    context.clients = try organisations(reader, "clients")
    context.suppliers = try organisations(reader, "suppliers")
    context.competitors = try organisations(reader, "competitors")
    context.people = try reader.children("people").map(person)
    try readTerms(reader, into: &context)
    context.packs = Set(try reader.words("packs", as: Context.Pack.self))
    context.policyPath = try reader.text("policy")
    context.quietRules = Set(try reader.texts("quiet_rules"))
    context.optInRules = Set(try reader.texts("opt_in"))
    context.workingHours = try WorkingHoursReader.hours(reader)
    return context
  }

  private static func compose(_ text: String, name: String) throws -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw DeclarationProblem(file: name, line: line(of: error), what: "not valid YAML")
    }
  }

  static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }

  private static func sides(_ reader: YAMLReader) throws -> [Platform: Side] {
    guard let accounts = try reader.child("accounts") else { return [:] }
    try accounts.allow(ContextKeys.platforms)
    var sides: [Platform: Side] = [:]
    for platform in Platform.allCases { sides[platform] = try accounts.word(platform.rawValue, as: Side.self) }
    return sides
  }

  private static func me(_ reader: YAMLReader) throws -> Context.Me {
    var me = Context.Me()
    guard let own = try reader.child("me") else { return me }
    try own.allow(ContextKeys.owner)
    me.names = try own.texts("names")
    me.handles = try own.texts("handles")
    me.birthDate = try own.day("birth_date")
    (me.personalEmails, me.workEmails) = try bySide(own, "emails")
    (me.personalPhones, me.workPhones) = try bySide(own, "phones")
    return me
  }

  private static func bySide(_ reader: YAMLReader, _ key: String) throws -> (personal: [String], work: [String]) {
    guard let both = try reader.child(key) else { return ([], []) }
    try both.allow(ContextKeys.bySide)
    return (try both.texts("personal"), try both.texts("work"))
  }

  private static func organisations(_ reader: YAMLReader, _ key: String) throws -> [Context.Organisation] {
    try reader.children(key).map { entry in
      try entry.allow(ContextKeys.organisation)
      var organisation = Context.Organisation(name: try entry.required("name"))
      organisation.aliases = try entry.texts("aliases")
      organisation.domains = try entry.texts("domains").map { $0.lowercased() }
      organisation.since = try entry.day("since")
      organisation.until = try entry.day("until", endOfPeriod: true)
      organisation.products = try entry.texts("products")
      organisation.places = try entry.texts("places")
      organisation.covenantUntil = try entry.day("covenant_until", endOfPeriod: true)
      organisation.people = try entry.texts("people")
      organisation.identifying = try entry.texts("identifying")
      return organisation
    }
  }

  private static func person(_ entry: YAMLReader) throws -> Context.DeclaredPerson {
    try entry.allow(ContextKeys.person)
    var person = Context.DeclaredPerson(name: try entry.required("name"))
    person.roles = try entry.words("roles", as: Role.self)
    person.emails = try entry.texts("emails")
    person.isFriend = try entry.flag("friend") ?? false
    if let handles = try entry.child("handles") {
      try handles.allow(ContextKeys.platforms)
      for platform in Platform.allCases { person.handles[platform] = try handles.text(platform.rawValue)?.lowercased() }
    }
    return person
  }

  private static func readTerms(_ reader: YAMLReader, into context: inout Context) throws {
    guard let terms = try reader.child("terms") else { return }
    try terms.allow(ContextKeys.terms)
    context.codenames = try terms.texts("codenames")
    context.confidentialTerms = try terms.texts("confidential")
  }
}
