import Matching
import Testing

/// Pairs of names by what became of the one, in a circle of strangers.
@Suite struct NamePairTests {
  /// The probability that a contact is somebody whom a list of friends or user names shows.
  private static func probability(_ contact: String, name: String? = nil, handle: String? = nil) -> Double {
    let strangers = (0..<60).map { "\(given[$0 % given.count])ette Wilborough\(letters($0))" }
    let others = (0..<40).map { "\(given[$0 % given.count])us Quillfeather\(letters($0))" }
    let shown =
      [
        MatchEngine.Shown(
          name: name.flatMap { NameParts($0) }, handle: handle, listClass: name == nil ? 1 : 0, column: 0)
      ]
      + strangers.map { MatchEngine.Shown(name: NameParts($0), handle: nil, listClass: 0, column: 0) }
    let engine = MatchEngine(contacts: ([contact] + others).map { NameParts($0) }, shown: shown)
    let links = engine.links(floor: 0) { _, _ in [] }
    return links.first { $0.contact == 0 && $0.shown == 0 }?.probability ?? 0
  }

  private static let given = ["Harr", "Jos", "Marl", "Bern", "Luc", "Sil", "Gar", "Od"]

  private static func letters(_ number: Int) -> String { String(["a", "e", "i", "o", "u"][number % 5]) + "x" }

  @Test(arguments: [
    ("Priya Raghunathan", "Priya Raghunathan"), ("Łukasz Kowalczyk", "Lukasz Kowalczyk"),
    ("Đặng Thị Tuyết", "Dang Thi Tuyet"), ("Jürgen Weißmüller", "Juergen Weissmueller"),
    ("Dr. Anneke van den Hoogenboom, PhD 🚀", "Anneke Hoogenboom"), ("Seán O’Flanagan", "Sean OFlanagan"),
    ("María García-Echeverría López", "María Echeverría"), ("Katarzyna Szczepańska", "Kasia Szczepańska"),
    ("Yekaterina Shcherbakova", "Катя Щербакова"), ("Dmitry Vinogradov", "Дима Виноградов"),
    ("Wei Ouyang", "欧阳伟"), ("Jiahao Qiu", "邱佳豪"), ("Minjun Hwang", "Hwang Minjun"),
    ("Tanya Abubakirova (she/her)", "Tanya Abubakirova"), ("MARGARETHE ZOLLINGER MBA", "Margarethe Zollinger"),
    ("Rosalind \"Roz\" Achterberg", "Roz Achterberg"), ("Hüseyin Çağlayan", "Huseyin Caglayan"),
  ])
  func `one name in two spellings is probably one person`(contact: String, friend: String) {
    #expect(Self.probability(contact, name: friend) > 0.8, "\(contact) · \(friend)")
  }

  @Test(arguments: [
    ("Priya Raghunathan", "Priya Sharma"), ("Priya Raghunathan", "Anita Patel"), ("Wei Zhang", "王芳"),
    ("Jane Achterberg", "John Achterberg"), ("Elena Petrova", "Ольга Петрова"), ("Priya Raghunathan", "Priya"),
    ("Rosalind Achterberg", "Rose Tyler"), ("Mohamed Hassan", "أحمد حسن"),
  ])
  func `half a name is nobody`(contact: String, friend: String) {
    #expect(Self.probability(contact, name: friend) < 0.4, "\(contact) · \(friend)")
  }

  @Test(arguments: [
    "priya.raghunathan", "priyaraghunathan92", "raghunathan_priya", "praghunathan", "its.priyaraghunathan",
    "the_real.priya.raghunathan",
  ])
  func `a user name made of given name and surname is a match`(handle: String) {
    #expect(Self.probability("Priya Raghunathan", handle: handle) > 0.2, "\(handle)")
  }

  @Test(arguments: ["priya", "priya_travels", "fleece_lover", "sunny.books", "p.r.smith", "raghu_cooks"])
  func `a given name alone or a word is no match`(handle: String) {
    #expect(Self.probability("Priya Raghunathan", handle: handle) < 0.4, "\(handle)")
    #expect(Self.probability("Anna Lee", handle: handle) < 0.4, "\(handle)")
  }

  @Test func `a rare name says more than a common one`() {
    #expect(
      Self.probability("Priya Raghunathan", name: "Priya Raghunathan")
        > Self.probability("John Smith", name: "John Smith"))
  }
}
