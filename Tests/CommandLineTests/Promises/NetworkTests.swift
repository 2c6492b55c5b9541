import Foundation
import TestSupport
import Testing

/// Nothing leaves the machine: promise 1 of SECURITY.md.
@Suite struct NetworkTests {
  @Test func `no subcommand but serve opens a network socket`() throws {
    let folder = try TemporaryFolder()
    for call in Subcommand.calls(vault: folder.url.appending(path: "vault.sqlite").path()) {
      let run = try Tool.script(
        "strace -f -qq -e trace=socket,connect,bind,sendto -o trace \"$PARTYWALL\" \"$@\" > output; cat trace", call,
        in: folder.url)
      // Sockets of AF_UNIX are the C library's, asking the local name service.
      #expect(!run.output.contains("AF_INET"), "\(call[0]): \(run.output)")
      #expect(!run.errors.contains("strace") && !run.errors.contains("Usage:"), "\(call[0]): \(run.errors)")
    }
  }

  @Test func `a machine without a network gives the same bytes`() throws {
    let folder = try TemporaryFolder()
    let call = [
      "audit", Subcommand.archive, "--ephemeral", "--as-of", "2026-11-20", "--format", "json", "--output", "-",
    ]
    let online = try Tool.run(call)
    let offline = try Tool.script("exec unshare -rn \"$PARTYWALL\" \"$@\"", call, in: folder.url)

    #expect(online.output.hasPrefix("{"))
    #expect(online.output == offline.output)
    #expect(online.exitCode == offline.exitCode)
  }

  @Test func `the binary imports no way to look up a host`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.script("ldd \"$PARTYWALL\"; nm -D --undefined-only \"$PARTYWALL\"", [], in: folder.url)

    #expect(run.output.contains("libsqlite3"))
    for symbol in ["FoundationNetworking", "libcurl", "getaddrinfo", "curl_easy"] {
      #expect(!run.output.contains(symbol))
    }
  }
}
