import Detectors
import Model
import Testing

@testable import Pipeline

@Suite struct CureTableTests {
  @Test(arguments: Platform.allCases) func `every kind of record has exactly one entry`(platform: Platform) {
    #expect(CureTable.entries(of: platform).flatMap(\.kinds).sorted() == CureTable.kinds.sorted())
  }

  @Test(arguments: Platform.allCases) func `no entry is written twice`(platform: Platform) {
    let bare = CureTable.entries(of: platform).map { entry in
      var bare = entry
      bare.kinds = []
      return bare
    }
    #expect(Set(bare).count == bare.count)
  }

  @Test(arguments: Platform.allCases) func `every entry says where, and offers something`(platform: Platform) {
    for entry in CureTable.entries(of: platform) {
      #expect(!entry.screen.isEmpty && entry.path.contains(">") && !entry.filter.isEmpty, "\(entry.kinds)")
      #expect(!entry.offers.isEmpty, "\(entry.kinds)")
      #expect(entry.link?.hasPrefix("https://www.\(platform.rawValue).com/") ?? true, "\(entry.kinds)")
    }
  }

  @Test(arguments: Platform.allCases) func `what must not stay is deleted, all else is hidden where it can be`(
    platform: Platform
  ) throws {
    let account = Account(id: "x", platform: platform, side: .personal, ownerName: nil, handle: nil)
    let book = CureBook(platform: platform, account: account)
    for rule in Rules.all {
      let cure = book.cure(rule, kind: "post", item: nil, day: Day(iso: "2026-03-04"), with: "Sam Doe")
      if [
        "confidential.client-identified", "confidential.document", "confidential.credential",
        "confidential.unannounced",
      ].contains(rule.id) {
        #expect(cure.action == .delete, "\(rule.id)")
      } else if rule.cure == .delete, platform != .linkedin {
        #expect([.hide, .archive].contains(cure.action), "\(rule.id)")
      }
      #expect(cure.checkedOn != nil)
      #expect(cure.locator?.date?.iso == "2026-03-04")
      #expect(!cure.screen.isEmpty)
    }
  }

  @Test func `a list that is not kept by month names none`() throws {
    let account = Account(id: "x", platform: .facebook, side: .personal, ownerName: nil, handle: nil)
    let rule = try #require(Rules.all.first { $0.id == "tie.colleague" })
    let cure = CureBook(platform: .facebook, account: account)
      .cure(rule, kind: "tie", item: nil, day: Day(iso: "2026-03-04"), with: "Sam Doe")
    #expect(cure.locator?.filter == "Friends" && cure.locator?.with == "Sam Doe")
    #expect(cure.locator?.date?.iso == "2026-03-04")
  }

  @Test func `an activity log's address names the month`() throws {
    let account = Account(id: "x", platform: .facebook, side: .personal, ownerName: nil, handle: nil)
    let rule = try #require(Rules.all.first { $0.id == "conduct.venting" })
    var item = Item(kind: .comment, text: "a b c d e f g", origin: Origin(path: "c.json", place: .pointer("/1")))
    item.occurredAt = Timestamp(seconds: 1_700_000_000)
    let cure = CureBook(platform: .facebook, account: account)
      .cure(rule, kind: "comment", item: item, day: item.occurredAt?.day, with: nil)
    #expect(cure.url?.hasSuffix("&year=2023&month=11") == true)
    #expect(cure.locator?.filter == "Activity log > Comments > November 2023")
    #expect(cure.locator?.firstWords == "a b c d e f")
  }
}
