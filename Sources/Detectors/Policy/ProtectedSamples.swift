/// Invented sentences that nobody's policy should reach, by guard.
enum ProtectedSamples {
  static let sentences: [(guardID: String, sentences: [String])] = [
    (
      "guard.organising",
      [
        "We are all meeting on Thursday to ask for safe staffing on nights.",
        "The union ballot closes on Friday, use your vote.", "I joined the strike at our company with my colleagues.",
        "Talking with colleagues about our hours and breaks is the first step.",
        "Sign the petition to management about the rota.",
      ]
    ),
    (
      "guard.pay",
      [
        "My salary has not moved in four years.", "I am paid less than the new starter for the same work.",
        "Unpaid overtime again this month.", "Here is what I earn as an engineer, so that others can ask.",
      ]
    ),
    (
      "guard.whistleblowing",
      [
        "I raised the safety problem with the regulator and was ignored.",
        "I reported the falsified records to the CQC.",
        "My employer covered up the accident, so I told the HSE.",
      ]
    ),
    (
      "guard.politics",
      [
        "I voted this morning and so should you.", "Proud to have marched for the climate on Saturday.",
        "The election result is a disgrace.", "The government should resign over this.",
      ]
    ),
    (
      "guard.belief",
      ["Happy Eid to all who celebrate.", "I pray every morning before work.", "Our church sells cake on Sunday."]
    ),
    (
      "guard.health",
      [
        "I was diagnosed with ADHD last year.", "My therapist is wonderful.", "I am pregnant and due in May.",
        "Signed off for two weeks with anxiety.",
      ]
    ),
    ("guard.orientation", ["I came out as gay at twenty.", "Happy Pride from my wife and me, two proud women."]),
    ("guard.ethnicity", ["As a black woman I know that look.", "My parents are immigrants and I am proud of them."]),
  ]
}
