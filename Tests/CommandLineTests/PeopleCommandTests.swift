import Foundation
import TestSupport
import Testing

/// `partywall people` as a person runs it.
@Suite struct PeopleCommandTests {
  private struct Setting {
    let folder: TemporaryFolder
    let options: [String]
    let audit: [String]

    init() throws {
      folder = try TemporaryFolder()
      let vault = folder.url.appending(path: "vault.sqlite").path()
      let context = Project.path("fixtures/contexts/rowan.yaml")
      options = ["--vault", vault, "--context", context, "--as-of", "2026-11-20"]
      audit =
        ["audit"] + AuditCommandTests.archives[3...5].map { Project.path("fixtures/archives/\($0)") } + options
        + ["--format", "json", "--output", "-"]
    }

    func people(_ arguments: String...) throws -> Tool.Run {
      try Tool.run(["people"] + arguments + options, in: folder.url)
    }
  }

  @Test func `matches are listed with their reasons`() throws {
    let setting = try Setting()
    _ = try Tool.run(setting.audit)
    let run = try setting.people("list")
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Samira Ellery-Doe (manager, colleague)"))
    #expect(run.output.contains("almost certainly the same person"))
    #expect(run.output.contains("'Tomek' is a short form of 'Tomasz'"))
    #expect(run.output.contains("of the people there are probably from your work"))

    let managers = try setting.people("list", "--role", "manager", "--account", "instagram", "--format", "csv")
    #expect(managers.output.split(separator: "\r\n").count == 2)
    #expect(try setting.people("list", "--format", "json").output.hasPrefix("{\n  \"schema\": \"partywall-people/1\""))
  }

  @Test func `a friend is never flagged again, until it is taken back`() throws {
    let setting = try Setting()
    let before = try Report(Tool.run(setting.audit).output)
    let samira = { (report: Report) in
      report.findings.filter { $0.rule == "tie.authority" && $0.baseline != "absent" }.count
    }
    #expect(samira(before) > 0)

    let friend = try setting.people("friend", "Samira Ellery-Doe")
    #expect(friend.output == "Samira Ellery-Doe is a friend of yours: no longer flagged.\n")
    _ = try setting.people("friend", "Marion Okonjo-Hale")
    #expect(samira(try Report(Tool.run(setting.audit).output)) == 0)

    #expect(try setting.people("forget", "Samira Ellery-Doe").output == "Forgot 1 decision about Samira Ellery-Doe.\n")
    #expect(samira(try Report(Tool.run(setting.audit).output)) > 0)
  }

  @Test func `friends are flagged by no rule at all`() throws {
    let setting = try Setting()
    let concerned = { (report: Report) in
      Set(report.findings.filter { $0.baseline != "absent" && !$0.people.isEmpty }.map(\.rule))
    }
    #expect(concerned(try Report(Tool.run(setting.audit).output)).count > 1)
    let list = try JSONDecoder().decode(
      List.self, from: Data(setting.people("list", "--all", "--format", "json").output.utf8))
    let numbers = list.people.map { "\($0.number)" }
    #expect(try Tool.run(["people", "friend"] + numbers + setting.options, in: setting.folder.url).exitCode == 0)
    #expect(concerned(try Report(Tool.run(setting.audit).output)) == [])
  }

  private struct List: Decodable {
    struct Person: Decodable {
      let number: Int
    }

    let people: [Person]
  }

  @Test(arguments: [["people", "help", "confirm"], ["help", "people", "confirm"], ["people", "confirm", "--help"]])
  func `help is found in every order`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("USAGE: partywall people confirm"))
  }

  @Test func `what was confirmed and refused stays so after the next audit`() throws {
    let setting = try Setting()
    _ = try Tool.run(setting.audit)
    #expect(try setting.people("refuse", "Priya Raghunathan").exitCode == 0)
    #expect(try setting.people("confirm", "Tomasz Wieczorek").exitCode == 0)
    _ = try Tool.run(setting.audit)
    let list = try setting.people("list").output
    #expect(!list.contains("Facebook: Priya Raghunathan"))
    #expect(list.contains("Tomek Wieczorek (you confirmed)"))
  }

  @Test func `nobody by that name, and no vault, are said with what to do`() throws {
    let setting = try Setting()
    let missing = try setting.people("list")
    #expect(missing.exitCode == 3)
    #expect(missing.errors.contains("Run partywall audit"))
    _ = try Tool.run(setting.audit)
    let unknown = try setting.people("confirm", "Nobody Whosoever")
    #expect(unknown.exitCode == 64)
    #expect(unknown.errors.contains("nobody in the list"))
  }
}
