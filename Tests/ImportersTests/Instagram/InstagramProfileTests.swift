import Importers
import Model
import Testing

@Suite struct InstagramProfileTests {
  private static let profile = "personal_information/personal_information/personal_information.json"

  /// Labels as the archives of each language write them, faulty bytes and typographic apostrophe included.
  @Test(arguments: [
    ("Username", "Name", "Email", "Private Account"), ("Username", "Name", "Email address", "Private account"),
    ("Nome utente", "Nome", "E-mail", "Account privato"),
    (#"Nom d\u00e2\u0080\u0099utilisateur"#, "Nom", "Adresse e-mail", #"Compte priv\u00c3\u00a9"#),
    ("Benutzername", "Name", "E-Mail-Adresse", "Privates Konto"),
    ("Nombre de usuario", "Nombre", #"Correo electr\u00c3\u00b3nico"#, "Cuenta privada"),
    ("Gebruikersnaam", "Naam", "E-mailadres", #"Priv\u00c3\u00a9account"#),
    (#"Nome de usu\u00c3\u00a1rio"#, "Nome", "Email", "Conta privada"),
  ]) func `the profile is understood in eight languages`(labels: (String, String, String, String)) throws {
    let reading = try InstagramReading([
      Self.profile: #"{"profile_user":[{"title":"x","string_map_data":{"\#(labels.2)":{"value":"ann@home.example"},"#
        + #""\#(labels.0)":{"value":"Ann.Sample"},"\#(labels.1)":{"value":"Ann Sample"},"#
        + #""\#(labels.3)":{"value":"True"}}}]}"#
    ])
    #expect(reading.outcome.owner.handle == "ann.sample")
    #expect(reading.outcome.owner.names == ["Ann Sample"])
    #expect(reading.outcome.owner.emails == ["ann@home.example"])
    #expect(reading.outcome.owner.isPrivate == true)
    #expect(reading.outcome.notices.isEmpty)
    #expect(reading.records.contactPoints.map(\.use) == [.account])
  }

  @Test func `a language that is not known is said, not guessed`() throws {
    let reading = try InstagramReading([
      Self.profile: #"{"profile_user":[{"string_map_data":{"Felhaszn":{"value":"ann.sample"}}}]}"#
    ])
    #expect(reading.outcome.owner.handle == nil)
    #expect(reading.outcome.notices.map(\.reason) == ["a label is not understood"])
  }

  @Test(arguments: [
    ("Changed", "Previous Value"), ("Changed", "Previous value"), ("Modificato", "Valore precedente"),
  ]) func `what the profile said before is kept`(changed: String, previous: String) throws {
    func change(_ what: String, _ before: String) -> String {
      #"{"title":"Profile Change","string_map_data":{"\#(changed)":{"value":"\#(what)"},"#
        + #""\#(previous)":{"value":"\#(before)"},"Change Date":{"timestamp":1700000000}}}"#
    }
    let changes = [
      change("Email", "ann@northwind.example"), change("Profile Bio Text", "SRE"), change("Username", "a.s"),
    ]
    let reading = try InstagramReading([
      "personal_information/personal_information/profile_changes.json":
        #"{"profile_profile_change":[\#(changes.joined(separator: ","))]}"#
    ])
    #expect(reading.records.contactPoints.map(\.use) == [.former])
    #expect(reading.records.contactPoints.map(\.value) == ["ann@northwind.example"])
    #expect(reading.records.fields.map(\.kind) == [.formerBio, .formerHandle])
    #expect(reading.records.fields.first?.until?.seconds == 1_700_000_000)
  }

  @Test(arguments: [
    (
      "security_and_login_information/login_and_profile_creation/signup_details.json",
      #"{"account_history_registration_info":[{"string_map_data":{"Email":{"value":"ann@northwind.example"}}}]}"#,
      ContactPoint.Use.registration
    ),
    (
      "personal_information/information_about_you/possible_emails.json",
      #"{"inferred_data_inferred_emails":[{"string_list_data":[{"value":"ann@northwind.example"}]}]}"#, .inferred
    ),
    (
      "personal_information/personal_information/professional_information.json",
      #"{"profile_business":[{"title":"Business Information","string_map_data":{"Email":{"value":"ann@northwind.example"}}}]}"#,
      .profile
    ),
    (
      "personal_information/autofill_information/autofill.json",
      #"{"ig_autofill_data":[{"email":"ann@northwind.example","given_name":"Ann"}]}"#, .autofill
    ),
    (
      "ads_information/advertising/information_you've_submitted_to_advertisers.json",
      #"{"ig_lead_gen_info":[{"label":"Work e-mail","value":"ann@northwind.example"}]}"#, .leadForm
    ),
  ]) func `an address of the owner's is found in every place that holds one`(
    path: String, json: String, use: ContactPoint.Use
  ) throws {
    let reading = try InstagramReading([path: json])
    #expect(reading.records.contactPoints.map(\.use) == [use])
    #expect(reading.records.contactPoints.map(\.value) == ["ann@northwind.example"])
  }

  @Test func `sign-ins, advertisers, links and settings are facts of the account`() throws {
    let agent = "Instagram 300.0 Android"
    let reading = try InstagramReading([
      "security_and_login_information/login_and_profile_creation/login_activity.json":
        #"{"account_history_login_history":[{"title":"2024-01-02T03:04:05+00:00","string_map_data":{"#
        + #""Indirizzo IP":{"value":"192.0.2.7"},"Agente utente":{"value":"\#(agent)"}}}]}"#,
      "ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json":
        #"{"ig_custom_audiences_all_types":[{"advertiser_name":"Tailspin Freight","has_data_file_custom_audience":true}]}"#,
      "personal_information/personal_information/linked_meta_accounts.json":
        #"{"profile_linked_meta_accounts":[{"string_map_data":{"Account Type":{"value":"Facebook"},"#
        + #""User Name":{"value":"Rowan Vale"}}}]}"#,
      "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json":
        #"{"account_history_account_privacy_history":[{"title":"Switched to private","string_map_data":"#
        + #"{"Time":{"timestamp":1700000000}}}]}"#,
      "personal_information/information_about_you/instagram_profile_information.json":
        #"{"profile_account_insights":[{"string_map_data":{"Contact Syncing":{"value":"Enabled"}}}]}"#,
    ])
    #expect(reading.fields(.signIn).map(\.value) == ["192.0.2.7"])
    #expect(reading.fields(.signIn).first?.label == agent)
    #expect(reading.fields(.signIn).first?.since?.rfc3339 == "2024-01-02T03:04:05Z")
    #expect(reading.fields(.advertiser).map(\.value) == ["Tailspin Freight"])
    #expect(reading.fields(.linkedAccount).map(\.value) == ["Rowan Vale"])
    #expect(reading.fields(.linkedAccount).first?.label == "Facebook")
    #expect(reading.fields(.setting).first?.since?.seconds == 1_700_000_000)
    #expect(reading.fields(.contactSyncing).map(\.value) == ["Enabled"])
  }
}
