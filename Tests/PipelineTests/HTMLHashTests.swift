import Foundation
import Reports
import Storage
import Testing

@Suite struct HTMLHashTests {
  @Test(arguments: [(HTMLStyle.sheet, HTMLStyle.hash), (HTMLScript.text, HTMLScript.hash)])
  func `the page's policy names what is on the page`(text: String, hash: String) {
    let digits = Array(Fingerprint.digest(of: text))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    #expect("sha256-" + Data(bytes).base64EncodedString() == hash)
  }

  @Test(arguments: ["innerHTML", "eval(", "fetch(", "XMLHttpRequest", "import(", "createElement", "document.write"])
  func `the script makes nothing and asks for nothing`(word: String) {
    #expect(!HTMLScript.text.contains(word))
  }
}
