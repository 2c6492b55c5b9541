import Testing

@testable import Detectors

/// Addresses of all sorts.
@Suite struct ContactRecogniserTests {
  @Test(arguments: [
    (Recognition.Kind.email, "write to jo.sample@acme.example, thanks", "jo.sample@acme.example"),
    (.email, "e-mail:jo+news@acme.example.", "jo+news@acme.example"),
    (.email, "mailto:jo_s@mail.acme.example", "jo_s@mail.acme.example"),
    (.email, "it's ruthie dot calder at example dot com", "ruthie dot calder at example dot com"),
    (.email, "jo (at) acme (dot) example", "jo (at) acme (dot) example"),
    (.phone, "text 07700 900321", "07700 900321"), (.phone, "07700-900-388 ask for Bren", "07700-900-388"),
    (.phone, "at 5 ring 07700 900158 or 6", "07700 900158"), (.phone, "(0113) 496 0210", "0113) 496 0210"),
    (.phone, "+44 20 7946 0018", "+44 20 7946 0018"), (.phone, "+44 (0)7700 900021", "+44 (0)7700 900021"),
    (.phone, "0044 7700 900021", "0044 7700 900021"), (.phone, "+353 85 012 3456", "+353 85 012 3456"),
    (.phone, "020 7946 0318", "020 7946 0318"), (.phone, "01632 960877", "01632 960877"),
    (.phone, "appelle-moi au 06 39 98 12 34 après", "06 39 98 12 34"),
    (.phone, "ruf mich an, 0152 28817386", "0152 28817386"), (.phone, "call (614) 555-0142", "614) 555-0142"),
    (
      .phone, "oh double seven double oh nine hundred one one four",
      "oh double seven double oh nine hundred one one four"
    ),
    (
      .phone, "zero seven seven zero zero, nine zero zero, one five two",
      "zero seven seven zero zero, nine zero zero, one five two"
    ),
    (.streetAddress, "we live at 14 Alder Road now", "14 Alder Road"),
    (.streetAddress, "wir wohnen Lindenstraße 14", "Lindenstraße 14"),
    (.streetAddress, "come to 3 ropery court, bring a chair", "3 ropery court"),
    (.streetAddress, "on habite 8 rue des Tilleuls", "8 rue des Tilleuls"),
    (.streetAddress, "mi casa, calle del Olmo 23", "calle del Olmo 23"),
    (.streetAddress, "we wonen op Kerkstraat 41", "Kerkstraat 41"),
    (.streetAddress, "casa nuova, via dei Gelsi 9", "via dei Gelsi 9"),
    (.streetAddress, "Flat 2, 41 Albany Road", "41 Albany Road"),
    (.streetAddress, "we moved to 102a Hawthorn Ave", "102a Hawthorn Ave"),
    (.postcode, "LS1 4AP", "LS1 4AP"), (.postcode, "at SW1A1AA", "SW1A1AA"), (.postcode, "YO62 4DD.", "YO62 4DD"),
    (.plate, "my reg is YK19 ABC", "YK19 ABC"),
  ])
  func `finds an address and nothing around it`(kind: Recognition.Kind, text: String, address: String) {
    #expect(Recognisers.find([kind], in: text).filter { $0.weight >= 0.5 }.map(\.text) == [address])
  }

  @Test(arguments: [
    (Recognition.Kind.email, "thanks @jo and see you"), (.email, "a@b"), (.email, "me at home dot"),
    (.email, "postgres://jo:secret@db.acme.example"), (.phone, "won 3-1 in 2019, 12 of 14"),
    (.phone, "07-12 03-09 11-46, battered"), (.phone, "order number 77120 03318"), (.phone, "0800 800 0000"),
    (.phone, "01/02/2003 and 04/05/2006"), (.phone, "11111 111111"), (.phone, "one two three four five"),
    (.phone, "parcel 4111 1111 1112"), (.phone, "£07700 900"), (.streetAddress, "£40 Road trip"),
    (.streetAddress, "99 problems"), (.streetAddress, "5 a day"),
    (.streetAddress, "gig at the club, 14 Station Road, doors 7"),
    (.streetAddress, "our house is a 10 minute drive"), (.streetAddress, "21 jump"),
    (.postcode, "4 AP"), (.postcode, "won A1 3-0"), (.plate, "AB12 ABC"),
  ])
  func `leaves text alone that looks alike`(kind: Recognition.Kind, text: String) {
    #expect(Recognisers.find([kind], in: text).filter { $0.weight >= 0.5 }.isEmpty)
  }

  @Test func `counts scalars and not bytes`() throws {
    let found = try #require(Recognisers.find([.phone], in: "é😀 07700 900321").first)
    #expect(found.range == 3..<15)
    let long = String(repeating: "ü", count: 700)
    let far = try #require(Recognisers.find([.email], in: long + " jo@acme.example").first)
    #expect(far.range == 701..<716)
  }
}
