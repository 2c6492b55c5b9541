import Foundation

/// Usual names in Arabic letters as their bearers romanise them; our own list.
///
/// Arabic leaves out short vowels, so that no rule can put them back.
enum ArabicNames {
  /// The usual romanisation, else ICU's without the silent final letter.
  static func romanised(_ word: String) -> String? {
    let bare = String(String.UnicodeScalarView(word.unicodeScalars.compactMap(plain)))
    if let known = table[bare] { return known }
    if bare.hasPrefix("ال"), let known = table[String(bare.dropFirst(2))] { return "al" + known }
    let spelled = bare.hasSuffix("ة") ? String(bare.dropLast()) + "ا" : bare
    return spelled.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower()"), reverse: false)
  }

  /// Letters without vowel marks and with one form of alif and ya.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "أ", "إ", "آ", "ٱ": "ا"
    case "ى": "ي"
    case "ء", "ـ": nil
    case "ؤ": "و"
    case "ئ": "ي"
    case "\u{64B}"..."\u{652}": nil
    default: scalar
    }
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2 else { continue }
      let bare = String(String.UnicodeScalarView(parts[0].unicodeScalars.compactMap(plain)))
      table[bare] = String(parts[1])
    }
    return table
  }()

  private static let text = """
    محمد:mohamed أحمد:ahmed محمود:mahmoud مصطفى:mustafa علي:ali عمر:omar عثمان:othman حسن:hassan حسين:hussein خالد:khaled
    يوسف:youssef إبراهيم:ibrahim إسماعيل:ismail إسحاق:ishaq يعقوب:yaqoub موسى:musa عيسى:isa داود:dawood سليمان:suleiman يحيى:yahya
    زكريا:zakaria آدم:adam نوح:noah إدريس:idris هارون:haroun أيوب:ayoub يونس:younes لقمان:luqman عمران:imran عبدالله:abdullah
    عبدالرحمن:abdulrahman عبدالعزيز:abdulaziz عبدالقادر:abdelkader عبدالرحيم:abdulrahim طارق:tarek كريم:karim سمير:samir
    وليد:walid رامي:rami فادي:fadi هاني:hani شادي:shadi نادر:nader ماهر:maher عامر:amer ياسر:yasser جابر:jaber صابر:saber
    منير:munir نبيل:nabil جميل:jamil كمال:kamal جمال:jamal جلال:jalal هلال:hilal بلال:bilal طلال:talal نضال:nidal وائل:wael
    نائل:nael هيثم:haitham أيمن:ayman أنس:anas أسامة:osama حمزة:hamza طلحة:talha معاذ:muath زيد:zaid زياد:ziad إياد:iyad
    جهاد:jihad عماد:imad فؤاد:fouad سعد:saad سعيد:said مسعود:masoud فهد:fahd ماجد:majed راشد:rashid سلطان:sultan فيصل:faisal
    تركي:turki بندر:bandar نايف:nayef سلمان:salman غسان:ghassan مروان:marwan عدنان:adnan حسام:hussam هشام:hisham بسام:bassam
    عصام:issam وسام:wissam تامر:tamer باسل:basel باسم:bassem حاتم:hatem سامي:sami شريف:sherif لؤي:louay قصي:qusay عدي:uday
    علاء:alaa بهاء:bahaa ضياء:diaa رضا:reda عمرو:amr صلاح:salah صالح:saleh عادل:adel كامل:kamel فارس:fares ليث:laith
    فاطمة:fatima عائشة:aisha خديجة:khadija مريم:mariam زينب:zeinab سارة:sara نور:nour هدى:huda منى:mona ليلى:layla سلمى:salma
    رنا:rana ريم:reem ريما:rima دينا:dina رانيا:rania داليا:dalia نادية:nadia سامية:samia لبنى:lubna أمل:amal إيمان:iman
    هبة:heba ندى:nada رشا:rasha مها:maha سها:suha غادة:ghada سمر:samar قمر:qamar ياسمين:yasmin نسرين:nesrine شيرين:sherine
    أسماء:asma آية:aya آلاء:alaa دعاء:duaa شيماء:shaimaa هناء:hanaa وفاء:wafaa رجاء:rajaa حنان:hanan جنان:jinan رغد:raghad
    لينا:lina لمى:lama لين:leen جود:joud تالا:tala هالة:hala نجلاء:najla سعاد:suad وداد:widad عبير:abeer عهود:ohoud بسمة:basma
    طه:taha ياسين:yassin حداد:haddad نجار:najjar خوري:khoury منصور:mansour خليل:khalil درويش:darwish عوض:awad شاهين:shaheen
    مصري:masri شامي:shami حلبي:halabi بغدادي:baghdadi تميمي:tamimi عتيبي:otaibi قحطاني:qahtani غامدي:ghamdi حربي:harbi شهري:shehri
    زهراني:zahrani دوسري:dosari هاشمي:hashimi حسيني:husseini قاسم:qasim حمدان:hamdan نصار:nassar ناصر:nasser غانم:ghanem بكر:bakr
    """
}
