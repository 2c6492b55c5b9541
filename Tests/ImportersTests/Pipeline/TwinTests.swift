import Model
import Storage
import Testing

@testable import Pipeline

/// One invented person exported as JSON and as HTML, through the whole pipeline.
@Suite struct TwinTests {
  private static let context = """
    version: 1
    stance: hybrid
    me: {names: [Rowan Vale, Ann Sämple], emails: {work: [old@home.example, ann@northwind.example]}}
    employers: [{name: Northwind Traders Ltd, aliases: [Northwind], domains: [northwind.example]}]
    clients: [{name: Contoso Retail, aliases: [Contoso], domains: [contoso.example]}]
    people: [{name: Nora Smithwick, roles: [manager]}, {name: Bob Sample, roles: [colleague]}]
    """

  private static let account = Account(
    id: "facebook:rowan.vale.14", platform: .facebook, side: .personal, ownerName: "Rowan Vale", handle: "rowan.vale.14"
  )

  @Test(arguments: FacebookMarkup.allCases, [1, 2] as [UInt64])
  func `JSON then pages and pages then JSON give one model, which is the JSON's`(
    markup: FacebookMarkup, seed: UInt64
  ) throws {
    let life = FacebookLife(seed: seed, second: 17)
    let twins = try TwinVault()
    let json = try twins.write(life.json, as: "facebook-rowanvale14-2025-01-18-Ab12Cd34")
    let html = try twins.write(life.html(markup), as: "facebook-rowanvale14-2026-01-18-Ef56Gh78")
    let alone = try TwinVault.lines(twins.imported([json], named: "alone"), Self.account)
    #expect(alone.count > 40)
    for (index, order) in [[json, html], [html, json], [json, html, json]].enumerated() {
      let both = try TwinVault.lines(twins.imported(order, named: "both \(index)"), Self.account)
      #expect(both == alone, "\(both.difference(from: alone))")
    }
  }

  @Test(arguments: InstagramTwin.Markup.allCases)
  func `Instagram's JSON then pages and pages then JSON give one model, which is the JSON's`(
    markup: InstagramTwin.Markup
  ) throws {
    let twins = try TwinVault()
    let json = try twins.write(InstagramTwin.ann.json(), as: "instagram-ann.sample-2025-01-18-Ab12Cd34")
    let html = try twins.write(InstagramTwin.ann.pages(markup), as: "instagram-ann.sample-2026-01-19-Ef56Gh78")
    let account = Account(
      id: "instagram:ann.sample", platform: .instagram, side: .personal, ownerName: "Ann Sämple", handle: "ann.sample")
    let alone = try TwinVault.lines(twins.imported([json], named: "alone"), account)
    #expect(alone.count > 30)
    for (index, order) in [[json, html], [html, json], [json, html, json]].enumerated() {
      let both = try TwinVault.lines(twins.imported(order, named: "both \(index)"), account)
      #expect(both == alone, "\(both.difference(from: alone))")
    }
  }

  @Test(arguments: FacebookMarkup.allCases)
  func `Facebook's JSON and pages raise the same findings with the same fingerprints`(markup: FacebookMarkup) throws {
    let twins = try TwinVault()
    let life = FacebookLife(seed: 3, second: 41)
    let json = try twins.write(life.json, as: "facebook-rowanvale14-2026-01-18-Ab12Cd34")
    let html = try twins.write(life.html(markup), as: "facebook-rowanvale14-2026-01-19-Ef56Gh78")
    try expectAlike(json, html, in: twins)
  }

  @Test(arguments: InstagramTwin.Markup.allCases)
  func `Instagram's JSON and pages raise the same findings with the same fingerprints`(
    markup: InstagramTwin.Markup
  ) throws {
    let twins = try TwinVault()
    let json = try twins.write(InstagramTwin.ann.json(), as: "instagram-ann.sample-2026-01-18-Ab12Cd34")
    let html = try twins.write(InstagramTwin.ann.pages(markup), as: "instagram-ann.sample-2026-01-19-Ef56Gh78")
    try expectAlike(json, html, in: twins)
  }

  private func expectAlike(_ json: String, _ html: String, in twins: TwinVault) throws {
    let one = try twins.findings(of: json, context: Self.context)
    let other = try twins.findings(of: html, context: Self.context)
    #expect(Set(one.map(\.rule)).count > 5)
    let (ids, otherIDs) = (one.map { "\($0.rule) \($0.id)" }.sorted(), other.map { "\($0.rule) \($0.id)" }.sorted())
    #expect(otherIDs == ids, "\(otherIDs.difference(from: ids))")
  }
}
