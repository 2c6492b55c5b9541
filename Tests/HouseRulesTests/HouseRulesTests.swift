import Foundation
import TestSupport
import Testing

/// What a reviewer would have to remember.
@Suite struct HouseRulesTests {
  static let sources = Project.files(under: "Sources", extensions: ["swift"])

  @Test(arguments: ["URLSession", "FoundationNetworking", "getaddrinfo", "curl_easy", "NSRegularExpression"])
  func `nothing in Sources can reach the network or backtrack`(symbol: String) throws {
    for file in Self.sources {
      #expect(try !text(file).contains(symbol), "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: ["AF_INET", "SOCK_STREAM", "sockaddr", "listen(", "socket("])
  func `only the local page speaks to the network, and it names one address`(symbol: String) throws {
    for file in Self.sources where !file.path().contains("/Sources/LocalPage/") {
      #expect(try !text(file).contains(symbol), "\(file.lastPathComponent)")
    }
    let page = try text(Project.root.appending(path: "Sources/LocalPage/LocalServer.swift"))
    #expect(
      page.contains("UInt32(0x7F00_0001).bigEndian") && !page.contains("INADDR_ANY") && !page.contains("connect("))
  }

  @Test(arguments: ["try!", "fatalError(", "as! ", "TODO", "FIXME"])
  func `no traps and no leftovers`(token: String) throws {
    for file in Self.sources {
      #expect(try !text(file).contains(token), "\(file.lastPathComponent)")
    }
  }

  @Test func `no file is longer than 300 lines, tables apart`() throws {
    for file in Self.sources where !isTable(file) {
      let lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 301, "\(file.lastPathComponent) has \(lines) lines")
    }
  }

  /// Tables of data: names, phrases, weights.
  private func isTable(_ file: URL) -> Bool {
    ["/Tables/", "Lexicon", "ClassifierTable"].contains { file.path().contains($0) }
  }

  @Test func `whoever searches text imports the search by bytes`() throws {
    for file in Self.sources where !file.path().contains("/Sources/Model/") {
      let source = try text(file)
      let searches = ["firstRange(of", ".replacing(", ".contains(\""].contains { source.contains($0) }
      #expect(!searches || source.contains("import Model"), "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: ["Facebook", "Instagram", "LinkedIn"])
  func `no platform's folder imports another's`(platform: String) throws {
    let others = ["Facebook", "Instagram", "LinkedIn"].filter { $0 != platform }
    for file in Self.sources where file.path().contains("/Importers/\(platform)/") {
      for other in others {
        // Titles and labels name other platforms in strings; types of theirs are not used.
        #expect(try !text(file).contains("\(other)Importer"), "\(file.lastPathComponent)")
      }
    }
  }

  @Test func `every address in the fixtures is a reserved one`() throws {
    for file in Project.files(under: "fixtures/archives", extensions: ["json", "csv", "html"]) {
      for domain in addresses(in: try text(file)) {
        #expect(domain.hasSuffix(".example"), "\(file.lastPathComponent): \(domain)")
      }
    }
  }

  /// Domains of e-mail addresses.
  private func addresses(in text: String) -> [String] {
    text.split(separator: "@").dropFirst().compactMap { tail in
      let domain = tail.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
      let trimmed = domain.hasSuffix(".") ? domain.dropLast() : domain
      // A handle such as @anna.sample has no top-level domain of a mail address before it.
      return trimmed.contains(".") && isMail(text, before: tail) ? String(trimmed) : nil
    }
  }

  private func isMail(_ text: String, before tail: Substring) -> Bool {
    guard tail.startIndex > text.startIndex else { return false }
    let at = text.index(before: tail.startIndex)
    guard at > text.startIndex else { return false }
    let before = text[text.index(before: at)]
    return before.isLetter || before.isNumber
  }

  private func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
