import Foundation
import TestSupport
import Testing

/// The local page and those who must not see it: other pages, other ports, other users of the machine.
@Suite struct StrangerTests {
  private func served() throws -> (year: Year, page: ServedPage) {
    let year = try Year()
    _ = try year.audit([Year.budget, Year.vent], on: "2026-02-01")
    return (year, try ServedPage(vault: year.vault))
  }

  private func status(_ answer: String) -> String { String(answer.split(separator: " ").dropFirst().first ?? "") }

  /// Cookies know no ports: a page on another port of this machine has them sent along.
  @Test func `a page on another port is refused, cookie or not`() throws {
    let (year, page) = try served()
    defer { withExtendedLifetime(year) {} }
    let cookie = try #require(page.open())
    for path in ["/", "/report", "/triage", "/plan", "/page.js"] {
      let own = page.ask("GET", path, cookie: cookie)
      #expect(status(own) == "200", "\(own)")
      for site in ["same-site", "cross-site"] {
        for kind in ["iframe", "script", "image", "empty", "document"] {
          let fields = ["Sec-Fetch-Site: \(site)", "Sec-Fetch-Dest: \(kind)"]
          #expect(status(page.ask("GET", path, cookie: cookie, with: fields)) == "403", "\(path) \(fields)")
        }
      }
      let other = ["Origin: http://127.0.0.1:\(page.port &+ 1)"]
      #expect(status(page.ask("GET", path, cookie: cookie, with: other)) == "403")
    }
  }

  @Test func `every answer forbids frames, copies and guesses at its kind`() throws {
    let (year, page) = try served()
    defer { withExtendedLifetime(year) {} }
    let cookie = try #require(page.open())
    for (path, cookie) in [("/", nil), ("/report", nil), ("/report", cookie), ("/nowhere", cookie), ("/page.js", nil)] {
      let answer = page.ask("GET", path, cookie: cookie)
      for field in [
        "X-Frame-Options: DENY", "frame-ancestors 'none'", "Cross-Origin-Resource-Policy: same-origin",
        "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
      ] {
        #expect(answer.contains(field), "\(path): \(field)")
      }
      #expect(!answer.contains("Access-Control-Allow"))
    }
  }

  @Test(.enabled(if: Browser.path != nil))
  func `a browser lets a page of another origin load nothing`() throws {
    let (year, page) = try served()
    defer { withExtendedLifetime(year) {} }
    let address = "http://127.0.0.1:\(page.port)"
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      <title>waiting</title><script>
      const seen = []
      function say(what) { seen.push(what); if (seen.length === 4) document.title = seen.sort().join(' ') }
      fetch('\(address)/').then(() => say('read'), () => say('fetch:none'))
      const add = (kind, path) => {
        const part = document.createElement(kind)
        part.onload = () => say(kind + ':loaded')
        part.onerror = () => say(kind + ':none')
        part.src = '\(address)' + path
        document.head.append(part)
      }
      add('script', '/page.js'); add('script', '/report'); add('img', '/report')
      </script>
      """.utf8, to: "other.html")
    let visit = try Browser.open(file, in: folder)
    #expect(visit.page.contains("<title>fetch:none img:none script:none script:none</title>"), "\(visit.page)")
    #expect(visit.requests.contains { $0.hasPrefix(address) })
  }

  @Test(.enabled(if: getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
  func `another user of the machine sees neither the vault nor the token`() throws {
    let (year, page) = try served()
    let stranger = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let script = """
      \(stranger) cat "$0"; \(stranger) ls "$(dirname "$0")"; \(stranger) cat /proc/$1/environ
      \(stranger) tr '\\0' ' ' < /proc/$1/cmdline; \(stranger) ls /proc/$1/fd
      """
    let run = try Tool.shell(script, [year.vault, String(page.processID)], in: year.folder.url)
    #expect(run.errors.components(separatedBy: "Permission denied").count - 1 == 4, "\(run.errors)")
    #expect(run.output.contains("serve") && !run.output.contains(page.token))
    #expect(status(page.ask("GET", "/report")) == "401")
  }
}
