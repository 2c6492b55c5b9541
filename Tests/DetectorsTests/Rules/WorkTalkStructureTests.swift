import Detectors
import Model
import Testing

@Suite struct WorkTalkStructureTests {
  @Test func `a former job in the profile weighs less, a public account more`() throws {
    var cast = Cast(platform: .instagram)
    cast.job("Fabrikam Systems", since: "2016-09-01", until: "2021-02-28")
    #expect(try #require(cast.hits("work-talk.profile").first).drivers.map(\.factor) == [0.4])
    cast.field(.privateAccount, "False")
    #expect(try #require(cast.hits("work-talk.profile").first).drivers.map(\.factor) == [0.4, 1.3])
    cast.profile.positions = []
    #expect(cast.hits("work-talk.profile").isEmpty)
  }

  @Test func `tagging the team at a party weighs more, tagging friends nothing`() throws {
    var cast = Cast()
    cast.meet("Priya Raghunathan", .colleague)
    cast.meet("Nora Smithwick", .colleague, isFriend: true)
    var item = Item.said("So much prosecco and two cocktails tonight")
    item.mentions = [Person(name: "Priya Raghunathan")]
    #expect(try #require(cast.hits("work-talk.team-tagged", on: item).first).drivers.map(\.factor) == [1.5])
    item.mentions = [Person(name: "Nora Smithwick")]
    #expect(cast.hits("work-talk.team-tagged", on: item).isEmpty)
  }

  @Test func `who was a colleague when the picture was taken`() {
    var cast = Cast()
    cast.meet("Gethin Prosser-Jones", .formerColleague, organisation: "Fabrikam Systems")
    var item = Item.said("Walk in the park", on: "2018-05-05")
    item.mentions = [Person(name: "Gethin Prosser-Jones")]
    #expect(cast.hits("work-talk.team-tagged", on: item).count == 1)
    var later = Item.said("Walk in the park", on: "2025-05-05")
    later.mentions = item.mentions
    #expect(cast.hits("work-talk.team-tagged", on: later).isEmpty)
  }
}
