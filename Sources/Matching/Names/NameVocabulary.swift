/// Words in names that are not the name.
enum NameVocabulary {
  /// Before a name.
  static let titles = words(
    """
    dr drs prof professor mr mrs ms mx miss sir dame lord lady rev revd fr hon judge capt captain col maj sgt lt
    ing dipl diplom mag herr frau mme mlle monsieur madame sra srta sig dott dottssa avv arq lic eng engr adv
    shri smt sheikh haji hajj ustadh pr doc
    """)

  /// After a name.
  static let suffixes = words(
    """
    jr sr ii iii iv phd dphil mba emba msc bsc beng meng llb llm jd mphil mres mpa mph msw edd dba cfa acca aca cpa
    cima fca cipd mcipd fcipd acii chartered pmp prince2 csm cspo scrum itil cissp cisa cism ceh ccna ccnp aws shrm
    phr sphr rn rgn bsn msn fnp lpn rd lcsw lmft cscs nasm ace pe esq esquire cbe obe mbe kc qc frsa fhea pgce qts
    mrcp mrcgp frcs dds dmd dvm pharmd md mcim fcim dip hons she her hers he him his they them theirs ella el elle
    sie ihr er ihm il lui they/them open hiring
    """)

  /// Credentials that are names too: dropped only in capitals after a full name.
  static let capitalSuffixes = words("ma ba bs ms do pe md rd ace el er il ca cs llp")

  static let pronouns = words("she her hers he him his they them theirs ella elle el sie ihr er ihm il lui ze xe any")

  /// Parts of a surname that are also written joined to it or left out.
  static let particles = words(
    """
    de da do dos das del della di du des van von der den ter ten la le les el al as ul bin bint ibn ben abu zu zum zur
    af av y e i und of st san santa
    """)

  /// Surnames that are written before the given name at home.
  static let familyFirst = hashes(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam mai trinh luong cao
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
    feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia
    zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long
    wan duan lei qian chang chan wong cheung lau leung ng chow chu lam kwok
    kim lee park choi jung jeong kang cho yoon jang lim shin oh seo kwon hwang ahn
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas
    """)

  /// Chinese surnames of two characters.
  static let doubleSurnames: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "慕容", "令狐",
  ]

  static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

  static func hashes(_ text: String) -> Set<UInt64> {
    Set(text.split(whereSeparator: \.isWhitespace).map { NameHash.of(String($0)) })
  }
}
