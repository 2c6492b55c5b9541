/// Names by origin, romanised and in the script of home; our own lists of usual names, combined at random.
enum CultureNames {
  static let vietnameseSurnames = """
    Nguyen:Nguyễn=384 Tran:Trần=121 Le:Lê=95 Pham:Phạm=70 Hoang:Hoàng=36 Huynh:Huỳnh=25 Phan=45 Vu:Vũ=22 Vo:Võ=20
    Dang:Đặng=21 Bui:Bùi=20 Do:Đỗ=14 Ho:Hồ=13 Ngo:Ngô=13 Duong:Dương=10 Ly:Lý=5 Dinh:Đinh=8 Truong:Trương=10 Lam:Lâm=4
    Mai=4 Trinh:Trịnh=4 Luong:Lương=5 Cao=4 Dao:Đào=5 Doan:Đoàn=4 Ha:Hà=5 Ta:Tạ=3 Chau:Châu=2 Thai:Thái=2 Quach:Quách=1
    """
  static let vietnameseGivens = """
    Anh Hung:Hùng Linh Minh Huong:Hương Hoa Lan Mai Tuan:Tuấn Dung:Dũng Thao:Thảo Trang Phuong:Phương Nam Long Ha:Hà Hai:Hải
    Thanh Son:Sơn Tam:Tâm Ngoc:Ngọc Thu Hien:Hiền Hanh:Hạnh Quang Duc:Đức Khanh:Khánh Vy My:Mỹ Nhi Hieu:Hiếu Trung Tien:Tiến
    Cuong:Cường Thuy:Thủy Van:Vân Yen:Yến Nga Loan Bich:Bích Phuc:Phúc Khoa Dat:Đạt Tai:Tài Bao:Bảo Nhung Diep:Diệp Giang Kien:Kiên
    Thang:Thắng Vinh Hoang:Hoàng Quan:Quân Tung:Tùng Trinh Uyen:Uyên Chi Binh:Bình An Lam:Lâm Nguyet:Nguyệt Sang Toan:Toàn
    """
  static let vietnameseMiddles =
    "Thi:Thị=40 Van:Văn=30 Minh=8 Ngoc:Ngọc=7 Thanh=6 Duc:Đức=5 Huu:Hữu=4 Quoc:Quốc=4 Xuan:Xuân=4 Kim=3 Hong:Hồng=3 Anh=2"

