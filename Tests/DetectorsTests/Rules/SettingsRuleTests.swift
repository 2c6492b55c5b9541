import Detectors
import Model
import Testing

@Suite struct SettingsRuleTests {
  @Test(arguments: [
    ("Who can see your future posts?", "Public", "Friends", "settings.public-default"),
    ("Review tags people add to your posts", "Off", "On", "settings.tag-review"),
    ("Who can look you up using the phone number you provided?", "Everyone", "Friends", "settings.findable"),
    ("Do you want search engines to link to your profile?", "Yes", "No", "settings.search-engine"),
    ("Who can see your friends list?", "Public", "Only me", "settings.connections-visible"),
  ])
  func `what the export states`(label: String, risky: String, safe: String, rule: String) {
    var cast = Cast()
    cast.field(.setting, risky, label: label)
    #expect(cast.hits(rule).count == 1)
    cast.profile.fields[0].value = safe
    #expect(cast.hits(rule).isEmpty)
    cast.profile.fields = []
    #expect(cast.found.isEmpty)
  }

  @Test func `a public Instagram account`() {
    var cast = Cast(platform: .instagram)
    cast.field(.privateAccount, "False")
    #expect(cast.hits("settings.public-default").count == 1)
    cast.profile.fields[0].value = "True"
    #expect(cast.hits("settings.public-default").isEmpty)
  }

  @Test func `posts of a private time that are public now`() {
    var cast = Cast(platform: .instagram)
    cast.field(.setting, "Switched to public", label: "privacy", since: "2023-02-10")
    cast.post(.said("Fair Isle, sleeve two", on: "2021-02-14"))
    #expect(cast.hits("settings.old-public-posts").count == 1)
    cast.field(.setting, "Switched to private", label: "privacy", since: "2024-02-10")
    #expect(cast.hits("settings.old-public-posts").isEmpty)
  }

  @Test func `old posts that everybody sees`() {
    var cast = Cast()
    cast.post(.said("owls", on: "2015-02-14", audience: .everyone))
    #expect(cast.hits("settings.old-public-posts").count == 1)
    cast.digest = []
    cast.post(.said("owls", on: "2026-10-14", audience: .everyone), .said("owls", on: "2015-02-14"))
    #expect(cast.hits("settings.old-public-posts").isEmpty)
  }

  @Test func `a synced address book makes one findable`() {
    var cast = Cast(platform: .instagram)
    cast.field(.contactSyncing, "On")
    #expect(cast.hits("settings.findable").count == 1)
    cast.profile.fields[0].value = "Off"
    #expect(cast.hits("settings.findable").isEmpty)
  }

  @Test func `apps from long ago`() {
    var cast = Cast()
    cast.field(.connectedApp, "Owl Sounds", since: "2014-01-01")
    #expect(cast.hits("settings.old-app-grants").count == 1)
    cast.profile.fields[0].since = Cast.moment("2026-01-01")
    #expect(cast.hits("settings.old-app-grants").isEmpty)
  }
}
