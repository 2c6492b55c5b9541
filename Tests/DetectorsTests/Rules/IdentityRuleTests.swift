import Detectors
import Model
import Testing

@Suite struct IdentityRuleTests {
  @Test func `a work address on a personal account, now or in former times`() throws {
    var cast = Cast()
    cast.contact(.email, "Rowan.Vale@Northwind.example", .former)
    cast.contact(.email, "rowan@home.example", .account)
    #expect(try #require(cast.hits("identity.work-email").first).drivers.map(\.factor) == [0.5])
    cast.contact(.email, "rowan.vale@northwind.example", .account)
    #expect(try #require(cast.hits("identity.work-email").first).drivers.isEmpty)
    #expect(cast.hits("identity.work-email").count == 1)
  }

  @Test func `a work number, however it is written`() {
    var cast = Cast()
    cast.context.me.workPhones = ["+44 113 496 0001"]
    cast.contact(.phone, "0113 4960001", .account)
    cast.contact(.phone, "07700 900123", .account)
    #expect(cast.hits("identity.work-phone").count == 1)
  }

  @Test func `a private address on the professional account`() {
    var cast = Cast(.professional, platform: .linkedin)
    cast.context.me.personalEmails = ["rowan@home.example"]
    cast.contact(.email, "rowan@home.example", .account)
    cast.contact(.email, "rowan.vale@northwind.example", .account)
    #expect(cast.hits("identity.personal-contact").count == 1)
  }

  @Test func `one user name on both sides, dots and dashes apart`() throws {
    var cast = Cast(platform: .instagram, handle: "rowan.vale")
    cast.others = [Cast(.professional, platform: .linkedin, handle: "rowan-vale").profile]
    #expect(cast.hits("identity.same-handle").count == 1)
    cast.others = [Cast(.personal, platform: .facebook, handle: "rowan.vale").profile]
    #expect(cast.hits("identity.same-handle").isEmpty)
    cast.others = [Cast(.professional, platform: .linkedin, handle: "rowan.valentine").profile]
    #expect(cast.hits("identity.same-handle").isEmpty)
  }

  @Test func `one text about oneself on both sides`() {
    var cast = Cast(platform: .instagram)
    cast.field(.bio, "Owls, servers and a Labrador called Biscuit")
    var linkedin = Cast(.professional, platform: .linkedin)
    linkedin.field(.bio, "owls, servers and a labrador called Biscuit")
    cast.others = [linkedin.profile]
    #expect(cast.hits("identity.same-handle").count == 1)
    cast.profile.fields[0].value = "Owls"
    #expect(cast.hits("identity.same-handle").isEmpty)
  }

  @Test func `accounts that the platform or the profile ties together`() {
    var cast = Cast(platform: .instagram)
    cast.field(.linkedAccount, "Facebook: Rowan Vale")
    cast.field(.website, "https://www.linkedin.com/in/rowanvale")
    cast.others = [Cast(.professional, platform: .linkedin, handle: "rowanvale").profile]
    #expect(cast.hits("identity.linked-accounts").count == 2)
    cast.profile.fields[1].value = "https://owls.example/rowanvale"
    #expect(cast.hits("identity.linked-accounts").count == 1)
  }

  @Test func `work tools by a personal sign-in, and private apps by the professional one`() {
    var cast = Cast()
    for app in ["Northwind Rota", "Slack", "Owl Sounds"] { cast.field(.connectedApp, app) }
    #expect(cast.hits("identity.connected-apps").count == 2)
    var linkedin = Cast(.professional, platform: .linkedin)
    for app in ["Tinder", "Slack"] { linkedin.field(.connectedApp, app) }
    #expect(linkedin.hits("identity.connected-apps").count == 1)
  }

  @Test func `an uploaded address book with colleagues or clients`() {
    var cast = Cast()
    var client = Context.Organisation(name: "Contoso Retail")
    client.domains = ["contoso.example"]
    cast.context.clients = [client]
    cast.contact(.email, "nora@home.example", .uploaded, holder: "Nora Smithwick")
    #expect(cast.hits("identity.uploaded-contacts").isEmpty)
    cast.contact(.email, "jo@contoso.example", .uploaded, holder: "Jo Carterwright")
    #expect(cast.hits("identity.uploaded-contacts").count == 1)
  }

  @Test func `devices, pages and employers that the platform knows`() {
    var cast = Cast()
    cast.field(.device, "Northwind Laptop 12")
    cast.field(.inferredEmployer, "Northwind Traders")
    cast.tie(.pageAdmin, "Northwind Traders Leeds")
    #expect(
      Set(["identity.work-sign-in", "identity.inferred-employer", "identity.page-admin"]).isSubset(of: cast.found.keys))
    var plain = Cast()
    plain.field(.device, "Owl Phone 3")
    plain.tie(.pageAdmin, "Leeds Bouldering")
    #expect(plain.found.keys.filter { $0.hasPrefix("identity.") }.isEmpty)
  }

  @Test func `an employer among interests and among the sites that tell of visits`() {
    var cast = Cast()
    cast.field(.interest, "Northwind Traders")
    cast.field(.interest, "Northern lights")
    cast.field(.offPlatform, "shop.northwind.example")
    cast.profile.fields[2].until = Cast.moment("2026-01-01")
    cast.field(.offPlatform, "notnorthwind.example")
    #expect(
      Set(cast.hits("identity.inferred-employer").map(\.subject)) == [
        "interest:northwind traders", "site:shop.northwind.example",
      ])
  }

  @Test func `a work calendar that the professional account reads`() {
    var cast = Cast(.professional, platform: .linkedin)
    cast.field(.calendar, "GOOGLE", label: "rowan@home.example")
    #expect(cast.hits("identity.connected-apps").isEmpty)
    cast.field(.calendar, "OUTLOOK", label: "rowan.vale@northwind.example")
    #expect(cast.hits("identity.connected-apps").map(\.subject) == ["calendar:outlook"])
  }

  @Test func `a private inbox where two business partners write`() throws {
    var cast = Cast()
    cast.meet("Jo Carterwright", .client)
    cast.meet("Sal Litware", .supplier)
    cast.thread("t1", with: "Jo Carterwright")
    #expect(cast.hits("identity.business-inbox").isEmpty)
    cast.thread("t2", with: "Sal Litware")
    #expect(try #require(cast.hits("identity.business-inbox").first).drivers.isEmpty)
    cast.tie(.pageAdmin, "Northwind Traders Leeds")
    #expect(try #require(cast.hits("identity.business-inbox").first).drivers.map(\.factor) == [1.3])
  }
}
