/// Files that say nothing about the two lives, with the reason.
enum LinkedInIgnored {
  static let members: [IgnoredMember] = [
    IgnoredMember(
      paths: [
        "coach_messages.csv", "guide_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv",
        "LearningCoachMessages.csv",
      ], why: "talk with LinkedIn's assistants"),
    IgnoredMember(
      paths: [
        "Receipts.csv", "Receipts_v2.csv", "Ads Clicked.csv", "LAN Ads Engagement.csv", "Inferences_about_you.csv",
      ],
      why: "payments and advertising statistics"),
    IgnoredMember(
      paths: ["Security Challenges.csv", "Account Status History.csv", "Profile Summary.csv", "Calendar.csv"],
      why: "account administration"),
    IgnoredMember(
      paths: [
        "Certifications.csv", "Courses.csv", "Languages.csv", "Projects.csv", "Honors.csv", "Organizations.csv",
        "Publications.csv", "Volunteering.csv", "TestScores.csv", "Patents.csv", "Learning.csv", "Reviews.csv",
      ], why: "the curriculum vitae beyond jobs and schools"),
    IgnoredMember(
      paths: [
        "Job Applicant Saved Answers.csv", "Job Applicant Saved Screening Question Responses[_#].csv",
        "SavedJobAlerts.csv", "Online Job Postings.csv", "Private_identity_asset.csv",
      ], why: "stored answers and files for applications"),
    IgnoredMember(paths: ["Services Marketplace/*.csv"], why: "offers on the services marketplace"),
    IgnoredMember(paths: ["Rich Media.csv", "Videos.csv", "Member Hashtags.csv"], why: "download addresses of media"),
  ]
}
