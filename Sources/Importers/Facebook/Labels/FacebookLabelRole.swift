/// What a label of a `label_values` record means, in whatever language it is written.
enum FacebookLabelRole: String, CaseIterable, Sendable {
  // Who and what.
  case name
  case author
  case owner
  case target
  case group
  case members
  case suggested
  case contacts
  case contactName = "contact-name"
  case contactPoint = "contact-point"
  case email
  case phone

  // What was said and done.
  case message
  case reaction
  case question
  case answer
  case title
  case description
  case media
  case tags
  case companions

  // Where.
  case place
  case location
  case coordinates
  case address
  case city
  case url
  case website
  case application
  case device
  case network

  // When.
  case created
  case updated
  case uploaded
  case started
  case ended

  // The profile.
  case employer
  case position
  case school

  // Settings.
  case disabled
  case state
  case category
  case price
  case identifier
}
