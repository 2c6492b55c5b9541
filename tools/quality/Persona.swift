import Detectors
import Model

/// An invented person who stands behind the placeholders of the corpus.
struct Persona: Sendable {
  let names: [String: String]

  static let all = [
    Persona([
      "employer": "Northwind Traders", "employer_alias": "Northwind", "former_employer": "Fabrikam Systems",
      "client": "Contoso Retail", "client_person": "Jo Carterwright", "colleague": "Priya Raghunathan",
      "colleague_first": "Priya", "manager": "Samira Ellery-Doe", "manager_first": "Samira", "product": "Borealis",
      "codename": "Kestrel", "work_place": "Northwind House", "city": "Leeds", "competitor": "Tailspin Freight",
      "friend_first": "Nora", "family_first": "Hazel", "work_domain": "northwind.example",
      "client_domain": "contoso.example", "slur": "slur",
    ]),
    Persona([
      "employer": "Adatum Group plc", "employer_alias": "Adatum", "former_employer": "Wingtip Toys",
      "client": "Litware", "client_person": "Desmond Aguta", "colleague": "Tomasz Wieczorek",
      "colleague_first": "Tomasz", "manager": "Bronwen Pugh", "manager_first": "Bronwen", "product": "Lumenar",
      "codename": "Project Osprey", "work_place": "Tollgate Court", "city": "Norwich", "competitor": "Proseware",
      "friend_first": "Kit", "family_first": "Otto", "work_domain": "adatum.example",
      "client_domain": "litware.example", "slur": "pikeys",
    ]),
    Persona([
      "employer": "Harbour Lane Hospital", "employer_alias": "Harbour Lane", "former_employer": "Orchard Vale Care",
      "client": "Fourth Coffee", "client_person": "Mina Okpara", "colleague": "Dafydd Rees-Howell",
      "colleague_first": "Dafydd", "manager": "Colette Marchbanks", "manager_first": "Colette",
      "product": "CarePath", "codename": "Bluebell", "work_place": "Block C", "city": "Stirling",
      "competitor": "Trey Clinics", "friend_first": "Lou", "family_first": "Ivo", "work_domain": "harbourlane.example",
      "client_domain": "fourthcoffee.example", "slur": "faggot",
    ]),
  ]

  private init(_ names: [String: String]) { self.names = names }

  /// The line's text with the persona's names.
  func text(of line: CorpusLine) -> String {
    guard line.text.contains("{") else { return line.text }
    var filled = line.text
    for (name, value) in names { filled = filled.replacing("{\(name)}", with: value) }
    return filled.replacing("{fake_aws_key}", with: "AKIAQ7R3JX2LMNOPQRST")
      .replacing("{fake_github_token}", with: "ghp_" + String(repeating: "a1B2c3", count: 6))
  }

  /// The persona's situation with a headline of a trade.
  func situation(trade: String) -> Situation {
    let account = Account(
      id: "linkedin:owner", platform: .linkedin, side: .professional, ownerName: "Rowan Vale", handle: "owner")
    let headline = ProfileField(kind: .headline, value: trade, origin: Origin(path: "Profile.csv", place: .row(2)))
    return Situation(
      context: context, mode: .hygiene, asOf: Timestamp(milliseconds: 1_790_000_000_000), people: PeopleDirectory([]),
      accounts: [AccountProfile(account: account, fields: [headline])])
  }

  private var context: Context {
    var context = Context()
    var employer = organisation("employer")
    employer.aliases = [name("employer_alias")]
    employer.products = [name("product")]
    employer.places = [name("work_place")]
    employer.domains = [name("work_domain")]
    var former = organisation("former_employer")
    former.until = Day(year: 2021, month: 2, day: 28)
    var client = organisation("client")
    client.people = [name("client_person")]
    client.domains = [name("client_domain")]
    context.employers = [employer, former]
    context.clients = [client]
    context.competitors = [organisation("competitor")]
    context.codenames = [name("codename")]
    context.people = [person("colleague", .colleague), person("manager", .manager)]
    return context
  }

  private func name(_ key: String) -> String { names[key] ?? "" }

  private func organisation(_ key: String) -> Context.Organisation { Context.Organisation(name: name(key)) }

  private func person(_ key: String, _ role: Role) -> Context.DeclaredPerson {
    var person = Context.DeclaredPerson(name: name(key))
    person.roles = [role]
    return person
  }
}
