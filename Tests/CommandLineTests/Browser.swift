import Foundation
import TestSupport

/// Headless Chromium, where it is installed.
enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  struct Visit {
    /// The page after its scripts have run.
    let page: String

    /// What it said on the console and in its log.
    let log: String

    /// Addresses that were asked for, without those of the browser's own.
    let requests: [String]
  }

  /// Opens a file; nothing of the browser's own calls home.
  static func open(_ file: String, in folder: TemporaryFolder) throws -> Visit {
    let script = """
      "$0" --headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update \
      --disable-sync --disable-default-apps --no-first-run --user-data-dir=profile --window-size=1300,2000 \
      --enable-logging=stderr --log-level=0 --log-net-log=net.json --virtual-time-budget=4000 --timeout=20000 \
      --dump-dom "file://$1" > page.html 2> log.txt; cat page.html
      """
    let run = try Tool.shell(script, [path ?? "chromium", file], in: folder.url)
    let net = try String(contentsOf: folder.url.appending(path: "net.json"), encoding: .utf8)
    let addresses = net.split(separator: "\"").filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }.map(
      String.init)
    return Visit(
      page: run.output, log: try String(contentsOf: folder.url.appending(path: "log.txt"), encoding: .utf8),
      requests: addresses)
  }
}
