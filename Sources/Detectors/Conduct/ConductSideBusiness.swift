import Model

extension Rules {
  /// The rule `conduct.side-business`.
  static let conductSideBusiness = Rule(
    id: "conduct.side-business", title: "shows a second business",
    why: "Lawful, but many contracts ask to be told, above all where it competes.",
    base: 6, sides: [.personal, .professional], decay: .conduct, lenses: [.boss], cure: .addDisclosure,
    hits: [
      "doing websites «on the side, message» me",
      "weekend jobs «cash in hand», half what my firm «charges», message me",
    ],
    nearMisses: [
      "salad on the side, please",
      "dressing on the side",
    ],
    judge: .words(conductSideBusinessReading))

  private static let conductSideBusinessReading = EntityReading(
    """
    # direct
    0.7 first | (on the side|in my spare time|evenings and weekends|after hours|outside work|weekends only) {0,10} (message|dm|pm|book|text|charge|cash|invoice*|orders|order|clients|commissions|half the price|cheaper|rates|quote*|available|price*)
    0.7 | (side hustle|side business|side gig|my own (business|shop|company|firm|salon|studio) {0,3} (launch*|open*|live|starts|on the side)|second job|moonlighting)
    0.7 | (half|cheaper than|undercut|less than) {0,4} (my lot|my firm|my work|my boss|my employer|my company|we|<employer>|the agency|the garage|the clinic|the salon|the school) {0,2} (charge*|charges|price*|quote*|)
    0.7 | (work|boss|employer|hr|manager|<employer>) {0,3} (doesnt know|dont know|neednt know|mustnt know|no idea|cant find out|wont find out) {0,8} (business|shop|clients|jobs|side|orders|side job|private)
    0.7 | (in|with|using|from) (the|my|our) (works|work|company|firms) (truck|van|vehicle|laptop|printer|tools|time) {0,8} (cash|saturday|sunday|private|side|jobs|mate|orders|sell)
    0.65 | (private (lessons|tuition|clients|patients|jobs|work)|cash jobs|cash in hand jobs|foreigners at weekends|homers|weekend jobs|private bookings)
    0.65 | (etsy|depop|vinted|ebay) (shop|store|side) {0,8} (work|shift|lunch|boss|company|desk)
    # doubt
    0.3 | (salad|dressing|chips on the side|sauce|tax return|government|on the side of)
    """,
    explanation: "Shows a second business beside the job.")
}
