/// The words of which the platforms make their keys, columns, folders and file names.
///
/// Gathered from the keys and paths that the importers know and that the notes on the formats list. No given name, no
/// surname: a word that is not here is masked.
enum StructureWords {
  static let known = Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let text = """
    a about access accesses account accounts across action active activities activity actor ad added address
    addresses admin admined administrative ads advertiser advertisers age agent agreement ai album alert alerts all
    amount and animated anniversary anonymous answer answers app application applications approvals apps archive
    archived are as asset assistant at attachments audience audiences audio authentication author authority
    authorized authors autofill available avatar avatars back backdated backup badges bank bar based basic been
    before billing bio birth birthday blocked blood body book bookmarked books bought bounty broadcast browser bug
    bumped business businesses buyer buying by calendar call calls camera candidate caption care categories category
    cause causes certifications chaining challenge challenges change changes chat chats check checked checkout
    checkup choices cities city class click clicked close coach code collections comment commentary comments
    community commute companies company composer concentrations confirmed connected connections consent consents
    consultation contact contacts content context contributions conversation conversations cookie cookies coordinate
    correspondences count countdowns country counts courses cover create created creation credibility cross csv
    currency current custom customer data date dating datr day days declined degree degrees delete deleted
    description details detected device devices dict digital direction dismissed document donated donations down
    download draft dream dubbing duration dyi editor edits education email emails emoji employee employer empty
    encrypted end endorsee endorsement endorser engagement engagements ent event events exif experience experiences
    expiry export exposure extension external extra facebook factor family favorited favorites fbid feed feedback
    field fields file files filtered finder finished first focal folder follow followed follower followers following
    follows for free friend friends from full function functions fundraisers games gaming gen gender genre geo
    geoblocked gifs given graduated graduation group groups growing growth guide guides had handles hardware has
    hash hashtag hashtags have header headline height here hidden hide history hometown honors hosted href html id
    identity ig igtv image images imported impressions in inbox included index industries industry inference
    inferences inferred info information ins insights instagram install installed instant instructions interacted
    interactions interest interested interests interface into intro introduction invitations invited invites invitee
    inviter invoice ip is iso issue issued issuer issuing item items job jobs joinable joined json key keyword know
    known label lan landing language languages last latitude lead learning legacy length lens less let level library
    license life liked likes line link linked linkedin links list listings lists live lived load locale locales
    location locations logged login logins logout logouts logs longitude loyalty made magic maiden main make manage
    map marked marketplace maximum me media member members membership memories mentioned menu message messages
    messaging messenger messengers meta metadata method microsoft middle missed mobile mode model modified month ms
    music my name names navigation new news nf nick no not notes notification notifications number numbers of off
    old on open opportunities opprtunities option or orders organic organization organizations orientation original
    other outlook owner page pages pairs parameters parent parser participant participants partner party password
    past patents path pay payment payments peer pending people permanent permissions person personal personalization
    personas phone photo photos phrase pic picture pin pinned place places play point policy political poll polls
    portal position positions possible post postal poster posts preference preferences preferred prefix previous
    pricing primary privacy private pro problem professional proficiency profile profiles projects promotion pronoun
    pronunciation protection provided provider providers public publications published publisher queries query
    question questions quick quizzes range rate rating raw re reach reaction reactions receipts received recent
    recently recipient recognized recommend recommendations recommended record records recruiters recs reels region
    registered registration rejected relation relationship relationships religious remarketing reminders remotely
    removed replies reply reported reports reposts requests reshare response responses restricted resume revenue
    review reviewee reviews rich role rooms rules sale saved saves school schools scoped score scores screen search
    searches searching secondary secret section secure security see seeker seeking seen selling sender seniorities
    sent service services session sessions setting settings share shared shares sharing shopping short should signup
    site sites size skill skills sliders sold source spam spark speed spent start started starting state statement
    status sticker stickers still stop storage store stories story street string structure study sub subject
    submitted subscription subscriptions suffix suggested suggestions summary support sync synced tag tagged tagging
    tags taken targeting tax technologies test tested text things third thread threads time timeline timestamp
    timezone title titles to top topics total traits transaction transportation trash trusted twitter two type types
    uncategorized unfollowed unit unix unsent update updated updates upload uploaded urgency uri url urn urls use
    used user username users using value values vanity variants vec verification verifications verified video videos
    view viewed viewer visibility visit visited visits voice volunteering voted votes voting wall wallets watch
    watched we websites whats whatsapp where who width with word words work x y year years yfa you your yuc zip
    """
}
