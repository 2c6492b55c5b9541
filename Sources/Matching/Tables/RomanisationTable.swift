/// One surname as romanisations spell it, a line a surname: Mandarin, Cantonese, Hokkien, Taiwanese, Korean, Arabic, Indian.
///
/// Our own list, from the published romanisation systems.
enum RomanisationTable {
  /// Groups by hash; a spelling may stand in several.
  static let groups: [UInt64: [Int]] = {
    var groups: [UInt64: [Int]] = [:]
    for (number, line) in text.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { groups[NameHash.of(String(name)), default: []].append(number) }
    }
    return groups
  }()

  static func areSpellings(_ one: UInt64, _ other: UInt64) -> Bool {
    guard let left = groups[one], let right = groups[other] else { return false }
    return left.contains(where: right.contains)
  }

  private static let text = """
    wang wong ong heng
    huang wong hwang ng oei ooi uy
    li lee lei ly
    zhang chang cheung teo cheong tiong jang
    liu lau liew low lao liou
    chen chan tan chin tran chern tjan
    yang yeung yeo young yong ieong
    zhao chao chiu teo
    wu ng goh ng woo eng
    zhou chow chou chew chau
    xu hsu hui tsui khoo chee
    sun suen soon
    ma mah
    zhu chu choo
    hu woo oh
    guo kuo kwok kwek quek koay
    he ho hor hoe
    gao kao ko koh
    lin lam lim ling
    luo lo law loh
    zheng cheng chang tay teh chung
    liang leung leong nio
    xie hsieh tse chia tseh
    song sung soong
    tang tong teng
    deng teng tang
    feng fung fong pang
    han hon hahn
    cao tsao cho
    peng pang phang
    zeng tseng tsang chan chang
    xiao hsiao siu siew seow shaw
    tian tien tin
    dong tung tong
    pan poon pun phua
    yuan yuen wan
    cai tsai choi chua choy chye
    jiang chiang keung kang kong
    yu yue yee
    du tu to toh
    ye yeh ip yip yap
    cheng ching seng
    wei ngai wai
    su so soh soo
    lu loo lo luk
    ding ting teng
    ren jen yam yum
    shen shum sim sum
    yao yiu yau
    lu lui leu loi
    fu foo foh
    zhong chung chong cheong
    jin kam chin kum kim
    qian chien chin tsien
    qiu chiu yau khoo
    fan fan farn
    fang fong hong png
    shi shih sze see si
    kong hung khong
    bai pai pak
    xiong hsiung hung
    meng mang mung
    qin chin chun tsin
    yan yim ngan gan yen
    hou hau how
    tan tam tham
    zou chow tsou
    gu koo ku ko
    xia hsia ha
    wan man
    mo mok
    ouyang auyeung auyong
    situ szeto
    lai lay
    liao liu liew leow
    zhan chim jim
    kim gim ghim
    yi lee rhee i yee
    park pak bak bag pack
    choi choe choy
    jeong jung chung cheong joung
    kang gang
    cho jo joe
    yoon yun youn
    jang chang
    lim im rim yim
    oh o
    seo suh so
    shin sin
    kwon gwon kweon
    hwang whang
    ahn an
    yoo yu ryu you
    ko koh go
    moon mun
    baek paik back
    heo hur huh her
    noh roh no
    shim sim
    jeon jun chun chon
    nam nahm
    woo wu u
    nguyen nguyenn
    huynh hoang
    vu vo
    mohammed mohamed mohammad muhammad mohamad
    ahmed ahmad
    hussein hussain husain hossain husseini
    hassan hasan
    ibrahim ebrahim
    khalil khaleel
    saleh salih
    said saeed saied
    youssef yousef yusuf yousuf
    othman osman uthman
    abdullah abdallah abdulla
    khoury khouri elkhoury
    choudhury chowdhury chaudhary chaudhry choudhary chaudhuri
    mukherjee mukerji mookerjee
    banerjee bannerjee banerji
    chatterjee chatterji
    iyer aiyar ayyar
    reddy reddi
    krishnan krishna
    srinivasan sreenivasan
    agarwal aggarwal agrawal
    goyal goel
    bhat bhatt butt
    sharma sarma
    verma varma
    gonzalez gonzales
    hernandez fernandez
    rodriguez rodrigues
    vasquez vazquez
    chaves chavez
    souza sousa
    meier meyer maier mayer
    schmidt schmitt schmid
    hoffmann hofmann hoffman
    mueller muller moeller
    larsen larson larsson
    hansen hanson hansson
    olsen olson olsson
    petersen peterson pettersson
    andersen anderson andersson
    johansen johanson johansson
    """
}