  static let spanishSurnames = """
    García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz
    Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Blanco Suárez
    Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano
    Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega Fuentes Carrasco Diez
    Aguilar Caballero Nieto Santana Vargas Pascual Giménez Herrero Hidalgo Montero Lorenzo Santiago Benítez Durán Ibáñez
    Arias Mora Ferrer Carmona Vicente Rojas Soto Crespo Roman Pastor Velasco Parra Saez Moya Bravo Rivera Gallardo Soler
    Esteban Silva Pardo Rivas Lara Franco Merino Camacho Espinosa Izquierdo Mendoza Acosta Quintero Salazar Valencia Restrepo
    Zapata Londoño Jaramillo Arango Escobar Bustamante Figueroa Sepúlveda Contreras Valenzuela Araya Tapia Villalobos Quispe
    """
  static let spanishGivens = """
    María José Antonio Carmen Juan Manuel Ana Francisco Laura David Javier Isabel Daniel Cristina Carlos Marta Jesús Alejandro
    Lucía Miguel Sara Rafael Paula Pedro Elena Pablo Ángel Raquel Sergio Pilar Fernando Jorge Luis Alberto Álvaro Beatriz Rosa
    Diego Adrián Silvia Raúl Patricia Enrique Teresa Ramón Irene Iván Andrea Rubén Rocío Óscar Sofía Andrés Mónica Joaquín Julia
    Santiago Natalia Eduardo Nuria Víctor Alba Roberto Eva Mario Marina Jaime Sonia Ignacio Inés Marcos Alicia Guillermo Claudia
    Salvador Lorena Ricardo Sandra Gonzalo Verónica Emilio Susana Gabriel Ángela Julio Daniela Hugo Valentina Camila Felipe
    Catalina Mateo Gabriela Esteban Mariana Rodrigo Carolina Sebastián Fernanda Martín Paola Nicolás Ximena Gustavo Lorenzo Tomás
    """
  static let russianSurnames = """
    Ivanov:Иванов Smirnov:Смирнов Kuznetsov:Кузнецов Popov:Попов Vasiliev:Васильев Petrov:Петров Sokolov:Соколов Mikhailov:Михайлов
    Novikov:Новиков Fedorov:Федоров Morozov:Морозов Volkov:Волков Alekseev:Алексеев Lebedev:Лебедев Semenov:Семенов Egorov:Егоров
    Pavlov:Павлов Kozlov:Козлов Stepanov:Степанов Nikolaev:Николаев Orlov:Орлов Andreev:Андреев Makarov:Макаров Nikitin:Никитин
    Zakharov:Захаров Zaitsev:Зайцев Soloviev:Соловьев Borisov:Борисов Yakovlev:Яковлев Grigoriev:Григорьев Romanov:Романов
    Vorobiev:Воробьев Sergeev:Сергеев Kuzmin:Кузьмин Frolov:Фролов Alexandrov:Александров Dmitriev:Дмитриев Korolev:Королев
    Gusev:Гусев Kiselev:Киселев Ilyin:Ильин Maximov:Максимов Polyakov:Поляков Sorokin:Сорокин Vinogradov:Виноградов Kovalev:Ковалев
    Belov:Белов Medvedev:Медведев Antonov:Антонов Tarasov:Тарасов Zhukov:Жуков Baranov:Баранов Filippov:Филиппов Komarov:Комаров
    Davydov:Давыдов Belyaev:Беляев Gerasimov:Герасимов Bogdanov:Богданов Osipov:Осипов Sidorov:Сидоров Matveev:Матвеев
    Titov:Титов Markov:Марков Mironov:Миронов Krylov:Крылов Kulikov:Куликов Karpov:Карпов Vlasov:Власов Melnikov:Мельников
    Denisov:Денисов Gavrilov:Гаврилов Tikhonov:Тихонов Kazakov:Казаков Afanasiev:Афанасьев Danilov:Данилов Saveliev:Савельев
    Timofeev:Тимофеев Fomin:Фомин Chernov:Чернов Abramov:Абрамов Martynov:Мартынов Efimov:Ефимов Fedotov:Федотов Shcherbakov:Щербаков
    Nazarov:Назаров Kalinin:Калинин Isaev:Исаев Chernyshev:Чернышев Bykov:Быков Maslov:Маслов Rodionov:Родионов Konovalov:Коновалов
    Lazarev:Лазарев Voronin:Воронин Klimov:Климов Filatov:Филатов Ponomarev:Пономарев Golubev:Голубев Kudryavtsev:Кудрявцев
    Prokhorov:Прохоров Naumov:Наумов Potapov:Потапов Zhuravlev:Журавлев Ovchinnikov:Овчинников Trofimov:Трофимов Leonov:Леонов
    Sobolev:Соболев Ermakov:Ермаков Kolesnikov:Колесников Goncharov:Гончаров Emelyanov:Емельянов Nikiforov:Никифоров Grachev:Грачев
    Kotov:Котов Grishin:Гришин Efremov:Ефремов Arkhipov:Архипов Gromov:Громов Kirillov:Кириллов Malyshev:Малышев Panov:Панов
    Moiseev:Моисеев Rumyantsev:Румянцев Akimov:Акимов Kondratiev:Кондратьев Biryukov:Бирюков Gorbunov:Горбунов Anisimov:Анисимов
    Eremin:Еремин Tikhomirov:Тихомиров Galkin:Галкин Lukyanov:Лукьянов Mikheev:Михеев Skvortsov:Скворцов Yudin:Юдин Belousov:Белоусов
    Nesterov:Нестеров Simonov:Симонов Prokofiev:Прокофьев Kharitonov:Харитонов Knyazev:Князев Tsvetkov:Цветков Levin:Левин
    Mitrofanov:Митрофанов Voronov:Воронов Aksenov:Аксенов Sofronov:Софронов Maltsev:Мальцев Loginov:Логинов Gorshkov:Горшков
    """
  static let russianGivens = """
    Alexander:Александр Elena:Елена Sergey:Сергей Olga:Ольга Dmitry:Дмитрий Natalia:Наталья Andrey:Андрей Ekaterina:Екатерина
    Alexey:Алексей Anna:Анна Maxim:Максим Tatiana:Татьяна Ivan:Иван Irina:Ирина Mikhail:Михаил Maria:Мария Evgeny:Евгений
    Svetlana:Светлана Vladimir:Владимир Yulia:Юлия Nikolay:Николай Anastasia:Анастасия Artem:Артем Daria:Дарья Igor:Игорь
    Marina:Марина Pavel:Павел Ksenia:Ксения Roman:Роман Victoria:Виктория Denis:Денис Polina:Полина Oleg:Олег Alina:Алина
    Konstantin:Константин Galina:Галина Anton:Антон Lyudmila:Людмила Kirill:Кирилл Oksana:Оксана Ilya:Илья Valentina:Валентина
    Vadim:Вадим Larisa:Лариса Yuri:Юрий Nadezhda:Надежда Stanislav:Станислав Evgenia:Евгения Ruslan:Руслан Veronika:Вероника
    Viktor:Виктор Kristina:Кристина Vitaly:Виталий Margarita:Маргарита Nikita:Никита Vera:Вера Grigory:Григорий Diana:Диана
    Boris:Борис Inna:Инна Gleb:Глеб Lyubov:Любовь Egor:Егор Sofia:София Timur:Тимур Zhanna:Жанна Petr:Петр Elizaveta:Елизавета
    """
  static let chineseSurnames = """
    Wang:王 Li:李 Zhang:张 Liu:刘 Chen:陈 Yang:杨 Huang:黄 Zhao:赵 Wu:吴 Zhou:周 Xu:徐 Sun:孙 Ma:马 Zhu:朱 Hu:胡 Guo:郭 He:何 Lin:林
    Gao:高 Luo:罗 Zheng:郑 Liang:梁 Xie:谢 Song:宋 Tang:唐 Han:韩 Deng:邓 Feng:冯 Cao:曹 Peng:彭 Zeng:曾 Xiao:肖 Tian:田 Dong:董 Pan:潘
    Yuan:袁 Cai:蔡 Jiang:蒋 Yu:余 Du:杜 Ye:叶 Cheng:程 Wei:魏 Su:苏 Lu:吕 Ding:丁 Ren:任 Shen:沈 Yao:姚 Lu:卢 Fu:傅 Zhong:钟 Cui:崔 Tan:谭
    Liao:廖 Fan:范 Jin:金 Shi:石 Dai:戴 Jia:贾 Xia:夏 Qiu:邱 Hou:侯 Zou:邹 Xiong:熊 Qin:秦 Bai:白 Jiang:江 Meng:孟 Yan:阎 Xue:薛 Yin:尹 Duan:段 Lei:雷 Qian:钱
    """
  static let chineseSyllables = """
    wei:伟 jing:静 li:丽 min:敏 jie:杰 fang:芳 yan:燕 lei:磊 qiang:强 jun:军 yang:洋 yong:勇 juan:娟 tao:涛 chao:超 ming:明 xia:霞 ping:平
    hui:慧 hong:红 yu:宇 xin:欣 ying:英 hua:华 jian:建 xiao:晓 wen:文 ting:婷 bo:波 peng:鹏 hao:浩 fei:飞 lin:琳 mei:梅 na:娜 jia:佳 yi:怡
    zhi:志 guo:国 xue:雪 feng:峰 bin:斌 dan:丹 xiang:翔 qing:青 rui:瑞 kai:凯 long:龙 hai:海 liang:亮 yun:云 zi:子 chen:晨 han:涵 meng:梦 shu:淑
    """
  static let arabicGivens = """
    Mohamed:محمد Ahmed:أحمد Ali:علي Fatima:فاطمة Omar:عمر Mariam:مريم Hassan:حسن Aisha:عائشة Hussein:حسين Sara:سارة Ibrahim:إبراهيم
    Nour:نور Khaled:خالد Layla:ليلى Youssef:يوسف Hala:هالة Mahmoud:محمود Rania:رانيا Mustafa:مصطفى Dina:دينا Karim:كريم Salma:سلمى
    Tarek:طارق Huda:هدى Samir:سمير Amal:أمل Walid:وليد Nadia:نادية Hamza:حمزة Yasmin:ياسمين Amr:عمرو Reem:ريم Abdullah:عبدالله
    Zeinab:زينب Sami:سامي Iman:إيمان Rami:رامي Heba:هبة Adel:عادل Mona:منى Bilal:بلال Lina:لينا Nabil:نبيل Samar:سمر Fadi:فادي
    Ghada:غادة Ziad:زياد Maha:مها Majed:ماجد Rana:رنا Anas:أنس Suha:سهى Faisal:فيصل Aya:آية Jamal:جمال Nada:ندى Salim:سليم Manal:منال
    Rashid:راشد Dalia:داليا Hisham:هشام Asma:أسماء Bassam:بسام Basma:بسمة Ayman:أيمن Duaa:دعاء Marwan:مروان Shaimaa:شيماء
    """
  static let arabicSurnames = """
    Hassan:حسن Ali:علي Ibrahim:إبراهيم Khalil:خليل Mansour:منصور Haddad:حداد Saleh:صالح Mahmoud:محمود Khoury:خوري Abdullah:عبدالله
    Hussein:حسين Ahmed:أحمد Nasser:ناصر Najjar:نجار Hamdan:حمدان Qasim:قاسم Saad:سعد Rahman:رحمن Masri:مصري Sharif:شريف Zaki:زكي
    Farouk:فاروق Shaheen:شاهين Darwish:درويش Awad:عوض Salem:سالم Habib:حبيب Hamid:حامد Suleiman:سليمان Taha:طه Fahmy:فهمي Badawi:بدوي
    Ghanem:غانم Rashad:رشاد Shami:شامي Bakr:بكر Nassar:نصار Tamimi:تميمي Otaibi:عتيبي Qahtani:قحطاني Ghamdi:غامدي Harbi:حربي
    Zahrani:زهراني Shehri:شهري Dosari:دوسري Maliki:مالكي Hashimi:هاشمي Jaber:جابر Barakat:بركات Aziz:عزيز Sabbagh:صباغ Fares:فارس
    Karam:كرم Daher:ضاهر Maalouf:معلوف Assaf:عساف Nader:نادر Shukri:شكري Lutfi:لطفي Kamal:كمال Helmy:حلمي Gaber:جابر Elsayed:السيد
    Mourad:مراد Benali:بنعلي Bouzid:بوزيد Cherif:شريف Mansouri:منصوري Amrani:عمراني Alaoui:علوي Idrissi:إدريسي Tazi:تازي Filali:فيلالي
    """
  static let germanSurnames = """
    Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder
    Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze
    Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich
    Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin
    Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn
    Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ernst Hübner Kramer Seifert Lindner Hansen Barth
    Ebert Riedel Marx Rieger Nagel Döring Kessler Ullrich Schiller Reuter Bender Hauser Lutz Strauß Gebhardt Ostermann Wiegand
    Brinkmann Eickhoff Tiedemann Lohmann Petersen Wendt Grabowski Kowalski Yilmaz Hinrichs Steffens Rademacher Oberhauser Niemeyer
    """
  static let germanGivens = """
    Michael Sabine Thomas Susanne Andreas Petra Peter Monika Stefan Claudia Christian Andrea Wolfgang Julia Martin Stefanie Klaus
    Nicole Jürgen Anna Markus Birgit Alexander Katharina Matthias Christina Daniel Anja Frank Sandra Sebastian Martina Tobias Ulrike
    Jan Kathrin Florian Heike Bernd Melanie Philipp Lisa Uwe Laura Jens Daniela Benjamin Sarah Johannes Silke Felix Barbara Dirk
    Tanja Ralf Franziska Oliver Maria Lukas Angelika Jonas Gabriele Simon Kerstin Manuel Eva Maximilian Sophie Tim Johanna Dennis
    Carolin Fabian Nadine Torsten Theresa Marcel Ines Holger Vanessa Rainer Miriam Patrick Verena Dominik Elisabeth Moritz Lena
    """
  static let indianSurnames = """
    Kumar Singh Sharma Patel Gupta Reddy Khan Das Verma Rao Shah Jain Mehta Nair Iyer Agarwal Mishra Joshi Yadav Chauhan Pillai
    Menon Desai Kaur Bose Ghosh Banerjee Mukherjee Chatterjee Sen Roy Dutta Thakur Pandey Tiwari Dubey Shukla Saxena Srivastava
    Malhotra Kapoor Khanna Chopra Bhatia Arora Sethi Gill Sandhu Dhillon Naidu Krishnan Subramanian Venkatesan Raman Iyengar Hegde
    Shetty Kamath Bhat Kulkarni Deshpande Patil Jadhav Pawar More Shinde Gaikwad Chavan Naik Fernandes Thomas George Mathew Varghese
    Chakraborty Bhattacharya Sarkar Mondal Biswas Saha Paul Trivedi Parekh Gandhi Modi Thakkar Bansal Goel Mittal Singhal Garg Goyal
    Rajan Sundaram Natarajan Murthy Prasad Chandra Raghavan Balakrishnan Ramachandran Venkataraman Swaminathan Ranganathan
    """
  static let indianGivens = """
    Rahul Priya Amit Pooja Rajesh Neha Sanjay Anjali Vijay Sunita Suresh Kavita Anil Deepa Ravi Lakshmi Vikram Divya Arun Sneha
    Manish Ritu Sandeep Swati Deepak Meera Ashok Nisha Ramesh Shreya Arjun Ananya Karthik Aishwarya Rohit Isha Nikhil Megha Gaurav
    Preeti Abhishek Rashmi Aditya Shweta Varun Kiran Siddharth Radhika Harish Geeta Prakash Usha Ganesh Archana Mohan Jyoti Naveen
    Vidya Srinivas Padma Venkatesh Revathi Krishna Bhavana Pradeep Sangeeta Rakesh Monika Vivek Tanvi Ajay Smita Dinesh Madhuri
    Mukesh Aparna Nitin Pallavi Praveen Vandana Sachin Rekha Tarun Asha Yash Komal Akash Simran Kunal Harpreet Imran Ayesha
    """

  /// A surname that no table knows, of syllables.
  static func invented(_ numbers: inout SeededNumbers) -> String {
    let heads = [
      "br", "k", "tr", "v", "st", "m", "dr", "sl", "w", "gr", "p", "kl", "z", "h", "f", "l", "n", "th", "j", "qu",
    ]
    let hearts = ["a", "e", "o", "u", "i", "ei", "au", "ou", "ie", "ee"]
    let tails = [
      "ck", "rn", "ld", "ska", "nov", "ller", "tti", "mann", "dez", "yan", "vic", "wood", "ley", "quist", "sson", "by",
    ]
    var name = ""
    for _ in 0..<(1 + numbers.below(2)) { name += (numbers.pick(heads) ?? "") + (numbers.pick(hearts) ?? "") }
    return Culture.capitalised(name + (numbers.pick(tails) ?? ""))
  }
}
