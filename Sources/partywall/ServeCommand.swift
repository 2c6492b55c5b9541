import ArgumentParser
import Foundation
import LocalPage
import Model
import Pipeline

/// `partywall serve`: report, triage and plan as pages for this machine's browser.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show report, triage and plan in a browser on this machine.",
    discussion: """
      Opens a page on 127.0.0.1 and prints its address. The address holds a token that is good once; no other machine,
      no other page and no other user of this machine can read it. It ends by itself when it has not been asked for
      fifteen minutes, or with control-C.

      Example:
        partywall serve
      """)

  @OptionGroup var place: VaultOption

  @Option(help: "Minutes without a request after which it ends.")
  var idle = 15

  func validate() throws {
    guard (1...1440).contains(idle) else { throw ValidationError("--idle is a number of minutes from 1 to 1440.") }
  }

  func run() throws {
    try Command.run {
      let terminal = Terminal()
      let content = ServedVault(desk: try VaultDesk(vaultPath: place.path, today: terminal.today))
      let server = try LocalServer()
      var guarded = LocalGuard(port: server.port)
      print("http://127.0.0.1:\(server.port)/#\(guarded.token)")
      // The address must be out before the page waits for its reader.
      fflush(nil)
      server.run(idle: idle * 60) { guarded.answer($0, from: content) }
      terminal.say("nobody asked for \(idle) minutes, so the page has ended")
    }
  }
}
