package import Model

/// The invented person in whose name examples of rules and packs are tried.
package enum SampleContext {
  private static let names = [
    "employer": "Northwind Traders", "employer_alias": "Northwind", "former_employer": "Fabrikam Systems",
    "client": "Contoso Retail", "client_person": "Jo Carterwright", "colleague": "Priya Raghunathan",
    "manager": "Samira Ellery-Doe", "product": "Borealis", "codename": "Kestrel", "work_place": "Northwind House",
    "competitor": "Tailspin Freight", "supplier": "Litware Supplies",
  ]

  /// A text with the sample's names in the place of `{employer}`, `{client}` and the like.
  package static func filled(_ text: String) -> String {
    guard text.contains("{") else { return text }
    return names.sorted { $0.key < $1.key }.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  static var context: Context {
    var context = Context()
    var employer = Context.Organisation(name: "Northwind Traders")
    employer.aliases = ["Northwind"]
    employer.products = ["Borealis"]
    employer.places = ["Northwind House"]
    employer.domains = ["northwind.example"]
    var former = Context.Organisation(name: "Fabrikam Systems")
    former.until = Day(year: 2021, month: 2, day: 28)
    var client = Context.Organisation(name: "Contoso Retail")
    client.people = ["Jo Carterwright"]
    context.employers = [employer, former]
    context.clients = [client]
    context.suppliers = [Context.Organisation(name: "Litware Supplies")]
    context.competitors = [Context.Organisation(name: "Tailspin Freight")]
    context.codenames = ["Kestrel"]
    context.people = [person("Priya Raghunathan", .colleague), person("Samira Ellery-Doe", .manager)]
    return context
  }

  private static func person(_ name: String, _ role: Role) -> Context.DeclaredPerson {
    var person = Context.DeclaredPerson(name: name)
    person.roles = [role]
    return person
  }
}

extension Situation {
  /// The sample person's situation with some clauses, judged as of a day.
  package static func sample(
    clauses: [Context.Clause], asOf: Timestamp = Timestamp(milliseconds: 1_790_000_000_000), mode: Mode = .hygiene
  ) -> Situation {
    var context = SampleContext.context
    context.clauses = clauses
    return Situation(context: context, mode: mode, asOf: asOf, people: PeopleDirectory([]), accounts: [])
  }
}

extension Account {
  /// The sample person's account on a side.
  package static func sample(_ side: Side) -> Account {
    Account(
      id: side == .personal ? "facebook:sample" : "linkedin:sample",
      platform: side == .personal ? .facebook : .linkedin,
      side: side, ownerName: "Rowan Vale", handle: nil)
  }
}

extension ItemCase {
  /// A post of the sample person with a text.
  static func sample(_ text: String, in situation: Situation) -> ItemCase {
    let item = Item(
      kind: .post, text: text, occurredAt: situation.asOf, origin: Origin(path: "sample", place: .pointer("")))
    return ItemCase(item: item, account: .sample(.personal), situation: situation)
  }
}
