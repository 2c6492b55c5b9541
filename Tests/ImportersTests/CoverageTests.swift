import Foundation
import Importers
import Model
import Testing

@Suite struct CoverageTests {
  @Test func `the page on coverage says what the readers' tables say`() throws {
    let file = GoldenText.root.appending(path: "docs/coverage.md")
    let document = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let renewed = try #require(CoverageTable.renewed(document))
    if ProcessInfo.processInfo.environment["PARTYWALL_APPROVE"] == "1" { try Data(renewed.utf8).write(to: file) }
    let isFresh = document == renewed
    #expect(isFresh, "docs/coverage.md is stale: run the tests with PARTYWALL_APPROVE=1")
  }

  @Test func `every reader has an id of its own`() {
    for importer in Importers.all {
      let ids = importer.readers.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.hasPrefix("\(importer.platform.rawValue).") })
    }
  }
}
