import Testing

@testable import Detectors

/// Keys, passwords, hosts, documents and links of work.
@Suite struct SecretRecogniserTests {
  /// A key's beginning and a body, put together here so that no scanner of this repository takes it for a leak.
  private static func key(_ prefix: String, _ length: Int) -> String {
    prefix + String(String(repeating: "Q7R3JX2LMN8PSTUV", count: 4).prefix(length))
  }

  @Test(arguments: [
    key("AKIA", 16), key("ASIA", 16), key("gh" + "p_", 36), key("github_" + "pat_", 40), key("gl" + "pat-", 20),
    key("xo" + "xb-", 24), key("AI" + "za", 35), key("sk_" + "live_", 24), key("sk-" + "proj-", 40),
    key("n" + "pm_", 36), "SG." + key("", 22) + "." + key("", 40),
    "ey" + "JhbGciOiJIUzI1NiJ9." + "ey" + "JzdWIiOiJqbyJ9." + key("", 30), key("wh" + "sec_", 32),
  ])
  func `finds keys by their beginning`(key: String) {
    #expect(Recognisers.find([.secretKey], in: "here: \(key), shh").map(\.text) == [key])
  }

  @Test(arguments: [
    "-----BEGIN RSA PRIVATE KEY-----\nMIIE", "postgres://jo:Qu1ckly77@db01.acme.example:5432/live",
    "api_key = \"9fK2mQ7xL4pT8vWz3bN6\"", "client_secret: 9fK2mQ7xL4pT8vWz3bN6",
  ])
  func `finds blocks, addresses with passwords and named secrets`(text: String) {
    #expect(Recognisers.find([.secretKey], in: text).count == 1)
  }

  @Test(arguments: [
    "AKIA", "AKIA is a word", "AKIAabcdefghijklmnop", "SG.", "eyJ is how it begins", "the key: to happiness is sleep",
    "https://acme.example/path", "key = aaaaaaaaaaaaaaaaaaaa", "sk-8ter boi", "the secret: unconditional-love-always",
  ])
  func `leaves words alone that begin like keys`(text: String) {
    #expect(Recognisers.find([.secretKey], in: text).isEmpty)
  }

  @Test(arguments: [
    ("the login is jo / Bramble!2291", "Bramble!2291"), ("password: Pebbles12!", "Pebbles12!"),
    ("pw Autumn-24-Leaves, same as last year", "Autumn-24-Leaves"), ("use my card, pin 4471", "4471"),
    ("the door code is 0852", "0852"), ("yard gate's 4590, keys on the tyre", "4590"), ("alarm 1966# at night", "1966"),
    ("PIN for the handhelds is 123456", "123456"), ("passwort ist Birne77x", "Birne77x"),
    ("la contraseña es Olivo2020", "Olivo2020"), ("safe combination is 411733", "411733"),
    ("creds svc_report / R0uter#88", "R0uter#88"),
  ])
  func `finds passwords and codes in prose`(text: String, secret: String) {
    #expect(Recognisers.find([.password], in: text).map(\.text) == [secret])
  }

  @Test(arguments: [
    "I forgot my password again", "wifi password's on the fridge", "my pin badge from 2019", "pinned it in 20190",
    "code HELLO10 for the wool", "the pass mark was 4000", "pass the salt", "user 4000 of them",
    "the gate was built in 1998", "the alarm went off at 0645", "change your password, people",
    "login at https://acme.example/login2", "the key is low heat for 1200 seconds", "passed 12345 cars",
    "spinning 12345", "door to door in 4000 steps",
  ])
  func `leaves prose alone that only talks of passwords`(text: String) {
    #expect(Recognisers.find([.password], in: text).isEmpty)
  }

  @Test(arguments: [
    (Recognition.Kind.internalHost, "see wiki.acme.internal", "wiki.acme.internal"),
    (.internalHost, "http://10.20.4.7/live", "10.20.4.7"),
    (.internalHost, "vpn.acme.example is slow", "vpn.acme.example"),
    (.document, "payroll_march.xlsx", "payroll_march.xlsx"),
    (.document, "see Acme-SOW_v7.docx pls", "Acme-SOW_v7.docx"),
    (.document, "Broker fee agreement signed 1.25pc.pdf", "Broker fee agreement signed 1.25pc.pdf"),
    (.workLink, "https://acme.sharepoint.com/sites/x", "https://acme.sharepoint.com/sites/x"),
    (.workLink, "acme.atlassian.net/browse/K-1", "acme.atlassian.net/browse/K-1"),
  ])
  func `finds hosts, documents and links of work`(kind: Recognition.Kind, text: String, found: String) {
    #expect(Recognisers.find([kind], in: text).map(\.text) == [found])
  }

  @Test(arguments: [
    (Recognition.Kind.internalHost, "www.example.com"), (.internalHost, "8.8.8.8"), (.internalHost, "v1.2.3.4"),
    (.document, "ends. pdf"), (.document, "no.msg"), (.document, "a pdf"), (.workLink, "www.slack.com"),
    (.workLink, "https://status.atlassian.net"), (.workLink, "https://acme.example/slack.com"),
  ])
  func `leaves hosts and names alone that look alike`(kind: Recognition.Kind, text: String) {
    #expect(Recognisers.find([kind], in: text).isEmpty)
  }

  @Test func `takes ticket ids of own projects only`() {
    let text = ScannedText("KES-142 and AK-47, KES-x")
    #expect(TicketRecogniser.find(in: text, prefixes: ["KES"]).map(\.text) == ["KES-142"])
    #expect(TicketRecogniser.find(in: text, prefixes: []).isEmpty)
  }
}
