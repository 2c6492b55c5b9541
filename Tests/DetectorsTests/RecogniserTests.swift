import Testing

@testable import Detectors

@Suite struct RecogniserTests {
  @Test(arguments: [
    (Recognition.Kind.card, "it is 5555 5555 5555 4444 ok"), (.iban, "fr14 2004 1010 0505 0001 3M02 606 merci"),
    (.email, "write to jo.sample@acme.example, thanks"), (.phone, "text 07700 900321"), (.phone, "+44 20 7946 0018"),
    (.nationalInsurance, "NI is ab 12 34 56 c"), (.streetAddress, "we are at 14 Alder Road now"),
    (.streetAddress, "Lindenstraße 14"), (.postcode, "LS1 4AP"), (.secretKey, "AKIAQ7R3JX2LMNOPQRST"),
    (.password, "the login is jo / Bramble!2291"), (.internalHost, "see wiki.acme.internal"),
    (.document, "payroll_march.xlsx"), (.bankAccount, "20-00-00 55779911"),
  ])
  func `finds each form`(kind: Recognition.Kind, text: String) {
    #expect(Recognisers.find([kind], in: text).count == 1)
  }

  @Test(arguments: [
    (Recognition.Kind.card, "ref 5555 5555 5555 4443"), (.iban, "GB28 WEST 1234 5698 7654 32"),
    (.email, "thanks @jo and see you"), (.phone, "won 3-1 in 2019, 12 of 14"), (.nationalInsurance, "GB123456A"),
    (.streetAddress, "£40 Road trip"), (.secretKey, "AKIA"), (.password, "I forgot my password again"),
    (.internalHost, "www.example.com"), (.document, "ends. pdf"),
  ])
  func `leaves look-alikes alone`(kind: Recognition.Kind, text: String) {
    #expect(Recognisers.find([kind], in: text).isEmpty)
  }

  @Test func `counts scalars and not bytes`() throws {
    let found = try #require(Recognisers.find([.phone], in: "é😀 07700 900321").first)
    #expect(found.range == 3..<15)
  }
}
