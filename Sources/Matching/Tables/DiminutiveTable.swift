/// Short forms by formal name outside English; our own list.
///
/// Russian ones as they romanise, so that Cyrillic finds them.
enum DiminutiveTable {
  static let text = """
    aleksandr:sasha,sanya,shura,alex,sascha aleksandra:sasha,shura,alex alexander:sasha,sascha,xander,lex,sander
    alexandra:sasha,sascha,ola,xandra aleksei:alyosha,lyosha,alex aleksey:alyosha,lyosha,lesha,alex alexey:alyosha,lyosha,alex
    alexei:alyosha,lyosha,lesha,alex anastasia:nastya,nastia,asya,stasya anastasiya:nastya,nastia,asya,stasya
    anatoly:tolya,tolik anatoliy:tolya,tolik andrei:andrusha,andryusha andrey:andrusha,andryusha anna:anya,ania,nyura,anka,annie,anni
    antonina:tonya arkady:arkasha artem:tema,tyoma artyom:tema,tyoma boris:borya daniil:danya,danila daria:dasha,dascha
    darya:dasha denis:den,deniska dmitri:dima,mitya,dimitri dmitriy:dima,mitya dmitry:dima,mitya ekaterina:katya,katia,kate,katerina
    yekaterina:katya,katia,kate,katerina elena:lena,alyona,helen,lenka yelena:lena,alyona elizaveta:liza,lisa yelizaveta:liza,lisa
    evgeni:zhenya,jenya,gene evgenia:zhenya,jenya evgeny:zhenya,jenya,gene evgeniya:zhenya,jenya yevgeny:zhenya,jenya
    yevgeniy:zhenya,jenya yevgeniya:zhenya,jenya fyodor:fedya fedor:fedya galina:galya gennady:gena georgy:gosha,zhora,egor
    grigory:grisha grigoriy:grisha igor:gosha ilya:ilyusha inna:innochka irina:ira,irisha,irishka ivan:vanya,wanja,iwan
    kirill:kirya konstantin:kostya,kostia ksenia:ksyusha,xenia kseniya:ksyusha,xenia larisa:lara leonid:lenya,lyonya
    lev:lyova lidia:lida lidiya:lida liliya:lilya lyubov:lyuba lyudmila:luda,lyuda,mila ludmila:luda,lyuda,mila
    maksim:max,maks maxim:max margarita:rita,margo maria:masha,marusya,maja,mia,mimi mariya:masha,marusya marina:marisha
    mikhail:misha,mischa,mike michail:misha nadezhda:nadya,nadia natalia:natasha,nata,natalka nataliya:natasha,nata
    natalya:natasha,nata nikita:nik nikolai:kolya,nick nikolay:kolya,nick oksana:ksyusha,ksana oleg:olezhka olga:olya,olia,olka
    pavel:pasha,pavlik,pawel polina:polya,lina pyotr:petya petr:petya roman:roma rostislav:slava ruslan:rus semyon:syoma
    sergei:seryozha,serge,serg,serezha sergey:seryozha,serge,serg,serezha sofia:sonya,sonia,sofie,sophie sofya:sonya,sonia
    sofiya:sonya,sonia stanislav:stas,slava svetlana:sveta,lana svyatoslav:slava tatiana:tanya,tania tatyana:tanya,tania
    timofey:tima vadim:vadik valentina:valya,tina valeria:lera valeriya:lera valery:valera valeriy:valera varvara:varya
    vasily:vasya vasiliy:vasya vera:verochka veronika:nika viktor:vitya,vic viktoria:vika viktoriya:vika victoria:vika
    vitaly:vitalik vitaliy:vitalik vladimir:vova,volodya,vlad vladislav:vlad,slava vyacheslav:slava yaroslav:yarik,slava
    yulia:yulya,julia,jule yuliya:yulya,julia yuri:yura yuriy:yura zinaida:zina
    agnieszka:aga,agusia aleksandra:ola andrzej:jedrek barbara:basia,babs,basha bartlomiej:bartek bartosz:bartek
    beata:beatka boguslaw:bogdan dariusz:darek dorota:dorotka elzbieta:ela,elka ewa:ewka grzegorz:grzesiek,greg
    henryk:heniek jacek:jack jakub:kuba,jacob jan:janek,jas jaroslaw:jarek jerzy:jurek joanna:asia,joasia,jo,jojo
    karolina:karola katarzyna:kasia,kaska,kate krzysztof:krzysiek,krzys,chris lukasz:lukas,luke maciej:maciek magdalena:magda,lena,madga
    malgorzata:gosia,malgosia,margaret marek:mark mariusz:mario mateusz:mati,mateo michal:michalek,mike monika:moni
    pawel:pawelek,paul piotr:piotrek,peter przemyslaw:przemek radoslaw:radek rafal:rafa slawomir:slawek stanislaw:staszek
    sylwia:sylwka szymon:simon tadeusz:tadek tomasz:tomek,tom wojciech:wojtek zbigniew:zbyszek zofia:zosia
    alejandra:ale,alex,jandra alejandro:ale,alex,jandro alfonso:poncho antonio:tono,toni,tony,tonyo beatriz:bea,betty
    carolina:caro,carol catalina:cata concepcion:concha,conchi consuelo:chelo cristina:cris,tina,kris daniela:dani
    daniel:dani dolores:lola eduardo:edu,lalo,eddie enrique:quique,kike,rick ernesto:neto esperanza:espe federico:fede,fred
    felipe:pipe,phil fernanda:fer,nanda fernando:fer,nando francisca:paca,fran,cisca francisco:paco,pancho,fran,curro,kiko,frank,cisco
    gabriela:gabi,gaby gabriel:gabi,gabe gonzalo:gonza graciela:chela gregorio:goyo guadalupe:lupe,lupita guillermo:memo,guille,willy
    ignacio:nacho,iggy isabel:isa,chabela,bel,bella javier:javi jesus:chuy,chus joaquin:quino,joaco jorge:george,coque
    josefa:pepa josefina:pepa,fina jose:pepe,pep,joe juan:juancho,juanito,john leonardo:leo lourdes:lulu luis:lucho,luisito,lou
    manuel:manolo,manu,manny manuela:manoli,manu maria:mari,marita,mary mariana:mari margarita:marga mercedes:merche,meche
    miguel:migue,mike monserrat:montse montserrat:montse natalia:nati,nat nicolas:nico pablo:paul patricia:patri,paty,pato
    pedro:perico,peter pilar:pili rafael:rafa,rafi ramon:moncho raquel:raque ricardo:richi,rick roberto:beto,rob,tito
    rocio:roci rodrigo:rodri,rod rosario:charo,chayo salvador:salva,chava santiago:santi,diego,chago sebastian:seba,sebas,bastian
    sergio:checo,serg soledad:sole susana:susi teresa:tere,teresita valentina:vale,valen valeria:vale vicente:chente,vicen
    victoria:vicky,viqui ximena:xime yolanda:yoli
    andreas:andi,andy,dre angelika:geli anneliese:anne,liesl annemarie:anne,mieke bernhard:bernd,berni bernd:berni birgit:biggi,gitti brigitte:gitte,gitti,biggi
    carsten:carsti christa:chris christian:chris,chrissi,krischan christiane:chris,jane christoph:chris,stoffel claudia:claudi
    dietrich:dirk,dieter dominik:domi,nik dorothea:doro,thea eduard:edi elfriede:friedel elisabeth:lisa,liesl,elli,sissi,betty,lisbeth,elise,else,bettina
    ferdinand:ferdi florian:flo,flori franziska:franzi,sissi,fanny franz:franzl friedrich:fritz,fred,friedel gabriele:gabi,gaby
    georg:schorsch,jorg gerhard:gerd,hardy gertrud:trude,traudl gottfried:friedel gunther:gunni hannelore:hanne,lore heinrich:heinz,heiner,hinnerk,henry
    helmut:helmi helene:lena,leni,lene hildegard:hilde ingeborg:inge,inga jakob:jack johanna:hanna,hanne,jo johannes:hannes,hans,jo,jan
    joachim:achim,jochen jonas:joni josef:sepp,jupp,pepi,joe jurgen:jogi juergen:jogi karin:kari katharina:kathi,kati,kathrin,trina,nina,kate,kathe
    katrin:kathi,kati klaus:klausi konrad:konni kristina:kris,tina,krissi leonhard:leo,hardy leopold:leo,poldi lieselotte:lilo,lotte
    ludwig:lutz,lui magdalene:lena,leni manfred:manni margarete:grete,gretel,marga,rita,meta margarethe:grete,gretel markus:mark,max
    martina:tina mathilde:tilda,hilde matthias:matze,matthes,hias,matt maximilian:max,maxi michaela:michi,ela michael:michi,michel,micha
    nikolaus:niko,klaus,nick norbert:nobbi,bert oliver:olli,oli philipp:phil,lipp rainer:raini regina:gina reinhard:reini,hardy
    renate:reni richard:richi,ricky robert:robbi,rob,bertl rudolf:rudi sabine:bine,sabi sebastian:basti,wastl,bastian siegfried:siggi,sigi
    sigrid:siggi,siri simone:simi sophie:sophia,sofie stefan:steff,stefu,steve stefanie:steffi,steffie stephanie:steffi susanne:susi,sanne,sanna
    theresa:resi,thesi,tess thomas:tom,tommy,tomi thorsten:totti torsten:totti ulrich:uli,ulli,ulf ulrike:uli,rike,ulli
    ursula:uschi,ulla,uli valentin:valli veronika:vroni,vera victor:vic viktoria:vicky,vicki volker:volki waltraud:traudl walter:walti
    wilhelm:willi,willy,wim,helm wolfgang:wolf,wolfi,wolle
    alessandra:ale,sandra,alex alessandro:ale,sandro,alex antonella:anto,nella bartolomeo:meo,bart costanza:costi elisabetta:elisa,betta,lisa
    federica:fede francesca:fra,franci,cesca,checca,fran francesco:fra,franci,cesco,checco,ciccio,frank gabriella:gabri,lella
    giacomo:jack,mino gianluca:luca,giallu giovanna:gio,gianna,vanna giovanni:gianni,gio,nino,vanni,john giulia:giuly,giu,julia
    giuseppe:beppe,peppe,pino,joe,pippo giuseppina:pina,giusy,pinuccia ilaria:ila ludovica:ludo lorenzo:enzo,renzo,lollo,lori
    matteo:teo,matt michele:mike,lele nicola:nico,nicol pasquale:lino,pasqui raffaele:lele,raf roberta:roby salvatore:toto,salvo,turi,sal
    simona:simo simone:simo stefania:stefi,stefy valentina:vale,titti vincenzo:enzo,vince,cenzo
    adriana:adri,dri ana:aninha,anita,nita beatriz:bia caetano:caio carlos:carlinhos,caca,charlie eduardo:dudu,edu fernanda:nanda,fe
    fernando:nando,fe francisco:chico,xico gustavo:guga,gu isabela:isa,bela joao:joaozinho,jo,john joaquim:quim jose:ze,zeca
    leandro:le luciana:lu luiz:luizinho,lula marcelo:celo mariana:mari,nana mauricio:mau paulo:paulinho,paul pedro:pedrinho,pe
    rafaela:rafa,rafinha roberta:beta rodrigo:rod,digo sebastiao:tiao tatiana:tati,tania teresa:te thiago:thi,tiago vinicius:vini
    antoine:tonio,toine augustin:gus benoit:ben camille:cam catherine:cathy,kate charlotte:cha,lotte,charlie christophe:chris,tophe
    clemence:clem emmanuel:manu emmanuelle:manu,emma florence:flo francois:fanfan,frank frederic:fred frederique:fred
    gabrielle:gaby genevieve:gene,ginou guillaume:gui,will jacqueline:jackie jean:jeannot jeanne:jeannette josephine:jo,josie
    julien:juju laurence:lau laurent:lolo marguerite:margot marie:mimi mathieu:mat,math matthieu:mat,matt maxime:max nathalie:nath,nat
    nicolas:nico,nico patrice:pat philippe:phil,fifi sebastien:seb stephane:steph stephanie:steph,fanny sylvain:syl thibault:thib valerie:val
    veronique:vero,nique vincent:vince virginie:virg,nini xavier:xav
    adriaan:ad,adri antonius:ton,toon,anton cornelia:cor,corrie,nel cornelis:cor,kees,nelis elisabeth:els,elly,liesbeth,bep,lies
    gerardus:gerard,ger gijsbert:gijs,bert hendrik:henk,rik,hein hendrika:henny,rika jacobus:jaap,koos,ko,jacob jan:jantje johanna:hanneke,jo,anja,annie
    johannes:jan,hans,joop,johan,jo lambertus:bert,lambert maarten:mart margaretha:greet,gre,margriet,marga maria:marijke,mieke,ria,mia,rie
    matthijs:thijs,matt nicolaas:klaas,niek,nico petronella:nel,ellen pieter:piet,peter wilhelmina:mien,willemijn,mina,wil willem:wim,pim,wil,bill
    abdullah:abdul,abood abdulrahman:abdul,aboud ahmed:hamada,medo ahmad:hamada fatima:fatoum,tima,fatma hassan:hasan hussein:hussain,hus
    ibrahim:ibra,abraham,bram khadija:khadi mohamed:mo,moh,hamada,medo,mody mohammad:mo,moh mohammed:mo,moh,mohsin muhammad:mo,moh mustafa:musti,mus
    omar:omari yusuf:yousef,joseph,joe youssef:joe,jo zeinab:zizi zainab:zizi
    abhishek:abhi aditya:adi anirudh:ani aniket:ani ananya:anu anjali:anju arjun:arj ashwini:ashu deepak:deepu deepika:deepu
    gaurav:gauri gopalakrishnan:gopal harish:hari jayashree:jaya karthikeyan:karthik krishnamurthy:krishna lakshmi:laxmi
    manish:manu manoj:manu nikhil:nik niranjan:niru padmanabhan:paddy parthasarathy:partha pooja:puja prabhakar:prabhu
    pradeep:prad prashant:prash priyanka:priya,pri,piya radhika:radha rajagopal:raj,raja rajesh:raj,raju rajendra:raj,rajen,raju
    ramachandran:ram,ramesh raghavendra:raghu,ragha ravindra:ravi ravichandran:ravi sandeep:sandy,sandip sanjay:sanju
    saraswathi:saras satyanarayana:satya shubham:shubh siddharth:sid,siddhu sivakumar:siva sneha:sneh srinivas:srini,vasu
    srinivasan:srini,vasu subramanian:subbu,mani sudhakar:sudha suresh:suri swaminathan:swami vaibhav:vaib venkatesh:venky,venkat
    venkatesan:venky,venkat vijayalakshmi:vijaya,viji vikram:vik,vicky vishal:vish vishwanathan:vishy,viswa
    """
}
