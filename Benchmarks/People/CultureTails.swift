/// Heads and endings of rarer names by origin, joined at random; our own lists.
enum CultureTails {
  static let spanishHeads =
    "Villa Fonta Monta Casa Bara Cala Olme Pala Esca Torre Alda Arri Bel Cova Dueñ Eche Goro Iri Laza Mendi Nava Oca Pera Quiñ Reca Sali Tama Ura Valde Zuba"
  static let spanishEndings =
    "nueva rreal lobos guren ñas verri ga lla dero zar iaga rena doval veros nares cete mera ndo rrubia losa"
  static let spanishGivenHeads = "Alta Beli Cande Doro Esme Flori Gine Herme Isa Leo Merce Nie Oli Primi Rosa"
  static let spanishGivenEndings = "bel lia nda rio linda sa tea via na cio dina"

  static let vietnameseGivens = """
    Ai:Ái Ban Bang:Bằng Bac:Bắc Cam:Cẩm Canh:Cảnh Chau:Châu Chien:Chiến Chinh:Chính Chung Chuong:Chương Cong:Công Cuc:Cúc
    Dan:Đan Dang:Đăng Dao:Đào Diem:Diễm Dieu:Diệu Dinh:Đình Doan:Đoan Dong:Đông Duy Duyen:Duyên Gam:Gấm Gia Han:Hân Hang:Hằng
    Hao:Hào Hau:Hậu Hoai:Hoài Hoan:Hoàn Hong:Hồng Hop:Hợp Hue:Huệ Huan:Huấn Huy Huynh:Huỳnh Kha Khai:Khải Khang Khiem:Khiêm Khoi:Khôi
    Khue:Khuê Khuong:Khương Kieu:Kiều Kim Ky:Kỳ Lan Lap:Lập Le:Lệ Len:Lên Lieu:Liễu Loc:Lộc Loi:Lợi Luan:Luân Luc:Lực Luong:Lương Ly Man:Mẫn
    Manh:Mạnh May:Mây Men:Mến Mien:Miên Nghi Nghia:Nghĩa Nghiem:Nghiêm Ngon:Ngôn Nguyen:Nguyên Nhat:Nhật Nhan:Nhân Nha:Nhã Nhu:Như Oanh Phat:Phát
    Phi Phong Phu:Phú Phuoc:Phước Phuong:Phượng Que:Quế Quoc:Quốc Quy:Quý Quyen:Quyên Quyet:Quyết Quynh:Quỳnh Sam:Sâm Sinh Suong:Sương Sy:Sỹ
    Tan:Tân Tao:Tạo Thai:Thái Tham:Thắm The:Thế Thi Thien:Thiện Thinh:Thịnh Tho:Thọ Thoa Thong:Thông Thuan:Thuận Thuc:Thục Thuong:Thương
    Tin:Tín Tinh:Tình To:Tố Trac:Trác Tram:Trâm Tri:Trí Trieu:Triều Trong:Trọng Truc:Trúc Truong:Trường Tu:Tú Tue:Tuệ Tuyen:Tuyền Tuyet:Tuyết Ty:Tỷ
    Viet:Việt Vuong:Vượng Vu:Vũ Xuan:Xuân Xuyen:Xuyến Y:Ý
    """

  static let russianHeads = """
    Bel:Бел Zelen:Зелен Kras:Крас Dolg:Долг Tolst:Толст Kos:Кос Ryab:Ряб Sukh:Сух Mokr:Мокр Gor:Гор Les:Лес Pol:Пол Bolot:Болот
    Ozer:Озер Rech:Реч Dub:Дуб Klen:Клен Berez:Берез Topol:Топол Sosn:Сосн Kalin:Калин Malin:Малин Lis:Лис Bars:Барс Sobol:Собол
    Kun:Кун Orl:Орл Sokol:Сокол Drozd:Дрозд Strizh:Стриж Golub:Голуб Vorob:Вороб Shchegl:Щегл Zhur:Жур Tsapl:Цапл Karp:Карп
    Ersh:Ерш Shchuk:Щук Okun:Окун Lin:Лин Mel:Мел Glin:Глин Pesk:Песк Kamen:Камен Zhelez:Желез Serebr:Серебр Zolot:Золот Med:Мед
    """
  static let russianEndings =
    "ov:ов yanin:янин enko:енко itsyn:ицын chuk:чук nikov:ников insky:инский anov:анов usev:усев akhin:ахин"

  static let arabicHeads =
    "Bagh:بغ Halab:حلب Basr:بصر Tikr:تكر Samar:سمر Nabul:نبل Sayd:صيد Tarab:طرب Hims:حمص Dimash:دمش Fass:فاس Tunis:تونس Misk:مسك Qurt:قرط Ramal:رمل Jabal:جبل Sahl:سهل Wad:واد Najm:نجم Shams:شمس Zahr:زهر Ward:ورد Rih:ريح Matar:مطر Thalj:ثلج Sakhr:صخر Turab:تراب Bahr:بحر Nahr:نهر Nakhl:نخل Zayt:زيت Lawz:لوز Tamr:تمر Qamh:قمح Fidd:فض Dhahab:ذهب Nuhas:نحاس Hadid:حديد Jawhar:جوهر Durr:در Fayruz:فيروز Anbar:عنبر Kafur:كافور Sabil:سبيل Rabi:ربيع Kharif:خريف Fajr:فجر Layl:ليل Subh:صبح Barq:برق"
  static let arabicEndings = "i:ي ani:اني awi:اوي oun:ون ati:اتي"
  static let arabicGivenHeads = "Abdul:عبدال Nural:نورال Saifal:سيفال Badral:بدرال Izzal:عزال"
  static let arabicGivenEndings =
    "karim:كريم rahim:رحيم aziz:عزيز malik:مالك nasir:ناصر wahab:وهاب ghani:غني jabbar:جبار din:دين salam:سلام"

  static let germanHeads = """
    Berg Stein Hof Wald Eich Buch Lind Tann Birk Erl Feld Wies Bach See Moor Heid Brunn Kirch Burg Schloss Muhl Ober Nieder Alt Neu
    Rot Grün Schwarz Weiß Gold Silber Eisen Kupfer Hirsch Fuchs Wolf Bär Falk Adler Sperl
    """
  static let germanEndings =
    "mann bauer meier hauser ner huber inger hofer bacher mayr ler stätter brink kamp reuter ke"

  static let indianHeads =
    "Rama Krishna Venkata Subra Nara Jaya Raja Chandra Soma Gopala Hari Shiva Mani Deva Guru Padma Sita Vasu Kesa Thiru"
  static let indianEndings =
    "murthy swamy rajan nathan prasad pati dasan appa gowda nkar wala vedi charya lingam moorthy shekhar"
}
