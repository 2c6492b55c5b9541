/// Everyday words, months, colours, places and forenames that are names of companies and products too.
enum CommonNames {
  static let words = Set(spellings.split { $0 == " " || $0 == "\n" }.map { WordHash.of($0) })

  private static let spellings = """
    apple orange gap target next monday tuesday wednesday thursday friday saturday sunday sky boots sage visa mind
    three shell amazon slack zoom block wise iceland square stripe box oracle meta alphabet gold silver red blue green
    black white yellow pink purple grey brown rose violet summer winter spring autumn may will mark grace jack art april
    june august january february march july september october november december home house office post sun star moon
    mirror times guardian express mail echo standard word words table chair river lake hill wood stone field bridge
    castle church school college centre center market station park garden street road way point north south east west
    first second one two four five six seven eight nine ten best good great smart bright fresh pure simple easy open
    free fast quick express direct prime core base edge peak summit horizon vision focus lens pixel spark flame fire
    water air earth sand sea ocean wave tide beach harbour port anchor compass atlas arrow shield crown king queen
    prince bishop knight lion tiger bear wolf fox eagle hawk falcon robin dove swan owl bee ant hive nest tree oak ash
    elm pine cedar maple willow holly ivy lily daisy fern moss leaf root seed fruit lemon lime cherry peach plum berry
    bean rice bread butter honey sugar salt pepper spice coffee tea milk cream chocolate cake pizza burger kitchen
    london leeds york bath reading boston lincoln chester lancaster durham oxford cambridge bristol derby preston
    bolton bury hull stoke swansea cardiff belfast dublin glasgow edinburgh perth dundee paris berlin phoenix columbus
    harry john paul peter james george david simon martin andrew thomas william henry charlie alex sam chris max ben
    dan tom tim rob bob joe jo ann anne mary jane sarah emma lucy amy kate claire helen julie karen laura lisa susan
    capital trust bond share stock fund grant bill bank chase barclay link bolt dash drive ride trip journey travel
    voyage mission project plan plot story book page chapter letter note memo record track tune band studio stage scene
    play game match goal score team club union circle ring loop chain key lock door window gate wall floor roof tower
    signal beacon pulse beat rhythm harmony echo voice talk chat call ring nova comet orbit saturn mercury mars jupiter
    venus neptune titan apollo athena zeus hermes iris aurora dawn dusk midnight noon hope faith joy bliss charity
    """
}
