/// One given name as languages and romanisations spell it, a line a name; our own list.
///
/// Cyrillic, Greek, Arabic and Hebrew spellings arrive here romanised.
enum NameVariantTable {
  static let text = """
    alexander aleksandr aleksander alexandre alejandro alessandro oleksandr aleksandar alexandros aliaksandr iskander sandor
    alexandra aleksandra alexandrine alejandra alessandra oleksandra
    alexey aleksey aleksei alexei oleksii oleksiy alexis alyaksei
    anna ana anne ann hannah anya hanna ganna
    andrew andrey andrei andreas andre andres andrea andrzej andriy andrii andrej ondrej anders
    anastasia anastasiya anastasiia anastasija
    anthony anton antonio antoine antoni antonios antonis
    arthur artur arturo
    artem artyom artiom
    benjamin binyamin benyamin benyamino
    bogdan bohdan
    catherine katherine kathryn ekaterina yekaterina katarina katarzyna caterina catalina katharina kateryna katerina cathrin karin
    charles carlos carlo karl carl karol charlie
    christian kristian cristian krystian
    christina kristina cristina krystyna khrystyna
    christopher christoph christophe cristobal krzysztof kristof cristoforo
    constantine konstantin constantin kostiantyn konstantinos costantino
    daniel daniil danila danilo danylo daniele daniyal
    daria darya dariya dariia
    david dawid davide dawud dawood davit davyd
    dmitry dmitri dmitriy dmitrii dmytro dimitri dimitrios dzmitry
    edward eduard eduardo edoardo edouard
    elena yelena helena helen helene olena alena eleni ilona
    elizabeth elisabeth elizaveta yelizaveta elisabetta isabel elzbieta elisheva yelyzaveta
    emily emilia emilie emiliya
    eugene evgeny yevgeny evgeniy yevgeniy evgenii yevhen eugenio eugen evgeni
    eugenia evgenia yevgeniya evgeniya yevheniia
    eva ewa eve yeva iva
    fatima fatma fatimah fatemeh fatema
    felix feliks
    francis francisco francesco francois franz frank franciszek frans ferenc
    frederick friedrich federico frederic fryderyk fredrik frederik
    gabriel gabriele gavriil jibril
    george georg jorge giorgio jerzy georgy georgiy georgios yuri yuriy yurii iurii juri georges jurgen jordi gheorghe
    gregory grigory grigoriy gregor gregorio grzegorz hryhorii grigorii gregoire
    helen elena helena
    henry heinrich henri enrique enrico henryk hendrik henrik
    hugo ugo hugh
    ignatius ignacio ignazio ignacy
    igor ihor
    ilya ilia elijah elias illia ilias
    irina iryna irene irena eirini
    jacob jakob jacobo yakov iacopo jakub jacques giacomo yaakov james diego santiago jaime yakiv
    john johannes jan juan giovanni ivan jean joao hans ioannis yahya johan jon ian sean iwan yohan giannis
    joseph jose giuseppe josef yosef yusuf youssef yousef yusef yousuf josip iosif jozef joao osip youcef
    julia giulia yulia yuliya iuliia iulia yuliia julija julie giuliana
    julian giuliano julien yulian
    kirill kyrylo cyril cyrille kiryl
    ksenia kseniya xenia oksana kseniia
    larisa larysa larissa
    laurence lorenzo lawrence laurent lars lorenz laurens lavrentiy
    leo lev leon lew leonid leonard leonardo
    louis luis luigi ludwig lewis luiz ludovic lodewijk
    lucas luca lukas luke lukasz luka louka
    ludmila lyudmila liudmyla liudmila
    margaret margarita margherita marguerite malgorzata margarete margriet
    maria mary marie mariya mariia marija miriam maryam mariam meryem mariana maryna
    mark marco marcos marc marek markus marcus marko
    martin martino marcin marten maarten
    matthew matteo mateo matthias mateusz mathieu matvey matthieu matias matej
    michael mikhail miguel michele michel michal mihail mykhailo michail mikael mikkel mihai mikhael
    mohammed mohammad mohamed muhammad mohamad muhammed mehmet mahomed mohamud mahmud muhamad mohammod mohd md
    natalia natalie nataliya natalya natalija nathalie nataliia natasha
    nadezhda nadia nadiya nadya
    nicholas nikolai nicolas nikolay nicola nikolaus mykola niklas nikola nikolaos mikolaj klaas nikolas
    olga helga olha
    oliver olivier oliviero oliwier
    patrick patrizio patricio padraig patryk patrice
    paul pablo paolo pavel pawel pavlo paulo pal paulus pavlos
    peter pedro pietro pierre piotr petr pyotr petro petar pieter petros petter
    philip felipe philippe filippo filip phillip philipp filipp
    rachel raquel rahel rachele rakhil
    raphael rafael rafal raffaele
    richard ricardo riccardo ryszard
    robert roberto rupert robrecht
    sara sarah zarah
    sergey sergei sergio serge serhii serhiy siarhei sergii
    simon simone szymon semyon semen shimon ximon simeon
    sophia sofia sofya sophie zofia sofie sofiya sofiia
    stephen steven stefan esteban stefano etienne stepan szczepan stephan istvan stephane
    susan susanna suzanne zuzanna susana susanne
    svetlana svitlana
    tatiana tatyana tetiana tatjana tetyana
    theodore theodor fyodor fedor teodoro fedir theodoros
    theresa teresa therese thereza
    thomas tomas tommaso tomasz foma tomaz
    timothy timofey timotheus timoteo tymofii
    vadim vadym
    valentina walentyna
    valery valeriy valerii valerio
    vasily vasiliy vasyl basil vasilis vasilios basilio wasyl
    veronica veronika weronika
    victor viktor vittorio wiktor
    victoria viktoria viktoriya wiktoria vittoria viktoriia
    vincent vincenzo vicente vincenz
    vitaly vitaliy vitalii
    vladimir volodymyr wladimir uladzimir
    vyacheslav viacheslav
    walter gualtiero valter
    william wilhelm guillermo guillaume guglielmo willem vilhelm
    xavier javier saverio
    yaroslav jaroslav iaroslav
    abdallah abdullah abdulla
    abdulrahman abdelrahman abdurrahman
    ahmed ahmad ahmet achmed
    aisha ayesha aicha aysha ayse
    ali aly
    amina aminah emine
    hasan hassan
    hussein hussain husayn hossein huseyin hossain
    ibrahim ebrahim abraham avraham
    ismail ishmael esmail
    jamal gamal djamal cemal
    karim kareem kerim
    khadija khadijah hatice
    khalid khaled halid
    layla leila laila leyla
    mahmoud mahmud mahmood
    mustafa mostafa moustafa mustapha
    nour noor nur
    omar umar omer
    osman othman uthman usman
    rashid rasheed
    said saeed sayed sayyid saied
    salim saleem selim
    tariq tarek tarik
    yasmin yasmine jasmin jasmine yasmeen
    zainab zeinab zaynab zeynep
    chaim haim hayim
    moshe moses moishe moise
    shlomo solomon salomon sulayman suleiman
    yitzhak isaac ishaq itzik izaak
    lakshmi laxmi
    pooja puja
    sandeep sandip
    vijay bijay
    vikas bikas
    aditya adithya
    sita seeta
    meena mina
    chaudhary choudhary
    ananya anania
    """
}
