import Testing

@testable import Detectors

/// Texts that are written to be slow.
@Suite(.serialized) struct RecogniserTimeTests {
  @Test(arguments: [
    "pin,", "xoxb-", "a@", "1 ", "4242 ", "1-", "eyJ.", "://a:", "ghp_", "20-00-00 ", "nhs 943 ", "-----BEGIN ", "AB12",
    "dot at ", "0770 ", "14 Alder ", "key=", "ü1 ",
  ])
  func `reads a long text in time`(part: String) {
    let text = String(repeating: part, count: 8_000 / part.utf8.count)
    let time = ContinuousClock().measure { _ = Recognisers.find(Set(Recognition.Kind.allCases), in: text) }
    #expect(time < .seconds(8))
  }
}
