import Detectors
import Model

/// The invented person who stands behind the placeholders of the corpus.
enum CorpusPersona {
  private static let names = [
    "employer": "Northwind Traders", "employer_alias": "Northwind", "former_employer": "Fabrikam Systems",
    "client": "Contoso Retail", "client_person": "Jo Carterwright", "colleague": "Priya Raghunathan",
    "colleague_first": "Priya", "manager": "Samira Ellery-Doe", "manager_first": "Samira", "product": "Borealis",
    "codename": "Kestrel", "work_place": "Northwind House", "city": "Leeds", "competitor": "Tailspin Freight",
    "friend_first": "Nora", "family_first": "Hazel", "work_domain": "northwind.example",
    "client_domain": "contoso.example", "slur": "slur",
  ]

  /// The line's text with the persona's names.
  static func text(of line: CorpusLine) -> String { filled(line.text) }

  /// A text with the persona's names in the places of its placeholders.
  static func filled(_ text: String) -> String {
    guard text.contains("{") else { return text }
    var filled = text
    for (name, value) in names { filled = filled.replacing("{\(name)}", with: value) }
    return filled
  }

  /// The case of a text on one of the persona's accounts.
  static func itemCase(
    _ text: String, surface: String = "post", side: String = "personal", trade: String = "any"
  ) -> ItemCase {
    let isPersonal = side == "personal"
    let account = Account(
      id: isPersonal ? "facebook:rowan" : "linkedin:rowan", platform: isPersonal ? .facebook : .linkedin,
      side: isPersonal ? .personal : .professional, ownerName: "Rowan Vale", handle: "rowan")
    let kind: ItemKind = surface == "comment" ? .comment : surface == "message" ? .message : .post
    let item = Item(kind: kind, text: filled(text), origin: Origin(path: "posts.json", place: .pointer("/0")))
    return ItemCase(item: item, account: account, situation: situation(trade: trade))
  }

  /// The persona's situation with a headline of the line's trade.
  static func situation(trade: String) -> Situation {
    let account = Account(
      id: "linkedin:rowanvale", platform: .linkedin, side: .professional, ownerName: "Rowan Vale", handle: "rowanvale")
    let headline = ProfileField(
      kind: .headline, value: trade, origin: Origin(path: "Profile.csv", place: .row(2)))
    return Situation(
      context: context, mode: .hygiene, asOf: Timestamp(milliseconds: 1_790_000_000_000), people: PeopleDirectory([]),
      accounts: [AccountProfile(account: account, fields: [headline])])
  }

  private static var context: Context {
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
    client.domains = ["contoso.example"]
    context.employers = [employer, former]
    context.clients = [client]
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
