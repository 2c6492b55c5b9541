import Testing

@testable import Detectors

/// Numbers that prove identity or pay.
@Suite struct NumberRecogniserTests {
  @Test(arguments: [
    (Recognition.Kind.card, "it is 5555 5555 5555 4444 ok", "5555 5555 5555 4444"),
    (.card, "4242424242424242", "4242424242424242"),
    (.card, "4242-4242-4242-4242 0929 123", "4242-4242-4242-4242"),
    (.card, "amex 3714 496353 98431 exp 11/29", "3714 496353 98431"),
    (.card, "2 tickets on 2223 0031 2200 3222", "2223 0031 2200 3222"),
    (.iban, "fr14 2004 1010 0505 0001 3M02 606 merci", "fr14 2004 1010 0505 0001 3M02 606"),
    (.iban, "GB82WEST12345698765432", "GB82WEST12345698765432"),
    (.iban, "DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00"),
    (.iban, "iban:NL91-ABNA-0417-1643-00", "NL91-ABNA-0417-1643-00"),
    (.nationalInsurance, "NI is ab 12 34 56 c", "ab 12 34 56 c"),
    (.nationalInsurance, "QQ123456C", "QQ123456C"), (.nationalInsurance, "it's JK-65-43-21-B", "JK-65-43-21-B"),
    (.healthNumber, "my NHS number, 943 476 5919", "943 476 5919"), (.healthNumber, "nhs no 9434765919", "9434765919"),
    (.taxReference, "UTR 1123456789 for the form", "1123456789"),
    (.taxReference, "my utr's 93456 78123", "93456 78123"),
    (.vatNumber, "VAT no. 123 4567 82", "123 4567 82"), (.vatNumber, "GB987654353", "987654353"),
    (.bankAccount, "20-00-00 55779911", "20-00-00 55779911"),
    (.bankAccount, "sort code 40 12 76 account 11223344, ref hair", "40 12 76 account 11223344"),
    (.bankAccount, "sort 401276, acc 1122 3344", "401276, acc 1122 3344"),
    (.bankAccount, "55779911, 20-00-00, D Pocock", "55779911, 20-00-00"),
    (.passport, "my passport is 533401372", "533401372"), (.passport, "passport no. 707 149 213", "707 149 213"),
    (.passport, "Reisepass C01X00T47", "C01X00T47"),
    (.drivingLicence, "licence came, MORGA657054SM9IJ", "MORGA657054SM9IJ"),
    (.drivingLicence, "DVLA say MORGA 657054 SM9IJ", "MORGA 657054 SM9IJ"),
    (.birthDate, "My DOB is 14/03/1989", "14/03/1989"), (.birthDate, "I was born on 22.10.71 in Leeds", "22.10.71"),
    (.birthDate, "date of birth: 2nd of May 1991", "2nd of May 1991"),
    (.birthDate, "I'm born november 30, 2001", "november 30, 2001"),
    (.birthDate, "geboren am 3. märz 1978 bin ich", "3. märz 1978"),
    (.socialSecurity, "my social is 123-45-6789", "123-45-6789"),
    (.nationalID, "Steuer-ID 86 095 742 719", "86 095 742 719"),
    (.nationalID, "sécu 1 85 05 78 006 084 91", "1 85 05 78 006 084 91"),
    (.nationalID, "mi DNI es 12345678Z", "12345678Z"), (.nationalID, "NIE: x1234567l", "x1234567l"),
    (.nationalID, "dni 12345678-Z", "12345678-Z"), (.nationalID, "mijn BSN is 111222333", "111222333"),
    (.nationalID, "o meu NIF é 123 456 789", "123 456 789"),
    (.nationalID, "il mio codice fiscale RSSMRA80A01H501U", "RSSMRA80A01H501U"),
  ])
  func `finds a number and nothing around it`(kind: Recognition.Kind, text: String, number: String) {
    #expect(Recognisers.find([kind], in: text).map(\.text) == [number])
  }

  @Test(arguments: [
    (Recognition.Kind.card, "ref 5555 5555 5555 4443"), (.card, "1234 5678 9012 3452"),
    (.card, "9999 4242 4242 4242 4242"), (.card, "0000 0000 0000 0000"), (.card, "x4242424242424242"),
    (.iban, "GB28 WEST 1234 5698 7654 32"), (.iban, "GB82 WEST 1234 5698 7654"), (.iban, "ZZ82 WEST 1234 5698 7654 32"),
    (.nationalInsurance, "GB123456A"), (.nationalInsurance, "AB123456E"), (.nationalInsurance, "ab 12 34 56 c of them"),
    (.nationalInsurance, "DA123456A"), (.healthNumber, "9434765919"), (.healthNumber, "NHS 943 476 5918"),
    (.taxReference, "1123456789"), (.taxReference, "UTR 1123456788"), (.vatNumber, "123 4567 82"),
    (.vatNumber, "VAT 123 4567 83"), (.bankAccount, "20-00-00"), (.bankAccount, "55779911"),
    (.bankAccount, "on 12-05-2026 we sold 55779911"), (.bankAccount, "10 12 14 55779911"),
    (.passport, "533401372 views"), (.passport, "passport control took 3 hours"), (.drivingLicence, "MORGA657054"),
    (.drivingLicence, "MORGA699954SM9IJ"), (.birthDate, "on 14/03/1989 we met"),
    (.birthDate, "born 12/05/2019, 7 lb 2 oz"), (.birthDate, "born in the wrong decade, 1974"),
    (.birthDate, "born 14 March 1889 in Hull"), (.socialSecurity, "000-45-6789"), (.socialSecurity, "123-45-67890"),
    (.nationalID, "86095742719"), (.nationalID, "Steuer-ID 86095742718"), (.nationalID, "1 85 05 78 006 084 90"),
    (.nationalID, "DNI 12345678A"), (.nationalID, "111222333"), (.nationalID, "NIF 123456788"),
    (.nationalID, "RSSMRA80A01H501X"),
  ])
  func `leaves numbers alone that look alike`(kind: Recognition.Kind, text: String) {
    #expect(Recognisers.find([kind], in: text).filter { $0.weight >= 0.5 }.isEmpty)
  }
}
