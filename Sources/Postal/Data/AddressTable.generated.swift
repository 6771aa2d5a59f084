// swift-format-ignore-file
// Written by generate.py; do not edit.

/// Rules of addresses: the path of a place, a field, its value.
///
/// Address metadata by Google, CC BY 4.0, reduced and amended.
enum AddressTable {
    static let text: StaticString = #"""
AC	fmt	%N%n%O%n%A%n%C%n%Z
AC	name	ASCENSION ISLAND
AC	zip	ASCN 1ZZ
AC	zipex	ASCN 1ZZ
AD	fmt	%N%n%O%n%A%n%Z %C
AD	name	ANDORRA
AD	sub_isoids	07~02~03~08~04~05~06
AD	sub_keys	Parròquia d'Andorra la Vella~Canillo~Encamp~Escaldes-Engordany~La Massana~Ordino~Sant Julià de Lòria
AD	sub_names	Andorra la Vella~Canillo~Encamp~Escaldes-Engordany~La Massana~Ordino~Sant Julià de Lòria
AD	sub_zips	AD50[01]~AD10[01]~AD20[01]~AD70[01]~AD40[01]~AD30[01]~AD60[01]
AD	zip	AD[1-7]0\d
AD	zipex	AD100,AD501,AD700
AE	fmt	%N%n%O%n%A%n%S
AE	name	UNITED ARAB EMIRATES
AE	require	AS
AE	sub_isoids	AZ~SH~FU~UQ~DU~RK~AJ
AE	sub_keys	أبو ظبي~إمارة الشارقةّ~الفجيرة~ام القيوين~إمارة دبيّ~إمارة رأس الخيمة~عجمان
AE	sub_lnames	Abu Dhabi~Sharjah~Fujairah~Umm Al Quwain~Dubai~Ras al Khaimah~Ajman
AE	sub_names	أبو ظبي~الشارقة~الفجيرة~ام القيوين~دبي~رأس الخيمة~عجمان
AF	fmt	%N%n%O%n%A%n%C%n%Z
AF	name	AFGHANISTAN
AF	zip	\d{4}
AF	zipex	1001,2601,3801
AG	name	ANTIGUA AND BARBUDA
AG	require	A
AI	fmt	%N%n%O%n%A%n%C%n%Z
AI	name	ANGUILLA
AI	zip	(?:AI-)?2640
AI	zipex	2640
AL	fmt	%N%n%O%n%A%n%Z%n%C
AL	name	ALBANIA
AL	zip	\d{4}
AL	zipex	1001,1017,3501
AM	fmt	%N%n%O%n%A%n%Z%n%C%n%S
AM	name	ARMENIA
AM	sub_isoids	AG~AR~AV~GR~ER~LO~KT~SH~SU~VD~TV
AM	sub_keys	Արագածոտն~Արարատ~Արմավիր~Գեղարքունիք~Երևան~Լոռի~Կոտայք~Շիրակ~Սյունիք~Վայոց ձոր~Տավուշ
AM	sub_lnames	Aragatsotn~Ararat~Armavir~Gegharkunik~Yerevan~Lori~Kotayk~Shirak~Syunik~Vayots Dzor~Tavush
AM	sub_zips	0[2-5]~0[6-8]~09|1[01]~1[2-6]~00~1[7-9]|2[01]~2[2-5]~2[6-9]|3[01]~3[2-5]~3[6-8]~39|4[0-2]
AM	zip	(?:37)?\d{4}
AM	zipex	375010,0002,0010
AO	name	ANGOLA
AQ	name	ANTARCTICA
AR	fmt	%N%n%O%n%A%n%Z %C%n%S
AR	name	ARGENTINA
AR	sub_isoids	B~K~H~U~C~X~W~E~P~Y~L~F~M~N~Q~R~A~J~D~Z~S~G~V~T
AR	sub_keys	Buenos Aires~Catamarca~Chaco~Chubut~Ciudad Autónoma de Buenos Aires~Córdoba~Corrientes~Entre Ríos~Formosa~Jujuy~La Pampa~La Rioja~Mendoza~Misiones~Neuquén~Río Negro~Salta~San Juan~San Luis~Santa Cruz~Santa Fe~Santiago del Estero~Tierra del Fuego~Tucumán
AR	sub_names	Buenos Aires~Catamarca~Chaco~Chubut~Ciudad Autónoma de Buenos Aires~Córdoba~Corrientes~Entre Ríos~Formosa~Jujuy~La Pampa~La Rioja~Mendoza~Misiones~Neuquén~Río Negro~Salta~San Juan~San Luis~Santa Cruz~Santa Fe~Santiago del Estero~Tierra del Fuego~Tucumán
AR	sub_zips	B?[1-36-8]~K?[45]~H?3~U?[89]~C?1~X?[235-8]~W?3~E?[1-3]~P?[37]~Y?4~L?[3568]~F?5~M?[56]~N?3~Q?[38]~R?[89]~A?[34]~J?5~D?[4-6]~Z?[89]~S?[2368]~G?[2-5]~V?9~T?[45]
AR	zip	((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?
AR	zipex	C1070AAM,C1000WAM,B1000TBU,X5187XAB
AS	fmt	%N%n%O%n%A%n%C %S %Z
AS	name	AMERICAN SAMOA
AS	require	ACSZ
AS	zip	(96799)(?:[ \-](\d{4}))?
AS	zipex	96799
AT	fmt	%O%n%N%n%A%n%Z %C
AT	name	AUSTRIA
AT	require	ACZ
AT	zip	\d{4}
AT	zipex	1010,3741
AU	fmt	%O%n%N%n%A%n%C %S %Z
AU	name	AUSTRALIA
AU	require	ACSZ
AU	sub_isoids	ACT~~NSW~NT~QLD~SA~TAS~VIC~WA
AU	sub_keys	ACT~JBT~NSW~NT~QLD~SA~TAS~VIC~WA
AU	sub_names	Australian Capital Territory~Jervis Bay Territory~New South Wales~Northern Territory~Queensland~South Australia~Tasmania~Victoria~Western Australia
AU	sub_zips	29|2540|260|261[0-8]|02|2620~2540~1|2[0-57-8]|26[2-9]|261[189]|3500|358[56]|3644|3707~0[89]~[49]~5|0872~7~[38]~6|0872
AU	zip	\d{4}
AU	zipex	2060,3171,6430,4000,4006,3001
AW	name	ARUBA
AX	fmt	%O%n%N%n%A%nAX-%Z %C%nÅLAND
AX	name	FINLAND
AX	postprefix	AX-
AX	require	ACZ
AX	zip	22\d{3}
AX	zipex	22150,22550,22240,22710,22270,22730,22430
AZ	fmt	%N%n%O%n%A%nAZ %Z %C
AZ	name	AZERBAIJAN
AZ	postprefix	AZ 
AZ	zip	\d{4}
AZ	zipex	1000
BA	fmt	%N%n%O%n%A%n%Z %C
BA	name	BOSNIA AND HERZEGOVINA
BA	zip	\d{5}
BA	zipex	71000
BB	fmt	%N%n%O%n%A%n%C, %S %Z
BB	name	BARBADOS
BB	zip	BB\d{5}
BB	zipex	BB23026,BB22025
BD	fmt	%N%n%O%n%A%n%C - %Z
BD	name	BANGLADESH
BD	zip	\d{4}
BD	zipex	1340,1000
BE	fmt	%O%n%N%n%A%n%Z %C
BE	name	BELGIUM
BE	require	ACZ
BE	zip	\d{4}
BE	zipex	4000,1000
BF	fmt	%N%n%O%n%A%n%C %X
BF	name	BURKINA FASO
BG	fmt	%N%n%O%n%A%n%Z %C
BG	name	BULGARIA (REP.)
BG	zip	\d{4}
BG	zipex	1000,1700
BH	fmt	%N%n%O%n%A%n%C %Z
BH	name	BAHRAIN
BH	zip	(?:^|\b)(?:1[0-2]|[1-9])\d{2}(?:$|\b)
BH	zipex	317
BI	name	BURUNDI
BJ	name	BENIN
BL	fmt	%O%n%N%n%A%n%Z %C %X
BL	name	SAINT BARTHELEMY
BL	require	ACZ
BL	zip	9[78][01]\d{2}
BL	zipex	97100
BM	fmt	%N%n%O%n%A%n%C %Z
BM	name	BERMUDA
BM	zip	[A-Z]{2} ?[A-Z0-9]{2}
BM	zipex	FL 07,HM GX,HM 12
BN	fmt	%N%n%O%n%A%n%C %Z
BN	name	BRUNEI DARUSSALAM
BN	zip	[A-Z]{2} ?\d{4}
BN	zipex	BT2328,KA1131,BA1511
BO	name	BOLIVIA
BQ	name	BONAIRE, SINT EUSTATIUS, AND SABA
BR	fmt	%O%n%N%n%A%n%D%n%C-%S%n%Z
BR	name	BRAZIL
BR	require	ASCZ
BR	sub_isoids	AC~AL~AP~AM~BA~CE~DF~ES~GO~MA~MT~MS~MG~PA~PB~PR~PE~PI~RJ~RN~RS~RO~RR~SC~SP~SE~TO
BR	sub_keys	AC~AL~AP~AM~BA~CE~DF~ES~GO~MA~MT~MS~MG~PA~PB~PR~PE~PI~RJ~RN~RS~RO~RR~SC~SP~SE~TO
BR	sub_names	Acre~Alagoas~Amapá~Amazonas~Bahia~Ceará~Distrito Federal~Espírito Santo~Goiás~Maranhão~Mato Grosso~Mato Grosso do Sul~Minas Gerais~Pará~Paraíba~Paraná~Pernambuco~Piauí~Rio de Janeiro~Rio Grande do Norte~Rio Grande do Sul~Rondônia~Roraima~Santa Catarina~São Paulo~Sergipe~Tocantins
BR	sub_zips	699~57~689~69[0-24-8]~4[0-8]~6[0-3]~7[0-1]|72[0-7]|73[0-6]~29~72[89]|73[7-9]|7[4-6]~65~78[0-8]~79~3~6[6-7]|68[0-8]~58~8[0-7]~5[0-6]~64~2[0-8]~59~9~76[89]|789~693~8[89]~[01][1-9]~49~77
BR	zip	\d{5}-?\d{3}
BR	zipex	40301-110,70002-900
BR/AC	sub_keys	Acrelândia~Assis Brasil~Brasiléia~Bujari~Capixaba~Cruzeiro do Sul~Epitaciolândia~Feijó~Jordão~Mâncio Lima~Manoel Urbano~Marechal Thaumaturgo~Plácido de Castro~Porto Acre~Porto Walter~Rio Branco~Rodrigues Alves~Santa Rosa do Purus~Sena Madureira~Senador Guiomard~Tarauacá~Xapuri
BR/AL	sub_keys	Água Branca~Anadia~Arapiraca~Atalaia~Barra de Santo Antônio~Barra de São Miguel~Batalha~Belém~Belo Monte~Boca da Mata~Branquinha~Cacimbinhas~Cajueiro~Campestre~Campo Alegre~Campo Grande~Canapi~Capela~Carneiros~Chã Preta~Coité do Nóia~Colônia Leopoldina~Coqueiro Seco~Coruripe~Craíbas~Delmiro Gouveia~Dois Riachos~Estrela de Alagoas~Feira Grande~Feliz Deserto~Flexeiras~Girau do Ponciano~Ibateguara~Igaci~Igreja Nova~Inhapi~Jacaré dos Homens~Jacuípe~Japaratinga~Jaramataia~Jequiá da Praia~Joaquim Gomes~Jundiá~Junqueiro~Lagoa da Canoa~Limoeiro de Anadia~Maceió~Major Isidoro~Mar Vermelho~Maragogi~Maravilha~Marechal Deodoro~Maribondo~Mata Grande~Matriz de Camaragibe~Messias~Minador do Negrão~Monteirópolis~Murici~Novo Lino~Olho d'Água das Flores~Olho d'Água do Casado~Olho d'Água Grande~Olivença~Ouro Branco~Palestina~Palmeira dos Índios~Pão de Açúcar~Pariconha~Paripueira~Passo de Camaragibe~Paulo Jacinto~Penedo~Piaçabuçu~Pilar~Pindoba~Piranhas~Poço das Trincheiras~Porto Calvo~Porto de Pedras~Porto Real do Colégio~Quebrangulo~Rio Largo~Roteiro~Santa Luzia do Norte~Santana do Ipanema~Santana do Mundaú~São Brás~São José da Laje~São José da Tapera~São Luís do Quitunde~São Miguel dos Campos~São Miguel dos Milagres~São Sebastião~Satuba~Senador Rui Palmeira~Tanque d'Arca~Taquarana~Teotônio Vilela~Traipu~União dos Palmares~Viçosa
BR/AM	sub_keys	Alvarães~Amaturá~Anamã~Anorí~Apuí~Atalaia do Norte~Autazes~Barcelos~Barreirinha~Benjamin Constant~Beruri~Boa Vista do Ramos~Boca do Acre~Borba~Caapiranga~Canutama~Carauari~Careiro~Careiro da Várzea~Coari~Codajás~Eirunepé~Envira~Fonte Boa~Guajará~Humaitá~Ipixuna~Iranduba~Itacoatiara~Itamarati~Itapiranga~Japurá~Jurua~Jutaí~Lábrea~Manacapuru~Manaquiri~Manaus~Manicoré~Maraã~Maués~Nhamundá~Nova Olinda do Norte~Novo Airão~Novo Aripuanã~Parintins~Pauini~Presidente Figueiredo~Rio Preto da Eva~Santa Isabel do Rio Negro~Santo Antônio do Içá~São Gabriel da Cachoeira~São Paulo de Olivença~São Sebastião do Uatumã~Silves~Tabatinga~Tapauá~Tefé~Tonantins~Uarini~Urucará~Urucurituba
BR/AP	sub_keys	Amapá~Calçoene~Cutias~Ferreira Gomes~Itaubal~Laranjal do Jari~Macapá~Mazagão~Oiapoque~Pedra Branca do Amapari~Porto Grande~Pracuúba~Santana~Serra do Navio~Tartarugalzinho~Vitória do Jari
BR/BA	sub_keys	Abaíra~Abaré~Acajutiba~Adustina~Água Fria~Aiquara~Alagoinhas~Alcobaça~Almadina~Amargosa~Amélia Rodrigues~América Dourada~Anagé~Andaraí~Andorinha~Angical~Anguera~Antas~Antônio Cardoso~Antônio Gonçalves~Aporá~Apuarema~Araças~Aracatu~Araci~Aramari~Arataca~Aratuípe~Aurelino Leal~Baianópolis~Baixa Grande~Banzaê~Barra~Barra da Estiva~Barra do Choça~Barra do Mendes~Barra do Rocha~Barreiras~Barro Alto~Barro Preto~Barrocas~Belmonte~Belo Campo~Biritinga~Boa Nova~Boa Vista do Tupim~Bom Jesus da Lapa~Bom Jesus da Serra~Boninal~Bonito~Boquira~Botuporã~Brejões~Brejolândia~Brotas de Macaúbas~Brumado~Buerarema~Buritirama~Caatiba~Cabaceiras do Paraguaçu~Cachoeira~Caculé~Caém~Caetanos~Caetité~Cafarnaum~Cairu~Caldeirão Grande~Camacan~Camaçari~Camamu~Campo Alegre de Lourdes~Campo Formoso~Canápolis~Canarana~Canavieiras~CanDeal~Candeias~Candiba~Cândido Sales~Cansanção~Canudos~Capela do Alto Alegre~Capim Grosso~Caraíbas~Caravelas~Cardeal da Silva~Carinhanha~Casa Nova~Castro Alves~Catolândia~Catu~Caturama~Central~Chorrochó~Cícero Dantas~Cipó~Coaraci~Cocos~Conceição da Feira~Conceição do Almeida~Conceição do Coité~Conceição do Jacuípe~Conde~Condeúba~Contendas do Sincorá~Coração de Maria~Cordeiros~Coribe~Coronel João Sá~Correntina~Cotegipe~Cravolândia~Crisópolis~Cristópolis~Cruz das Almas~Curaçá~Dário Meira~Dias d'Ávila~Dom Basílio~Dom Macedo Costa~Elísio Medrado~Encruzilhada~Entre Rios~Érico Cardoso~Esplanada~Euclides da Cunha~Eunápolis~Fatima~Feira da Mata~Feira de Santana~Filadelfia~Firmino Alves~Floresta Azul~Formosa do Rio Preto~Gandu~Gavião~Gentio do Ouro~Glória~Gongogi~Governador Mangabeira~Guajeru~Guanambi~Guaratinga~Heliopolis~Iaçu~Ibiassucê~Ibicaraí~Ibicoara~Ibicuí~Ibipeba~Ibipitanga~Ibiquera~Ibirapitanga~Ibirapuã~Ibirataia~Ibitiara~Ibititá~Ibotirama~Ichu~Igaporã~Igrapiúna~Iguaí~Ilhéus~Inhambupe~Ipecaetá~Ipiaú~Ipirá~Ipupiara~Irajuba~Iramaia~Iraquara~Irará~Irecê~Itabela~Itaberaba~Itabuna~Itacare~Itaeté~Itagi~Itagibá~Itagimirim~Itaguaçu da Bahia~Itaju do Colônia~Itajuípe~Itamaraju~Itamari~Itambé~Itanagra~Itanhém~Itaparica~Itapé~Itapebi~Itapetinga~Itapicuru~Itapitanga~Itaquara~Itarantim~Itatim~Itiruçu~Itiúba~Itororó~Ituaçu~Ituberá~Iuiú~Jaborandi~Jacaraci~Jacobina~Jaguaquara~Jaguarari~Jaguaripe~Jandaíra~Jequié~Jeremoabo~Jiquiriçá~Jitaúna~João Dourado~Juazeiro~Jucuruçu~Jussara~Jussari~Jussiape~Lafaiete Coutinho~Lagoa Real~Laje~Lajedão~Lajedinho~Lajedo do Tabocal~Lamarão~Lapão~Lauro de Freitas~Lençóis~Licínio de Almeida~Livramento de Nossa Senhora~Luís Eduardo Magalhães~Macajuba~Macarani~Macaúbas~Macururé~Madre de Deus~Maetinga~Maiquinique~Mairi~Malhada~Malhada de Pedras~Manoel Vitorino~Mansidão~Maracas~Maragogipe~Maraú~Marcionílio Souza~Mascote~Mata de São João~Matina~Medeiros Neto~Miguel Calmon~Milagres~Mirangaba~Mirante~Monte Santo~Morpará~Morro do Chapéu~Mortugaba~Mucugê~Mucuri~Mulungu do Morro~Mundo Novo~Muniz Ferreira~Muquém de São Francisco~Muritiba~Mutuípe~Nazaré~Nilo Peçanha~Nordestina~Nova Canaã~Nova Fátima~Nova Ibiá~Nova Itarana~Nova Redenção~Nova Soure~Nova Viçosa~Novo Horizonte~Novo Triunfo~Olindina~Oliveira dos Brejinhos~Ouriçangas~Ourolândia~Palmas de Monte Alto~Palmeiras~Paramirim~Paratinga~Paripiranga~Pau Brasil~Paulo Afonso~Pé de Serra~Pedrão~Pedro Alexandre~Piatã~Pilão Arcado~Pindaí~Pindobaçu~Pintadas~Piraí do Norte~Piripá~Piritiba~Planaltino~Planalto~Poções~Pojuca~Ponto Novo~Porto Seguro~Potiraguá~Prado~Presidente Dutra~Presidente Jânio Quadros~Presidente Tancredo Neves~Queimadas~Quijingue~Quixabeira~Rafael Jambeiro~Remanso~Retirolândia~Riachão das Neves~Riachão do Jacuípe~Riacho de Santana~Ribeira do Amparo~Ribeira do Pombal~Ribeirão do Largo~Rio de Contas~Rio do Antônio~Rio do Pires~Rio Real~Rodelas~Ruy Barbosa~Salinas da Margarida~Salvador~Santa Bárbara~Santa Brigida~Santa Cruz Cabrália~Santa Cruz da Vitória~Santa Inês~Santa Luzia~Santa Maria da Vitória~Santa Rita de Cássia~Santa Teresinha~Santaluz~Santana~Santanópolis~Santo Amaro~Santo Antônio de Jesus~Santo Estêvão~São Desidério~São Domingos~São Felipe~São Félix~São Félix do Coribe~São Francisco do Conde~São Gabriel~São Gonçalo dos Campos~São José da Vitória~São José do Jacuípe~São Miguel das Matas~São Sebastião do Passé~Sapeaçu~Sátiro Dias~Saubara~Saúde~Seabra~Sebastião Laranjeiras~Senhor do Bonfim~Sento Sé~Serra do Ramalho~Serra Dourada~Serra preta~Serrinha~Serrolândia~Simões Filho~Sítio do Mato~Sítio do Quinto~Sobradinho~Souto Soares~Tabocas do Brejo Velho~Tanhaçu~Tanque Novo~Tanquinho~Taperoá~Tapiramutá~Teixeira de Freitas~Teodoro Sampaio~Teofilândia~Teolândia~Terra Nova~Tremedal~Tucano~Uauá~Ubaíra~Ubaitaba~Ubatã~Uibaí~Umburanas~Una~Urandi~Uruçuca~Utinga~Valença~Valente~Várzea da Roça~Várzea do Poço~Várzea Nova~Varzedo~Vera Cruz~Vereda~Vitória da Conquista~Wagner~Wanderley~Wenceslau Guimarães~Xique-Xique
BR/CE	sub_keys	Abaiara~Acarape~Acaraú~Acopiara~Aiuaba~Alcântaras~Altaneira~Alto Santo~Amontada~Antonina do Norte~Apuiarés~Aquiraz~Aracati~Aracoiaba~Ararendá~Araripe~Aratuba~Arneiroz~Assaré~Aurora~Baixio~Banabuiú~Barbalha~Barreira~Barro~Barroquinha~Baturité~Beberibe~Bela Cruz~Boa Viagem~Brejo Santo~Camocim~Campos Sales~Canindé~Capistrano~Caridade~Cariré~Caririaçú~Cariús~Carnaubal~Cascavel~Catarina~Catunda~Caucaia~Cedro~Chaval~Choro~Chorozinho~Coreaú~Crateús~Crato~Croatá~Cruz~Deputado Irapuan Pinheiro~Ererê~Eusébio~Farias Brito~Forquilha~Fortaleza~Fortim~Frecheirinha~General Sampaio~Graça~Granja~Granjeiro~Groaíras~Guaiúba~Guaraciaba do Norte~Guaramiranga~Hidrolândia~Horizonte~Ibaretama~Ibiapina~Ibicuitinga~Icapuí~Ico~Iguatu~Independencia~Ipaporanga~Ipaumirim~Ipú~Ipueiras~Iracema~Irauçuba~Itaiçaba~Itaitinga~Itapagé~Itapipoca~Itapiúna~Itarema~Itatira~Jaguaretama~Jaguaribara~Jaguaribe~Jaguaruana~Jardim~Jati~Jijoca de Jericoacoara~Juazeiro do Norte~Jucás~Lavras da Mangabeira~Limoeiro do Norte~Madalena~Maracanaú~Maranguape~Marco~Martinópole~Massapê~Mauriti~Meruoca~Milagres~Milhã~Miraíma~Missão Velha~Mombaça~Monsenhor Tabosa~Morada Nova~Moraújo~Morrinhos~Mucambo~Mulungú~Nova Olinda~Nova Russas~Novo Oriente~Ocara~Orós~Pacajús~Pacatuba~Pacoti~Pacujá~Palhano~Palmácia~Paracuru~Paraipaba~Parambu~Paramoti~Pedra Branca~Penaforte~Pentecoste~Pereiro~Pindoretama~Piquet Carneiro~Pires Ferreira~Poranga~Porteiras~Potengi~Potiretama~Quiterianópolis~Quixadá~Quixelô~Quixeramobim~Quixeré~Redenção~Reriutaba~Russas~Saboeiro~Salitre~Santa Quitéria~Santana do Acaraú~Santana do Cariri~São Benedito~São Gonçalo do Amarante~São João do Jaguaribe~São Luís do Curu~Senador Pompeu~Senador Sá~Sobral~Solonópole~Tabuleiro do Norte~Tamboril~Tarrafas~Tauá~Tejuçuoca~Tianguá~Trairi~Tururu~Ubajara~Umari~Umirim~Uruburetama~Uruoca~Varjota~Várzea Alegre~Viçosa do Ceará
BR/DF	sub_keys	Brasília
BR/ES	sub_keys	Afonso Claudio~Água Doce do Norte~Águia Branca~Alegre~Alfredo Chaves~Alto Rio Novo~Anchieta~Apiacá~Aracruz~Atílio Vivácqua~Baixo Guandu~Barra de São Francisco~Boa Esperança~Bom Jesus do Norte~Brejetuba~Cachoeiro de Itapemirim~Cariacica~Castelo~Colatina~Conceição da Barra~Conceição do Castelo~Divino de São Lourenço~Domingos Martins~Dores do Rio Preto~Ecoporanga~Espírito Santo~Fundão~Governador Lindenberg~Guaçuí~Guarapari~Ibatiba~Ibiraçu~Ibitirama~Iconha~Irupi~Itaguaçu~Itapemirim~Itarana~Iúna~Jaguaré~Jerônimo Monteiro~João Neiva~Laranja da Terra~Linhares~Mantenópolis~Marataízes~Marechal Floriano~Marilândia~Mimoso do Sul~Montanha~Mucurici~Muniz Freire~Muqui~Nova Venécia~Pancas~Pedro Canário~Pinheiros~Piúma~Ponto Belo~Presidente Kennedy~Rio Bananal~Rio Novo do Sul~Santa Leopoldina~Santa Maria de Jetibá~Santa Teresa~São Domingos do Norte~São Gabriel da Palha~São José do Calçado~São Mateus~São Roque do Canaã~Serra~Sooretama~Vargem Alta~Venda Nova do Imigrante~Viana~Vila Pavão~Vila Valério~Vila Velha~Vitória
BR/GO	sub_keys	Abadia de Goiás~Abadiânia~Acreúna~Adelândia~Água Fria de Goiás~Água Limpa~Águas Lindas de Goiás~Alexânia~Aloândia~Alto Horizonte~Alto Paraíso de Goiás~Alvorada do Norte~Amaralina~Americano do Brasil~Amorinópolis~Anápolis~Anhanguera~Anicuns~Aparecida de Goiânia~Aparecida do Rio Doce~Aporé~Araçu~Aragarças~Aragoiânia~Araguapaz~Arenópolis~Aruanã~Aurilândia~Avelinópolis~Baliza~Barro Alto~Bela Vista de Goiás~Bom Jardim de Goiás~Bom Jesus de Goiás~Bonfinópolis~Bonópolis~Brazabrantes~Britânia~Buriti Alegre~Buriti de Goiás~Buritinópolis~Cabeceiras~Cachoeira Alta~Cachoeira de Goiás~Cachoeira Dourada~Caçu~Caiapônia~Caldas Novas~Caldazinha~Campestre de Goiás~Campinaçu~Campinorte~Campo Alegre de Goiás~Campo Limpo de Goiás~Campos Belos~Campos Verdes~Carmo do Rio Verde~Castelândia~Catalão~Caturaí~Cavalcante~Ceres~Cezarina~Chapadão do Céu~Cidade Ocidental~Cocalzinho de Goiás~Colinas do Sul~Córrego do Ouro~Corumbá de Goiás~Corumbaíba~Cristalina~Cristianópolis~Crixás~Cromínia~Cumari~Damianópolis~Damolândia~Davinópolis~Diorama~Divinópolis de Goiás~Doverlândia~Edealina~Edéia~Estrela do Norte~Faina~Fazenda Nova~Firminópolis~Flores de Goiás~Formosa~Formoso~Gameleira de Goiás~Goianápolis~Goiandira~Goianésia~Goiânia~Goianira~Goiás~Goiatuba~Gouvelândia~Guapó~Guaraíta~Guarani de Goiás~Guarinos~Heitoraí~Hidrolândia~Hidrolina~Iaciara~Inaciolândia~Indiara~Inhumas~Ipameri~Ipiranga de Goiás~Iporá~Israelândia~Itaberaí~Itaguari~Itaguaru~Itajá~Itapaci~Itapirapuã~Itapuranga~Itarumã~Itauçu~Itumbiara~Ivolândia~Jandaia~Jaraguá~Jataí~Jaupaci~Jesúpolis~Joviânia~Jussara~Lagoa Santa~Leopoldo de Bulhões~Luziânia~Mairipotaba~Mambaí~Mara Rosa~Marzagão~Matrinchã~Maurilândia~Mimoso de Goiás~Minaçu~Mineiros~Moiporá~Monte Alegre de Goiás~Montes Claros de Goiás~Montividiu~Montividiu do Norte~Morrinhos~Morro Agudo de Goiás~Mossâmedes~Mozarlândia~Mundo Novo~Mutunópolis~Nazário~Nerópolis~Niquelândia~Nova América~Nova Aurora~Nova Crixás~Nova Glória~Nova Iguaçu de Goiás~Nova Roma~Nova Veneza~Novo Brasil~Novo Gama~Novo Planalto~Orizona~Ouro Verde de Goiás~Ouvidor~Padre Bernardo~Palestina de Goiás~Palmeiras de Goiás~Palmelo~Palminópolis~Panama~Paranaiguara~Paraúna~Perolândia~Petrolina de Goiás~Pilar de Goiás~Piracanjuba~Piranhas~Pirenópolis~Pires do Rio~Planaltina~Pontalina~Porangatu~Porteirão~Portelândia~Posse~Professor Jamil~Quirinópolis~Rialma~Rianápolis~Rio Quente~Río Verde~Rubiataba~Sanclerlândia~Santa Bárbara de Goiás~Santa Cruz de Goiás~Santa Fé de Goiás~Santa Helena de Goiás~Santa Isabel~Santa Rita do Araguaia~Santa Rita do Novo Destino~Santa Rosa de Goiás~Santa Tereza de Goiás~Santa Terezinha de Goiás~Santo Antônio da Barra~Santo Antônio de Goiás~Santo Antônio do Descoberto~São Domingos~São Francisco de Goiás~São João d'Aliança~São João da Paraúna~São Luís de Montes Belos~São Luíz do Norte~São Miguel do Araguaia~São Miguel do Passa Quatro~São Patrício~São Simão~Senador Canedo~Serranópolis~Silvania~Simolândia~Sítio d'Abadia~Taquaral de Goiás~Teresina de Goiás~Terezópolis de Goiás~Três Ranchos~Trindade~Trombas~Turvânia~Turvelândia~Uirapuru~Uruaçu~Uruana~Urutaí~Valparaíso de Goiás~Varjão~Vianópolis~Vicentinópolis~Vila Boa~Vila Propício
BR/MA	sub_keys	Açailândia~Afonso Cunha~Água Doce do Maranhão~Alcântara~Aldeias Altas~Altamira do Maranhão~Alto Alegre do Maranhão~Alto Alegre do Pindaré~Alto Parnaíba~Amapá do Maranhão~Amarante do Maranhão~Anajatuba~Anapurus~Apicum-Açu~Araguanã~Araioses~Arame~Arari~Axixá~Bacabal~Bacabeira~Bacuri~Bacurituba~Balsas~Barão de Grajaú~Barra do Corda~Barreirinhas~Bela Vista do Maranhão~Belágua~Benedito Leite~Bequimão~Bernardo do Mearim~Boa Vista do Gurupi~Bom Jardim~Bom Jesus das Selvas~Bom Lugar~Brejo~Brejo de Areia~Buriti~Buriti Bravo~Buriticupu~Buritirama~Cachoeira Grande~Cajapió~Cajari~Campestre do Maranhão~Cândido Mendes~Cantanhede~Capinzal do Norte~Carolina~Carutapera~Caxias~Cedral~Central do Maranhão~Centro do Guilherme~Centro Novo do Maranhão~Chapadinha~Cidelândia~Codó~Coelho Neto~Colinas~Conceição do Lago-Açu~Coroatá~Cururupu~Davinópolis~Dom Pedro~Duque Bacelar~Esperantinópolis~Estreito~Feira Nova do Maranhão~Fernando Falcão~Formosa da Serra Negra~Fortaleza dos Nogueiras~Fortuna~Godofredo Viana~Gonçalves Dias~Governador Archer~Governador Edison Lobão~Governador Eugênio Barros~Governador Luiz Rocha~Governador Newton Bello~Governador Nunes Freire~Graça Aranha~Grajaú~Guimarães~Humberto de Campos~Icatu~Igarapé do Meio~Igarapé Grande~Imperatriz~Itaipava do Grajaú~Itapecuru Mirim~Itinga do Maranhão~Jatobá~Jenipapo dos Vieiras~João Lisboa~Joselândia~Junco do Maranhão~Lago da Pedra~Lago do Junco~Lago dos Rodrigues~Lago Verde~Lagoa do Mato~Lagoa Grande do Maranhão~Lajeado Novo~Lima Campos~Loreto~Luís Domingues~Magalhães de Almeida~Maracaçumé~Marajá do Sena~Maranhãozinho~Mata Roma~Matinha~Matões~Matões do Norte~Milagres do Maranhão~Mirador~Miranda do Norte~Mirinzal~Monção~Montes Altos~Morros~Nina Rodrigues~Nova Colinas~Nova Iorque~Nova Olinda do Maranhão~Olho d'Água das Cunhãs~Olinda Nova do Maranhão~Paço do Lumiar~Palmeirândia~Paraibano~Parnarama~Passagem Franca~Pastos Bons~Paulino Neves~Paulo Ramos~Pedreiras~Pedro do Rosário~Penalva~Peri Mirim~Peritoró~Pindaré Mirim~Pinheiro~Pio XII~Pirapemas~Poção de Pedras~Porto Franco~Porto Rico do Maranhão~Presidente Dutra~Presidente Juscelino~Presidente Médici~Presidente Sarney~Presidente Vargas~Primeira Cruz~Raposa~Riachão~Ribamar Fiquene~Rosario~Sambaíba~Santa Filomena do Maranhão~Santa Helena~Santa Inês~Santa Luzia~Santa Luzia do Paruá~Santa Quitéria do Maranhão~Santa Rita~Santana do Maranhão~Santo Amaro do Maranhão~Santo Antônio dos Lopes~São Benedito do Rio Preto~São Bento~São Bernardo~São Domingos do Azeitão~São Domingos do Maranhão~São Félix de Balsas~São Francisco do Brejão~São Francisco do Maranhão~São João Batista~São João do Carú~São João do Paraíso~São João do Soter~São João dos Patos~São José de Ribamar~São José dos Basílios~São Luís~São Luís Gonzaga do Maranhão~São Mateus do Maranhão~São Pedro da Água Branca~São Pedro dos Crentes~São Raimundo das Mangabeiras~São Raimundo do Doca Bezerra~São Roberto~São Vicente Ferrer~Satubinha~Senador Alexandre Costa~Senador La Rocque~Serrano do Maranhão~Sítio Novo~Sucupira do Norte~Sucupira do Riachão~Tasso Fragoso~Timbiras~Timon~Trizidela do Vale~Tufilândia~Tuntum~Turiaçu~Turilândia~Tutóia~Urbano Santos~Vargem Grande~Viana~Vila Nova dos Martírios~Vitória do Mearim~Vitorino Freire~Zé Doca
BR/MG	sub_keys	Abadia dos Dourados~Abaeté~Abre Campo~Acaiaca~Açucena~Água Boa~Água Comprida~Aguanil~Águas Formosas~Águas Vermelhas~Aimorés~Aiuruoca~Alagoa~Albertina~Além Paraíba~Alfenas~Alfredo Vasconcelos~Almenara~Alpercata~Alpinópolis~Alterosa~Alto Caparaó~Alto Jequitibá~Alto Rio Doce~Alvarenga~Alvinópolis~Alvorada de Minas~Amparo do Serra~Andradas~Andrelândia~Angelândia~Antônio Carlos~Antônio Dias~Antônio Prado de Minas~Araçaí~Aracitaba~Araçuaí~Araguari~Arantina~Araponga~Araporã~Arapuá~Araújos~Araxá~Arceburgo~Arcos~Areado~Argirita~Aricanduva~Arinos~Astolfo Dutra~Ataléia~Augusto de Lima~Baependi~Baldim~Bambuí~Bandeira~Bandeira do Sul~Barão de Cocais~Barão de Monte Alto~Barbacena~Barra Longa~Barroso~Bela Vista de Minas~Belmiro Braga~Belo Horizonte~Belo Oriente~Belo Vale~Berilo~Berizal~Bertópolis~Betim~Bias Fortes~Bicas~Biquinhas~Boa Esperança~Bocaina de Minas~Bocaiúva~Bom Despacho~Bom Jardim de Minas~Bom Jesus da Penha~Bom Jesus do Amparo~Bom Jesus do Galho~Bom Repouso~Bom Sucesso~Bonfim~Bonfinópolis de Minas~Bonito de Minas~Borda da Mata~Botelhos~Botumirim~Brás Pires~Brasilândia de Minas~Brasília de Minas~Brasopolis~Braúnas~Brumadinho~Bueno Brandão~Buenópolis~Bugre~Buritis~Buritizeiro~Cabeceira Grande~Cabo Verde~Cachoeira da Prata~Cachoeira de Minas~Cachoeira de Pajeú~Cachoeira Dourada~Caetanópolis~Caeté~Caiana~Cajuri~Caldas~Camacho~Camanducaia~Cambuí~Cambuquira~Campanário~Campanhã~Campestre~Campina Verde~Campo Azul~Campo Belo~Campo do Meio~Campo Florido~Campos Altos~Campos Gerais~Cana Verde~Canaã~Canápolis~Candeias~Cantagalo~Caparaó~Capela Nova~Capelinha~Capetinga~Capim Branco~Capinópolis~Capitão Andrade~Capitão Enéas~Capitólio~Caputira~Caraí~Caranaíba~Carandaí~Carangola~Caratinga~Carbonita~Careaçu~Carlos Chagas~Carmésia~Carmo da Cachoeira~Carmo da Mata~Carmo de Minas~Carmo do Cajuru~Carmo do Paranaíba~Carmo do Rio Claro~Carmópolis de Minas~Carneirinho~Carrancas~Carvalhópolis~Carvalhos~Casa Grande~Cascalho Rico~Cassia~Cataguases~Catas Altas~Catas Altas da Noruega~Catuji~Catuti~Caxambu~Cedro do Abaeté~Central de Minas~Centralina~Chácara~Chalé~Chapada do Norte~Chapada Gaúcha~Chiador~Cipotânea~Claraval~Claro dos Poções~Cláudio~Coimbra~Coluna~Comendador Gomes~Comercinho~Conceição da Aparecida~Conceição da Barra de Minas~Conceição das Alagoas~Conceição das Pedras~Conceição de Ipanema~Conceição do Mato Dentro~Conceição do Pará~Conceição do Rio Verde~Conceição dos Ouros~Cônego Marinho~Confins~Congonhal~Congonhas~Congonhas do Norte~Conquista~Conselheiro Lafaiete~Conselheiro Pena~Consolação~Contagem~Coqueiral~Coração de Jesus~Cordisburgo~Cordislândia~Corinto~Coroaci~Coromandel~Coronel Fabriciano~Coronel Murta~Coronel Pacheco~Coronel Xavier Chaves~Córrego Danta~Córrego do Bom Jesus~Córrego Fundo~Córrego Novo~Couto de Magalhães de Minas~Crisólita~Cristais~Cristália~Cristiano Otoni~Cristina~Crucilândia~Cruzeiro da Fortaleza~Cruzília~Cuparaque~Curral de Dentro~Curvelo~Datas~Delfim Moreira~Delfinópolis~Delta~Descoberto~Desterro de Entre Rios~Desterro do Melo~Diamantina~Diogo de Vasconcelos~Dionísio~Divinésia~Divino~Divino das Laranjeiras~Divinolândia de Minas~Divinópolis~Divisa Alegre~Divisa Nova~Divisópolis~Dom Bosco~Dom Cavati~Dom Joaquim~Dom Silvério~Dom Viçoso~Dona Eusébia~Dores de Campos~Dores de Guanhães~Dores do Indaiá~Dores do Turvo~Doresópolis~Douradoquara~Durandé~Elói Mendes~Engenheiro Caldas~Engenheiro Navarro~Entre Folhas~Entre Rios de Minas~Ervália~Esmeraldas~Espera feliz~Espinosa~Espírito Santo do Dourado~Estiva~Estrela Dalva~Estrela do Indaiá~Estrela do Sul~Eugenópolis~Ewbank da Câmara~Extrema~Fama~Faria Lemos~Felício dos Santos~Felisburgo~Felixlândia~Fernandes Tourinho~Ferros~Fervedouro~Florestal~Formiga~Formoso~Fortaleza de Minas~Fortuna de Minas~Francisco Badaró~Francisco Dumont~Francisco Sá~Franciscópolis~Frei Gaspar~Frei Inocêncio~Frei Lagonegro~Fronteira~Fronteira dos Vales~Fruta de Leite~Frutal~Funilândia~Galiléia~Gameleiras~Glaucilândia~Goiabeira~Goiana~Gonçalves~Gonzaga~Gouveia~Governador Valadares~Grão Mogol~Grupiara~Guanhães~Guapé~Guaraciaba~Guaraciama~Guaranésia~Guarani~Guarará~Guarda-Mor~Guaxupé~Guidoval~Guimarânia~Guiricema~Gurinhatã~Heliodora~Iapu~Ibertioga~Ibiá~Ibiaí~Ibiracatu~Ibiraci~Ibirité~Ibitiúra de Minas~Ibituruna~Icaraí de Minas~Igarapé~Igaratinga~Iguatama~Ijaci~Ilicínea~Imbé de Minas~Inconfidentes~Indaiabira~Indianópolis~Ingaí~Inhapim~Inhaúma~Inimutaba~Ipaba~Ipanema~Ipatinga~Ipiaçu~Ipuiúna~Iraí de Minas~Itabira~Itabirinha~Itabirito~Itacambira~Itacarambi~Itaguara~Itaipé~Itajubá~Itamarandiba~Itamarati de Minas~Itambacuri~Itambé do Mato Dentro~Itamogi~Itamonte~Itanhandu~Itanhomi~Itaobim~Itapagipe~Itapecerica~Itapeva~Itatiaiuçu~Itaú de Minas~Itaúna~Itaverava~Itinga~Itueta~Ituiutaba~Itumirim~Iturama~Itutinga~Jaboticatubas~Jacinto~Jacuí~Jacutinga~Jaguaraçu~Jaíba~Jampruca~Janaúba~Januária~Japaraíba~Japonvar~Jeceaba~Jenipapo de Minas~Jequeri~Jequitaí~Jequitibá~Jequitinhonha~Jesuânia~Joaíma~Joanésia~João Monlevade~João Pinheiro~Joaquim Felício~Jordânia~José Gonçalves de Minas~José Raydan~Josenópolis~Juatuba~Juiz de Fora~Juramento~Juruaia~Juvenilia~Ladainha~Lagamar~Lagoa da Prata~Lagoa dos Patos~Lagoa Dourada~Lagoa Formosa~Lagoa Grande~Lagoa Santa~Lajinha~Lambari~Lamim~Laranjal~Lassance~Lavras~Leandro Ferreira~Leme do Prado~Leopoldina~Liberdade~Lima Duarte~Limeira do Oeste~Lontra~Luisburgo~Luislândia~Luminárias~Luz~Machacalis~Machado~Madre de Deus de Minas~Malacacheta~Mamonas~Manga~Manhuaçu~Manhumirim~Mantena~Mar de Espanha~Maravilhas~Maria da Fé~Mariana~Marilac~Mário Campos~Maripá de Minas~Marliéria~Marmelópolis~Martinho Campos~Martins Soares~Mata Verde~Materlândia~Mateus Leme~Mathias Lobato~Matias Barbosa~Matias Cardoso~Matipo~Mato Verde~Matozinhos~Matutina~Medeiros~Medina~Mendes Pimentel~Mercês~Mesquita~Minas Novas~Minduri~Mirabela~Miradouro~Miraí~Miravânia~Moeda~Moema~Monjolos~Monsenhor Paulo~Montalvânia~Monte Alegre de Minas~Monte Azul~Monte Belo~Monte Carmelo~Monte Formoso~Monte Santo de Minas~Monte Sião~Montes Claros~Montezuma~Morada Nova de Minas~Morro da Garça~Morro do Pilar~Munhoz~Muriaé~Mutum~Muzambinho~Nacip Raydan~Nanuque~Naque~Natalândia~Natércia~Nazareno~Nepomuceno~Ninheira~Nova Belém~Nova Era~Nova Lima~Nova Módica~Nova Ponte~Nova Porteirinha~Nova Resende~Nova Serrana~Nova União~Novo Cruzeiro~Novo Oriente de Minas~Novorizonte~Olaria~Olhos-d'Água~Olímpio Noronha~Oliveira~Oliveira Fortes~Onça de Pitangui~Oratórios~Orizânia~Ouro Branco~Ouro Fino~Ouro Preto~Ouro Verde de Minas~Padre Carvalho~Padre Paraíso~Pai Pedro~Paineiras~Pains~Paiva~Palma~Palmópolis~Papagaios~Pará de Minas~Paracatu~Paraguaçu~Paraisópolis~Paraopeba~Passa Quatro~Passa Tempo~Passa Vinte~Passabém~Passos~Patis~Patos de Minas~Patrocínio~Patrocínio do Muriaé~Paula Cândido~Paulistas~Pavão~Peçanha~Pedra Azul~Pedra Bonita~Pedra do Anta~Pedra do Indaiá~Pedra Dourada~Pedralva~Pedras de Maria da Cruz~Pedrinópolis~Pedro Leopoldo~Pedro Teixeira~Pequeri~Pequi~Perdigão~Perdizes~Perdões~Periquito~Pescador~Piau~Piedade de Caratinga~Piedade de Ponte Nova~Piedade do Rio Grande~Piedade dos Gerais~Pimenta~Pingo d'Água~Pintópolis~Piracema~Pirajuba~Piranga~Piranguçu~Piranguinho~Pirapetinga~Pirapora~Piraúba~Pitangui~Piumhi~Planura~Poço Fundo~Poços de Caldas~Pocrane~Pompéu~Ponte Nova~Ponto Chique~Ponto dos Volantes~Porteirinha~Porto Firme~Poté~Pouso Alegre~Pouso Alto~Prados~Prata~Pratápolis~Pratinha~Presidente Bernardes~Presidente Juscelino~Presidente Kubitschek~Presidente Olegário~Prudente de Morais~Quartel Geral~Queluzito~Raposos~Raul Soares~Recreio~Reduto~Resende Costa~Resplendor~Ressaquinha~Riachinho~Riacho dos Machados~Ribeirão das Neves~Ribeirão Vermelho~Rio Acima~Rio Casca~Rio do Prado~Rio Doce~Rio Espera~Rio Manso~Rio Novo~Rio Paranaíba~Rio Pardo de Minas~Rio Piracicaba~Rio Pomba~Rio Preto~Rio Vermelho~Ritápolis~Rochedo de Minas~Rodeiro~Romaria~Rosário da Limeira~Rubelita~Rubim~Sabará~Sabinópolis~Sacramento~Salinas~Salto da Divisa~Santa Barbara~Santa Bárbara do Leste~Santa Bárbara do Monte Verde~Santa Bárbara do Tugúrio~Santa Cruz de Minas~Santa Cruz de Salinas~Santa Cruz do Escalvado~Santa Efigênia de Minas~Santa Fé de Minas~Santa Helena de Minas~Santa Juliana~Santa Luzia~Santa Margarida~Santa Maria de Itabira~Santa Maria do Salto~Santa Maria do Suaçuí~Santa Rita de Caldas~Santa Rita de Ibitipoca~Santa Rita de Jacutinga~Santa Rita de Minas~Santa Rita do Itueto~Santa Rita do Sapucaí~Santa Rosa da Serra~Santa Vitória~Santana da Vargem~Santana de Cataguases~Santana de Pirapama~Santana do Deserto~Santana do Garambéu~Santana do Jacaré~Santana do Manhuaçu~Santana do Paraíso~Santana do Riacho~Santana dos Montes~Santo Antônio do Amparo~Santo Antônio do Aventureiro~Santo Antônio do Grama~Santo Antônio do Itambé~Santo Antônio do Jacinto~Santo Antônio do Monte~Santo Antônio do Retiro~Santo Antônio do Rio Abaixo~Santo Hipólito~Santos Dumont~São Bento Abade~São Brás do Suaçuí~São Domingos das Dores~São Domingos do Prata~São Félix de Minas~São Francisco~São Francisco de Paula~São Francisco de Sales~São Francisco do Glória~São Geraldo~São Geraldo da Piedade~São Geraldo do Baixio~São Gonçalo do Abaeté~São Gonçalo do Pará~São Gonçalo do Rio Abaixo~São Gonçalo do Rio Preto~São Gonçalo do Sapucaí~São Gotardo~São João Batista do Glória~São João da Lagoa~São João da Mata~São João da Ponte~São João das Missões~São João del Rei~São João do Manhuaçu~São João do Manteninha~São João do Oriente~São João do Pacuí~São João do Paraíso~São João Evangelista~São João Nepomuceno~São Joaquim de Bicas~São José da Barra~São José da Lapa~São José da Safira~São José da Varginha~São José do Alegre~São José do Divino~São José do Goiabal~São José do Jacuri~São José do Mantimento~São Lourenço~São Miguel do Anta~São Pedro da União~São Pedro do Suaçuí~São Pedro dos Ferros~São Romão~São Roque de Minas~São Sebastião da Bela Vista~São Sebastião da Vargem Alegre~São Sebastião do Anta~São Sebastião do Maranhão~São Sebastião do Oeste~São Sebastião do Paraíso~São Sebastião do Rio Preto~São Sebastião do Rio Verde~São Thomé das Letras~São Tiago~São Tomás de Aquino~São Vicente de Minas~Sapucaí-Mirim~Sardoá~Sarzedo~Sem-Peixe~Senador Amaral~Senador Cortes~Senador Firmino~Senador José Bento~Senador Modestino Gonçalves~Senhora de Oliveira~Senhora do Porto~Senhora dos Remédios~Sericita~Seritinga~Serra Azul de Minas~Serra da Saudade~Serra do Salitre~Serra dos Aimorés~Serrania~Serranópolis de Minas~Serranos~Serro~Sete Lagoas~Setubinha~Silveirânia~Silvianópolis~Simão Pereira~Simonésia~Sobrália~Soledade de Minas~Tabuleiro~Taiobeiras~Taparuba~Tapira~Tapiraí~Taquaraçu de Minas~Tarumirim~Teixeiras~Teófilo Otoni~Timóteo~Tiradentes~Tiros~Tocantins~Tocos do Moji~Toledo~Tombos~Três Corações~Três Marias~Três Pontas~Tumiritinga~Tupaciguara~Turmalina~Turvolândia~Ubá~Ubaí~Ubaporanga~Uberaba~Uberlândia~Umburatiba~Unaí~União de Minas~Uruana de Minas~Urucânia~Urucuia~Vargem Alegre~Vargem Bonita~Vargem Grande do Rio Pardo~Varginha~Varjão de Minas~Várzea da Palma~Varzelândia~Vazante~Verdelândia~Veredinha~Veríssimo~Vermelho Novo~Vespasiano~Viçosa~Vieiras~Virgem da Lapa~Virginia~Virginópolis~Virgolândia~Visconde do Rio Branco~Volta Grande~Wenceslau Braz
BR/MS	sub_keys	Água Clara~Alcinópolis~Amambai~Anastácio~Anaurilândia~Angelica~Antônio João~Aparecida do Taboado~Aquidauana~Aral Moreira~Bandeirantes~Bataguassu~Bataiporã~Bela Vista~Bodoquena~Bonito~Brasilândia~Caarapó~Camapuã~Campo Grande~Caracol~Cassilândia~Chapadão do Sul~Corguinho~Coronel Sapucaia~Corumbá~Costa Rica~Coxim~Deodápolis~Dois Irmãos do Buriti~Douradina~Dourados~Eldorado~Fátima do Sul~Figueirão~Glória de Dourados~Guia Lopes da Laguna~Iguatemi~Inocencia~Itaporã~Itaquiraí~Ivinhema~Japorã~Jaraguari~Jardim~Jateí~Juti~Ladário~Laguna Carapã~Maracaju~Miranda~Mundo Novo~Naviraí~Nioaque~Nova Alvorada do Sul~Nova Andradina~Novo Horizonte do Sul~Paranaíba~Paranhos~Pedro Gomes~Ponta Porã~Porto Murtinho~Ribas do Rio Pardo~Rio Brilhante~Rio Negro~Rio Verde de Mato Grosso~Rochedo~Santa Rita do Pardo~São Gabriel do Oeste~Selvíria~Sete Quedas~Sidrolândia~Sonora~Tacuru~Taquarussu~Terenos~Três Lagoas~Vicentina
BR/MT	sub_keys	Acorizal~Água Boa~Alta Floresta~Alto Araguaia~Alto Boa Vista~Alto Garças~Alto Paraguai~Alto Taquari~Apiacás~Araguaiana~Araguainha~Araputanga~Arenápolis~Aripuana~Barão de Melgaço~Barra do Bugres~Barra do Garças~Bom Jesus do Araguaia~Brasnorte~Cáceres~Campinápolis~Campo Novo do Parecis~Campo Verde~Campos de Júlio~Canabrava do Norte~Canarana~Carlinda~Castanheira~Chapada dos Guimarães~Claudia~Cocalinho~Colíder~Colniza~Comodoro~Confresa~Conquista d'Oeste~Cotriguaçu~Cuiabá~Curvelândia~Denise~Diamantino~Dom Aquino~Feliz Natal~Figueirópolis d'Oeste~Gaúcha do Norte~General Carneiro~Glória d'Oeste~Guaranta do Norte~Guiratinga~Indiavaí~Ipiranga do Norte~Itanhangá~Itaúba~Itiquira~Jaciara~Jangada~Jauru~Juara~Juína~Juruena~Juscimeira~Lambari d'Oeste~Lucas do Rio Verde~Luciára~Marcelândia~Matupá~Mirassol d'Oeste~Nobres~Nortelândia~Nossa Senhora do Livramento~Nova Bandeirantes~Nova Brasilândia~Nova Canaã do Norte~Nova Guarita~Nova Lacerda~Nova Marilândia~Nova Maringá~Nova Monte Verde~Nova Mutum~Nova Nazaré~Nova Olímpia~Nova Santa Helena~Nova Ubiratã~Nova Xavantina~Novo Horizonte do Norte~Novo Mundo~Novo Santo Antônio~Novo São Joaquim~Paranaíta~Paranatinga~Pedra Preta~Peixoto de Azevedo~Planalto da Serra~Poconé~Pontal do Araguaia~Ponte Branca~Pontes e Lacerda~Porto Alegre do Norte~Porto dos Gaúchos~Porto Esperidião~Porto Estrela~Poxoréo~Primavera do Leste~Querência~Reserva do Cabaçal~Ribeirão Cascalheira~Ribeirãozinho~Rio Branco~Rondolândia~Rondonópolis~Rosário Oeste~Salto do Céu~Santa Carmem~Santa Cruz do Xingu~Santa Rita do Trivelato~Santa Terezinha~Santo Afonso~Santo Antônio do Leste~Santo Antônio do Leverger~São Félix do Araguaia~São José do Povo~São José do Rio Claro~São José do Xingu~São José dos Quatro Marcos~São Pedro da Cipa~Sapezal~Serra Nova Dourada~Sinop~Sorriso~Tabaporã~Tangará da Serra~Tapurah~Terra Nova do Norte~Tesouro~Torixoréu~União do Sul~Vale de São Domingos~Várzea Grande~Vera~Vila Bela da Santíssima Trindade~Vila Rica
BR/PA	sub_keys	Abaetetuba~Abel Figueiredo~Acará~Afuá~Água Azul do Norte~Alenquer~Almeirim~Altamira~Alter do Chão~Anajás~Ananindeua~Anapu~Augusto Corrêa~Aurora do Pará~Aveiro~Bagre~Baião~Bannach~Barcarena~Belém~Belterra~Benevides~Bom Jesus do Tocantins~Bonito~Bragança~Brasil Novo~Brejo Grande do Araguaia~Breu Branco~Breves~Bujaru~Cachoeira do Arari~Cachoeira do Piriá~Cameta~Canaã dos Carajás~Capanema~Capitão Poço~Castanhal~Chaves~Colares~Conceição do Araguaia~Concórdia do Pará~Cumaru do Norte~Curionópolis~Curralinho~Curuá~Curuçá~Dom Eliseu~Eldorado dos Carajás~Faro~Floresta do Araguaia~Garrafão do Norte~Goianésia do Pará~Gurupá~Igarapé-Açu~Igarapé-Miri~Inhangapi~Ipixuna do Pará~Irituia~Itaituba~Itupiranga~Jacareacanga~Jacundá~Juruti~Limoeiro do Ajuru~Mãe do Rio~Magalhães Barata~Marabá~Maracanã~Marapanim~Marituba~Medicilândia~Melgaço~Mocajuba~Moju~Monte Alegre~Muaná~Nova Esperança do Piriá~Nova Ipixuna~Nova Timboteua~Novo Progresso~Novo Repartimento~Óbidos~Oeiras do Pará~Oriximiná~Ourém~Ourilândia do Norte~Pacajá~Palestina do Pará~Paragominas~Parauapebas~Pau D'Arco~Peixe-Boi~Piçarra~Placas~Ponta de Pedras~Portel~Porto de Moz~Prainha~Primavera~Quatipuru~Redenção~Rio Maria~Rondon do Pará~Rurópolis~Salinópolis~Salvaterra~Santa Bárbara do Pará~Santa Cruz do Arari~Santa Isabel do Pará~Santa Luzia do Pará~Santa Maria das Barreiras~Santa Maria do Pará~Santana do Araguaia~Santarém~Santarém Novo~Santo Antônio do Tauá~São Caetano de Odivelas~São Domingos do Araguaia~São Domingos do Capim~São Félix do Xingu~São Francisco do Pará~São Geraldo do Araguaia~São João da Ponta~São João de Pirabas~São João do Araguaia~São Miguel do Guamá~São Sebastião da Boa Vista~Sapucaia~Senador José Porfírio~Soure~Tailândia~Terra Alta~Terra Santa~Tomé-Açu~Tracuateua~Trairão~Tucumã~Tucuruí~Ulianópolis~Uruará~Vigia~Viseu~Vitória do Xingu~Xinguara
BR/PB	sub_keys	Água Branca~Aguiar~Alagoa Grande~Alagoa Nova~Alagoinha~Alcantil~Algodão de Jandaíra~Alhandra~Amparo~Aparecida~Araçagi~Arará~Araruna~Areia~Areia de Baraúnas~Areial~Aroeiras~Assunção~Baía da Traição~Bananeiras~Baraúna~Barra de Santa Rosa~Barra de Santana~Barra de São Miguel~Bayeux~Belém~Belém do Brejo do Cruz~Bernardino Batista~Boa Ventura~Boa Vista~Bom Jesus~Bom Sucesso~Bonito de Santa Fé~Boqueirão~Borborema~Brejo do Cruz~Brejo dos Santos~Caaporã~Cabaceiras~Cabedelo~Cachoeira dos Índios~Cacimba de Areia~Cacimba de Dentro~Cacimbas~Caiçara~Cajazeiras~Cajazeirinhas~Caldas Brandão~Camalaú~Campina Grande~Campo de Santana~Capim~Caraúbas~Carrapateira~Casserengue~Catingueira~Catolé do Rocha~Caturité~Conceição~Condado~Conde~Congo~Coremas~Coxixola~Cruz do Espírito Santo~Cubati~Cuité~Cuité de Mamanguape~Cuitegi~Curral de Cima~Curral Velho~Damião~Desterro~Diamante~Dona Inês~Duas Estradas~Emas~Esperança~Fagundes~Frei Martinho~Gado Bravo~Guarabira~Gurinhém~Gurjão~Ibiara~Igaracy~Imaculada~Inga~Itabaiana~Itaporanga~Itapororoca~Itatuba~Jacaraú~Jerico~João Pessoa~Juarez Távora~Juazeirinho~Junco do Seridó~Juripiranga~Juru~Lagoa~Lagoa de Dentro~Lagoa Seca~Lastro~Livramento~Logradouro~Lucena~Mãe d'água~Malta~Mamanguape~Manaíra~Marcação~Mari~Marizópolis~Massaranduba~Mataraca~Matinhas~Mato Grosso~Maturéia~Mogeiro~Montadas~Monte Horebe~Monteiro~Mulungú~Natuba~Nazarezinho~Nova Floresta~Nova Olinda~Nova Palmeira~Olho d'Água~Olivedos~Ouro Velho~Parari~Passagem~Patos~Paulista~Pedra Branca~Pedra Lavrada~Pedras de Fogo~Pedro Régis~Piancó~Picuí~Pilar~Pilões~Pilõezinhos~Pirpirituba~Pitimbu~Pocinhos~Poço Dantas~Poço de José de Moura~Pombal~Prata~Princesa Isabel~Puxinanã~Queimadas~Quixaba~Remígio~Riachão~Riachão do Bacamarte~Riachão do Poço~Riacho de Santo Antônio~Riacho dos Cavalos~Rio Tinto~Salgadinho~Salgado de São Félix~Santa Cecília~Santa Cruz~Santa Helena~Santa Inês~Santa Luzia~Santa Rita~Santa Teresinha~Santana de Mangueira~Santana dos Garrotes~Santarém~Santo André~São Bentinho~São Bento~São Domingos de Pombal~São Domingos do Cariri~São Francisco~São João do Cariri~São João do Rio do Peixe~São João do Tigre~São José da Lagoa Tapada~São José de Caiana~São José de Espinharas~São José de Piranhas~São José de Princesa~São José do Bonfim~São José do Brejo do Cruz~São José do Sabugi~São José dos Cordeiros~São José dos Ramos~São Mamede~São Miguel de Taipu~São Sebastião de Lagoa de Roça~São Sebastião do Umbuzeiro~Sapé~Seridó~Serra Branca~Serra da Raiz~Serra Grande~Serra Redonda~Serraria~Sertãozinho~Sobrado~Solânea~Soledade~Sossego~Sousa~Sumé~Taperoá~Tavares~Teixeira~Tenório~Triunfo~Uiraúna~Umbuzeiro~Várzea~Vieirópolis~Vista Serrana~Zabelê
BR/PE	sub_keys	Abreu e Lima~Afogados da Ingazeira~Afrânio~Agrestina~Água Preta~Águas Belas~Alagoinha~Aliança~Altinho~Amaraji~Angelim~Aracoiaba~Araripina~Arcoverde~Barra de Guabiraba~Barreiros~Belém de Maria~Belém de São Francisco~Belo Jardim~Betania~Bezerros~Bodoco~Bom Conselho~Bom Jardim~Bonito~Brejão~Brejinho~Brejo da Madre de Deus~Buenos Aires~Buíque~Cabo de Santo Agostinho~Cabrobó~Cachoeirinha~Caetés~Calçado~Calumbi~Camaragibe~Camocim de São Félix~Camutanga~Canhotinho~Capoeiras~Carnaiba~Carnaubeira da Penha~Carpina~Caruaru~Casinhas~Catende~Cedro~Chã de Alegria~Chã Grande~Condado~Correntes~Cortés~Cumaru~Cupira~Custodia~Dormentes~Escada~Exu~Feira Nova~Fernando de Noronha (Distrito Estadual)~Ferreiros~Flores~Floresta~Frei Miguelinho~Gameleira~Garanhuns~Glória do Goitá~Goiana~Granito~Gravatá~Iati~Ibimirim~Ibirajuba~Igarassu~Iguaraci~Ilha de Itamaracá~Inajá~Ingazeira~Ipojuca~Ipubi~Itacuruba~Itaiba~Itambé~Itapetim~Itapissuma~Itaquitinga~Jaboatão dos Guararapes~Jaqueira~Jatauba~Jatobá~João Alfredo~Joaquim Nabuco~Jucati~Jupi~Jurema~Lagoa do Carro~Lagoa do Itaenga~Lagoa do Ouro~Lagoa dos Gatos~Lagoa Grande~Lajedo~Limoeiro~Macaparana~Machados~Manari~Maraial~Mirandiba~Moreilandia~Moreno~Nazaré da Mata~Olinda~Orobó~Oroco~Ouricuri~Palmares~Palmeirina~Panelas~Paranatama~Parnamirim~Passira~Paudalho~Paulista~Pedrá~Pesqueira~Petrolândia~Petrolina~Poção~Pombos~Primavera~Quipapá~Quixaba~Recife~Riacho das Almas~Ribeirão~Rio Formoso~Sairé~Salgadinho~Salgueiro~Saloa~Sanharo~Santa Cruz~Santa Cruz da Baixa Verde~Santa Cruz do Capibaribe~Santa Filomena~Santa Maria da Boa Vista~Santa Maria do Cambucá~Santa Terezinha~São Benedito do Sul~São Bento do Una~São Caetano~São João~São Joaquim do Monte~São José da Coroa Grande~São José do Belmonte~São José do Egito~São Lourenço da Mata~São Vicente Ferrer~Serra Talhada~Serrita~Sertânia~Sirinhaém~Solidao~Surubim~Tabira~Tacaimbó~Tacaratu~Tamandaré~Taquaritinga do Norte~Terezinha~Terra Nova~Timbaúba~Toritama~Tracunhaém~Trindade~Triunfo~Tupanatinga~Tuparetama~Venturosa~Verdejante~Vertentes~Vertentes do Lério~Vicência~Vitória de Santo Antão~Xexéu
BR/PI	sub_keys	Acauã~Agricolândia~Água Branca~Alagoinha do Piauí~Alegrete do Piauí~Alto Longá~Altos~Alvorada do Gurguéia~Amarante~Angical do Piauí~Anísio de Abreu~Antônio Almeida~Aroazes~Aroeiras do Itaim~Arraial~Assunção do Piauí~Avelino Lopes~Baixa Grande do Ribeiro~Barra d'Alcântara~Barras~Barreiras do Piauí~Barro Duro~Batalha~Bela Vista do Piauí~Belém do Piauí~Beneditinos~Bertolínia~Betânia do Piauí~Boa Hora~Bocaina~Bom Jesus~Bom Princípio do Piauí~Bonfim do Piauí~Boqueirão do Piauí~Brasileira~Brejo do Piauí~Buriti dos Lopes~Buriti dos Montes~Cabeceiras do Piauí~Cajazeiras do Piauí~Cajueiro da Praia~Caldeirão Grande do Piauí~Campinas do Piauí~Campo Alegre do Fidalgo~Campo Grande do Piauí~Campo Largo do Piauí~Campo Maior~Canavieira~Canto do Buriti~Capitão de Campos~Capitão Gervásio Oliveira~Caracol~Caraúbas do Piauí~Caridade do Piauí~Castelo do Piauí~Caxingó~Cocal~Cocal de Telha~Cocal dos Alves~Coivaras~Colônia do Gurguéia~Colônia do Piauí~Conceição do Canindé~Coronel José Dias~Corrente~Cristalândia do Piauí~Cristino Castro~Curimatá~Currais~Curral Novo do Piauí~Curralinhos~Demerval Lobão~Dirceu Arcoverde~Dom Expedito Lopes~Dom Inocêncio~Domingos Mourão~Elesbão Veloso~Eliseu Martins~Esperantina~Fartura do Piauí~Flores do Piauí~Floresta do Piauí~Floriano~Francinópolis~Francisco Ayres~Francisco Macedo~Francisco Santos~Fronteiras~Geminiano~Gilbués~Guadalupe~Guaribas~Hugo Napoleão~Ilha Grande~Inhuma~Ipiranga do Piauí~Isaías Coelho~Itainópolis~Itaueira~Jacobina do Piauí~Jaicós~Jardim do Mulato~Jatobá do Piauí~Jerumenha~João Costa~Joaquim Pires~Joca Marques~José de Freitas~Juazeiro do Piauí~Julio Borges~Jurema~Lagoa Alegre~Lagoa de São Francisco~Lagoa do Barro do Piauí~Lagoa do Piauí~Lagoa do Sítio~Lagoinha do Piauí~Landri Sales~Luís Correia~Luzilândia~Madeiro~Manoel Emídio~Marcolândia~Marcos Parente~Massapê do Piauí~Matias Olímpio~Miguel Alves~Miguel Leão~Milton Brandão~Monsenhor Gil~Monsenhor Hipólito~Monte Alegre do Piauí~Morro Cabeça no Tempo~Morro do Chapéu do Piauí~Murici dos Portelas~Nazaré do Piauí~Nossa Senhora de Nazaré~Nossa Senhora dos Remédios~Nova Santa Rita~Novo Oriente do Piauí~Novo Santo Antônio~Oeiras~Olho d'Água do Piauí~Padre Marcos~Paes Landim~Pajeú do Piauí~Palmeira do Piauí~Palmeirais~Paquetá~Parnaguá~Parnaíba~Passagem Franca do Piauí~Patos do Piauí~Pau d'Arco do Piauí~Paulistana~Pavussu~Pedro II~Pedro Laurentino~Picos~Pimenteiras~Pio IX~Piracuruca~Piripiri~Porto~Porto Alegre do Piauí~Prata do Piauí~Queimada Nova~Redenção do Gurguéia~Regeneração~Riacho Frio~Ribeira do Piauí~Ribeiro Gonçalves~Rio Grande do Piauí~Santa Cruz do Piauí~Santa Cruz dos Milagres~Santa Filomena~Santa Luz~Santa Rosa do Piauí~Santana do Piauí~Santo Antônio de Lisboa~Santo Antônio dos Milagres~Santo Inácio do Piauí~São Braz do Piauí~São Félix do Piauí~São Francisco de Assis do Piauí~São Francisco do Piauí~São Gonçalo do Gurguéia~São Gonçalo do Piauí~São João da Canabrava~São João da Fronteira~São João da Serra~São João da Varjota~São João do Arraial~São João do Piauí~São José do Divino~São José do Peixe~São José do Piauí~São Julião~São Lourenço do Piauí~São Luís do Piauí~São Miguel da Baixa Grande~São Miguel do Fidalgo~São Miguel do Tapuio~São Pedro do Piauí~São Raimundo Nonato~Sebastião Barros~Sebastião Leal~Sigefredo Pacheco~Simões~Simplício Mendes~Socorro do Piauí~Sussuapara~Tamboril do Piauí~Tanque do Piauí~Teresina~União~Uruçuí~Valença do Piauí~Várzea Branca~Várzea Grande~Vera Mendes~Vila Nova do Piauí~Wall Ferraz
BR/PR	sub_keys	Abatiá~Adrianópolis~Agudos do Sul~Almirante Tamandaré~Altamira do Paraná~Alto Paraná~Alto Piquiri~Altônia~Alvorada do Sul~Amaporã~Ampere~Anahy~Andira~Angulo~Antonina~Antônio Olinto~Apucarana~Arapongas~Arapoti~Arapuá~Araruna~Araucaria~Ariranha do Ivaí~Assaí~Assis Chateaubriand~Astorga~Atalaia~Balsa Nova~Bandeirantes~Barbosa Ferraz~Barra do Jacaré~Barracão~Bela Vista da Caroba~Bela Vista do Paraíso~Bituruna~Boa Esperança~Boa Esperança do Iguaçu~Boa Ventura de São Roque~Boa Vista da Aparecida~Bocaiúva do Sul~Bom Jesus do Sul~Bom Sucesso~Bom Sucesso do Sul~Borrazópolis~Braganey~Brasilândia do Sul~Cafeara~Cafelândia~Cafezal do Sul~California~Cambará~Cambé~Cambira~Campina da Lagoa~Campina do Simão~Campina Grande do Sul~Campo Bonito~Campo do Tenente~Campo Largo~Campo Magro~Campo Mourão~Cândido de Abreu~Candói~Cantagalo~Capanema~Capitão Leônidas Marques~Carambeí~Carlópolis~Cascavel~Castro~Catanduvas~Centenário do Sul~Cerro Azul~Céu Azul~Chopinzinho~Cianorte~Cidade Gaúcha~Clevelândia~Colombo~Colorado~Congonhinhas~Conselheiro Mairinck~Contenda~Corbélia~Cornélio Procópio~Coronel Domingos Soares~Coronel Vivida~Corumbataí do Sul~Cruz Machado~Cruzeiro do Iguaçu~Cruzeiro do Oeste~Cruzeiro do Sul~Cruzmaltina~Curitiba~Curiúva~Diamante d'Oeste~Diamante do Norte~Diamante do Sul~Dois Vizinhos~Douradina~Doutor Camargo~Doutor Ulysses~Enéas Marques~Engenheiro Beltrão~Entre Rios do Oeste~Esperança Nova~Espigão Alto do Iguaçu~Farol~Faxinal~Fazenda Rio Grande~Fênix~Fernandes Pinheiro~Figueira~Flor da Serra do Sul~Floraí~Floresta~Florestópolis~Flórida~Formosa do Oeste~Foz do Iguaçu~Foz do Jordão~Francisco Alves~Francisco Beltrão~General Carneiro~Godoy Moreira~Goioerê~Goioxim~Grandes Rios~Guaíra~Guairaçá~Guamiranga~Guapirama~Guaporema~Guaraci~Guaraniaçu~Guarapuava~Guaraqueçaba~Guaratuba~Honório Serpa~Ibaiti~Ibema~Ibiporã~Icaraíma~Iguaraçu~Iguatu~Imbaú~Imbituva~Inácio Martins~Inajá~Indianópolis~Ipiranga~Iporã~Iracema do Oeste~Irati~Iretama~Itaguajé~Itaipulândia~Itambaracá~Itambé~Itapejara d'Oeste~Itaperuçu~Itaúna do Sul~Ivaí~Ivaiporã~Ivaté~Ivatuba~Jaboti~Jacarezinho~Jaguapitã~Jaguariaíva~Jandaia do Sul~Janiópolis~Japira~Japurá~Jardim Alegre~Jardim Olinda~Jataizinho~Jesuítas~Joaquim Távora~Jundiaí do Sul~Juranda~Jussara~Kaloré~Lapa~Laranjal~Laranjeiras do Sul~Leopolis~Lidianópolis~Lindoeste~Loanda~Lobato~Londrina~Luiziana~Lunardelli~Lupionópolis~Mallet~Mamborê~Mandaguaçu~Mandaguari~Mandirituba~Manfrinópolis~Mangueirinha~Manoel Ribas~Marechal Cândido Rondon~Maria Helena~Marialva~Marilândia do Sul~Marilena~Mariluz~Maringá~Mariópolis~Maripá~Marmeleiro~Marquinho~Marumbi~Matelândia~Matinhos~Mato Rico~Mauá da Serra~Medianeira~Mercedes~Mirador~Miraselva~Missal~Moreira Sales~Morretes~Munhoz de Melo~Nossa Senhora das Graças~Nova Aliança do Ivaí~Nova América da Colina~Nova Aurora~Nova Cantu~Nova Esperança~Nova Esperança do Sudoeste~Nova Fátima~Nova Laranjeiras~Nova Londrina~Nova Olímpia~Nova Prata do Iguaçu~Nova Santa Bárbara~Nova Santa Rosa~Nova Tebas~Novo Itacolomi~Ortigueira~Ourizona~Ouro Verde do Oeste~Paiçandu~Palmas~Palmeira~Palmital~Palotina~Paraíso do Norte~Paranacity~Paranaguá~Paranapoema~Paranavaí~Pato Bragado~Pato Branco~Paula Freitas~Paulo Frontin~Peabiru~Perobal~Pérola~Pérola d'Oeste~Piên~Pinhais~Pinhal de São Bento~Pinhalão~Pinhão~Piraí do Sul~Piraquara~Pitanga~Pitangueiras~Planaltina do Paraná~Planalto~Ponta Grossa~Pontal do Paraná~Porecatu~Porto Amazonas~Porto Barreiro~Porto Rico~Porto Vitória~Prado Ferreira~Pranchita~Presidente Castelo Branco~Primeiro de Maio~Prudentópolis~Quarto Centenário~Quatiguá~Quatro Barras~Quatro Pontes~Quedas do Iguaçu~Querência do Norte~Quinta do Sol~Quitandinha~Ramilândia~Rancho Alegre~Rancho Alegre d'Oeste~Realeza~Rebouças~Renascença~Reserva~Reserva do Iguaçu~Ribeirão Claro~Ribeirão do Pinhal~Río Azul~Rio Bom~Rio Bonito do Iguaçu~Rio Branco do Ivaí~Rio Branco do Sul~Rio Negro~Rolândia~Roncador~Rondon~Rosário do Ivaí~Sabaudia~Salgado Filho~Salto do Itararé~Salto do Lontra~Santa Amélia~Santa Cecília do Pavão~Santa Cruz do Monte Castelo~Santa Fé~Santa Helena~Santa Inês~Santa Isabel do Ivaí~Santa Izabel do Oeste~Santa Lucia~Santa Maria do Oeste~Santa Mariana~Santa Monica~Santa Tereza do Oeste~Santa Terezinha de Itaipu~Santana do Itararé~Santo Antônio da Platina~Santo Antônio do Caiuá~Santo Antônio do Paraíso~Santo Antonio Do Sudoeste~Santo Inácio~São Carlos do Ivaí~São Jerônimo da Serra~São João~São João do Caiuá~São João do Ivaí~São João do Triunfo~São Jorge d'Oeste~São Jorge do Ivaí~São Jorge do Patrocínio~São José da Boa Vista~São José das Palmeiras~São José dos Pinhais~São Manoel do Paraná~São Mateus do Sul~São Miguel do Iguaçu~São Pedro do Iguaçu~São Pedro do Ivaí~São Pedro do Paraná~São Sebastião da Amoreira~São Tomé~Sapopema~Sarandí~Saudade do Iguaçu~Sengés~Serranópolis do Iguaçu~Sertaneja~Sertanópolis~Siqueira Campos~Sulina~Tamarana~Tamboara~Tapejara~Tapira~Teixeira Soares~Telêmaco Borba~Terra Boa~Terra Rica~Terra Roxa~Tibagi~Tijucas do Sul~Toledo~Tomazina~Três Barras do Paraná~Tunas do Paraná~Tuneiras do Oeste~Tupãssi~Turvo~Ubiratã~Umuarama~União da Vitória~Uniflor~Uraí~Ventania~Vera Cruz do Oeste~Verê~Vila Alta~Virmond~Vitorino~Wenceslau Braz~Xambrê
BR/RJ	sub_keys	Angra dos Reis~Aperibé~Araruama~Areal~Armação dos Búzios~Arraial do Cabo~Bacaxá~Barra do Piraí~Barra Mansa~Belford Roxo~Bom Jardim~Bom Jesus do Itabapoana~Cabo Frio~Cachoeiras de Macacu~Cambuci~Campos dos Goytacazes~Cantagalo~Carapebus~Cardoso Moreira~Carmo~Casimiro de Abreu~Comendador Levy Gasparian~Conceição de Macabu~Cordeiro~Duas Barras~Duque de Caxias~Engenheiro Paulo de Frontin~Guapimirim~Iguaba Grande~Itaboraí~Itaguaí~Italva~Itaocara~Itaperuna~Itatiaia~Japeri~Laje do Muriaé~Macaé~Macuco~Magé~Mangaratiba~Maricá~Mendes~Mesquita~Miguel Pereira~Miracema~Natividade~Nilópolis~Niterói~Nova Friburgo~Nova Iguaçu~Paracambi~Paraíba do Sul~Paraty~Paty do Alferes~Petrópolis~Pinheiral~Piraí~Porciúncula~Porto Real~Quatis~Queimados~Quissamã~Resende~Rio Bonito~Rio Claro~Rio das Flores~Rio das Ostras~Rio de Janeiro~Santa Maria Madalena~Santo Antônio de Pádua~São Fidélis~São Francisco de Itabapoana~São Gonçalo~São João da Barra~São João de Meriti~São José de Ubá~São José do Vale do Rio Preto~São Pedro da Aldeia~São Sebastião do Alto~Sapucaia~Saquarema~Seropédica~Silva Jardim~Sumidouro~Tanguá~Teresópolis~Trajano de Morais~Três Rios~Valença~Varre-Sai~Vassouras~Volta Redonda
BR/RN	sub_keys	Acari~Açu~Afonso Bezerra~Água Nova~Alexandria~Almino Afonso~Alto do Rodrigues~Angicos~Antônio Martins~Apodi~Areia Branca~Arês~Augusto Severo~Baía Formosa~Baraúna~Barcelona~Bento Fernandes~Bodó~Bom Jesus~Brejinho~Caiçara do Norte~Caiçara do Rio do Vento~Caicó~Campo Redondo~Canguaretama~Caraúbas~Carnaúba dos Dantas~Carnaubais~Ceará-Mirim~Cerro Corá~Coronel Ezequiel~Coronel João Pessoa~Cruzeta~Currais Novos~Doutor Severiano~Encanto~Equador~Extremoz~Felipe Guerra~Fernando Pedroza~Florânia~Francisco Dantas~Frutuoso Gomes~Galinhos~Goianinha~Governador Dix-Sept Rosado~Grossos~Guamare~Ielmo Marinho~Ipanguaçu~Ipueira~Itajá~Itaú~Jaçanã~Jandaíra~Janduís~Januario Cicco~Japi~Jardim de Angicos~Jardim de Piranhas~Jardim do Seridó~João Câmara~João Dias~José da Penha~Jucurutu~Jundiá~Lagoa d'Anta~Lagoa de Pedras~Lagoa de Velhos~Lagoa Nova~Lagoa Salgada~Lajes~Lajes Pintadas~Lucrecia~Luís Gomes~Macaíba~Macau~Major Sales~Marcelino Vieira~Martins~Maxaranguape~Messias Targino~Montanhas~Monte Alegre~Monte das Gameleiras~Mossoró~Natal~Nísia Floresta~Nova Cruz~Olho d'Água do Borges~Ouro Branco~Paraná~Părău~Parazinho~Parelhas~Parnamirim~Passa e Fica~Passagem~Patu~Pau dos Ferros~Pedra Grande~Pedra Preta~Pedro Avelino~Pedro Velho~Pendências~Pilões~Poço Branco~Portalegre~Porto do Mangue~Presidente Juscelino~Pureza~Rafael Fernandes~Rafael Godeiro~Riacho da Cruz~Riacho de Santana~Riachuelo~Rio do Fogo~Rodolfo Fernandes~Ruy Barbosa~Santa Cruz~Santa Maria~Santana do Matos~Santana do Seridó~Santo António~São Bento do Norte~São Bento do Trairi~São Fernando~São Francisco do Oeste~São Gonçalo do Amarante~São João do Sabugi~São José de Mipibu~São José do Campestre~São José do Seridó~São Miguel~São Miguel do Gostoso~São Paulo do Potengi~São Pedro~São Rafael~São Tomé~São Vicente~Senador Elói de Souza~Senador Georgino Avelino~Serra de São Bento~Serra do Mel~Serra Negra do Norte~Serrinha~Serrinha dos Pintos~Severiano Melo~Sítio Novo~Taboleiro Grande~Taipu~Tangara~Tenente Ananias~Tenente Laurentino Cruz~Tibau~Tibau do Sul~Timbaúba dos Batistas~Touros~Triunfo Potiguar~Umarizal~Upanema~Várzea~Venha-Ver~Vera Cruz~Viçosa~Vila Flor
BR/RO	sub_keys	Alta Floresta d'Oeste~Alto Alegre do Parecis~Alto Paraíso~Alvorada d'Oeste~Ariquemes~Buritis~Cabixi~Cacaulândia~Cacoal~Campo Novo de Rondônia~Candeias do Jamari~Castanheiras~Cerejeiras~Chupinguaia~Colorado do Oeste~Corumbiara~Costa Marques~Cujubim~Espigão d'Oeste~Governador Jorge Teixeira~Guajará-Mirim~Itapuã do Oeste~Jaru~Ji-Paraná~Machadinho d'Oeste~Ministro Andreazza~Mirante da Serra~Monte Negro~Nova Brasilândia d'Oeste~Nova Mamoré~Nova União~Novo Horizonte do Oeste~Ouro Preto do Oeste~Parecis~Pimenta Bueno~Pimenteiras do Oeste~Porto Velho~Presidente Médici~Primavera de Rondônia~Rio Crespo~Rolim de Moura~Santa Luzia d'Oeste~São Felipe d'Oeste~São Francisco do Guaporé~São Miguel do Guaporé~Seringueiras~Teixeirópolis~Theobroma~Urupá~Vale do Anari~Vale do Paraíso~Vilhena
BR/RR	sub_keys	Alto Alegre~Amajari~Boa Vista~Bonfim~Cantá~Caracaraí~Caroebe~Iracema~Mucajaí~Normandia~Pacaraima~Rorainópolis~São João da Baliza~São Luiz~Uiramutã
BR/RS	sub_keys	Aceguá~Água Santa~Agudo~Ajuricaba~Alecrim~Alegrete~Alegría~Almirante Tamandaré do Sul~Alpestre~Alto Alegre~Alto Feliz~Alvorada~Amaral Ferrador~Ametista do Sul~André da Rocha~Anta Gorda~Antônio Prado~Arambaré~Araricá~Aratiba~Arroio do Meio~Arroio do Padre~Arroio do Sal~Arroio do Tigre~Arroio dos Ratos~Arroio Grande~Arvorezinha~Augusto Pestana~Aurea~Bagé~Balneário Pinhal~Barão~Barão de Cotegipe~Barão do Triunfo~Barra do Guarita~Barra do Quaraí~Barra do Ribeiro~Barra do Rio Azul~Barra Funda~Barracão~Barros Cassal~Benjamin Constant do Sul~Bento Gonçalves~Boa Vista das Missões~Boa Vista do Buricá~Boa Vista do Cadeado~Boa Vista do Incra~Boa Vista do Sul~Bom Jesus~Bom Princípio~Bom Progresso~Bom Retiro do Sul~Boqueirão do Leão~Bossoroca~Bozano~Braga~Brochier~Butia~Caçapava do Sul~Cacequi~Cachoeira do Sul~Cachoeirinha~Cacique Doble~Caibaté~Caiçara~Camaquã~Camargo~Cambará do Sul~Campestre da Serra~Campina das Missões~Campinas do Sul~Campo Bom~Campo Novo~Campos Borges~Candelária~Cândido Godói~Candiota~Canela~Canguçu~Canoas~Canudos do Vale~Capão Bonito do Sul~Capão da Canoa~Capão do Cipó~Capão do Leão~Capela de Santana~Capitao~Capivari do Sul~Caraá~Carazinho~Carlos Barbosa~Carlos Gomes~Casca~Caseiros~Catuípe~Caxias do Sul~Centenário~Cerrito~Cerro Branco~Cerro Grande~Cerro Grande do Sul~Cerro Largo~Chapada~Charqueadas~Charrua~Chiapeta~Chui~Chuvisca~Cidreira~Ciríaco~Colinas~Colorado~Condor~Constantina~Coqueiro Baixo~Coqueiros do Sul~Coronel Barros~Coronel Bicaco~Coronel Pilar~Cotiporã~Coxilha~Crissiumal~Cristal~Cristal do Sul~Cruz Alta~Cruzaltense~Cruzeiro do Sul~David Canabarro~Derrubadas~Dezesseis de Novembro~Dilermando de Aguiar~Dois Irmãos~Dois Irmãos das Missões~Dois Lajeados~Dom Feliciano~Dom Pedrito~Dom Pedro de Alcântara~Dona Francisca~Doutor Maurício Cardoso~Doutor Ricardo~Eldorado do Sul~Encantado~Encruzilhada do Sul~Engenho Velho~Entre Rios do Sul~Entre-Ijuís~Erebango~Erechim~Ernestina~Erval Grande~Erval Seco~Esmeralda~Esperança do Sul~Espumoso~Estação~Estância Velha~Esteio~Estrela~Estrela Velha~Eugênio de Castro~Fagundes Varela~Farroupilha~Faxinal do Soturno~Faxinalzinho~Fazenda Vilanova~Feliz~Flores da Cunha~Floriano Peixoto~Fontoura Xavier~Formigueiro~Forquetinha~Fortaleza dos Valos~Frederico Westphalen~Garibaldi~Garruchos~Gaurama~General Câmara~Gentil~Getúlio Vargas~Giruá~Glorinha~Gramado~Gramado dos Loureiros~Gramado Xavier~Gravataí~Guabiju~Guaíba~Guaporé~Guarani das Missões~Harmonia~Herval~Herveiras~Horizontina~Hulha Negra~Humaitá~Ibarama~Ibiaçá~Ibiraiaras~Ibirapuitã~Ibirubá~Igrejinha~Ijuí~Ilópolis~Imbé~Imigrante~Independencia~Inhacorá~Ipê~Ipiranga do Sul~Irai~Itaara~Itacurubi~Itapuca~Itaqui~Itatí~Itatiba do Sul~Ivorá~Ivoti~Jaboticaba~Jacuizinho~Jacutinga~Jaguarão~Jaguari~Jaquirana~Jari~Jóia~Júlio de Castilhos~Lagoa Bonita do Sul~Lagoa dos Três Cantos~Lagoa Vermelha~Lagoão~Lajeado~Lajeado do Bugre~Lavras do Sul~Liberato Salzano~Lindolfo Collor~Linha Nova~Maçambara~Machadinho~Mampituba~Manoel Viana~Maquiné~Maratá~Marau~Marcelino Ramos~Mariana Pimentel~Mariano Moro~Marques de Souza~Mata~Mato Castelhano~Mato Leitão~Mato Queimado~Maximiliano de Almeida~Minas do Leão~Miraguaí~Montauri~Monte Alegre dos Campos~Monte Belo do Sul~Montenegro~Mormaço~Morrinhos do Sul~Morro Redondo~Morro Reuter~Mostardas~Muçum~Muitos Capões~Muliterno~Não-Me-Toque~Nicolau Vergueiro~Nonoai~Nova Alvorada~Nova Araçá~Nova Bassano~Nova Boa Vista~Nova Bréscia~Nova Candelária~Nova Esperança do Sul~Nova Hartz~Nova Pádua~Nova Palma~Nova Petrópolis~Nova Prata~Nova Ramada~Nova Roma do Sul~Nova Santa Rita~Novo Barreiro~Novo Cabrais~Novo Hamburgo~Novo Machado~Novo Tiradentes~Novo Xingu~Osório~Paim Filho~Palmares do Sul~Palmeira das Missões~Palmitinho~Panambi~Pantano Grande~Paraí~Paraíso do Sul~Pareci Novo~Parobé~Passa Sete~Passo do Sobrado~Passo Fundo~Paulo Bento~Paverama~Pedras Altas~Pedro Osório~Pejuçara~Pelotas~Picada Café~Pinhal~Pinhal da Serra~Pinhal Grande~Pinheirinho do Vale~Pinheiro Machado~Pinto Bandeira~Pirapó~Piratini~Planalto~Poço das Antas~Pontão~Ponte Preta~Portão~Porto Alegre~Porto Lucena~Porto Mauá~Porto Vera Cruz~Porto Xavier~Pouso Novo~Presidente Lucena~Progresso~Protásio Alves~Putinga~Quaraí~Quatro Irmãos~Quevedos~Quinze de Novembro~Redentora~Relvado~Restinga Seca~Rio dos Índios~Rio Grande~Rio Pardo~Riozinho~Roca Sales~Rodeio Bonito~Rolador~Rolante~Ronda Alta~Rondinha~Roque Gonzales~Rosário do Sul~Sagrada Familia~Saldanha Marinho~Salto do Jacuí~Salvador das Missões~Salvador do Sul~Sananduva~Santa Bárbara do Sul~Santa Cecília do Sul~Santa Clara do Sul~Santa Cruz do Sul~Santa Margarida do Sul~Santa Maria~Santa Maria do Herval~Santa Rosa~Santa Tereza~Santa Vitória do Palmar~Santana da Boa Vista~Santana do Livramento~Santiago~Santo Ângelo~Santo Antônio da Patrulha~Santo Antônio das Missões~Santo Antônio do Palma~Santo Antônio do Planalto~Santo Augusto~Santo Cristo~Santo Expedito do Sul~São Borja~São Domingos do Sul~São Francisco de Assis~São Francisco de Paula~São Gabriel~São Jerônimo~São João da Urtiga~São João do Polêsine~São Jorge~São José das Missões~São José do Herval~São José do Hortêncio~São José do Inhacorá~São José do Norte~São José do Ouro~São José do Sul~São José dos Ausentes~São Leopoldo~São Lourenço do Sul~São Luiz Gonzaga~São Marcos~São Martinho~São Martinho da Serra~São Miguel das Missões~São Nicolau~São Paulo das Missões~São Pedro da Serra~São Pedro das Missões~São Pedro do Butiá~São Pedro do Sul~São Sebastião do Caí~São Sepé~São Valentim~São Valentim do Sul~São Valério do Sul~São Vendelino~São Vicente do Sul~Sapiranga~Sapucaia do Sul~Sarandí~Seberi~Sede Nova~Segredo~Selbach~Senador Salgado Filho~Sentinela do Sul~Serafina Corrêa~Sério~Sertão~Sertão Santana~Sete de Setembro~Severiano de Almeida~Silveira Martins~Sinimbu~Sobradinho~Soledade~Tabaí~Tapejara~Tapera~Tapes~Taquara~Taquari~Taquaruçu do Sul~Tavares~Tenente Portela~Terra de Areia~Teutônia~Tio Hugo~Tiradentes do Sul~Toropi~Torres~Tramandaí~Travesseiro~Três Arroios~Três Cachoeiras~Três Coroas~Três de Maio~Três Forquilhas~Três Palmeiras~Três Passos~Trindade do Sul~Triunfo~Tucunduva~Tunas~Tupanci do Sul~Tupanciretã~Tupandi~Tuparendi~Turuçu~Ubiretama~União da Serra~Unistalda~Uruguaiana~Vacaria~Vale do Sol~Vale Real~Vale Verde~Vanini~Venâncio Aires~Vera Cruz~Veranópolis~Vespasiano Correa~Viadutos~Viamão~Vicente Dutra~Victor Graeff~Vila Flores~Vila Lângaro~Vila Maria~Vila Nova do Sul~Vista Alegre~Vista Alegre do Prata~Vista Gaúcha~Vitória das Missões~Westfalia~Xangri-lá
BR/SC	sub_keys	Abdon Batista~Abelardo Luz~Agrolândia~Agronômica~Água Doce~Águas de Chapecó~Águas Frias~Águas Mornas~Alfredo Wagner~Alto Bela Vista~Anchieta~Angelina~Anita Garibaldi~Anitápolis~Antônio Carlos~Apiúna~Arabutã~Araquari~Araranguá~Armazém~Arroio Trinta~Arvoredo~Ascurra~Atalanta~Aurora~Balneário Arroio do Silva~Balneário Barra do Sul~Balneário Camboriú~Balneário Gaivota~Balneário Rincão~Bandeirante~Barra Bonita~Barra Velha~Bela Vista do Toldo~Belmonte~Benedito Novo~Biguaçu~Blumenau~Bocaina do Sul~Bom Jardim da Serra~Bom Jesus~Bom Jesus do Oeste~Bom Retiro~Bombinhas~Botuverá~Braço do Norte~Braço do Trombudo~Brunópolis~Brusque~Caçador~Caibi~Calmon~Camboriú~Campo Alegre~Campo Belo do Sul~Campo Erê~Campos Novos~Canelinha~Canoinhas~Capão Alto~Capinzal~Capivari de Baixo~Catanduvas~Caxambu do Sul~Celso Ramos~Cerro Negro~Chapadão do Lageado~Chapecó~Cocal do Sul~Concórdia~Cordilheira Alta~Coronel Freitas~Coronel Martins~Correia Pinto~Corupá~Criciúma~Cunha Porã~Cunhataí~Curitibanos~Descanso~Dionísio Cerqueira~Dona Emma~Doutor Pedrinho~Entre Rios~Ermo~Erval Velho~Faxinal dos Guedes~Flor do Sertão~Florianópolis~Formosa do Sul~Forquilhinha~Fraiburgo~Frei Rogério~Galvão~Garopaba~Garuva~Gaspar~Governador Celso Ramos~Grão Pará~Gravatal~Guabiruba~Guaraciaba~Guaramirim~Guarujá do Sul~Guatambú~Herval d'Oeste~Ibiam~Ibicaré~Ibirama~Içara~Ilhota~Imaruí~Imbituba~Imbuia~Indaial~Iomerê~Ipirá~Iporã do Oeste~Ipuaçu~Ipumirim~Iraceminha~Irani~Irati~Irineópolis~Itá~Itaiópolis~Itajaí~Itapema~Itapiranga~Itapoá~Ituporanga~Jaborá~Jacinto Machado~Jaguaruna~Jaraguá do Sul~Jardinópolis~Joaçaba~Joinville~José Boiteux~Jupiá~Lacerdópolis~Lages~Laguna~Lajeado Grande~Laurentino~Lauro Muller~Lebon Régis~Leoberto Leal~Lindóia do Sul~Lontras~Luiz Alves~Luzerna~Macieira~Mafra~Major Gercino~Major Vieira~Maracajá~Maravilha~Marema~Massaranduba~Matos Costa~Meleiro~Mirim Doce~Modelo~Mondaí~Monte Carlo~Monte Castelo~Morro da Fumaça~Morro Grande~Navegantes~Nova Erechim~Nova Itaberaba~Nova Trento~Nova Veneza~Novo Horizonte~Orléans~Otacílio Costa~Ouro~Ouro Verde~Paial~Painel~Palhoça~Palma Sola~Palmeira~Palmitos~Papanduva~Paraiso~Passo de Torres~Passos Maia~Paulo Lopes~Pedras Grandes~Penha~Peritiba~Pescaria Brava~Petrolândia~Piçarras~Pinhalzinho~Pinheiro Preto~Piratuba~Planalto Alegre~Pomerode~Ponte Alta~Ponte Alta do Norte~Ponte Serrada~Porto Belo~Porto União~Pouso Redondo~Praia Grande~Presidente Castelo Branco~Presidente Getúlio~Presidente Nereu~Princesa~Quilombo~Rancho Queimado~Rio das Antas~Rio do Campo~Rio do Oeste~Rio do Sul~Rio dos Cedros~Rio Fortuna~Rio Negrinho~Rio Rufino~Riqueza~Rodeio~Romelândia~Salete~Saltinho~Salto Veloso~Sangão~Santa Cecília~Santa Helena~Santa Rosa de Lima~Santa Rosa do Sul~Santa Terezinha~Santa Terezinha do Progresso~Santiago do Sul~Santo Amaro da Imperatriz~São Bento do Sul~São Bernardino~São Bonifácio~São Carlos~São Cristóvão do Sul~São Domingos~São Francisco do Sul~São João Batista~São João do Itaperiú~São João do Oeste~São João do Sul~São Joaquim~São José~São José do Cedro~São José do Cerrito~São Lourenço do Oeste~São Ludgero~São Martinho~São Miguel da Boa Vista~São Miguel do Oeste~São Pedro de Alcântara~Saudades~Schroeder~Seara~Serra Alta~Siderópolis~Sombrio~Sul Brasil~Taió~Tangara~Tigrinhos~Tijucas~Timbé do Sul~Timbo~Timbó Grande~Três Barras~Treviso~Treze de Maio~Treze Tílias~Trombudo Central~Tubarão~Tunápolis~Turvo~União do Oeste~Urubici~Urupema~Urussanga~Vargeão~Vargem~Vargem Bonita~Vidal Ramos~Videira~Vitor Meireles~Witmarsum~Xanxerê~Xavantina~Xaxim~Zortéa
BR/SE	sub_keys	Amparo de São Francisco~Aquidabã~Aracaju~Arauá~Areia Branca~Barra dos Coqueiros~Boquim~Brejo Grande~Campo do Brito~Canhoba~Canindé de São Francisco~Capela~Carira~Carmópolis~Cedro de São João~Cristinápolis~Cumbe~Divina Pastora~Estancia~Feira Nova~Frei Paulo~Gararu~General Maynard~Gracho Cardoso~Ilha das Flores~Indiaroba~Itabaiana~Itabaianinha~Itabi~Itaporanga d'Ajuda~Japaratuba~Japoatã~Lagarto~Laranjeiras~Macambira~Malhada dos Bois~Malhador~Maruim~Moita Bonita~Monte Alegre de Sergipe~Muribeca~Neópolis~Nossa Senhora Aparecida~Nossa Senhora da Glória~Nossa Senhora das Dores~Nossa Senhora de Lourdes~Nossa Senhora do Socorro~Pacatuba~Pedra Mole~Pedrinhas~Pinhão~Pirambu~Poço Redondo~Poço Verde~Porto da Folha~Propriá~Riachão do Dantas~Riachuelo~Ribeirópolis~Rosário do Catete~Salgado~Santa Luzia do Itanhy~Santa Rosa de Lima~Santana do São Francisco~Santo Amaro das Brotas~São Cristóvão~São Domingos~São Francisco~São Miguel do Aleixo~Simão Dias~Siriri~Telha~Tobias Barreto~Tomar do Geru~Umbaúba
BR/SP	sub_keys	Adamantina~Adolfo~Aguaí~Águas da Prata~Águas de Lindóia~Águas de Santa Bárbara~Águas de São Pedro~Agudos~Alambari~Alfredo Marcondes~Altair~Altinópolis~Alto Alegre~Alumínio~Álvares Florence~Álvares Machado~Álvaro de Carvalho~Alvinlândia~Americana~Américo Brasiliense~Américo de Campos~Amparo~Analândia~Andradina~Angatuba~Anhembi~Anhumas~Aparecida~Aparecida d'Oeste~Apiaí~Araçariguama~Araçatuba~Araçoiaba da Serra~Aramina~Arandu~Arapeí~Araraquara~Araras~Arco-Íris~Arealva~Areias~Areiópolis~Ariranha~Artur Nogueira~Arujá~Aspásia~Assis~Atibaia~Auriflama~Avaí~Avanhandava~Avaré~Bady Bassitt~Balbinos~Bálsamo~Bananal~Barão de Antonina~Barbosa~Bariri~Barra Bonita~Barra do Chapéu~Barra do Turvo~Barretos~Barrinha~Barueri~Bastos~Batatais~Bauru~Bebedouro~Bento de Abreu~Bernardino de Campos~Bertioga~Bilac~Birigüi~Biritiba-Mirim~Boa Esperança do Sul~Bocaina~Bofete~Boituva~Bom Jesus dos Perdões~Bom Sucesso de Itararé~Borá~Boracéia~Borborema~Borebi~Botucatu~Bragança Paulista~Braúna~Brejo Alegre~Brodowski~Brotas~Buri~Buritama~Buritizal~Cabrália Paulista~Cabreúva~Caçapava~Cachoeira Paulista~Caconde~Cafelândia~Caiabu~Caieiras~Caiuá~Cajamar~Cajati~Cajobi~Cajuru~Campina do Monte Alegre~Campinas~Campo Limpo Paulista~Campos do Jordão~Campos Novos Paulista~Cananéia~Canas~Cândido Mota~Cândido Rodrigues~Canitar~Capão Bonito~Capela do Alto~Capivari~Caraguatatuba~Carapicuíba~Cardoso~Casa Branca~Cássia dos Coqueiros~Castilho~Catanduva~Catiguá~Cedral~Cerqueira César~Cerquilho~Cesário Lange~Charqueada~Chavantes~Clementina~Colina~Colombia~Conchal~Conchas~Cordeirópolis~Coroados~Coronel Macedo~Corumbataí~Cosmopolis~Cosmorama~Cotia~Cravinhos~Cristais Paulista~Cruzália~Cruzeiro~Cubatão~Cunha~Descalvado~Diadema~Dirce Reis~Divinolândia~Dobrada~Dois Córregos~Dolcinópolis~Dourado~Dracena~Duartina~Dumont~Echaporã~Eldorado~Elias Fausto~Elisiário~Embaúba~Embu das Artes~Embu-Guaçu~Emilianópolis~Engenheiro Coelho~Espírito Santo do Pinhal~Espírito Santo do Turvo~Estiva Gerbi~Estrela d'Oeste~Estrela do Norte~Euclides da Cunha Paulista~Fartura~Fernando Prestes~Fernandópolis~Fernão~Ferraz de Vasconcelos~Flora Rica~Floréal~Flórida Paulista~Florínia~Franca~Francisco Morato~Franco da Rocha~Gabriel Monteiro~Gália~Garça~Gastão Vidigal~Gavião Peixoto~General Salgado~Getulina~Glicério~Guaiçara~Guaimbê~Guaíra~Guapiaçu~Guapiara~Guará~Guaraçaí~Guaraci~Guarani d'Oeste~Guarantã~Guararapes~Guararema~Guaratinguetá~Guareí~Guariba~Guarujá~Guarulhos~Guatapará~Guzolândia~Herculândia~Holambra~Hortolândia~Iacanga~Iacri~Iaras~Ibaté~Ibirá~Ibirarema~Ibitinga~Ibiúna~Icém~Iepê~Igaraçu do Tietê~Igarapava~Igaratá~Iguape~Ilha Comprida~Ilha Solteira~Ilhabela~Indaiatuba~Indiana~Indiaporã~Inúbia Paulista~Ipaussu~Iperó~Ipeúna~Ipiguá~Iporanga~Ipuã~Iracemápolis~Irapuã~Irapuru~Itaberá~Itaí~Itajobi~Itaju~Itanhaém~Itaóca~Itapecerica da Serra~Itapetininga~Itapeva~Itapevi~Itapira~Itapirapuã Paulista~Itápolis~Itaporanga~Itapuí~Itapura~Itaquaquecetuba~Itararé~Itariri~Itatiba~Itatinga~Itirapina~Itirapuã~Itobi~Itu~Itupeva~Ituverava~Jaborandi~Jaboticabal~Jacareí~Jaci~Jacupiranga~Jaguariúna~Jales~Jambeiro~Jandira~Jardinópolis~Jarinu~Jaú~Jeriquara~Joanópolis~João Ramalho~José Bonifácio~Júlio Mesquita~Jumirim~Jundiaí~Junqueirópolis~Juquiá~Juquitiba~Lagoinha~Laranjal Paulista~Lavínia~Lavrinhas~Leme~Lençóis Paulista~Limeira~Lindóia~Lins~Lorena~Lourdes~Louveira~Lucélia~Lucianópolis~Luís Antônio~Luiziânia~Lupércio~Lutécia~Macatuba~Macaubal~Macedônia~Magda~Mairinque~Mairiporã~Manduri~Marabá Paulista~Maracaí~Marapoama~Mariápolis~Marília~Marinópolis~Martinópolis~Matão~Mauá~Mendonça~Meridiano~Mesópolis~Miguelópolis~Mineiros do Tietê~Mira Estrela~Miracatu~Mirandópolis~Mirante do Paranapanema~Mirassol~Mirassolândia~Mococa~Mogi das Cruzes~Mogi Guaçu~Mogi Mirim~Mombuca~Monções~Mongaguá~Monte Alegre do Sul~Monte Alto~Monte Aprazível~Monte Azul Paulista~Monte Castelo~Monte Mor~Monteiro Lobato~Morro Agudo~Morungaba~Motuca~Murutinga do Sul~Nantes~Narandiba~Natividade da Serra~Nazaré Paulista~Neves Paulista~Nhandeara~Nipoã~Nova Aliança~Nova Campina~Nova Canaã Paulista~Nova Castilho~Nova Europa~Nova Granada~Nova Guataporanga~Nova Independência~Nova Luzitânia~Nova Odessa~Novais~Novo Horizonte~Nuporanga~Ocauçu~Oleo~Olímpia~Onda Verde~Oriente~Orindiúva~Orlândia~Osasco~Oscar Bressane~Osvaldo Cruz~Ourinhos~Ouro Verde~Ouroeste~Pacaembu~Palestina~Palmares Paulista~Palmeira d'Oeste~Palmital~Panorama~Paraguaçu Paulista~Paraibuna~Paraiso~Paranapanema~Paranapuã~Parapuã~Pardinho~Pariquera-Açu~Parisi~Patrocínio Paulista~Paulicéia~Paulínia~Paulistânia~Paulo de Faria~Pederneiras~Pedra Bela~Pedranópolis~Pedregulho~Pedreira~Pedrinhas Paulista~Pedro de Toledo~Penápolis~Pereira Barreto~Pereiras~Peruíbe~Piacatu~Piedade~Pilar do Sul~Pindamonhangaba~Pindorama~Pinhalzinho~Piquerobi~Piquete~Piracaia~Piracicaba~Piraju~Pirajuí~Pirangi~Pirapora do Bom Jesus~Pirapozinho~Pirassununga~Piratininga~Pitangueiras~Planalto~Platina~Poa~Poloni~Pompéia~Pongaí~Pontal~Pontalinda~Pontes Gestal~Populina~Porangaba~Porto Feliz~Porto Ferreira~Potim~Potirendaba~Pracinha~Pradópolis~Praia Grande~Pratânia~Presidente Alves~Presidente Bernardes~Presidente Epitácio~Presidente Prudente~Presidente Venceslau~Promissão~Quadra~Quatá~Queiroz~Queluz~Quintana~Rafard~Rancharia~Redenção da Serra~Regente Feijó~Reginópolis~Registro~Restinga~Ribeira~Ribeirão Bonito~Ribeirão Branco~Ribeirão Corrente~Ribeirão do Sul~Ribeirão dos Índios~Ribeirão Grande~Ribeirão Pires~Ribeirão Preto~Rifaina~Rincão~Rinópolis~Rio Claro~Rio das Pedras~Rio Grande da Serra~Riolândia~Riversul~Rosana~Roseira~Rubiácea~Rubinéia~Sabino~Sagres~Sales~Sales Oliveira~Salesópolis~Salmourão~Saltinho~Salto~Salto de Pirapora~Salto Grande~Sandovalina~Santa Adélia~Santa Albertina~Santa Bárbara d'Oeste~Santa Branca~Santa Clara d'Oeste~Santa Cruz da Conceição~Santa Cruz da Esperança~Santa Cruz das Palmeiras~Santa Cruz do Rio Pardo~Santa Ernestina~Santa Fé do Sul~Santa Gertrudes~Santa Isabel~Santa Lucia~Santa Maria da Serra~Santa Mercedes~Santa Rita d'Oeste~Santa Rita do Passa Quatro~Santa Rosa de Viterbo~Santa Salete~Santana da Ponte Pensa~Santana de Parnaíba~Santo Anastácio~Santo André~Santo Antônio da Alegria~Santo Antônio de Posse~Santo Antônio do Aracanguá~Santo Antônio do Jardim~Santo Antônio do Pinhal~Santo Expedito~Santópolis do Aguapeí~Santos~São Bento do Sapucaí~São Bernardo do Campo~São Caetano do Sul~São Carlos~São Francisco~São João da Boa Vista~São João das Duas Pontes~São João de Iracema~São João do Pau d'Alho~São Joaquim da Barra~São José da Bela Vista~São José do Barreiro~São José do Rio Pardo~São José do Rio Preto~São José dos Campos~São Lourenço da Serra~São Luíz do Paraitinga~São Manuel~São Miguel Arcanjo~São Paulo~São Pedro~São Pedro do Turvo~São Roque~São Sebastião~São Sebastião da Grama~São Simão~São Vicente~Sarapuí~Sarutaiá~Sebastianópolis do Sul~Serra Azul~Serra Negra~Serrana~Sertãozinho~Sete Barras~Severínia~Silveiras~Socorro~Sorocaba~Sud Mennucci~Sumaré~Suzanápolis~Suzano~Tabapuã~Tabatinga~Taboão da Serra~Taciba~Taguaí~Taiaçu~Taiúva~Tambaú~Tanabi~Tapiraí~Tapiratiba~Taquaral~Taquaritinga~Taquarituba~Taquarivaí~Tarabai~Tarumã~Tatuí~Taubaté~Tejupá~Teodoro Sampaio~Terra Roxa~Tietê~Timburi~Torre de Pedra~Torrinha~Trabiju~Tremembé~Três Fronteiras~Tuiuti~Tupã~Tupi Paulista~Turiúba~Turmalina~Ubarana~Ubatuba~Ubirajara~Uchoa~União Paulista~Urânia~Uru~Urupês~Valentim Gentil~Valinhos~Valparaíso~Vargem~Vargem Grande do Sul~Vargem Grande Paulista~Várzea Paulista~Vera Cruz~Vinhedo~Viradouro~Vista Alegre do Alto~Vitória Brasil~Votorantim~Votuporanga~Zacarias
BR/TO	sub_keys	Abreulândia~Aguiarnópolis~Aliança do Tocantins~Almas~Alvorada~Ananas~Angico~Aparecida do Rio Negro~Aragominas~Araguacema~Araguaçu~Araguaína~Araguanã~Araguatins~Arapoema~Arraias~Augustinópolis~Aurora do Tocantins~Axixá do Tocantins~Babaçulândia~Bandeirantes do Tocantins~Barra do Ouro~Barrolândia~Bernardo Sayão~Bom Jesus do Tocantins~Brasilândia do Tocantins~Brejinho de Nazaré~Buriti do Tocantins~Cachoeirinha~Campos Lindos~Cariri do Tocantins~Carmolândia~Carrasco Bonito~Caseara~Centenário~Chapada da Natividade~Chapada de Areia~Colinas do Tocantins~Colméia~Combinado~Conceição do Tocantins~Couto de Magalhães~Cristalândia~Crixás do Tocantins~Darcinópolis~Dianópolis~Divinópolis do Tocantins~Dois Irmãos do Tocantins~Dueré~Esperantina~Fátima~Figueirópolis~Filadelfia~Formoso do Araguaia~Fortaleza do Tabocão~Goianorte~Goiatins~Guaraí~Gurupi~Ipueiras~Itacajá~Itaguatins~Itapiratins~Itaporã do Tocantins~Jaú do Tocantins~Juarina~Lagoa da Confusão~Lagoa do Tocantins~Lajeado~Lavandeira~Lizarda~Luzinópolis~Marianópolis do Tocantins~Mateiros~Maurilândia do Tocantins~Miracema do Tocantins~Miranorte~Monte do Carmo~Monte Santo do Tocantins~Muricilândia~Natividade~Nazaré~Nova Olinda~Nova Rosalândia~Novo Acordo~Novo Alegre~Novo Jardim~Oliveira de Fátima~Palmas~Palmeirante~Palmeiras do Tocantins~Palmeirópolis~Paraíso do Tocantins~Paraná~Pau D'Arco~Pedro Afonso~Peixe~Pequizeiro~Pindorama do Tocantins~Piraquê~Pium~Ponte Alta do Bom Jesus~Ponte Alta do Tocantins~Porto Alegre do Tocantins~Porto Nacional~Praia Norte~Presidente Kennedy~Pugmil~Recursolândia~Riachinho~Rio da Conceição~Rio dos Bois~Rio Sono~Sampaio~Sandolândia~Santa Fé do Araguaia~Santa Maria do Tocantins~Santa Rita do Tocantins~Santa Rosa do Tocantins~Santa Tereza do Tocantins~Santa Terezinha do Tocantins~São Bento do Tocantins~São Félix do Tocantins~São Miguel do Tocantins~São Salvador do Tocantins~São Sebastião do Tocantins~São Valério da Natividade~Silvanópolis~Sítio Novo do Tocantins~Sucupira~Taguatinga~Taipas do Tocantins~Talisma~Tocantínia~Tocantinópolis~Tupirama~Tupiratins~Wanderlândia~Xambioá
BS	fmt	%N%n%O%n%A%n%C, %S
BS	name	BAHAMAS
BS	sub_isoids	~AK~~BY~BI~CI~~~EX~~HI~IN~LI~MG~~RI~RC~SS~SW
BS	sub_keys	Abaco~Acklins~Andros~Berry Islands~Bimini~Cat Island~Crooked Island~Eleuthera~Exuma~Grand Bahama~Harbour Island~Inagua~Long Island~Mayaguana~N.P.~Ragged Island~Rum Cay~San Salvador~Spanish Wells
BS	sub_names	Abaco Islands~Acklins~Andros Island~Berry Islands~Bimini~Cat Island~Crooked Island~Eleuthera~Exuma and Cays~Grand Bahama~Harbour Island~Inagua~Long Island~Mayaguana~New Providence~Ragged Island~Rum Cay~San Salvador~Spanish Wells
BT	fmt	%N%n%O%n%A%n%C %Z
BT	name	BHUTAN
BT	zip	\d{5}
BT	zipex	11001,31101,35003
BV	name	BOUVET ISLAND
BW	name	BOTSWANA
BY	fmt	%O%n%N%n%A%n%Z, %C%n%S
BY	name	BELARUS
BY	zip	\d{6}
BY	zipex	223016,225860,220050
BZ	name	BELIZE
CA	fmt	%N%n%O%n%A%n%C %S %Z
CA	name	CANADA
CA	require	ACSZ
CA	sub_isoids	AB~BC~MB~NB~NL~NT~NS~NU~ON~PE~QC~SK~YT
CA	sub_keys	AB~BC~MB~NB~NL~NT~NS~NU~ON~PE~QC~SK~YT
CA	sub_names	Alberta~British Columbia~Manitoba~New Brunswick~Newfoundland and Labrador~Northwest Territories~Nova Scotia~Nunavut~Ontario~Prince Edward Island~Quebec~Saskatchewan~Yukon
CA	sub_zips	T~V~R~E~A~X0E|X0G|X1A~B~X0A|X0B|X0C~K|L|M|N|P~C~G|H|J|K1A~S|R8A~Y
CA	zip	[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d
CA	zipex	H3Z 2Y7,V8X 3X4,T0L 1K0,T0H 1A0,K1A 0B1
CA--fr	sub_isoids	AB~BC~PE~MB~NB~NS~NU~ON~QC~SK~NL~NT~YT
CA--fr	sub_keys	AB~BC~PE~MB~NB~NS~NU~ON~QC~SK~NL~NT~YT
CA--fr	sub_names	Alberta~Colombie-Britannique~Île-du-Prince-Édouard~Manitoba~Nouveau-Brunswick~Nouvelle-Écosse~Nunavut~Ontario~Québec~Saskatchewan~Terre-Neuve-et-Labrador~Territoires du Nord-Ouest~Yukon
CA--fr	sub_zips	T~V~C~R~E~B~X0A|X0B|X0C~K|L|M|N|P~G|H|J|K1A~S|R8A~A~X0E|X0G|X1A~Y
CC	fmt	%O%n%N%n%A%n%C %S %Z
CC	name	COCOS (KEELING) ISLANDS
CC	zip	6799
CC	zipex	6799
CD	name	CONGO (DEM. REP.)
CF	name	CENTRAL AFRICAN REPUBLIC
CG	name	CONGO (REP.)
CH	fmt	%O%n%N%n%A%nCH-%Z %C
CH	name	SWITZERLAND
CH	postprefix	CH-
CH	require	ACZ
CH	zip	\d{4}
CH	zipex	2544,1211,1556,3030
CI	fmt	%N%n%O%n%X %A %C %X
CI	name	COTE D'IVOIRE
CK	name	COOK ISLANDS
CL	fmt	%N%n%O%n%A%n%Z %C%n%S
CL	name	CHILE
CL	sub_isoids	AN~AR~AP~AT~AI~BI~CO~LI~LL~LR~MA~ML~RM~NB~TA~VS
CL	sub_keys	Antofagasta~Araucanía~Arica y Parinacota~Atacama~Aysén~Biobío~Coquimbo~O'Higgins~Los Lagos~Los Ríos~Magallanes~Maule~Región Metropolitana~Ñuble~Tarapacá~Valparaíso
CL	sub_names	Antofagasta~Araucanía~Arica y Parinacota~Atacama~Aysén del General Carlos Ibáñez del Campo~Biobío~Coquimbo~Libertador General Bernardo O'Higgins~Los Lagos~Los Ríos~Magallanes y de la Antártica Chilena~Maule~Metropolitana de Santiago~Ñuble~Tarapacá~Valparaíso
CL	zip	\d{7}
CL	zipex	8340457,8720019,1230000,8329100
CL/Antofagasta	sub_keys	Antofagasta~Calama~María Elena~Mejillones~Ollagüe~San Pedro de Atacama~Sierra Gorda~Taltal~Tocopilla
CL/Araucanía	sub_keys	Angol~Carahue~Cholchol~Collipulli~Cunco~Curacautín~Curarrehue~Ercilla~Freire~Galvarino~Gorbea~Lautaro~Loncoche~Lonquimay~Los Sauces~Lumaco~Melipeuco~Nueva Imperial~Padre Las Casas~Perquenco~Pitrufquén~Pucón~Purén~Renaico~Saavedra~Temuco~Teodoro Schmidt~Toltén~Traiguén~Victoria~Vilcún~Villarrica
CL/Arica y Parinacota	sub_keys	Arica~Camarones~General Lagos~Putre
CL/Atacama	sub_keys	Alto del Carmen~Caldera~Chañaral~Copiapó~Diego de Almagro~Freirina~Huasco~Tierra Amarilla~Vallenar
CL/Aysén	sub_keys	Aysén~Chile Chico~Cisnes~Cochrane~Coyhaique~Guaitecas~Lago Verde~O'Higgins~Río Ibáñez~Tortel
CL/Biobío	sub_keys	Alto Biobío~Antuco~Arauco~Bulnes~Cabrero~Cañete~Chiguayante~Chillán~Chillán Viejo~Cobquecura~Coelemu~Coihueco~Concepción~Contulmo~Coronel~Curanilahue~El Carmen~Florida~Hualpén~Hualqui~Laja~Lebu~Los Álamos~Los Ángeles~Lota~Mulchén~Nacimiento~Negrete~Ninhue~Ñiquén~Pemuco~Penco~Pinto~Portezuelo~Quilaco~Quilleco~Quillón~Quirihue~Ránquil~San Carlos~San Fabián~San Ignacio~San Nicolás~San Pedro de la Paz~San Rosendo~Santa Bárbara~Santa Juana~Talcahuano~Tirúa~Tomé~Treguaco~Tucapel~Yumbel~Yungay
CL/Coquimbo	sub_keys	Andacollo~Canela~Combarbalá~Coquimbo~Illapel~La Higuera~La Serena~Los Vilos~Monte Patria~Ovalle~Paihuano~Punitaqui~Río Hurtado~Salamanca~Vicuña
CL/Los Lagos	sub_keys	Ancud~Calbuco~Castro~Chaitén~Chonchi~Cochamó~Curaco de Vélez~Dalcahue~Fresia~Frutillar~Futaleufú~Hualaihué~Llanquihue~Los Muermos~Maullín~Osorno~Palena~Puerto Montt~Puerto Octay~Puerto Varas~Puqueldón~Purranque~Puyehue~Queilén~Quellón~Quemchi~Quinchao~Río Negro~San Juan de la Costa~San Pablo
CL/Los Ríos	sub_keys	Corral~Futrono~La Unión~Lago Ranco~Lanco~Los Lagos~Máfil~Mariquina~Paillaco~Panguipulli~Río Bueno~Valdivia
CL/Magallanes	sub_keys	Antártica~Cabo de Hornos~Laguna Blanca~Natales~Porvenir~Primavera~Punta Arenas~Río Verde~San Gregorio~Timaukel~Torres del Paine
CL/Maule	sub_keys	Cauquenes~Chanco~Colbún~Constitución~Curepto~Curicó~Empedrado~Hualañé~Licantén~Linares~Longaví~Maule~Molina~Parral~Pelarco~Pelluhue~Pencahue~Rauco~Retiro~Río Claro~Romeral~Sagrada Familia~San Clemente~San Javier de Loncomilla~San Rafael~Talca~Teno~Vichuquén~Villa Alegre~Yerbas Buenas
CL/O'Higgins	sub_keys	Chépica~Chimbarongo~Codegua~Coínco~Coltauco~Doñihue~Graneros~La Estrella~Las Cabras~Litueche~Lolol~Machalí~Malloa~Marchigüe~Nancagua~Navidad~Olivar~Palmilla~Paredones~Peralillo~Peumo~Pichidegua~Pichilemu~Placilla~Pumanque~Quinta de Tilcoco~Rancagua~Rengo~Requínoa~San Fernando~San Francisco de Mostazal~San Vicente de Tagua Tagua~Santa Cruz
CL/Región Metropolitana	sub_keys	Alhué~Buin~Calera de Tango~Cerrillos~Cerro Navia~Colina~Conchalí~Curacaví~El Bosque~El Monte~Estación Central~Huechuraba~Independencia~Isla de Maipo~La Cisterna~La Florida~La Granja~La Pintana~La Reina~Lampa~Las Condes~Lo Barnechea~Lo Espejo~Lo Prado~Macul~Maipú~María Pinto~Melipilla~Ñuñoa~Padre Hurtado~Paine~Pedro Aguirre Cerda~Peñaflor~Peñalolén~Pirque~Providencia~Pudahuel~Puente Alto~Quilicura~Quinta Normal~Recoleta~Renca~San Bernardo~San Joaquín~San José de Maipo~San Miguel~San Pedro~San Ramón~Santiago~Talagante~Tiltil~Vitacura
CL/Tarapacá	sub_keys	Alto Hospicio~Camiña~Colchane~Huara~Iquique~Pica~Pozo Almonte
CL/Valparaíso	sub_keys	Algarrobo~Cabildo~Calle Larga~Cartagena~Casablanca~Catemu~Concón~El Quisco~El Tabo~Hijuelas~Isla de Pascua~Juan Fernández~La Calera~La Cruz~La Ligua~Limache~Llaillay~Los Andes~Nogales~Olmué~Panquehue~Papudo~Petorca~Puchuncaví~Putaendo~Quillota~Quilpué~Quintero~Rinconada~San Antonio~San Esteban~San Felipe~Santa María~Santo Domingo~Valparaíso~Villa Alemana~Viña del Mar~Zapallar
CL/Ñuble	sub_keys	Bulnes~Chillán~Coelemu~Coihueco~Quillón~Quirihue~San Carlos~Yungay
CM	name	CAMEROON
CN	fmt	%Z%n%S%C%D%n%A%n%O%n%N
CN	name	CHINA
CN	require	ACSZ
CN	sub_isoids	34~92~11~50~35~62~44~45~52~46~13~41~23~42~43~22~32~36~21~15~64~63~37~14~61~31~51~71~12~54~91~65~53~33
CN	sub_keys	安徽省~澳门~北京市~重庆市~福建省~甘肃省~广东省~广西壮族自治区~贵州省~海南省~河北省~河南省~黑龙江省~湖北省~湖南省~吉林省~江苏省~江西省~辽宁省~内蒙古自治区~宁夏回族自治区~青海省~山东省~山西省~陕西省~上海市~四川省~台湾~天津市~西藏自治区~香港~新疆维吾尔自治区~云南省~浙江省
CN	sub_lnames	Anhui Sheng~Macau~Beijing Shi~Chongqing Shi~Fujian Sheng~Gansu Sheng~Guangdong Sheng~Guangxi Zhuangzuzizhiqu~Guizhou Sheng~Hainan Sheng~Hebei Sheng~Henan Sheng~Heilongjiang Sheng~Hubei Sheng~Hunan Sheng~Jilin Sheng~Jiangsu Sheng~Jiangxi Sheng~Liaoning Sheng~Neimenggu Zizhiqu~Ningxia Huizuzizhiqu~Qinghai Sheng~Shandong Sheng~Shanxi Sheng~Shaanxi Sheng~Shanghai Shi~Sichuan Sheng~Taiwan~Tianjin Shi~Xizang Zizhiqu~Hong Kong~Xinjiang Weiwuerzizhiqu~Yunnan Sheng~Zhejiang Sheng
CN	sub_names	安徽省~澳门~北京市~重庆市~福建省~甘肃省~广东省~广西~贵州省~海南省~河北省~河南省~黑龙江省~湖北省~湖南省~吉林省~江苏省~江西省~辽宁省~内蒙古~宁夏~青海省~山东省~山西省~陕西省~上海市~四川省~台湾~天津市~西藏~香港~新疆~云南省~浙江省
CN	zip	\d{6}
CN	zipex	266033,317204,100096,100808
CN/上海市	sub_keys	宝山区~崇明县~奉贤区~虹口区~黄浦区~嘉定区~金山区~静安区~闵行区~浦东新区~普陀区~青浦区~松江区~徐汇区~杨浦区~闸北区~长宁区
CN/上海市	sub_lnames	Baoshan Qu~Chongming Xian~Fengxian Qu~Hongkou Qu~Huangpu Qu~Jiading Qu~Jinshan Qu~Jing'an Qu~Minhang Qu~Pudong Xinqu~Putuo Qu~Qingpu Qu~Songjiang Qu~Xuhui Qu~Yangpu Qu~Zhabei Qu~Changning Qu
CN/上海市	sub_names	宝山区~崇明县~奉贤区~虹口区~黄浦区~嘉定区~金山区~静安区~闵行区~浦东新区~普陀区~青浦区~松江区~徐汇区~杨浦区~闸北区~长宁区
CN/云南省	sub_keys	保山市~楚雄彝族自治州~大理白族自治州~德宏傣族景颇族自治州~迪庆藏族自治州~红河哈尼族彝族自治州~昆明市~丽江市~临沧市~怒江傈僳族自治州~普洱市~曲靖市~文山壮族苗族自治州~西双版纳傣族自治州~玉溪市~昭通市
CN/云南省	sub_lfnames	~Chuxiong Yizu Zizhizhou~Dali Baizu Zizhizhou~Dehong Daizu Jingpozu Zizhizhou~Dêqên Zangzu Zizhizhou~Honghe Hanizu Yizu Zizhizhou~~~~Nujiang Lisuzu Zizhizhou~~~Wenshan Zhuangzu Miaozu Zizhizhou~Xishuangbanna Daizu Zizhizhou~~
CN/云南省	sub_lnames	Baoshan Shi~Chuxiong Zhou~Dali Zhou~Dehong Zhou~Dêqên Zhou~Honghe Zhou~Kunming Shi~Lijiang Shi~Lincang Shi~Nujiang Zhou~Puer Shi~Qujing Shi~Wenshan Zhou~Xishuangbanna Zhou~Yuxi Shi~Zhaotong Shi
CN/云南省	sub_names	保山市~楚雄州~大理州~德宏州~迪庆州~红河州~昆明市~丽江市~临沧市~怒江州~普洱市~曲靖市~文山州~西双版纳州~玉溪市~昭通市
CN/云南省/临沧市	sub_keys	沧源佤族自治县~凤庆县~耿马傣族佤族自治县~临翔区~双江拉祜族佤族布朗族傣族自治县~永德县~云县~镇康县
CN/云南省/临沧市	sub_lfnames	Cangyuan Vazu Zizhixian~~Gengma Daizu Vazu Zizhixian~~Shuangjiang Lahuzu Vazu Blangzu Daizu Zizhixian~~~
CN/云南省/临沧市	sub_lnames	Cangyuan Xian~Fengqing Xian~Gengma Xian~Linxiang Qu~Shuangjiang Xian~Yongde Xian~Yun Xian~Zhenkang Xian
CN/云南省/临沧市	sub_names	沧源县~凤庆县~耿马县~临翔区~双江县~永德县~云县~镇康县
CN/云南省/丽江市	sub_keys	古城区~华坪县~宁蒗彝族自治县~永胜县~玉龙纳西族自治县
CN/云南省/丽江市	sub_lfnames	~~Ninglang Yizu Zizhixian~~Yulong Naki Zizhixian
CN/云南省/丽江市	sub_lnames	Gucheng Qu~Huaping Xian~Ninglang Xian~Yongsheng Xian~Yulong Xian
CN/云南省/丽江市	sub_names	古城区~华坪县~宁蒗县~永胜县~玉龙县
CN/云南省/保山市	sub_keys	昌宁县~龙陵县~隆阳区~施甸县~腾冲县
CN/云南省/保山市	sub_lnames	Changning Xian~Longling Xian~Longyang Qu~Shidian Xian~Tengchong Xian
CN/云南省/保山市	sub_names	昌宁县~龙陵县~隆阳区~施甸县~腾冲县
CN/云南省/大理白族自治州	sub_keys	宾川县~大理市~洱源县~鹤庆县~剑川县~弥渡县~南涧彝族自治县~巍山彝族回族自治县~祥云县~漾濞彝族自治县~永平县~云龙县
CN/云南省/大理白族自治州	sub_lfnames	~~~~~~Nanjian Yizu Zizhixian~Weishan Yizu Huizu Zizhixian~~Yangbi Yizu Zizhixian~~
CN/云南省/大理白族自治州	sub_lnames	Binchuan Xian~Dali Shi~Eryuan Xian~Heqing Xian~Jianchuan Xian~Midu Xian~Nanjian Xian~Weishan Xian~Xiangyun Xian~Yangbi Xian~Yongping Xian~Yunlong Xian
CN/云南省/大理白族自治州	sub_names	宾川县~大理市~洱源县~鹤庆县~剑川县~弥渡县~南涧县~巍山县~祥云县~漾濞县~永平县~云龙县
CN/云南省/德宏傣族景颇族自治州	sub_keys	梁河县~陇川县~潞西市~瑞丽市~盈江县
CN/云南省/德宏傣族景颇族自治州	sub_lnames	Lianghe Xian~Longchuan Xian~Luxi Shi~Ruili Shi~Yingjiang Xian
CN/云南省/德宏傣族景颇族自治州	sub_names	梁河县~陇川县~潞西市~瑞丽市~盈江县
CN/云南省/怒江傈僳族自治州	sub_keys	福贡县~贡山独龙族怒族自治县~兰坪白族普米族自治县~泸水县
CN/云南省/怒江傈僳族自治州	sub_lfnames	~Gongshan Derungzu Nuzu Zizhixian~Lanping Baizu Pumizu Zizhixian~
CN/云南省/怒江傈僳族自治州	sub_lnames	Fugong Xian~Gongshan Xian~Lanping Xian~Lushui Xian
CN/云南省/怒江傈僳族自治州	sub_names	福贡县~贡山县~兰坪县~泸水县
CN/云南省/文山壮族苗族自治州	sub_keys	富宁县~广南县~麻栗坡县~马关县~丘北县~文山县~西畴县~砚山县
CN/云南省/文山壮族苗族自治州	sub_lnames	Funing Xian~Guangnan Xian~Malipo Xian~Maguan Xian~Qiubei Xian~Wenshan Xian~Xichou Xian~Yanshan Xian
CN/云南省/文山壮族苗族自治州	sub_names	富宁县~广南县~麻栗坡县~马关县~丘北县~文山县~西畴县~砚山县
CN/云南省/昆明市	sub_keys	安宁市~呈贡区~东川区~富民县~官渡区~晋宁县~禄劝彝族苗族自治县~盘龙区~石林彝族自治县~嵩明县~五华区~西山区~寻甸回族彝族自治县~宜良县
CN/云南省/昆明市	sub_lfnames	~~~~~~Luquan Yizu Miaozu Zizhixian~~Shilin Yizu Zizhixian~~~~Xundian Huizu Yizu Zizhixian~
CN/云南省/昆明市	sub_lnames	Anning Shi~Chenggong Qu~Dongchuan Qu~Fumin Xian~Guandu Qu~Jinning Xian~Luquan Xian~Panlong Qu~Shilin Xian~Songming Xian~Wuhua Qu~Xishan Qu~Xundian Xian~Yiliang Xian
CN/云南省/昆明市	sub_names	安宁市~呈贡区~东川区~富民县~官渡区~晋宁县~禄劝县~盘龙区~石林县~嵩明县~五华区~西山区~寻甸县~宜良县
CN/云南省/昭通市	sub_keys	大关县~鲁甸县~巧家县~水富县~绥江县~威信县~盐津县~彝良县~永善县~昭阳区~镇雄县
CN/云南省/昭通市	sub_lnames	Daguan Xian~Ludian Xian~Qiaojia Xian~Shuifu Xian~Suijiang Xian~Weixin Xian~Yanjin Xian~Yiliang Xian~Yongshan Xian~Zhaoyang Qu~Zhenxiong Xian
CN/云南省/昭通市	sub_names	大关县~鲁甸县~巧家县~水富县~绥江县~威信县~盐津县~彝良县~永善县~昭阳区~镇雄县
CN/云南省/普洱市	sub_keys	江城哈尼族彝族自治县~景东彝族自治县~景谷傣族彝族自治县~澜沧拉祜族自治县~孟连傣族拉祜族佤族自治县~墨江哈尼族自治县~宁洱哈尼族彝族自治县~思茅区~西盟佤族自治县~镇沅彝族哈尼族拉祜族自治县
CN/云南省/普洱市	sub_lfnames	Jiangcheng Hanizu Yizu Zizhixian~Jingdong Yizu Zizhixian~Jinggu Daizu Yizu Zizhixian~Lancang Lahuzu Zizhixian~Menglian Daizu Lahuzu Vazu Zizhixian~Mojiang Hanizu Zizhixian~Ning'er Hanizu Yizu Zizhixian~~Ximeng Vazu Zizhixian~Zhenyuan Yizu Hanizu Lahuzu Zizhixian
CN/云南省/普洱市	sub_lnames	Jiangcheng Xian~Jingdong Xian~Jinggu Xian~Lancang Xian~Menglian Xian~Mojiang Xian~Ning'er Xian~Simao Qu~Ximeng Xian~Zhenyuan Xian
CN/云南省/普洱市	sub_names	江城县~景东县~景谷县~澜沧县~孟连县~墨江县~宁洱县~思茅区~西盟县~镇沅县
CN/云南省/曲靖市	sub_keys	富源县~会泽县~陆良县~罗平县~马龙县~麒麟区~师宗县~宣威市~沾益县
CN/云南省/曲靖市	sub_lnames	Fuyuan Xian~Huize Xian~Luliang Xian~Luoping Xian~Malong Xian~Qilin Qu~Shizong Xian~Xuanwei Shi~Zhanyi Xian
CN/云南省/曲靖市	sub_names	富源县~会泽县~陆良县~罗平县~马龙县~麒麟区~师宗县~宣威市~沾益县
CN/云南省/楚雄彝族自治州	sub_keys	楚雄市~大姚县~禄丰县~牟定县~南华县~双柏县~武定县~姚安县~永仁县~元谋县
CN/云南省/楚雄彝族自治州	sub_lnames	Chuxiong Shi~Dayao Xian~Lufeng Xian~Mouding Xian~Nanhua Xian~Shuangbai Xian~Wuding Xian~Yao'an Xian~Yongren Xian~Yuanmou Xian
CN/云南省/楚雄彝族自治州	sub_names	楚雄市~大姚县~禄丰县~牟定县~南华县~双柏县~武定县~姚安县~永仁县~元谋县
CN/云南省/玉溪市	sub_keys	澄江县~峨山彝族自治县~红塔区~华宁县~江川县~通海县~新平彝族傣族自治县~易门县~元江哈尼族彝族傣族自治县
CN/云南省/玉溪市	sub_lfnames	~Eshan Yizu Zizhixian~~~~~Xinping Yizu Daizu Zizhixian~~Yuanjiang Hanyizu Yizu Daizu Zizhixian
CN/云南省/玉溪市	sub_lnames	Chengjiang Xian~Eshan Xian~Hongta Qu~Huaning Xian~Jiangchuan Xian~Tonghai Xian~Xinping Xian~Yimen Xian~Yuanjiang Xian
CN/云南省/玉溪市	sub_names	澄江县~峨山县~红塔区~华宁县~江川县~通海县~新平县~易门县~元江县
CN/云南省/红河哈尼族彝族自治州	sub_keys	个旧市~河口瑶族自治县~红河县~建水县~金平苗族瑶族傣族自治县~开远市~泸西县~绿春县~蒙自市~弥勒县~屏边苗族自治县~石屏县~元阳县
CN/云南省/红河哈尼族彝族自治州	sub_lfnames	~Hekou Yaozu Zizhixian~~~Jinping Miaozu Yaozu Daizu Zizhixian~~~~~~Pingbian Miaozu Zizhixian~~
CN/云南省/红河哈尼族彝族自治州	sub_lnames	Gejiu Shi~Hekou Xian~Honghe Xian~Jianshui Xian~Jinping Xian~Kaiyuan Shi~Luxi Xian~Lüchun Xian~Mengzi Shi~Mile Xian~Pingbian Xian~Shiping Xian~Yuanyang Xian
CN/云南省/红河哈尼族彝族自治州	sub_names	个旧市~河口县~红河县~建水县~金平县~开远市~泸西县~绿春县~蒙自市~弥勒县~屏边县~石屏县~元阳县
CN/云南省/西双版纳傣族自治州	sub_keys	景洪市~勐海县~勐腊县
CN/云南省/西双版纳傣族自治州	sub_lnames	Jinghong Shi~Menghai Xian~Mengla Xian
CN/云南省/西双版纳傣族自治州	sub_names	景洪市~勐海县~勐腊县
CN/云南省/迪庆藏族自治州	sub_keys	德钦县~维西傈僳族自治县~香格里拉县
CN/云南省/迪庆藏族自治州	sub_lfnames	~Weixi Lisuzu Zizhixian~
CN/云南省/迪庆藏族自治州	sub_lnames	Dêqên Xian~Weixi Xian~Shangêlila Xian
CN/云南省/迪庆藏族自治州	sub_names	德钦县~维西县~香格里拉县
CN/内蒙古自治区	sub_keys	阿拉善盟~巴彦淖尔市~包头市~赤峰市~鄂尔多斯市~呼和浩特市~呼伦贝尔市~通辽市~乌海市~乌兰察布市~锡林郭勒盟~兴安盟
CN/内蒙古自治区	sub_lfnames	~~~Chifeng (Ulanhad) Shi~~~~~~~~
CN/内蒙古自治区	sub_lnames	Alxa Meng~Bayannur Shi~Baotou Shi~Chifeng Shi~Ordos Shi~Hohhot Shi~Hulun Buir Shi~Tongliao Shi~Wuhai Shi~Ulanqab Shi~Xilin Gol Meng~Hinggan Meng
CN/内蒙古自治区	sub_names	阿拉善盟~巴彦淖尔市~包头市~赤峰市~鄂尔多斯市~呼和浩特市~呼伦贝尔市~通辽市~乌海市~乌兰察布市~锡林郭勒盟~兴安盟
CN/内蒙古自治区/乌兰察布市	sub_keys	察哈尔右翼后旗~察哈尔右翼前旗~察哈尔右翼中旗~丰镇市~化德县~集宁区~凉城县~商都县~四子王旗~兴和县~卓资县
CN/内蒙古自治区/乌兰察布市	sub_lnames	Qahar Youyi Houqi~Qahar Youyi Qianqi~Qahar Youyi Zhongqi~Fengzhen Shi~Huade Xian~Jining Qu~Liangcheng Xian~Shangdu Xian~Dorbod Qi~Xinghe Xian~Zhuozi Xian
CN/内蒙古自治区/乌兰察布市	sub_names	察哈尔右翼后旗~察哈尔右翼前旗~察哈尔右翼中旗~丰镇市~化德县~集宁区~凉城县~商都县~四子王旗~兴和县~卓资县
CN/内蒙古自治区/乌海市	sub_keys	海勃湾区~海南区~乌达区
CN/内蒙古自治区/乌海市	sub_lnames	Haibowan Qu~Hainan Qu~Ud Qu
CN/内蒙古自治区/乌海市	sub_names	海勃湾区~海南区~乌达区
CN/内蒙古自治区/兴安盟	sub_keys	阿尔山市~科尔沁右翼前旗~科尔沁右翼中旗~突泉县~乌兰浩特市~扎赉特旗
CN/内蒙古自治区/兴安盟	sub_lnames	Arxan Shi~Horqin Youyi Qianqi~Horqin Youyi Zhongqi~Tuquan Xian~Ulan Hot Shi~Jalaid Qi
CN/内蒙古自治区/兴安盟	sub_names	阿尔山市~科尔沁右翼前旗~科尔沁右翼中旗~突泉县~乌兰浩特市~扎赉特旗
CN/内蒙古自治区/包头市	sub_keys	白云矿区~达尔罕茂明安联合旗~东河区~固阳县~九原区~昆都仑区~青山区~石拐区~土默特右旗
CN/内蒙古自治区/包头市	sub_lnames	Baiyun Kuangqu~Darhan Mumingan Lianheqi~Donghe Qu~Guyang Xian~Jiuyuan Qu~Hondlon Qu~Qingshan Qu~Shiguai Qu~Tumd Youqi
CN/内蒙古自治区/包头市	sub_names	白云矿区~达尔罕茂明安联合旗~东河区~固阳县~九原区~昆都仑区~青山区~石拐区~土默特右旗
CN/内蒙古自治区/呼伦贝尔市	sub_keys	阿荣旗~陈巴尔虎旗~额尔古纳市~鄂伦春自治旗~鄂温克族自治旗~根河市~海拉尔区~满洲里市~莫力达瓦达斡尔族自治旗~新巴尔虎右旗~新巴尔虎左旗~牙克石市~扎兰屯市
CN/内蒙古自治区/呼伦贝尔市	sub_lfnames	~~~Oroqen Zizhiqi~Ewenkizu Zizhiqi~~~~Morin Dawa Daurzu Zizhiqi~~~~
CN/内蒙古自治区/呼伦贝尔市	sub_lnames	Arun Qi~Chen Barag Qi~Ergun Shi~Oroqen Qi~Ewenkizu Qi~Genhe Shi~Hailar Qu~Manzhouli Shi~Morin Dawa Qi~Xin Barag Youqi~Xin Barag Zuoqi~Yakeshi Shi~Zhalantun Shi
CN/内蒙古自治区/呼伦贝尔市	sub_names	阿荣旗~陈巴尔虎旗~额尔古纳市~鄂伦春旗~鄂温克族旗~根河市~海拉尔区~满洲里市~莫力达瓦旗~新巴尔虎右旗~新巴尔虎左旗~牙克石市~扎兰屯市
CN/内蒙古自治区/呼和浩特市	sub_keys	和林格尔县~回民区~清水河县~赛罕区~土默特左旗~托克托县~武川县~新城区~玉泉区
CN/内蒙古自治区/呼和浩特市	sub_lnames	Horinger Xian~Huimin Qu~Qingshuihe Xian~Saihan Qu~Tumd Zuoqi~Togtoh Xian~Wuchuan Xian~Xincheng Qu~Yuquan Qu
CN/内蒙古自治区/呼和浩特市	sub_names	和林格尔县~回民区~清水河县~赛罕区~土默特左旗~托克托县~武川县~新城区~玉泉区
CN/内蒙古自治区/巴彦淖尔市	sub_keys	磴口县~杭锦后旗~临河区~乌拉特后旗~乌拉特前旗~乌拉特中旗~五原县
CN/内蒙古自治区/巴彦淖尔市	sub_lnames	Dengkou Xian~Hanggin Houqi~Linhe Qu~Urad Houqi~Urad Qianqi~Urad Zhongqi~Wuyuan Xian
CN/内蒙古自治区/巴彦淖尔市	sub_names	磴口县~杭锦后旗~临河区~乌拉特后旗~乌拉特前旗~乌拉特中旗~五原县
CN/内蒙古自治区/赤峰市	sub_keys	阿鲁科尔沁旗~敖汉旗~巴林右旗~巴林左旗~红山区~喀喇沁旗~克什克腾旗~林西县~宁城县~松山区~翁牛特旗~元宝山区
CN/内蒙古自治区/赤峰市	sub_lnames	Ar Horqin Qi~Aohan Qi~Bairin Youqi~Bairin Zuoqi~Hongshan Qu~Harqin Qi~Hexigten Qi~Linxi Xian~Ningcheng Xian~Songshan Qu~Ongniud Qi~Yuanbaoshan Qu
CN/内蒙古自治区/赤峰市	sub_names	阿鲁科尔沁旗~敖汉旗~巴林右旗~巴林左旗~红山区~喀喇沁旗~克什克腾旗~林西县~宁城县~松山区~翁牛特旗~元宝山区
CN/内蒙古自治区/通辽市	sub_keys	霍林郭勒市~开鲁县~科尔沁区~科尔沁左翼后旗~科尔沁左翼中旗~库伦旗~奈曼旗~扎鲁特旗
CN/内蒙古自治区/通辽市	sub_lnames	Holingol Shi~Kailu Xian~Horqin Qu~Horqin Zuoyi Houqi~Horqin Zuoyi Zhongqi~Hure Qi~Naiman Qi~Jarud Qi
CN/内蒙古自治区/通辽市	sub_names	霍林郭勒市~开鲁县~科尔沁区~科尔沁左翼后旗~科尔沁左翼中旗~库伦旗~奈曼旗~扎鲁特旗
CN/内蒙古自治区/鄂尔多斯市	sub_keys	达拉特旗~东胜区~鄂托克旗~鄂托克前旗~杭锦旗~乌审旗~伊金霍洛旗~准格尔旗
CN/内蒙古自治区/鄂尔多斯市	sub_lnames	Dalad Qi~Dongsheng Qu~Otog Qi~Otog Qianqi~Hanggin Qi~Uxin Qi~Ejin Qi~Jungar Qi
CN/内蒙古自治区/鄂尔多斯市	sub_names	达拉特旗~东胜区~鄂托克旗~鄂托克前旗~杭锦旗~乌审旗~伊金霍洛旗~准格尔旗
CN/内蒙古自治区/锡林郭勒盟	sub_keys	阿巴嘎旗~东乌珠穆沁旗~多伦县~二连浩特市~苏尼特右旗~苏尼特左旗~太仆寺旗~西乌珠穆沁旗~锡林浩特市~镶黄旗~正蓝旗~正镶白旗
CN/内蒙古自治区/锡林郭勒盟	sub_lfnames	~~Duolun (Dolonnur) Xian~~~~~~~Xianghuang (Hobot Xar) Qi~Zhenglan (Xulun Hoh) Qi~Zhengxiangbai (Xulun Hobot Qagan) Qi
CN/内蒙古自治区/锡林郭勒盟	sub_lnames	Abag Qi~Dong Ujimqin Qi~Duolun Xian~Erenhot Shi~Sonid Youqi~Sonid Zuoqi~Taibus Qi~Xi Ujimqin Qi~Xilinhot Shi~Xianghuang Qi~Zhenglan Qi~Zhengxiangbai Qi
CN/内蒙古自治区/锡林郭勒盟	sub_names	阿巴嘎旗~东乌珠穆沁旗~多伦县~二连浩特市~苏尼特右旗~苏尼特左旗~太仆寺旗~西乌珠穆沁旗~锡林浩特市~镶黄旗~正蓝旗~正镶白旗
CN/内蒙古自治区/阿拉善盟	sub_keys	阿拉善右旗~阿拉善左旗~额济纳旗
CN/内蒙古自治区/阿拉善盟	sub_lnames	Alxa Youqi~Alxa Zuoqi~Ejin Qi
CN/内蒙古自治区/阿拉善盟	sub_names	阿拉善右旗~阿拉善左旗~额济纳旗
CN/北京市	sub_keys	昌平区~朝阳区~大兴区~东城区~房山区~丰台区~海淀区~怀柔区~门头沟区~密云县~平谷区~石景山区~顺义区~通州区~西城区~延庆县
CN/北京市	sub_lnames	Changping Qu~Chaoyang Qu~Daxing Qu~Dongcheng Qu~Fangshan Qu~Fengtai Qu~Haidian Qu~Huairou Qu~Mentougou Qu~Miyun Xian~Pinggu Qu~Shijingshan Qu~Shunyi Qu~Tongzhou Qu~Xicheng Qu~Yanqing Xian
CN/北京市	sub_names	昌平区~朝阳区~大兴区~东城区~房山区~丰台区~海淀区~怀柔区~门头沟区~密云县~平谷区~石景山区~顺义区~通州区~西城区~延庆县
CN/台湾	sub_keys	高雄市~花蓮縣~基隆市~嘉義市~嘉義縣~金門縣~連江縣~苗栗縣~南投縣~澎湖縣~屏東縣~台北市~台東縣~台南市~台中市~桃園市~新北市~新竹市~新竹縣~宜蘭縣~雲林縣~彰化縣
CN/台湾	sub_lnames	Kaohsiung City~Hualien County~Keelung City~Chiayi City~Chiayi County~Kinmen County~Lienchiang County~Miaoli County~Nantou County~Penghu County~Pingtung County~Taipei City~Taitung County~Tainan City~Taichung City~Taoyuan City~New Taipei City~Hsinchu City~Hsinchu County~Yilan County~Yunlin County~Changhua County
CN/台湾	sub_names	高雄市~花蓮縣~基隆市~嘉義市~嘉義縣~金門縣~連江縣~苗栗縣~南投縣~澎湖縣~屏東縣~台北市~台東縣~台南市~台中市~桃園市~新北市~新竹市~新竹縣~宜蘭縣~雲林縣~彰化縣
CN/台湾	sub_zips	8[02-5]|81[1-579]~9[78]~20[0-6]~600~60[1-9]|6[12]~89~209|21[012]~3[56]~5[45]~88~9[0-4]~1[01]~9[56]~7[0-4]~4[0-3]~3[23]~20[78]|2[2345]~300~30[2-8]|31~2[67]~6[3-5]~5[0123]
CN/台湾/南投縣	sub_keys	埔里鎮~草屯鎮~國姓鄉~集集鎮~鹿谷鄉~名間鄉~南投市~仁愛鄉~水里鄉~信義鄉~魚池鄉~中寮鄉~竹山鎮
CN/台湾/南投縣	sub_lnames	Puli Township~Caotun Township~Guoxing Township~Jiji Township~Lugu Township~Mingjian Township~Nantou City~Ren'ai Township~Shuili Township~Xinyi Township~Yuchi Township~Zhongliao Township~Zhushan Township
CN/台湾/南投縣	sub_names	埔里鎮~草屯鎮~國姓鄉~集集鎮~鹿谷鄉~名間鄉~南投市~仁愛鄉~水里鄉~信義鄉~魚池鄉~中寮鄉~竹山鎮
CN/台湾/南投縣	sub_zips	545~542~544~552~558~551~540~546~553~556~555~541~557
CN/台湾/台中市	sub_keys	北區~北屯區~大安區~大肚區~大甲區~大里區~大雅區~東區~東勢區~豐原區~和平區~后里區~龍井區~南區~南屯區~清水區~沙鹿區~神岡區~石岡區~太平區~潭子區~外埔區~烏日區~梧棲區~霧峰區~西區~西屯區~新社區~中區
CN/台湾/台中市	sub_lnames	North District~Beitun District~Da'an District~Dadu District~Dajia District~Dali District~Daya District~East District~Dongshi District~Fengyuan District~Heping District~Houli District~Longjing District~South District~Nantun District~Qingshui District~Shalu District~Shengang District~Shigang District~Taiping District~Tanzi District~Waipu District~Wuri District~Wuqi District~Wufeng District~West District~Xitun District~Xinshe District~Central District
CN/台湾/台中市	sub_names	北區~北屯區~大安區~大肚區~大甲區~大里區~大雅區~東區~東勢區~豐原區~和平區~后里區~龍井區~南區~南屯區~清水區~沙鹿區~神岡區~石岡區~太平區~潭子區~外埔區~烏日區~梧棲區~霧峰區~西區~西屯區~新社區~中區
CN/台湾/台中市	sub_zips	404~406~439~432~437~412~428~401~423~420~424~421~434~402~408~436~433~429~422~411~427~438~414~435~413~403~407~426~400
CN/台湾/台北市	sub_keys	北投區~大安區~大同區~南港區~內湖區~士林區~松山區~萬華區~文山區~信義區~中山區~中正區
CN/台湾/台北市	sub_lnames	Beitou District~Da'an District~Datong District~Nangang District~Neihu District~Shilin District~Songshan District~Wanhua District~Wenshan District~Xinyi District~Zhongshan District~Zhongzheng District
CN/台湾/台北市	sub_names	北投區~大安區~大同區~南港區~內湖區~士林區~松山區~萬華區~文山區~信義區~中山區~中正區
CN/台湾/台北市	sub_zips	112~106~103~115~114~111~105~108~116~110~104~100
CN/台湾/台南市	sub_keys	安定區~安南區~安平區~白河區~北門區~北區~大內區~東區~東山區~官田區~關廟區~歸仁區~後壁區~佳里區~將軍區~柳營區~六甲區~龍崎區~麻豆區~南化區~南區~楠西區~七股區~仁德區~山上區~善化區~西港區~下營區~新化區~新市區~新營區~學甲區~鹽水區~永康區~玉井區~中西區~左鎮區
CN/台湾/台南市	sub_lnames	Anding District~Annan District~Anping District~Baihe District~Beimen District~North District~Danei District~East District~Dongshan District~Guantian District~Guanmiao District~Guiren District~Houbi District~Jiali District~Jiangjun District~Liuying District~Liujia District~Longqi District~Madou District~Nanhua District~South District~Nanxi District~Qigu District~Rende District~Shanshang District~Shanhua District~Xigang District~Xiaying District~Xinhua District~Xinshi District~Xinying District~Xuejia District~Yanshui District~Yongkang District~Yujing District~West Central District~Zuozhen District
CN/台湾/台南市	sub_names	安定區~安南區~安平區~白河區~北門區~北區~大內區~東區~東山區~官田區~關廟區~歸仁區~後壁區~佳里區~將軍區~柳營區~六甲區~龍崎區~麻豆區~南化區~南區~楠西區~七股區~仁德區~山上區~善化區~西港區~下營區~新化區~新市區~新營區~學甲區~鹽水區~永康區~玉井區~中西區~左鎮區
CN/台湾/台南市	sub_zips	745~709~708~732~727~704~742~701~733~720~718~711~731~722~725~736~734~719~721~716~702~715~724~717~743~741~723~735~712~744~730~726~737~710~714~700~713
CN/台湾/台東縣	sub_keys	卑南鄉~成功鎮~池上鄉~達仁鄉~大武鄉~東河鄉~關山鎮~海端鄉~金峰鄉~蘭嶼鄉~鹿野鄉~綠島鄉~台東市~太麻里鄉~延平鄉~長濱鄉
CN/台湾/台東縣	sub_lnames	Beinan Township~Chenggong Township~Chishang Township~Daren Township~Dawu Township~Donghe Township~Guanshan Township~Haiduan Township~Jinfeng Township~Lanyu Township~Luye Township~Lüdao Township~Taitung City~Taimali Township~Yanping Township~Changbin Township
CN/台湾/台東縣	sub_names	卑南鄉~成功鎮~池上鄉~達仁鄉~大武鄉~東河鄉~關山鎮~海端鄉~金峰鄉~蘭嶼鄉~鹿野鄉~綠島鄉~台東市~太麻里鄉~延平鄉~長濱鄉
CN/台湾/台東縣	sub_zips	954~961~958~966~965~959~956~957~964~952~955~951~950~963~953~962
CN/台湾/嘉義市	sub_keys	東區~西區
CN/台湾/嘉義市	sub_lnames	East District~West District
CN/台湾/嘉義市	sub_names	東區~西區
CN/台湾/嘉義縣	sub_keys	阿里山鄉~布袋鎮~大埔鄉~大林鎮~東石鄉~番路鄉~六腳鄉~鹿草鄉~梅山鄉~民雄鄉~朴子市~水上鄉~太保市~溪口鄉~新港鄉~義竹鄉~中埔鄉~竹崎鄉
CN/台湾/嘉義縣	sub_lnames	Alishan Township~Budai Township~Dapu Township~Dalin Township~Dongshi Township~Fanlu Township~Liujiao Township~Lucao Township~Meishan Township~Minxiong Township~Puzi City~Shuishang Township~Taibao City~Xikou Township~Xingang Township~Yizhu Township~Zhongpu Township~Zhuqi Township
CN/台湾/嘉義縣	sub_names	阿里山鄉~布袋鎮~大埔鄉~大林鎮~東石鄉~番路鄉~六腳鄉~鹿草鄉~梅山鄉~民雄鄉~朴子市~水上鄉~太保市~溪口鄉~新港鄉~義竹鄉~中埔鄉~竹崎鄉
CN/台湾/嘉義縣	sub_zips	605~625~607~622~614~602~615~611~603~621~613~608~612~623~616~624~606~604
CN/台湾/基隆市	sub_keys	安樂區~暖暖區~七堵區~仁愛區~信義區~中山區~中正區
CN/台湾/基隆市	sub_lnames	Anle District~Nuannuan District~Qidu District~Ren'ai District~Xinyi District~Zhongshan District~Zhongzheng District
CN/台湾/基隆市	sub_names	安樂區~暖暖區~七堵區~仁愛區~信義區~中山區~中正區
CN/台湾/基隆市	sub_zips	204~205~206~200~201~203~202
CN/台湾/宜蘭縣	sub_keys	大同鄉~冬山鄉~礁溪鄉~羅東鎮~南澳鄉~三星鄉~蘇澳鎮~頭城鎮~五結鄉~宜蘭市~員山鄉~壯圍鄉
CN/台湾/宜蘭縣	sub_lnames	Datong Township~Dongshan Township~Jiaoxi Township~Luodong Township~Nan'ao Township~Sanxing Township~Su'ao Township~Toucheng Township~Wujie Township~Yilan City~Yuanshan Township~Zhuangwei Township
CN/台湾/宜蘭縣	sub_names	大同鄉~冬山鄉~礁溪鄉~羅東鎮~南澳鄉~三星鄉~蘇澳鎮~頭城鎮~五結鄉~宜蘭市~員山鄉~壯圍鄉
CN/台湾/宜蘭縣	sub_zips	267~269~262~265~272~266~270~261~268~260~264~263
CN/台湾/屏東縣	sub_keys	潮州鎮~車城鄉~春日鄉~東港鎮~枋寮鄉~枋山鄉~高樹鄉~恆春鎮~佳冬鄉~九如鄉~崁頂鄉~來義鄉~里港鄉~林邊鄉~麟洛鄉~琉球鄉~瑪家鄉~滿洲鄉~牡丹鄉~南州鄉~內埔鄉~屏東市~三地門鄉~獅子鄉~泰武鄉~萬丹鄉~萬巒鄉~霧台鄉~新埤鄉~新園鄉~鹽埔鄉~長治鄉~竹田鄉
CN/台湾/屏東縣	sub_lnames	Chaozhou Township~Checheng Township~Chunri Township~Donggang Township~Fangliao Township~Fangshan Township~Gaoshu Township~Hengchun Township~Jiadong Township~Jiuru Township~Kanding Township~Laiyi Township~Ligang Township~Linbian Township~Linluo Township~Liuqiu Township~Majia Township~Manzhou Township~Mudan Township~Nanzhou Township~Neipu Township~Pingtung City~Sandimen Township~Shizi Township~Taiwu Township~Wandan Township~Wanluan Township~Wutai Township~Xinpi Township~Xinyuan Township~Yanpu Township~Changzhi Township~Zhutian Township
CN/台湾/屏東縣	sub_names	潮州鎮~車城鄉~春日鄉~東港鎮~枋寮鄉~枋山鄉~高樹鄉~恆春鎮~佳冬鄉~九如鄉~崁頂鄉~來義鄉~里港鄉~林邊鄉~麟洛鄉~琉球鄉~瑪家鄉~滿洲鄉~牡丹鄉~南州鄉~內埔鄉~屏東市~三地門鄉~獅子鄉~泰武鄉~萬丹鄉~萬巒鄉~霧台鄉~新埤鄉~新園鄉~鹽埔鄉~長治鄉~竹田鄉
CN/台湾/屏東縣	sub_zips	920~944~942~928~940~941~906~946~931~904~924~922~905~927~909~929~903~947~945~926~912~900~901~943~921~913~923~902~925~932~907~908~911
CN/台湾/彰化縣	sub_keys	北斗鎮~埔心鄉~埔鹽鄉~大城鄉~大村鄉~二林鎮~二水鄉~芳苑鄉~芬園鄉~福興鄉~和美鎮~花壇鄉~鹿港鎮~埤頭鄉~社頭鄉~伸港鄉~田尾鄉~田中鎮~溪湖鎮~溪州鄉~線西鄉~秀水鄉~永靖鄉~員林市~彰化市~竹塘鄉
CN/台湾/彰化縣	sub_lnames	Beidou Township~Puxin Township~Puyan Township~Dacheng Township~Dacun Township~Erlin Township~Ershui Township~Fangyuan Township~Fenyuan Township~Fuxing Township~Hemei Township~Huatan Township~Lukang Township~Pitou Township~Shetou Township~Shengang Township~Tianwei Township~Tianzhong Township~Xihu Township~Xizhou Township~Xianxi Township~Xiushui Township~Yongjing Township~Yuanlin City~Changhua City~Zhutang Township
CN/台湾/彰化縣	sub_names	北斗鎮~埔心鄉~埔鹽鄉~大城鄉~大村鄉~二林鎮~二水鄉~芳苑鄉~芬園鄉~福興鄉~和美鎮~花壇鄉~鹿港鎮~埤頭鄉~社頭鄉~伸港鄉~田尾鄉~田中鎮~溪湖鎮~溪州鄉~線西鄉~秀水鄉~永靖鄉~員林市~彰化市~竹塘鄉
CN/台湾/彰化縣	sub_zips	521~513~516~527~515~526~530~528~502~506~508~503~505~523~511~509~522~520~514~524~507~504~512~510~500~525
CN/台湾/新北市	sub_keys	八里區~板橋區~淡水區~貢寮區~金山區~林口區~蘆洲區~平溪區~坪林區~瑞芳區~三峽區~三芝區~三重區~深坑區~石碇區~石門區~樹林區~雙溪區~泰山區~土城區~萬里區~烏來區~五股區~汐止區~新店區~新莊區~鶯歌區~永和區~中和區
CN/台湾/新北市	sub_lnames	Bali District~Banqiao District~Tamsui District~Gongliao District~Jinshan District~Linkou District~Luzhou District~Pingxi District~Pinglin District~Ruifang District~Sanxia District~Sanzhi District~Sanchong District~Shenkeng District~Shiding District~Shimen District~Shulin District~Shuangxi District~Taishan District~Tucheng District~Wanli District~Wulai District~Wugu District~Xizhi District~Xindian District~Xinzhuang District~Yingge District~Yonghe District~Zhonghe District
CN/台湾/新北市	sub_names	八里區~板橋區~淡水區~貢寮區~金山區~林口區~蘆洲區~平溪區~坪林區~瑞芳區~三峽區~三芝區~三重區~深坑區~石碇區~石門區~樹林區~雙溪區~泰山區~土城區~萬里區~烏來區~五股區~汐止區~新店區~新莊區~鶯歌區~永和區~中和區
CN/台湾/新北市	sub_zips	249~220~251~228~208~244~247~226~232~224~237~252~241~222~223~253~238~227~243~236~207~233~248~221~231~24[28]~239~234~235
CN/台湾/新竹市	sub_keys	北區~東區~香山區
CN/台湾/新竹市	sub_lnames	North District~East District~Xiangshan District
CN/台湾/新竹市	sub_names	北區~東區~香山區
CN/台湾/新竹縣	sub_keys	寶山鄉~北埔鄉~峨眉鄉~關西鎮~橫山鄉~湖口鄉~尖石鄉~芎林鄉~五峰鄉~新埔鎮~新豐鄉~竹北市~竹東鎮
CN/台湾/新竹縣	sub_lnames	Baoshan Township~Beipu Township~Emei Township~Guanxi Township~Hengshan Township~Hukou Township~Jianshi Township~Qionglin Township~Wufeng Township~Xinpu Township~Xinfeng Township~Zhubei City~Zhudong Township
CN/台湾/新竹縣	sub_names	寶山鄉~北埔鄉~峨眉鄉~關西鎮~橫山鄉~湖口鄉~尖石鄉~芎林鄉~五峰鄉~新埔鎮~新豐鄉~竹北市~竹東鎮
CN/台湾/新竹縣	sub_zips	308~314~315~306~312~303~313~307~311~305~304~302~310
CN/台湾/桃園市	sub_keys	八德區~大溪區~大園區~復興區~觀音區~龜山區~龍潭區~蘆竹區~平鎮區~桃園區~新屋區~楊梅區~中壢區
CN/台湾/桃園市	sub_lnames	Bade District~Daxi District~Dayuan District~Fuxing District~Guanyin District~Guishan District~Longtan District~Luzhu District~Pingzhen District~Taoyuan District~Xinwu District~Yangmei District~Zhongli District
CN/台湾/桃園市	sub_names	八德區~大溪區~大園區~復興區~觀音區~龜山區~龍潭區~蘆竹區~平鎮區~桃園區~新屋區~楊梅區~中壢區
CN/台湾/桃園市	sub_zips	334~335~337~336~328~333~325~338~324~330~327~326~320
CN/台湾/澎湖縣	sub_keys	白沙鄉~湖西鄉~馬公市~七美鄉~望安鄉~西嶼鄉
CN/台湾/澎湖縣	sub_lnames	Baisha Township~Huxi Township~Magong City~Qimei Township~Wang'an Township~Xiyu Township
CN/台湾/澎湖縣	sub_names	白沙鄉~湖西鄉~馬公市~七美鄉~望安鄉~西嶼鄉
CN/台湾/澎湖縣	sub_zips	884~885~880~883~882~881
CN/台湾/花蓮縣	sub_keys	豐濱鄉~鳳林鎮~富里鄉~光復鄉~花蓮市~吉安鄉~瑞穗鄉~壽豐鄉~萬榮鄉~新城鄉~秀林鄉~玉里鎮~卓溪鄉
CN/台湾/花蓮縣	sub_lnames	Fengbin Township~Fenglin Township~Fuli Township~Guangfu Township~Hualien City~Ji'an Township~Ruisui Township~Shoufeng Township~Wanrong Township~Xincheng Township~Xiulin Township~Yuli Township~Zhuoxi Township
CN/台湾/花蓮縣	sub_names	豐濱鄉~鳳林鎮~富里鄉~光復鄉~花蓮市~吉安鄉~瑞穗鄉~壽豐鄉~萬榮鄉~新城鄉~秀林鄉~玉里鎮~卓溪鄉
CN/台湾/花蓮縣	sub_zips	977~975~983~976~970~973~978~974~979~971~972~981~982
CN/台湾/苗栗縣	sub_keys	大湖鄉~公館鄉~後龍鎮~苗栗市~南庄鄉~三灣鄉~三義鄉~獅潭鄉~泰安鄉~通霄鎮~銅鑼鄉~頭份市~頭屋鄉~西湖鄉~苑裡鎮~造橋鄉~竹南鎮~卓蘭鎮
CN/台湾/苗栗縣	sub_lnames	Dahu Township~Gongguan Township~Houlong Township~Miaoli City~Nanzhuang Township~Sanwan Township~Sanyi Township~Shitan Township~Tai'an Township~Tongxiao Township~Tongluo Township~Toufen City~Touwu Township~Xihu Township~Yuanli Township~Zaoqiao Township~Zhunan Township~Zhuolan Township
CN/台湾/苗栗縣	sub_names	大湖鄉~公館鄉~後龍鎮~苗栗市~南庄鄉~三灣鄉~三義鄉~獅潭鄉~泰安鄉~通霄鎮~銅鑼鄉~頭份市~頭屋鄉~西湖鄉~苑裡鎮~造橋鄉~竹南鎮~卓蘭鎮
CN/台湾/苗栗縣	sub_zips	364~363~356~360~353~352~367~354~365~357~366~351~362~368~358~361~350~369
CN/台湾/連江縣	sub_keys	北竿鄉~東引鄉~莒光鄉~南竿鄉
CN/台湾/連江縣	sub_lnames	Beigan Township~Dongyin Township~Juguang Township~Nangan Township
CN/台湾/連江縣	sub_names	北竿鄉~東引鄉~莒光鄉~南竿鄉
CN/台湾/連江縣	sub_zips	210~212~211~209
CN/台湾/金門縣	sub_keys	金城鎮~金湖鎮~金寧鄉~金沙鎮~烈嶼鄉~烏坵鄉
CN/台湾/金門縣	sub_lnames	Jincheng Township~Jinhu Township~Jinning Township~Jinsha Township~Lieyu Township~Wuqiu Township
CN/台湾/金門縣	sub_names	金城鎮~金湖鎮~金寧鄉~金沙鎮~烈嶼鄉~烏坵鄉
CN/台湾/金門縣	sub_zips	893~891~892~890~894~896
CN/台湾/雲林縣	sub_keys	褒忠鄉~北港鎮~莿桐鄉~大埤鄉~東勢鄉~斗六市~斗南鎮~二崙鄉~古坑鄉~虎尾鎮~口湖鄉~林內鄉~崙背鄉~麥寮鄉~水林鄉~四湖鄉~台西鄉~土庫鎮~西螺鎮~元長鄉
CN/台湾/雲林縣	sub_lnames	Baozhong Township~Beigang Township~Citong Township~Dapi Township~Dongshi Township~Douliu City~Dounan Township~Erlun Township~Gukeng Township~Huwei Township~Kouhu Township~Linnei Township~Lunbei Township~Mailiao Township~Shuilin Township~Sihu Township~Taixi Township~Tuku Township~Xiluo Township~Yuanchang Township
CN/台湾/雲林縣	sub_names	褒忠鄉~北港鎮~莿桐鄉~大埤鄉~東勢鄉~斗六市~斗南鎮~二崙鄉~古坑鄉~虎尾鎮~口湖鄉~林內鄉~崙背鄉~麥寮鄉~水林鄉~四湖鄉~台西鄉~土庫鎮~西螺鎮~元長鄉
CN/台湾/雲林縣	sub_zips	634~651~647~631~635~640~630~649~646~632~653~643~637~638~652~654~636~633~648~655
CN/台湾/高雄市	sub_keys	阿蓮區~大寮區~大社區~大樹區~東沙島~鳳山區~岡山區~鼓山區~湖內區~茄萣區~甲仙區~林園區~苓雅區~六龜區~路竹區~茂林區~美濃區~彌陀區~那瑪夏區~南沙島~楠梓區~內門區~鳥松區~旗津區~旗山區~前金區~前鎮區~橋頭區~仁武區~三民區~杉林區~桃源區~田寮區~小港區~新興區~鹽埕區~燕巢區~永安區~梓官區~左營區
CN/台湾/高雄市	sub_lnames	Alian District~Daliao District~Dashe District~Dashu District~Dongsha Island~Fengshan District~Gangshan District~Gushan District~Hunei District~Jiading District~Jiaxian District~Linyuan District~Lingya District~Liugui District~Luzhu District~Maolin District~Meinong District~Mituo District~Namaxia District~Nansha Island~Nanzi District~Neimen District~Niaosong District~Qijin District~Qishan District~Qianjin District~Qianzhen District~Qiaotou District~Renwu District~Sanmin District~Shanlin District~Taoyuan District~Tianliao District~Xiaogang District~Xinxing District~Yancheng District~Yanchao District~Yong'an District~Ziguan District~Zuoying District
CN/台湾/高雄市	sub_names	阿蓮區~大寮區~大社區~大樹區~東沙島~鳳山區~岡山區~鼓山區~湖內區~茄萣區~甲仙區~林園區~苓雅區~六龜區~路竹區~茂林區~美濃區~彌陀區~那瑪夏區~南沙島~楠梓區~內門區~鳥松區~旗津區~旗山區~前金區~前鎮區~橋頭區~仁武區~三民區~杉林區~桃源區~田寮區~小港區~新興區~鹽埕區~燕巢區~永安區~梓官區~左營區
CN/台湾/高雄市	sub_zips	822~831~815~840~817~830~820~804~829~852~847~832~802~844~821~851~843~827~849~819~811~845~833~805~842~801~806~825~814~807~846~848~823~812~800~803~824~828~826~813
CN/吉林省	sub_keys	白城市~白山市~吉林市~辽源市~四平市~松原市~通化市~延边朝鲜族自治州~长春市
CN/吉林省	sub_lfnames	~~~~~~~Yanbian Chosenzu Zizhizhou~
CN/吉林省	sub_lnames	Baicheng Shi~Baishan Shi~Jilin Shi~Liaoyuan Shi~Siping Shi~Songyuan Shi~Tonghua Shi~Yanbian Zhou~Changchun Shi
CN/吉林省	sub_names	白城市~白山市~吉林市~辽源市~四平市~松原市~通化市~延边州~长春市
CN/吉林省/吉林市	sub_keys	昌邑区~船营区~丰满区~桦甸市~蛟河市~龙潭区~磐石市~舒兰市~永吉县
CN/吉林省/吉林市	sub_lnames	Changyi Qu~Chuanying Qu~Fengman Qu~Huadian Shi~Jiaohe Shi~Longtan Qu~Panshi Shi~Shulan Shi~Yongji Xian
CN/吉林省/吉林市	sub_names	昌邑区~船营区~丰满区~桦甸市~蛟河市~龙潭区~磐石市~舒兰市~永吉县
CN/吉林省/四平市	sub_keys	公主岭市~梨树县~双辽市~铁东区~铁西区~伊通满族自治县
CN/吉林省/四平市	sub_lfnames	~~~~~Yitong Manzu Zizhixian
CN/吉林省/四平市	sub_lnames	Gongzhuling Shi~Lishu Xian~Shuangliao Shi~Tiedong Qu~Tiexi Qu~Yitong Xian
CN/吉林省/四平市	sub_names	公主岭市~梨树县~双辽市~铁东区~铁西区~伊通县
CN/吉林省/延边朝鲜族自治州	sub_keys	安图县~敦化市~和龙市~珲春市~龙井市~图们市~汪清县~延吉市
CN/吉林省/延边朝鲜族自治州	sub_lnames	Antu Xian~Dunhua Shi~Helong Shi~Hunchun Shi~Longjing Shi~Tumen Shi~Wangqing Xian~Yanji Shi
CN/吉林省/延边朝鲜族自治州	sub_names	安图县~敦化市~和龙市~珲春市~龙井市~图们市~汪清县~延吉市
CN/吉林省/松原市	sub_keys	扶余县~宁江区~前郭尔罗斯蒙古族自治县~乾安县~长岭县
CN/吉林省/松原市	sub_lfnames	~~Qian Gorlos Mongolzu Zizhixian~~
CN/吉林省/松原市	sub_lnames	Fuyu Xian~Ningjiang Qu~Qian Gorlos Xian~Qian'an Xian~Changling Xian
CN/吉林省/松原市	sub_names	扶余县~宁江区~前郭尔罗斯县~乾安县~长岭县
CN/吉林省/白城市	sub_keys	大安市~洮北区~洮南市~通榆县~镇赉县
CN/吉林省/白城市	sub_lnames	Da'an Shi~Taobei Qu~Taonan Shi~Tongyu Xian~Zhenlai Xian
CN/吉林省/白城市	sub_names	大安市~洮北区~洮南市~通榆县~镇赉县
CN/吉林省/白山市	sub_keys	八道江区~抚松县~江源区~靖宇县~临江市~长白朝鲜族自治县
CN/吉林省/白山市	sub_lfnames	~~~~~Changbai Chosenzu Zizhixian
CN/吉林省/白山市	sub_lnames	Badaojiang Qu~Fusong Xian~Jiangyuan Qu~Jingyu Xian~Linjiang Shi~Changbai Xian
CN/吉林省/白山市	sub_names	八道江区~抚松县~江源区~靖宇县~临江市~长白县
CN/吉林省/辽源市	sub_keys	东丰县~东辽县~龙山区~西安区
CN/吉林省/辽源市	sub_lnames	Dongfeng Xian~Dongliao Xian~Longshan Qu~Xi'an Qu
CN/吉林省/辽源市	sub_names	东丰县~东辽县~龙山区~西安区
CN/吉林省/通化市	sub_keys	东昌区~二道江区~辉南县~集安市~柳河县~梅河口市~通化县
CN/吉林省/通化市	sub_lnames	Dongchang Qu~Erdaojiang Qu~Huinan Xian~Ji'an Shi~Liuhe Xian~Meihekou Shi~Tonghua Xian
CN/吉林省/通化市	sub_names	东昌区~二道江区~辉南县~集安市~柳河县~梅河口市~通化县
CN/吉林省/长春市	sub_keys	朝阳区~德惠市~二道区~九台市~宽城区~绿园区~南关区~农安县~双阳区~榆树市
CN/吉林省/长春市	sub_lnames	Chaoyang Qu~Dehui Shi~Erdao Qu~Jiutai Shi~Kuancheng Qu~Lüyuan Qu~Nanguan Qu~Nong'an Xian~Shuangyang Qu~Yushu Shi
CN/吉林省/长春市	sub_names	朝阳区~德惠市~二道区~九台市~宽城区~绿园区~南关区~农安县~双阳区~榆树市
CN/四川省	sub_keys	阿坝藏族羌族自治州~巴中市~成都市~达州市~德阳市~甘孜藏族自治州~广安市~广元市~乐山市~凉山彝族自治州~泸州市~眉山市~绵阳市~南充市~内江市~攀枝花市~遂宁市~雅安市~宜宾市~资阳市~自贡市
CN/四川省	sub_lfnames	Aba (Ngawa) Zangzu Qiangzu Zizhizhou~~~~~Garzê Zangzu Zizhizhou~~~~Liangshan Yizu Zizhizhou~~~~~~~~~~~
CN/四川省	sub_lnames	Aba Zangzuqiangzuzizhizhou~Bazhong Shi~Chengdu Shi~Dazhou Shi~Deyang Shi~Garzê Zhou~Guang'an Shi~Guangyuan Shi~Leshan Shi~Liangshan Zhou~Luzhou Shi~Meishan Shi~Mianyang Shi~Nanchong Shi~Neijiang Shi~Panzhihua Shi~Suining Shi~Ya'an Shi~Yibin Shi~Ziyang Shi~Zigong Shi
CN/四川省	sub_names	阿坝州~巴中市~成都市~达州市~德阳市~甘孜州~广安市~广元市~乐山市~凉山州~泸州市~眉山市~绵阳市~南充市~内江市~攀枝花市~遂宁市~雅安市~宜宾市~资阳市~自贡市
CN/四川省/乐山市	sub_keys	峨边彝族自治县~峨眉山市~夹江县~犍为县~金口河区~井研县~马边彝族自治县~沐川县~沙湾区~市中区~五通桥区
CN/四川省/乐山市	sub_lfnames	Ebian Yizu Zizhixian~~~~~~Mabian Yizu Zizhixian~~~~
CN/四川省/乐山市	sub_lnames	Ebian Xian~Emeishan Shi~Jiajiang Xian~Qianwei Xian~Jinkouhe Qu~Jingyan Xian~Mabian Xian~Muchuan Xian~Shawan Qu~Shizhong Qu~Wutongqiao Qu
CN/四川省/乐山市	sub_names	峨边县~峨眉山市~夹江县~犍为县~金口河区~井研县~马边县~沐川县~沙湾区~市中区~五通桥区
CN/四川省/内江市	sub_keys	东兴区~隆昌县~市中区~威远县~资中县
CN/四川省/内江市	sub_lnames	Dongxing Qu~Longchang Xian~Shizhong Qu~Weiyuan Xian~Zizhong Xian
CN/四川省/内江市	sub_names	东兴区~隆昌县~市中区~威远县~资中县
CN/四川省/凉山彝族自治州	sub_keys	布拖县~德昌县~甘洛县~会东县~会理县~金阳县~雷波县~美姑县~冕宁县~木里藏族自治县~宁南县~普格县~西昌市~喜德县~盐源县~越西县~昭觉县
CN/四川省/凉山彝族自治州	sub_lfnames	~~~~~~~~~Muli Zangzu Zizhixian~~~~~~~
CN/四川省/凉山彝族自治州	sub_lnames	Butuo Xian~Dechang Xian~Ganluo Xian~Huidong Xian~Huili Xian~Jinyang Xian~Leibo Xian~Meigu Xian~Mianning Xian~Muli Xian~Ningnan Xian~Puge Xian~Xichang Shi~Xide Xian~Yanyuan Xian~Yuexi Xian~Zhaojue Xian
CN/四川省/凉山彝族自治州	sub_names	布拖县~德昌县~甘洛县~会东县~会理县~金阳县~雷波县~美姑县~冕宁县~木里县~宁南县~普格县~西昌市~喜德县~盐源县~越西县~昭觉县
CN/四川省/南充市	sub_keys	高坪区~嘉陵区~阆中市~南部县~蓬安县~顺庆区~西充县~仪陇县~营山县
CN/四川省/南充市	sub_lnames	Gaoping Qu~Jialing Qu~Langzhong Shi~Nanbu Xian~Peng'an Xian~Shunqing Qu~Xichong Xian~Yilong Xian~Yingshan Xian
CN/四川省/南充市	sub_names	高坪区~嘉陵区~阆中市~南部县~蓬安县~顺庆区~西充县~仪陇县~营山县
CN/四川省/宜宾市	sub_keys	翠屏区~高县~珙县~江安县~南溪县~屏山县~兴文县~宜宾县~筠连县~长宁县
CN/四川省/宜宾市	sub_lnames	Cuiping Qu~Gao Xian~Gong Xian~Jiang'an Xian~Nanxi Xian~Pingshan Xian~Xingwen Xian~Yibin Xian~Junlian Xian~Changning Xian
CN/四川省/宜宾市	sub_names	翠屏区~高县~珙县~江安县~南溪县~屏山县~兴文县~宜宾县~筠连县~长宁县
CN/四川省/巴中市	sub_keys	巴州区~南江县~平昌县~通江县
CN/四川省/巴中市	sub_lnames	Bazhou Qu~Nanjiang Xian~Pingchang Xian~Tongjiang Xian
CN/四川省/巴中市	sub_names	巴州区~南江县~平昌县~通江县
CN/四川省/广元市	sub_keys	苍溪县~朝天区~剑阁县~利州区~青川县~市中区~旺苍县~元坝区
CN/四川省/广元市	sub_lnames	Cangxi Xian~Chaotian Qu~Jiange Xian~Lizhou Qu~Qingchuan Xian~Shizhong Qu~Wangcang Xian~Yuanba Qu
CN/四川省/广元市	sub_names	苍溪县~朝天区~剑阁县~利州区~青川县~市中区~旺苍县~元坝区
CN/四川省/广安市	sub_keys	广安区~华蓥市~邻水县~武胜县~岳池县
CN/四川省/广安市	sub_lnames	Guang'an Qu~Huaying Shi~Linshui Xian~Wusheng Xian~Yuechi Xian
CN/四川省/广安市	sub_names	广安区~华蓥市~邻水县~武胜县~岳池县
CN/四川省/德阳市	sub_keys	广汉市~旌阳区~罗江县~绵竹市~什邡市~中江县
CN/四川省/德阳市	sub_lnames	Guanghan Shi~Jingyang Qu~Luojiang Xian~Mianzhu Shi~Shifang Shi~Zhongjiang Xian
CN/四川省/德阳市	sub_names	广汉市~旌阳区~罗江县~绵竹市~什邡市~中江县
CN/四川省/成都市	sub_keys	成华区~崇州市~大邑县~都江堰市~金牛区~金堂县~锦江区~龙泉驿区~彭州市~郫县~蒲江县~青白江区~青羊区~邛崃市~双流县~温江区~武侯区~新都区~新津县
CN/四川省/成都市	sub_lnames	Chenghua Qu~Chongzhou Shi~Dayi Xian~Dujiangyan Shi~Jinniu Qu~Jintang Xian~Jinjiang Qu~Longquanyi Qu~Pengzhou Shi~Pi Xian~Pujiang Xian~Qingbaijiang Qu~Qingyang Qu~Qionglai Shi~Shuangliu Xian~Wenjiang Qu~Wuhou Qu~Xindu Qu~Xinjin Xian
CN/四川省/成都市	sub_names	成华区~崇州市~大邑县~都江堰市~金牛区~金堂县~锦江区~龙泉驿区~彭州市~郫县~蒲江县~青白江区~青羊区~邛崃市~双流县~温江区~武侯区~新都区~新津县
CN/四川省/攀枝花市	sub_keys	东区~米易县~仁和区~西区~盐边县
CN/四川省/攀枝花市	sub_lnames	Dong Qu~Miyi Xian~Renhe Qu~Xi Qu~Yanbian Xian
CN/四川省/攀枝花市	sub_names	东区~米易县~仁和区~西区~盐边县
CN/四川省/泸州市	sub_keys	古蔺县~合江县~江阳区~龙马潭区~泸县~纳溪区~叙永县
CN/四川省/泸州市	sub_lnames	Gulin Xian~Hejiang Xian~Jiangyang Qu~Longmatan Qu~Lu Xian~Naxi Qu~Xuyong Xian
CN/四川省/泸州市	sub_names	古蔺县~合江县~江阳区~龙马潭区~泸县~纳溪区~叙永县
CN/四川省/甘孜藏族自治州	sub_keys	巴塘县~白玉县~丹巴县~道孚县~稻城县~得荣县~德格县~甘孜县~九龙县~康定县~理塘县~泸定县~炉霍县~色达县~石渠县~乡城县~新龙县~雅江县
CN/四川省/甘孜藏族自治州	sub_lfnames	~~Danba (Rongzhag) Xian~~Daocheng (Dabba) Xian~~~~Jiulong (Gyaisi) Xian~Kangding (Dardo) Xian~~Luding (Jagsamka) Xian~Luhuo (Zhaggo) Xian~~~Xiangcheng (Qagchêng) Xian~Xinlong (Nyagrong) Xian~Yajiang (Nyagquka) Xian
CN/四川省/甘孜藏族自治州	sub_lnames	Batang Xian~Baiyu Xian~Danba Xian~Dawu Xian~Daocheng Xian~Dêrong Xian~Dêgê Xian~Garzê Xian~Jiulong Xian~Kangding Xian~Litang Xian~Luding Xian~Luhuo Xian~Sêrtar Xian~Sêrxü Xian~Xiangcheng Xian~Xinlong Xian~Yajiang Xian
CN/四川省/甘孜藏族自治州	sub_names	巴塘县~白玉县~丹巴县~道孚县~稻城县~得荣县~德格县~甘孜县~九龙县~康定县~理塘县~泸定县~炉霍县~色达县~石渠县~乡城县~新龙县~雅江县
CN/四川省/眉山市	sub_keys	丹棱县~东坡区~洪雅县~彭山县~青神县~仁寿县
CN/四川省/眉山市	sub_lnames	Danling Xian~Dongpo Qu~Hongya Xian~Pengshan Xian~Qingshen Xian~Renshou Xian
CN/四川省/眉山市	sub_names	丹棱县~东坡区~洪雅县~彭山县~青神县~仁寿县
CN/四川省/绵阳市	sub_keys	安县~北川羌族自治县~涪城区~江油市~平武县~三台县~盐亭县~游仙区~梓潼县
CN/四川省/绵阳市	sub_lfnames	~Beichuan Qiangzu Zizhixian~~~~~~~
CN/四川省/绵阳市	sub_lnames	An Xian~Beichuan Xian~Fucheng Qu~Jiangyou Shi~Pingwu Xian~Santai Xian~Yanting Xian~Youxian Qu~Zitong Xian
CN/四川省/绵阳市	sub_names	安县~北川县~涪城区~江油市~平武县~三台县~盐亭县~游仙区~梓潼县
CN/四川省/自贡市	sub_keys	大安区~富顺县~贡井区~荣县~沿滩区~自流井区
CN/四川省/自贡市	sub_lnames	Da'an Qu~Fushun Xian~Gongjing Qu~Rong Xian~Yantan Qu~Ziliujing Qu
CN/四川省/自贡市	sub_names	大安区~富顺县~贡井区~荣县~沿滩区~自流井区
CN/四川省/资阳市	sub_keys	安岳县~简阳市~乐至县~雁江区
CN/四川省/资阳市	sub_lnames	Anyue Xian~Jianyang Shi~Lezhi Xian~Yanjiang Qu
CN/四川省/资阳市	sub_names	安岳县~简阳市~乐至县~雁江区
CN/四川省/达州市	sub_keys	达川区~大竹县~开江县~渠县~通川区~万源市~宣汉县
CN/四川省/达州市	sub_lnames	Dachuan Qu~Dazhu Xian~Kaijiang Xian~Qu Xian~Tongzhou Qu~Wanyuan Shi~Xuanhan Xian
CN/四川省/达州市	sub_names	达川区~大竹县~开江县~渠县~通川区~万源市~宣汉县
CN/四川省/遂宁市	sub_keys	安居区~船山区~大英县~蓬溪县~射洪县
CN/四川省/遂宁市	sub_lnames	Anju Qu~Chuanshan Qu~Daying Xian~Pengxi Xian~Shehong Xian
CN/四川省/遂宁市	sub_names	安居区~船山区~大英县~蓬溪县~射洪县
CN/四川省/阿坝藏族羌族自治州	sub_keys	阿坝县~黑水县~红原县~金川县~九寨沟县~理县~马尔康县~茂县~壤塘县~若尔盖县~松潘县~汶川县~小金县
CN/四川省/阿坝藏族羌族自治州	sub_lfnames	Aba (Ngawa) Xian~~~Jinchuan (Quqên) Xian~~~~~~~Songpan (Sungqu) Xian~~
CN/四川省/阿坝藏族羌族自治州	sub_lnames	Aba Xian~Heishui Xian~Hongyuan Xian~Jinchuan Xian~Jiuzhaigou Xian~Li Xian~Barkam Xian~Mao Xian~Zamtang Xian~Zoǐgê Xian~Songpan Xian~Wenchuan Xian~Xiaojin Xian
CN/四川省/阿坝藏族羌族自治州	sub_names	阿坝县~黑水县~红原县~金川县~九寨沟县~理县~马尔康县~茂县~壤塘县~若尔盖县~松潘县~汶川县~小金县
CN/四川省/雅安市	sub_keys	宝兴县~汉源县~芦山县~名山区~石棉县~天全县~荥经县~雨城区
CN/四川省/雅安市	sub_lnames	Baoxing Xian~Hanyuan Xian~Lushan Xian~Mingshan Qu~Shimian Xian~Tianquan Xian~Yingjing Xian~Yucheng Qu
CN/四川省/雅安市	sub_names	宝兴县~汉源县~芦山县~名山区~石棉县~天全县~荥经县~雨城区
CN/天津市	sub_keys	宝坻区~北辰区~滨海新区~东丽区~和平区~河北区~河东区~河西区~红桥区~蓟县~津南区~静海县~南开区~宁河县~武清区~西青区
CN/天津市	sub_lnames	Baodi Qu~Beichen Qu~Binhai Xinqu~Dongli Qu~Heping Qu~Hebei Qu~Hedong Qu~Hexi Qu~Hongqiao Qu~Ji Xian~Jinnan Qu~Jinghai Xian~Nankai Qu~Ninghe Xian~Wuqing Qu~Xiqing Qu
CN/天津市	sub_names	宝坻区~北辰区~滨海新区~东丽区~和平区~河北区~河东区~河西区~红桥区~蓟县~津南区~静海县~南开区~宁河县~武清区~西青区
CN/宁夏回族自治区	sub_keys	固原市~石嘴山市~吴忠市~银川市~中卫市
CN/宁夏回族自治区	sub_lnames	Guyuan Shi~Shizuishan Shi~Wuzhong Shi~Yinchuan Shi~Zhongwei Shi
CN/宁夏回族自治区	sub_names	固原市~石嘴山市~吴忠市~银川市~中卫市
CN/宁夏回族自治区/中卫市	sub_keys	海原县~沙坡头区~中宁县
CN/宁夏回族自治区/中卫市	sub_lnames	Haiyuan Xian~Shapotou Qu~Zhongning Xian
CN/宁夏回族自治区/中卫市	sub_names	海原县~沙坡头区~中宁县
CN/宁夏回族自治区/吴忠市	sub_keys	利通区~青铜峡市~同心县~盐池县
CN/宁夏回族自治区/吴忠市	sub_lnames	Litong Qu~Qingtongxia Shi~Tongxin Xian~Yanchi Xian
CN/宁夏回族自治区/吴忠市	sub_names	利通区~青铜峡市~同心县~盐池县
CN/宁夏回族自治区/固原市	sub_keys	泾源县~隆德县~彭阳县~西吉县~原州区
CN/宁夏回族自治区/固原市	sub_lnames	Jingyuan Xian~Longde Xian~Pengyang Xian~Xiji Xian~Yuanzhou Qu
CN/宁夏回族自治区/固原市	sub_names	泾源县~隆德县~彭阳县~西吉县~原州区
CN/宁夏回族自治区/石嘴山市	sub_keys	大武口区~惠农区~平罗县
CN/宁夏回族自治区/石嘴山市	sub_lnames	Dawukou Qu~Huinong Qu~Pingluo Xian
CN/宁夏回族自治区/石嘴山市	sub_names	大武口区~惠农区~平罗县
CN/宁夏回族自治区/银川市	sub_keys	贺兰县~金凤区~灵武市~西夏区~兴庆区~永宁县
CN/宁夏回族自治区/银川市	sub_lnames	Helan Xian~Jinfeng Qu~Lingwu Shi~Xixia Qu~Xingqing Qu~Yongning Xian
CN/宁夏回族自治区/银川市	sub_names	贺兰县~金凤区~灵武市~西夏区~兴庆区~永宁县
CN/安徽省	sub_keys	安庆市~蚌埠市~亳州市~巢湖市~池州市~滁州市~阜阳市~合肥市~淮北市~淮南市~黄山市~六安市~马鞍山市~宿州市~铜陵市~芜湖市~宣城市
CN/安徽省	sub_lnames	Anqing Shi~Bengbu Shi~Bozhou Shi~Chaohu Shi~Chizhou Shi~Chuzhou Shi~Fuyang Shi~Hefei Shi~Huaibei Shi~Huainan Shi~Huangshan Shi~Lu'an Shi~Ma'anshan Shi~Suzhou Shi~Tongling shi~Wuhu Shi~Xuancheng Shi
CN/安徽省	sub_names	安庆市~蚌埠市~亳州市~巢湖市~池州市~滁州市~阜阳市~合肥市~淮北市~淮南市~黄山市~六安市~马鞍山市~宿州市~铜陵市~芜湖市~宣城市
CN/安徽省/亳州市	sub_keys	利辛县~蒙城县~谯城区~涡阳县
CN/安徽省/亳州市	sub_lnames	Lixin Xian~Mengcheng Xian~Qiaocheng Qu~Guoyang Xian
CN/安徽省/亳州市	sub_names	利辛县~蒙城县~谯城区~涡阳县
CN/安徽省/六安市	sub_keys	霍邱县~霍山县~金安区~金寨县~寿县~舒城县~裕安区
CN/安徽省/六安市	sub_lnames	Huoqiu Xian~Huoshan Xian~Jin'an Qu~Jinzhai Xian~Shou Xian~Shucheng Xian~Yu'an Qu
CN/安徽省/六安市	sub_names	霍邱县~霍山县~金安区~金寨县~寿县~舒城县~裕安区
CN/安徽省/合肥市	sub_keys	包河区~肥东县~肥西县~庐阳区~蜀山区~瑶海区~长丰县
CN/安徽省/合肥市	sub_lnames	Baohe Qu~Feidong Xian~Feixi Xian~Luyang Qu~Shushan Qu~Yaohai Qu~Changfeng Xian
CN/安徽省/合肥市	sub_names	包河区~肥东县~肥西县~庐阳区~蜀山区~瑶海区~长丰县
CN/安徽省/安庆市	sub_keys	枞阳县~大观区~怀宁县~潜山县~宿松县~太湖县~桐城市~望江县~宜秀区~迎江区~岳西县
CN/安徽省/安庆市	sub_lnames	Zongyang Xian~Daguan Qu~Huaining Xian~Qianshan Xian~Susong Xian~Taihu Xian~Tongcheng Shi~Wangjiang Xian~Yixiu Qu~Yingjiang Qu~Yuexi Xian
CN/安徽省/安庆市	sub_names	枞阳县~大观区~怀宁县~潜山县~宿松县~太湖县~桐城市~望江县~宜秀区~迎江区~岳西县
CN/安徽省/宣城市	sub_keys	广德县~绩溪县~泾县~旌德县~郎溪县~宁国市~宣州区
CN/安徽省/宣城市	sub_lnames	Guangde Xian~Jixi Xian~Jing Xian~Jingde Xian~Langxi Xian~Ningguo Shi~Xuanzhou Qu
CN/安徽省/宣城市	sub_names	广德县~绩溪县~泾县~旌德县~郎溪县~宁国市~宣州区
CN/安徽省/宿州市	sub_keys	砀山县~灵璧县~泗县~萧县~埇桥区
CN/安徽省/宿州市	sub_lnames	Dangshan Xian~Lingbi Xian~Si Xian~Xiao Xian~Yongqiao Qu
CN/安徽省/宿州市	sub_names	砀山县~灵璧县~泗县~萧县~埇桥区
CN/安徽省/巢湖市	sub_keys	含山县~和县~居巢区~庐江县~无为县
CN/安徽省/巢湖市	sub_lnames	Hanshan Xian~He Xian~Juchao Qu~Lujiang Xian~Wuwei Xian
CN/安徽省/巢湖市	sub_names	含山县~和县~居巢区~庐江县~无为县
CN/安徽省/池州市	sub_keys	东至县~贵池区~青阳县~石台县
CN/安徽省/池州市	sub_lnames	Dongzhi Xian~Guichi Qu~Qingyang Xian~Shitai Xian
CN/安徽省/池州市	sub_names	东至县~贵池区~青阳县~石台县
CN/安徽省/淮北市	sub_keys	杜集区~烈山区~濉溪县~相山区
CN/安徽省/淮北市	sub_lnames	Duji Qu~Lieshan Qu~Suixi Xian~Xiangshan Qu
CN/安徽省/淮北市	sub_names	杜集区~烈山区~濉溪县~相山区
CN/安徽省/淮南市	sub_keys	八公山区~大通区~凤台县~潘集区~田家庵区~谢家集区
CN/安徽省/淮南市	sub_lnames	Bagongshan Qu~Datong Qu~Fengtai Xian~Panji Qu~Tianjia'an Qu~Xiejiaji Qu
CN/安徽省/淮南市	sub_names	八公山区~大通区~凤台县~潘集区~田家庵区~谢家集区
CN/安徽省/滁州市	sub_keys	定远县~凤阳县~来安县~琅琊区~明光市~南谯区~全椒县~天长市
CN/安徽省/滁州市	sub_lnames	Dingyuan Xian~Fengyang Xian~Lai'an Xian~Liangya Qu~Mingguang Shi~Nanqiao Qu~Quanjiao Xian~Tianchang Shi
CN/安徽省/滁州市	sub_names	定远县~凤阳县~来安县~琅琊区~明光市~南谯区~全椒县~天长市
CN/安徽省/芜湖市	sub_keys	繁昌县~镜湖区~鸠江区~南陵县~三山区~无为县~芜湖县~弋江区
CN/安徽省/芜湖市	sub_lnames	Fanchang Xian~Jinghu Qu~Jiujiang Qu~Nanling Xian~Sanshan Qu~Wuwei Xian~Wuhu Xian~Yijiang Qu
CN/安徽省/芜湖市	sub_names	繁昌县~镜湖区~鸠江区~南陵县~三山区~无为县~芜湖县~弋江区
CN/安徽省/蚌埠市	sub_keys	蚌山区~固镇县~怀远县~淮上区~龙子湖区~五河县~禹会区
CN/安徽省/蚌埠市	sub_lnames	Bengshan Qu~Guzhen Xian~Huaiyuan Xian~Huaishang Qu~Longzihu Qu~Wuhe Xian~Yuhui Qu
CN/安徽省/蚌埠市	sub_names	蚌山区~固镇县~怀远县~淮上区~龙子湖区~五河县~禹会区
CN/安徽省/铜陵市	sub_keys	郊区~狮子山区~铜官山区~铜陵县
CN/安徽省/铜陵市	sub_lnames	Jiao Qu~Shizishan Qu~Tongguanshan Qu~Tongling Xian
CN/安徽省/铜陵市	sub_names	郊区~狮子山区~铜官山区~铜陵县
CN/安徽省/阜阳市	sub_keys	阜南县~界首市~临泉县~太和县~颍东区~颍泉区~颍上县~颍州区
CN/安徽省/阜阳市	sub_lnames	Funan Xian~Jieshou Shi~Linquan Xian~Taihe Xian~Yingdong Qu~Yingquan Qu~Yingshang Xian~Yingzhou Qu
CN/安徽省/阜阳市	sub_names	阜南县~界首市~临泉县~太和县~颍东区~颍泉区~颍上县~颍州区
CN/安徽省/马鞍山市	sub_keys	当涂县~花山区~金家庄区~雨山区
CN/安徽省/马鞍山市	sub_lnames	Dangtu Xian~Huashan Qu~Jinjiazhuang Qu~Yushan Qu
CN/安徽省/马鞍山市	sub_names	当涂县~花山区~金家庄区~雨山区
CN/安徽省/黄山市	sub_keys	黄山区~徽州区~祁门县~歙县~屯溪区~休宁县~黟县
CN/安徽省/黄山市	sub_lnames	Huangshan Qu~Huizhou Qu~Qimen Xian~She Xian~Tunxi Qu~Xiuning Xian~Yi Xian
CN/安徽省/黄山市	sub_names	黄山区~徽州区~祁门县~歙县~屯溪区~休宁县~黟县
CN/山东省	sub_keys	滨州市~德州市~东营市~菏泽市~济南市~济宁市~莱芜市~聊城市~临沂市~青岛市~日照市~泰安市~威海市~潍坊市~烟台市~枣庄市~淄博市
CN/山东省	sub_lnames	Binzhou shi~Dezhou Shi~Dongying Shi~Heze Shi~Jinan Shi~Jining Shi~Laiwu Shi~Liaocheng Shi~Linyi Shi~Qingdao Shi~Rizhao Shi~Tai'an Shi~Weihai Shi~Weifang shi~Yantai Shi~Zaozhuang Shi~Zibo Shi
CN/山东省	sub_names	滨州市~德州市~东营市~菏泽市~济南市~济宁市~莱芜市~聊城市~临沂市~青岛市~日照市~泰安市~威海市~潍坊市~烟台市~枣庄市~淄博市
CN/山东省/东营市	sub_keys	东营区~广饶县~河口区~垦利县~利津县
CN/山东省/东营市	sub_lnames	Dongying Qu~Guangrao Xian~Hekou Qu~Kenli Xian~Lijin Xian
CN/山东省/东营市	sub_names	东营区~广饶县~河口区~垦利县~利津县
CN/山东省/临沂市	sub_keys	苍山县~费县~河东区~莒南县~兰山区~临沭县~罗庄区~蒙阴县~平邑县~郯城县~沂南县~沂水县
CN/山东省/临沂市	sub_lnames	Cangshan Xian~Fei Xian~Hedong Qu~Junan Xian~Lanshan Qu~Linshu Xian~Luozhuang Qu~Mengyin Xian~Pingyi Xian~Tancheng Xian~Yinan Xian~Yishui Xian
CN/山东省/临沂市	sub_names	苍山县~费县~河东区~莒南县~兰山区~临沭县~罗庄区~蒙阴县~平邑县~郯城县~沂南县~沂水县
CN/山东省/威海市	sub_keys	环翠区~荣成市~乳山市~文登区
CN/山东省/威海市	sub_lnames	Huancui Qu~Rongcheng Shi~Rushan Shi~Wendeng Qu
CN/山东省/威海市	sub_names	环翠区~荣成市~乳山市~文登区
CN/山东省/德州市	sub_keys	德城区~乐陵市~临邑县~陵县~宁津县~平原县~齐河县~庆云县~武城县~夏津县~禹城市
CN/山东省/德州市	sub_lnames	Decheng Qu~Leling Shi~Linyi Xian~Ling Xian~Ningjin Xian~Pingyuan Xian~Qihe Xian~Qingyun Xian~Wucheng Xian~Xiajin Xian~Yucheng Shi
CN/山东省/德州市	sub_names	德城区~乐陵市~临邑县~陵县~宁津县~平原县~齐河县~庆云县~武城县~夏津县~禹城市
CN/山东省/日照市	sub_keys	东港区~莒县~岚山区~五莲县
CN/山东省/日照市	sub_lnames	Donggang Qu~Ju Xian~Lanshan Qu~Wulian Xian
CN/山东省/日照市	sub_names	东港区~莒县~岚山区~五莲县
CN/山东省/枣庄市	sub_keys	山亭区~市中区~台儿庄区~滕州市~薛城区~峄城区
CN/山东省/枣庄市	sub_lnames	Shanting Qu~Shizhong Qu~Tai'erzhuang Qu~Tengzhou Shi~Xuecheng Qu~Yicheng Qu
CN/山东省/枣庄市	sub_names	山亭区~市中区~台儿庄区~滕州市~薛城区~峄城区
CN/山东省/泰安市	sub_keys	岱岳区~东平县~肥城市~宁阳县~泰山区~新泰市
CN/山东省/泰安市	sub_lnames	Daiyue Qu~Dongping Xian~Feicheng Shi~Ningyang Xian~Taishan Qu~Xintai Shi
CN/山东省/泰安市	sub_names	岱岳区~东平县~肥城市~宁阳县~泰山区~新泰市
CN/山东省/济南市	sub_keys	槐荫区~济阳县~历城区~历下区~平阴县~商河县~市中区~天桥区~章丘市~长清区
CN/山东省/济南市	sub_lnames	Huaiyin Qu~Jiyang Xian~Licheng Qu~Lixia Qu~Pingyin Xian~Shanghe Xian~Shizhong Qu~Tianqiao Qu~Zhangqiu Shi~Changqing Qu
CN/山东省/济南市	sub_names	槐荫区~济阳县~历城区~历下区~平阴县~商河县~市中区~天桥区~章丘市~长清区
CN/山东省/济宁市	sub_keys	嘉祥县~金乡县~梁山县~曲阜市~任城区~市中区~泗水县~微山县~汶上县~兖州市~鱼台县~邹城市
CN/山东省/济宁市	sub_lnames	Jiaxiang Xian~Jinxiang Xian~Liangshan Xian~Qufu Shi~Rencheng Qu~Shizhong Qu~Sishui Xian~Weishan Xian~Wenshang Xian~Yanzhou Shi~Yutai Xian~Zoucheng Shi
CN/山东省/济宁市	sub_names	嘉祥县~金乡县~梁山县~曲阜市~任城区~市中区~泗水县~微山县~汶上县~兖州市~鱼台县~邹城市
CN/山东省/淄博市	sub_keys	博山区~高青县~桓台县~临淄区~沂源县~张店区~周村区~淄川区
CN/山东省/淄博市	sub_lnames	Boshan Qu~Gaoqing Xian~Huantai Xian~Linzi Qu~Yiyuan Xian~Zhangdian Qu~Zhoucun Qu~Zichuan Qu
CN/山东省/淄博市	sub_names	博山区~高青县~桓台县~临淄区~沂源县~张店区~周村区~淄川区
CN/山东省/滨州市	sub_keys	滨城区~博兴县~惠民县~无棣县~阳信县~沾化县~邹平县
CN/山东省/滨州市	sub_lnames	Bincheng Qu~Boxing Xian~Huimin Xian~Wudi Xian~Yangxin Xian~Zhanhua Xian~Zouping Xian
CN/山东省/滨州市	sub_names	滨城区~博兴县~惠民县~无棣县~阳信县~沾化县~邹平县
CN/山东省/潍坊市	sub_keys	安丘市~昌乐县~昌邑市~坊子区~高密市~寒亭区~奎文区~临朐县~青州市~寿光市~潍城区~诸城市
CN/山东省/潍坊市	sub_lnames	Anqiu Shi~Changle Xian~Changyi Shi~Fangzi Qu~Gaomi Shi~Hanting Qu~Kuiwen Qu~Linqu Xian~Qingzhou Shi~Shouguang Shi~Weicheng Qu~Zhucheng Shi
CN/山东省/潍坊市	sub_names	安丘市~昌乐县~昌邑市~坊子区~高密市~寒亭区~奎文区~临朐县~青州市~寿光市~潍城区~诸城市
CN/山东省/烟台市	sub_keys	福山区~海阳市~莱山区~莱阳市~莱州市~龙口市~牟平区~蓬莱市~栖霞市~长岛县~招远市~芝罘区
CN/山东省/烟台市	sub_lnames	Fushan Qu~Haiyang Shi~Laishan Qu~Laiyang Shi~Laizhou Shi~Longkou Shi~Muping Qu~Penglai Shi~Qixia Shi~Changdao Xian~Zhaoyuan Shi~Zhifu Qu
CN/山东省/烟台市	sub_names	福山区~海阳市~莱山区~莱阳市~莱州市~龙口市~牟平区~蓬莱市~栖霞市~长岛县~招远市~芝罘区
CN/山东省/聊城市	sub_keys	茌平县~东阿县~东昌府区~高唐县~冠县~临清市~莘县~阳谷县
CN/山东省/聊城市	sub_lnames	Chiping Xian~Dong'e Xian~Dongchangfu Qu~Gaotang Xian~Guan Xian~Linqing Shi~Shen Xian~Yanggu Xian
CN/山东省/聊城市	sub_names	茌平县~东阿县~东昌府区~高唐县~冠县~临清市~莘县~阳谷县
CN/山东省/莱芜市	sub_keys	钢城区~莱城区
CN/山东省/莱芜市	sub_lnames	Gangcheng Qu~Laicheng Qu
CN/山东省/莱芜市	sub_names	钢城区~莱城区
CN/山东省/菏泽市	sub_keys	曹县~成武县~单县~定陶县~东明县~巨野县~鄄城县~牡丹区~郓城县
CN/山东省/菏泽市	sub_lnames	Cao Xian~Chengwu Xian~Shan Xian~Dingtao Xian~Dongming Xian~Juye Xian~Juancheng Xian~Mudan Qu~Yuncheng Xian
CN/山东省/菏泽市	sub_names	曹县~成武县~单县~定陶县~东明县~巨野县~鄄城县~牡丹区~郓城县
CN/山东省/青岛市	sub_keys	城阳区~黄岛区~即墨市~胶南市~胶州市~莱西市~崂山区~李沧区~平度市~市北区~市南区~四方区
CN/山东省/青岛市	sub_lnames	Chengyang Qu~Huangdao Qu~Jimo Shi~Jiaonan Shi~Jiaozhou Shi~Laixi Shi~Laoshan Qu~Licang Qu~Pingdu Shi~Shibei Qu~Shinan Qu~Sifang Qu
CN/山东省/青岛市	sub_names	城阳区~黄岛区~即墨市~胶南市~胶州市~莱西市~崂山区~李沧区~平度市~市北区~市南区~四方区
CN/山西省	sub_keys	大同市~晋城市~晋中市~临汾市~吕梁市~朔州市~太原市~忻州市~阳泉市~运城市~长治市
CN/山西省	sub_lnames	Datong Shi~Jincheng Shi~Jinzhong Shi~Linfen Shi~Lüliang Shi~Shuozhou Shi~Taiyuan Shi~Xinzhou Shi~Yangquan Shi~Yuncheng Shi~Changzhi Shi
CN/山西省	sub_names	大同市~晋城市~晋中市~临汾市~吕梁市~朔州市~太原市~忻州市~阳泉市~运城市~长治市
CN/山西省/临汾市	sub_keys	安泽县~大宁县~汾西县~浮山县~古县~洪洞县~侯马市~霍州市~吉县~蒲县~曲沃县~隰县~乡宁县~襄汾县~尧都区~翼城县~永和县
CN/山西省/临汾市	sub_lnames	Anze Xian~Daning Xian~Fenxi Xian~Fushan Xian~Gu Xian~Hongtong Xian~Houma Shi~Huozhou Shi~Ji Xian~Pu Xian~Quwo Xian~Xi Xian~Xiangning Xian~Xiangfen Xian~Yaodu Qu~Yicheng Xian~Yonghe Xian
CN/山西省/临汾市	sub_names	安泽县~大宁县~汾西县~浮山县~古县~洪洞县~侯马市~霍州市~吉县~蒲县~曲沃县~隰县~乡宁县~襄汾县~尧都区~翼城县~永和县
CN/山西省/吕梁市	sub_keys	方山县~汾阳市~交城县~交口县~岚县~离石区~临县~柳林县~石楼县~文水县~孝义市~兴县~中阳县
CN/山西省/吕梁市	sub_lnames	Wanshan Xian~Fenyang Shi~Jiaocheng Xian~Jiaokou Xian~Lan Xian~Lishi Qu~Lin Xian~Liulin Xian~Shilou Xian~Wenshui Xian~Xiaoyi Shi~Xing Xian~Zhongyang Xian
CN/山西省/吕梁市	sub_names	方山县~汾阳市~交城县~交口县~岚县~离石区~临县~柳林县~石楼县~文水县~孝义市~兴县~中阳县
CN/山西省/大同市	sub_keys	城区~大同县~广灵县~浑源县~矿区~灵丘县~南郊区~天镇县~新荣区~阳高县~左云县
CN/山西省/大同市	sub_lnames	Cheng Qu~Datong Xian~Guangling Xian~Hunyuan Xian~Kuang Qu~Lingqiu Xian~Nanjiao Qu~Tianzhen Xian~Xinrong Qu~Yanggao Xian~Zuoyun Xian
CN/山西省/大同市	sub_names	城区~大同县~广灵县~浑源县~矿区~灵丘县~南郊区~天镇县~新荣区~阳高县~左云县
CN/山西省/太原市	sub_keys	古交市~尖草坪区~晋源区~娄烦县~清徐县~万柏林区~小店区~杏花岭区~阳曲县~迎泽区
CN/山西省/太原市	sub_lnames	Gujiao Shi~Jiancaoping Qu~Jinyuan Qu~Loufan Xian~Qingxu Xian~Wanbailin Qu~Xiaodian Qu~Xinghualing Qu~Yangqu Xian~Yingze Qu
CN/山西省/太原市	sub_names	古交市~尖草坪区~晋源区~娄烦县~清徐县~万柏林区~小店区~杏花岭区~阳曲县~迎泽区
CN/山西省/忻州市	sub_keys	保德县~代县~定襄县~繁峙县~河曲县~静乐县~岢岚县~宁武县~偏关县~神池县~五台县~五寨县~忻府区~原平市
CN/山西省/忻州市	sub_lnames	Baode Xian~Dai Xian~Dingxiang Xian~Fanshi Xian~Hequ Xian~Jingle Xian~Kelan Xian~Ningwu Xian~Pianguan Xian~Shenchi Xian~Wutai Xian~Wuzhai Xian~Xinfu Qu~Yuanping Shi
CN/山西省/忻州市	sub_names	保德县~代县~定襄县~繁峙县~河曲县~静乐县~岢岚县~宁武县~偏关县~神池县~五台县~五寨县~忻府区~原平市
CN/山西省/晋中市	sub_keys	和顺县~介休市~灵石县~平遥县~祁县~寿阳县~太谷县~昔阳县~榆次区~榆社县~左权县
CN/山西省/晋中市	sub_lnames	Heshun Xian~Jiexiu Shi~Lingshi Xian~Pingyao Xian~Qi Xian~Shouyang Xian~Taigu Xian~Xiyang Xian~Yuci Qu~Yushe Xian~Zuoquan Xian
CN/山西省/晋中市	sub_names	和顺县~介休市~灵石县~平遥县~祁县~寿阳县~太谷县~昔阳县~榆次区~榆社县~左权县
CN/山西省/晋城市	sub_keys	城区~高平市~陵川县~沁水县~阳城县~泽州县
CN/山西省/晋城市	sub_lnames	Cheng Qu~Gaoping Shi~Lingchuan Xian~Qinshui Xian~Yangcheng Xian~Zezhou Xian
CN/山西省/晋城市	sub_names	城区~高平市~陵川县~沁水县~阳城县~泽州县
CN/山西省/朔州市	sub_keys	怀仁县~平鲁区~山阴县~朔城区~应县~右玉县
CN/山西省/朔州市	sub_lnames	Huairen Xian~Pinglu Qu~Shanyin Xian~Shuocheng Qu~Ying Xian~Youyu Xian
CN/山西省/朔州市	sub_names	怀仁县~平鲁区~山阴县~朔城区~应县~右玉县
CN/山西省/运城市	sub_keys	河津市~稷山县~绛县~临猗县~平陆县~芮城县~万荣县~闻喜县~夏县~新绛县~盐湖区~永济市~垣曲县
CN/山西省/运城市	sub_lnames	Hejin Shi~Jishan Xian~Jiang Xian~Linyi Xian~Pinglu Xian~Ruicheng Xian~Wanrong Xian~Wenxi Xian~Xia Xian~Xinjiang Xian~Yanhu Qu~Yongji Shi~Yuanqu Xian
CN/山西省/运城市	sub_names	河津市~稷山县~绛县~临猗县~平陆县~芮城县~万荣县~闻喜县~夏县~新绛县~盐湖区~永济市~垣曲县
CN/山西省/长治市	sub_keys	城区~壶关县~郊区~黎城县~潞城市~平顺县~沁县~沁源县~屯留县~武乡县~襄垣县~长治县~长子县
CN/山西省/长治市	sub_lnames	Cheng Qu~Huguan Xian~Jiao Qu~Licheng Xian~Lucheng Shi~Pingshun Xian~Qin Xian~Qinyuan Xian~Tunliu Xian~Wuxiang Xian~Xiangyuan Xian~Changzhi Xian~Zhangzi Xian
CN/山西省/长治市	sub_names	城区~壶关县~郊区~黎城县~潞城市~平顺县~沁县~沁源县~屯留县~武乡县~襄垣县~长治县~长子县
CN/山西省/阳泉市	sub_keys	城区~郊区~矿区~平定县~盂县
CN/山西省/阳泉市	sub_lnames	Cheng Qu~Jiao Qu~Kuang Qu~Pingding Xian~Yu Xian
CN/山西省/阳泉市	sub_names	城区~郊区~矿区~平定县~盂县
CN/广东省	sub_keys	潮州市~东莞市~佛山市~广州市~河源市~惠州市~江门市~揭阳市~茂名市~梅州市~清远市~汕头市~汕尾市~韶关市~深圳市~阳江市~云浮市~湛江市~肇庆市~中山市~珠海市
CN/广东省	sub_lnames	Chaozhou Shi~Dongguan Shi~Foshan Shi~Guangzhou Shi~Heyuan Shi~Huizhou Shi~Jiangmen Shi~Jieyang Shi~Maoming Shi~Meizhou Shi~Qingyuan Shi~Shantou Shi~Shanwei Shi~Shaoguan Shi~Shenzhen Shi~Yangjiang Shi~Yunfu Shi~Zhanjiang Shi~Zhaoqing Shi~Zhongshan Shi~Zhuhai Shi
CN/广东省	sub_names	潮州市~东莞市~佛山市~广州市~河源市~惠州市~江门市~揭阳市~茂名市~梅州市~清远市~汕头市~汕尾市~韶关市~深圳市~阳江市~云浮市~湛江市~肇庆市~中山市~珠海市
CN/广东省/云浮市	sub_keys	罗定市~新兴县~郁南县~云安县~云城区
CN/广东省/云浮市	sub_lnames	Luoding Shi~Xinxing Xian~Yunan Xian~Yun'an Xian~Yuncheng Qu
CN/广东省/云浮市	sub_names	罗定市~新兴县~郁南县~云安县~云城区
CN/广东省/佛山市	sub_keys	禅城区~高明区~南海区~三水区~顺德区
CN/广东省/佛山市	sub_lnames	Shancheng Qu~Gaoming Qu~Nanhai Qu~Sanshui Qu~Shunde Qu
CN/广东省/佛山市	sub_names	禅城区~高明区~南海区~三水区~顺德区
CN/广东省/广州市	sub_keys	白云区~从化区~番禺区~海珠区~花都区~黄埔区~荔湾区~南沙区~天河区~越秀区~增城区
CN/广东省/广州市	sub_lnames	Baiyun Qu~Conghua Qu~Panyu Qu~Haizhu Qu~Huadu Qu~Huangpu Qu~Liwan Qu~Nansha Qu~Tianhe Qu~Yuexiu Qu~Zengcheng Qu
CN/广东省/广州市	sub_names	白云区~从化区~番禺区~海珠区~花都区~黄埔区~荔湾区~南沙区~天河区~越秀区~增城区
CN/广东省/惠州市	sub_keys	博罗县~惠城区~惠东县~惠阳区~龙门县
CN/广东省/惠州市	sub_lnames	Boluo Xian~Huicheng Qu~Huidong Xian~Huiyang Qu~Longmen Xian
CN/广东省/惠州市	sub_names	博罗县~惠城区~惠东县~惠阳区~龙门县
CN/广东省/揭阳市	sub_keys	惠来县~揭东县~揭西县~普宁市~榕城区
CN/广东省/揭阳市	sub_lnames	Huilai Xian~Jiedong Xian~Jiexi Xian~Puning Shi~Rongcheng Qu
CN/广东省/揭阳市	sub_names	惠来县~揭东县~揭西县~普宁市~榕城区
CN/广东省/梅州市	sub_keys	大埔县~丰顺县~蕉岭县~梅江区~梅县~平远县~五华县~兴宁市
CN/广东省/梅州市	sub_lnames	Dabu Xian~Fengshun Xian~Jiaoling Xian~Meijiang Qu~Mei Xian~Pingyuan Xian~Wuhua Xian~Xingning Shi
CN/广东省/梅州市	sub_names	大埔县~丰顺县~蕉岭县~梅江区~梅县~平远县~五华县~兴宁市
CN/广东省/汕头市	sub_keys	潮南区~潮阳区~澄海区~濠江区~金平区~龙湖区~南澳县
CN/广东省/汕头市	sub_lnames	Chaonan Qu~Chaoyang Qu~Chenghai Qu~Haojiang Qu~Jinping Qu~Longhu Qu~Nan'ao Xian
CN/广东省/汕头市	sub_names	潮南区~潮阳区~澄海区~濠江区~金平区~龙湖区~南澳县
CN/广东省/汕尾市	sub_keys	城区~海丰县~陆丰市~陆河县
CN/广东省/汕尾市	sub_lnames	Cheng Qu~Haifeng Xian~Lufeng Shi~Luhe Xian
CN/广东省/汕尾市	sub_names	城区~海丰县~陆丰市~陆河县
CN/广东省/江门市	sub_keys	恩平市~鹤山市~江海区~开平市~蓬江区~台山市~新会区
CN/广东省/江门市	sub_lnames	Enping Shi~Heshan Shi~Jianghai Qu~Kaiping Shi~Pengjiang Qu~Taishan Shi~Xinhui Qu
CN/广东省/江门市	sub_names	恩平市~鹤山市~江海区~开平市~蓬江区~台山市~新会区
CN/广东省/河源市	sub_keys	东源县~和平县~连平县~龙川县~源城区~紫金县
CN/广东省/河源市	sub_lnames	Dongyuan Xian~Heping Xian~Lianping Xian~Longchuan Xian~Yuancheng Qu~Zijin Xian
CN/广东省/河源市	sub_names	东源县~和平县~连平县~龙川县~源城区~紫金县
CN/广东省/深圳市	sub_keys	宝安区~福田区~光明区~龙岗区~龙华区~罗湖区~南山区~坪山新区~盐田区
CN/广东省/深圳市	sub_lnames	Bao'an Qu~Futian Qu~Guangming Qu~Longgang Qu~Longhua Qu~Luohu Qu~Nanshan Qu~Pingshan Qu~Yantian Qu
CN/广东省/深圳市	sub_names	宝安区~福田区~光明区~龙岗区~龙华区~罗湖区~南山区~坪山新区~盐田区
CN/广东省/清远市	sub_keys	佛冈县~连南瑶族自治县~连山壮族瑶族自治县~连州市~清城区~清新县~阳山县~英德市
CN/广东省/清远市	sub_lfnames	~Liannan Yaozu Zizhixian~Lianshan Zhuangzu Yaozu Zizhixian~~~~~
CN/广东省/清远市	sub_lnames	Fogang Xian~Liannan Xian~Lianshan Xian~Lianzhou Shi~Qingcheng Qu~Qingxin Xian~Yangshan Xian~Yingde Shi
CN/广东省/清远市	sub_names	佛冈县~连南县~连山县~连州市~清城区~清新县~阳山县~英德市
CN/广东省/湛江市	sub_keys	赤坎区~雷州市~廉江市~麻章区~坡头区~遂溪县~吴川市~霞山区~徐闻县
CN/广东省/湛江市	sub_lnames	Chikan Qu~Leizhou Shi~Lianjiang Shi~Mazhang Qu~Potou Qu~Suixi Xian~Wuchuan Shi~Xiashan Qu~Xuwen Xian
CN/广东省/湛江市	sub_names	赤坎区~雷州市~廉江市~麻章区~坡头区~遂溪县~吴川市~霞山区~徐闻县
CN/广东省/潮州市	sub_keys	潮安县~饶平县~湘桥区
CN/广东省/潮州市	sub_lnames	Chao'an Xian~Raoping Xian~Xiangqiao Qu
CN/广东省/潮州市	sub_names	潮安县~饶平县~湘桥区
CN/广东省/珠海市	sub_keys	斗门区~金湾区~香洲区
CN/广东省/珠海市	sub_lnames	Doumen Qu~Jinwan Qu~Xiangzhou Qu
CN/广东省/珠海市	sub_names	斗门区~金湾区~香洲区
CN/广东省/肇庆市	sub_keys	德庆县~鼎湖区~端州区~封开县~高要市~广宁县~怀集县~四会市
CN/广东省/肇庆市	sub_lnames	Deqing Xian~Dinghu Qu~Duanzhou Qu~Fengkai Xian~Gaoyao Shi~Guangning Xian~Huaiji Xian~Sihui Shi
CN/广东省/肇庆市	sub_names	德庆县~鼎湖区~端州区~封开县~高要市~广宁县~怀集县~四会市
CN/广东省/茂名市	sub_keys	电白区~高州市~化州市~茂南区~信宜市
CN/广东省/茂名市	sub_lnames	Dianbai Qu~Gaozhou Shi~Huazhou Shi~Maonan Qu~Xinyi Shi
CN/广东省/茂名市	sub_names	电白区~高州市~化州市~茂南区~信宜市
CN/广东省/阳江市	sub_keys	江城区~阳春市~阳东县~阳西县
CN/广东省/阳江市	sub_lnames	Jiangcheng Qu~Yangchun Shi~Yangdong Xian~Yangxi Xian
CN/广东省/阳江市	sub_names	江城区~阳春市~阳东县~阳西县
CN/广东省/韶关市	sub_keys	乐昌市~南雄市~曲江区~仁化县~乳源瑶族自治县~始兴县~翁源县~武江区~新丰县~浈江区
CN/广东省/韶关市	sub_lfnames	~~~~Ruyuan Yaozu Zizhixian~~~~~
CN/广东省/韶关市	sub_lnames	Lechang Shi~Nanxiong Shi~Qujiang Qu~Renhua Xian~Ruyuan Xian~Shixing Xian~Wengyuan Xian~Wujiang Qu~Xinfeng Xian~Zhenjiang Qu
CN/广东省/韶关市	sub_names	乐昌市~南雄市~曲江区~仁化县~乳源县~始兴县~翁源县~武江区~新丰县~浈江区
CN/广西壮族自治区	sub_keys	百色市~北海市~崇左市~防城港市~贵港市~桂林市~河池市~贺州市~来宾市~柳州市~南宁市~钦州市~梧州市~玉林市
CN/广西壮族自治区	sub_lnames	Baise Shi~Beihai Shi~Chongzuo Shi~Fangchenggang Shi~Guigang Shi~Guilin Shi~Hechi Shi~Hezhou Shi~Laibin Shi~Liuzhou Shi~Nanning Shi~Qinzhou Shi~Wuzhou Shi~Yulin Shi
CN/广西壮族自治区	sub_names	百色市~北海市~崇左市~防城港市~贵港市~桂林市~河池市~贺州市~来宾市~柳州市~南宁市~钦州市~梧州市~玉林市
CN/广西壮族自治区/北海市	sub_keys	海城区~合浦县~铁山港区~银海区
CN/广西壮族自治区/北海市	sub_lnames	Haicheng Qu~Hepu Xian~Tieshangang Qu~Yinhai Qu
CN/广西壮族自治区/北海市	sub_names	海城区~合浦县~铁山港区~银海区
CN/广西壮族自治区/南宁市	sub_keys	宾阳县~横县~江南区~良庆区~隆安县~马山县~青秀区~上林县~武鸣县~西乡塘区~兴宁区~邕宁区
CN/广西壮族自治区/南宁市	sub_lnames	Binyang Xian~Heng Xian~Jiangnan Qu~Liangqing Qu~Long'an Xian~Mashan Xian~Qingxiu Qu~Shanglin Xian~Wuming Xian~Xixiangtang Qu~Xingning Qu~Yongning Qu
CN/广西壮族自治区/南宁市	sub_names	宾阳县~横县~江南区~良庆区~隆安县~马山县~青秀区~上林县~武鸣县~西乡塘区~兴宁区~邕宁区
CN/广西壮族自治区/崇左市	sub_keys	大新县~扶绥县~江洲区~龙州县~宁明县~凭祥市~天等县
CN/广西壮族自治区/崇左市	sub_lnames	Daxin Xian~Fusui Xian~Jiangzhou Qu~Longzhou Xian~Ningming Xian~Pingxiang Shi~Tiandeng Xian
CN/广西壮族自治区/崇左市	sub_names	大新县~扶绥县~江洲区~龙州县~宁明县~凭祥市~天等县
CN/广西壮族自治区/来宾市	sub_keys	合山市~金秀瑶族自治县~武宣县~象州县~忻城县~兴宾区
CN/广西壮族自治区/来宾市	sub_lfnames	~Jinxiu Yaozu Zizhixian~~~~
CN/广西壮族自治区/来宾市	sub_lnames	Heshan Shi~Jinxiu Xian~Wuxuan Xian~Xiangzhou Xian~Xincheng Xian~Xingbin Qu
CN/广西壮族自治区/来宾市	sub_names	合山市~金秀县~武宣县~象州县~忻城县~兴宾区
CN/广西壮族自治区/柳州市	sub_keys	城中区~柳北区~柳城县~柳江县~柳南区~鹿寨县~融安县~融水苗族自治县~三江侗族自治县~鱼峰区
CN/广西壮族自治区/柳州市	sub_lfnames	~~~~~~~Rongshui Miaozu Zizhixian~Sanjiang Dongzu Zizhixian~
CN/广西壮族自治区/柳州市	sub_lnames	Chengzhong Qu~Liubei Qu~Liucheng Xian~Liujiang Xian~Liunan Qu~Luzhai Xian~Rong'an Xian~Rongshui Xian~Sanjiang Xian~Yufeng Qu
CN/广西壮族自治区/柳州市	sub_names	城中区~柳北区~柳城县~柳江县~柳南区~鹿寨县~融安县~融水县~三江县~鱼峰区
CN/广西壮族自治区/桂林市	sub_keys	叠彩区~恭城瑶族自治县~灌阳县~荔浦县~临桂区~灵川县~龙胜各族自治县~平乐县~七星区~全州县~象山区~兴安县~秀峰区~雁山区~阳朔县~永福县~资源县
CN/广西壮族自治区/桂林市	sub_lfnames	~Gongcheng Yaozu Zizhixian~~~~~Longsheng Gezu Zizhixian~~~~~~~~~~
CN/广西壮族自治区/桂林市	sub_lnames	Diecai Qu~Gongcheng Xian~Guanyang Xian~Lipu Xian~Lingui Qu~Lingchuan Xian~Longsheng Xian~Pingle Xian~Qixing Qu~Quanzhou Xian~Xiangshan Qu~Xing'an Xian~Xiufeng Qu~Yanshan Qu~Yangshuo Xian~Yongfu Xian~Ziyuan Xian
CN/广西壮族自治区/桂林市	sub_names	叠彩区~恭城县~灌阳县~荔浦县~临桂区~灵川县~龙胜县~平乐县~七星区~全州县~象山区~兴安县~秀峰区~雁山区~阳朔县~永福县~资源县
CN/广西壮族自治区/梧州市	sub_keys	苍梧县~岑溪市~蝶山区~蒙山县~藤县~万秀区~长洲区
CN/广西壮族自治区/梧州市	sub_lnames	Cangwu Xian~Cenxi Shi~Dieshan Qu~Mengshan Xian~Teng Xian~Wanxiu Qu~Changzhou Qu
CN/广西壮族自治区/梧州市	sub_names	苍梧县~岑溪市~蝶山区~蒙山县~藤县~万秀区~长洲区
CN/广西壮族自治区/河池市	sub_keys	巴马瑶族自治县~大化瑶族自治县~东兰县~都安瑶族自治县~凤山县~环江毛南族自治县~金城江区~罗城仫佬族自治县~南丹县~天峨县~宜州市
CN/广西壮族自治区/河池市	sub_lfnames	Bama Yaozu Zizhixian~Dahua Yaozu Zizhixian~~Du'an Yaozu Zizhixian~~Huanjiang Maonanzu Zizhixian~~Luocheng Mulaozu Zizhixian~~~
CN/广西壮族自治区/河池市	sub_lnames	Bama Xian~Dahua Xian~Donglan Xian~Du'an Xian~Fengshan Xian~Huanjiang Xian~Jinchengjiang Qu~Luocheng Xian~Nandan Xian~Tian'e Xian~Yizhou Shi
CN/广西壮族自治区/河池市	sub_names	巴马县~大化县~东兰县~都安县~凤山县~环江县~金城江区~罗城县~南丹县~天峨县~宜州市
CN/广西壮族自治区/玉林市	sub_keys	北流市~博白县~陆川县~容县~兴业县~玉州区
CN/广西壮族自治区/玉林市	sub_lnames	Beiliu Shi~Bobai Xian~Luchuan Xian~Rong Xian~Xingye Xian~Yuzhou Qu
CN/广西壮族自治区/玉林市	sub_names	北流市~博白县~陆川县~容县~兴业县~玉州区
CN/广西壮族自治区/百色市	sub_keys	德保县~靖西县~乐业县~凌云县~隆林各族自治县~那坡县~平果县~田东县~田林县~田阳县~西林县~右江区
CN/广西壮族自治区/百色市	sub_lfnames	~~~~Longlin Gezu Zizhixian~~~~~~~
CN/广西壮族自治区/百色市	sub_lnames	Debao Xian~Jingxi Xian~Leye Xian~Lingyun Xian~Longlin Xian~Napo Xian~Pingguo Xian~Tiandong Xian~Tianlin Xian~Tianyang Xian~Xilin Xian~Youjiang Qu
CN/广西壮族自治区/百色市	sub_names	德保县~靖西县~乐业县~凌云县~隆林县~那坡县~平果县~田东县~田林县~田阳县~西林县~右江区
CN/广西壮族自治区/贵港市	sub_keys	港北区~港南区~桂平市~平南县~覃塘区
CN/广西壮族自治区/贵港市	sub_lnames	Gangbei Qu~Gangnan Qu~Guiping Shi~Pingnan Xian~Tantang Qu
CN/广西壮族自治区/贵港市	sub_names	港北区~港南区~桂平市~平南县~覃塘区
CN/广西壮族自治区/贺州市	sub_keys	八步区~富川瑶族自治县~昭平县~钟山县
CN/广西壮族自治区/贺州市	sub_lfnames	~Fuchuan Yaozu Zizhixian~~
CN/广西壮族自治区/贺州市	sub_lnames	Babu Qu~Fuchuan Xian~Zhaoping Xian~Zhongshan Xian
CN/广西壮族自治区/贺州市	sub_names	八步区~富川县~昭平县~钟山县
CN/广西壮族自治区/钦州市	sub_keys	灵山县~浦北县~钦北区~钦南区
CN/广西壮族自治区/钦州市	sub_lnames	Lingshan Xian~Pubei Xian~Qinbei Qu~Qinnan Qu
CN/广西壮族自治区/钦州市	sub_names	灵山县~浦北县~钦北区~钦南区
CN/广西壮族自治区/防城港市	sub_keys	东兴市~防城区~港口区~上思县
CN/广西壮族自治区/防城港市	sub_lnames	Dongxing Shi~Fangcheng Qu~Gangkou Qu~Shangsi Xian
CN/广西壮族自治区/防城港市	sub_names	东兴市~防城区~港口区~上思县
CN/新疆维吾尔自治区	sub_keys	阿克苏地区~阿拉尔市~阿勒泰地区~巴音郭楞蒙古自治州~博尔塔拉蒙古自治州~昌吉回族自治州~哈密地区~和田地区~喀什地区~克拉玛依市~克孜勒苏柯尔克孜自治州~石河子市~塔城地区~图木舒克市~吐鲁番地区~乌鲁木齐市~五家渠市~伊犁哈萨克自治州
CN/新疆维吾尔自治区	sub_lfnames	~~~Bayingolin Mongol Zizhizhou~Bortala Mongol Zizhizhou~Changji Huizu Zizhizhou~Hami (Kumul) Diqu~~Kashi (Kaxgar) Diqu~~Kizilsu Kirgiz Zizhizhou~~Tacheng (Qoqek) Diqu~~~~~Ili Kazak Zizhizhou
CN/新疆维吾尔自治区	sub_lnames	Aksu Diqu~Ala'er Shi~Altay Shi~Bayingolin Zhou~Bortala Zhou~Changji Zhou~Hami Diqu~Hotan Diqu~Kashi Diqu~Karamay Shi~Kizilsu Zhou~Shihezi Shi~Tacheng Diqu~Tumushuke Shi~Turpan Diqu~Ürümqi Shi~Wujiaqu Shi~Ili Zhou
CN/新疆维吾尔自治区	sub_names	阿克苏地区~阿拉尔市~阿勒泰地区~巴音郭楞州~博尔塔拉州~昌吉州~哈密地区~和田地区~喀什地区~克拉玛依市~克孜勒苏州~石河子市~塔城地区~图木舒克市~吐鲁番地区~乌鲁木齐市~五家渠市~伊犁州
CN/新疆维吾尔自治区/乌鲁木齐市	sub_keys	达坂城区~米东区~沙依巴克区~水磨沟区~天山区~头屯河区~乌鲁木齐县~新市区
CN/新疆维吾尔自治区/乌鲁木齐市	sub_lnames	Dabancheng Qu~Midong Qu~Saybagh Qu~Shuimogou Qu~Tianshan Qu~Toutunhe Qu~Ürümqi Xian~Xinshi Qu
CN/新疆维吾尔自治区/乌鲁木齐市	sub_names	达坂城区~米东区~沙依巴克区~水磨沟区~天山区~头屯河区~乌鲁木齐县~新市区
CN/新疆维吾尔自治区/伊犁哈萨克自治州	sub_keys	察布查尔锡伯自治县~巩留县~霍城县~奎屯市~尼勒克县~特克斯县~新源县~伊宁市~伊宁县~昭苏县
CN/新疆维吾尔自治区/伊犁哈萨克自治州	sub_lfnames	Qapqal Xibe Zizhixian~Gongliu (Tokkuztara) Xian~~~~~Xinyuan (Künes) Xian~Yining (Gulja) Shi~Yining (Gulja) Xian~Zhaosu (Mongolküre) Xian
CN/新疆维吾尔自治区/伊犁哈萨克自治州	sub_lnames	Qapqal Xian~Gongliu Xian~Huocheng Xian~Kuytun Shi~Nilka Xian~Tekes Xian~Xinyuan Xian~Yining Shi~Yining Xian~Zhaosu Xian
CN/新疆维吾尔自治区/伊犁哈萨克自治州	sub_names	察布查尔县~巩留县~霍城县~奎屯市~尼勒克县~特克斯县~新源县~伊宁市~伊宁县~昭苏县
CN/新疆维吾尔自治区/克孜勒苏柯尔克孜自治州	sub_keys	阿合奇县~阿克陶县~阿图什市~乌恰县
CN/新疆维吾尔自治区/克孜勒苏柯尔克孜自治州	sub_lfnames	~~~Wuqia (Ulugqat) Xian
CN/新疆维吾尔自治区/克孜勒苏柯尔克孜自治州	sub_lnames	Akqi Xian~Akto Xian~Artux Shi~Wuqia Xian
CN/新疆维吾尔自治区/克孜勒苏柯尔克孜自治州	sub_names	阿合奇县~阿克陶县~阿图什市~乌恰县
CN/新疆维吾尔自治区/克拉玛依市	sub_keys	白碱滩区~独山子区~克拉玛依区~乌尔禾区
CN/新疆维吾尔自治区/克拉玛依市	sub_lnames	Baijiantan Qu~Dushanzi Qu~Karamay Qu~Orku Qu
CN/新疆维吾尔自治区/克拉玛依市	sub_names	白碱滩区~独山子区~克拉玛依区~乌尔禾区
CN/新疆维吾尔自治区/博尔塔拉蒙古自治州	sub_keys	博乐市~精河县~温泉县
CN/新疆维吾尔自治区/博尔塔拉蒙古自治州	sub_lfnames	Bole (Bortala) Shi~Jinghe (Jing) Xian~Wenquan (Arixang) Xian
CN/新疆维吾尔自治区/博尔塔拉蒙古自治州	sub_lnames	Bole Shi~Jinghe Xian~Wenquan Xian
CN/新疆维吾尔自治区/博尔塔拉蒙古自治州	sub_names	博乐市~精河县~温泉县
CN/新疆维吾尔自治区/吐鲁番地区	sub_keys	鄯善县~吐鲁番市~托克逊县
CN/新疆维吾尔自治区/吐鲁番地区	sub_lfnames	Shanshan (Piqan) Xian~~
CN/新疆维吾尔自治区/吐鲁番地区	sub_lnames	Shanshan Xian~Turpan Shi~Toksun Xian
CN/新疆维吾尔自治区/吐鲁番地区	sub_names	鄯善县~吐鲁番市~托克逊县
CN/新疆维吾尔自治区/和田地区	sub_keys	策勒县~和田市~和田县~洛浦县~民丰县~墨玉县~皮山县~于田县
CN/新疆维吾尔自治区/和田地区	sub_lfnames	~~~~Minfeng (Niya) Xian~Moyu (Karakax) Xian~Pishan (Guma) Xian~Yutian (Keriya) Xian
CN/新疆维吾尔自治区/和田地区	sub_lnames	Qira Xian~Hotan Shi~Hotan Xian~Lop Xian~Minfeng Xian~Moyu Xian~Pishan Xian~Yutian Xian
CN/新疆维吾尔自治区/和田地区	sub_names	策勒县~和田市~和田县~洛浦县~民丰县~墨玉县~皮山县~于田县
CN/新疆维吾尔自治区/哈密地区	sub_keys	巴里坤哈萨克自治县~哈密市~伊吾县
CN/新疆维吾尔自治区/哈密地区	sub_lfnames	Barkol Kazak Zizhixian~Hami (Kumul) Shi~Yiwu (Aratürük) Xian
CN/新疆维吾尔自治区/哈密地区	sub_lnames	Barkol Xian~Hami Shi~Yiwu Xian
CN/新疆维吾尔自治区/哈密地区	sub_names	巴里坤县~哈密市~伊吾县
CN/新疆维吾尔自治区/喀什地区	sub_keys	巴楚县~伽师县~喀什市~麦盖提县~莎车县~疏附县~疏勒县~塔什库尔干塔吉克自治县~叶城县~英吉沙县~岳普湖县~泽普县
CN/新疆维吾尔自治区/喀什地区	sub_lfnames	Bachu (Maralbexi) Xian~Jiashi (Payzawat) Xian~Kashi (Kaxgar) Shi~~Shache (Yarkant) Xian~~~Taxkorgan Tajik Zizhixian~Yecheng (Kargilik) Xian~~~Zepu (Poskam) Xian
CN/新疆维吾尔自治区/喀什地区	sub_lnames	Bachu Xian~Jiashi Xian~Kashi Shi~Markit Xian~Shache Xian~Shufu Xian~Shule Xian~Taxkorgan Xian~Yecheng Xian~Yengisar Xian~Yopurga Xian~Zepu Xian
CN/新疆维吾尔自治区/喀什地区	sub_names	巴楚县~伽师县~喀什市~麦盖提县~莎车县~疏附县~疏勒县~塔什库尔干县~叶城县~英吉沙县~岳普湖县~泽普县
CN/新疆维吾尔自治区/塔城地区	sub_keys	额敏县~和布克赛尔蒙古自治县~沙湾县~塔城市~托里县~乌苏市~裕民县
CN/新疆维吾尔自治区/塔城地区	sub_lfnames	Emin (Dorbiljin) Xian~Hoboksar Mongol Zizhixian~~Tachung (Qoqek) Shi~~~Yumin (Qagantokay) Xian
CN/新疆维吾尔自治区/塔城地区	sub_lnames	Emin Xian~Hoboksar Xian~Shawan Xian~Tachung Shi~Toli Xian~Usu Shi~Yumin Xian
CN/新疆维吾尔自治区/塔城地区	sub_names	额敏县~和布克赛尔县~沙湾县~塔城市~托里县~乌苏市~裕民县
CN/新疆维吾尔自治区/巴音郭楞蒙古自治州	sub_keys	博湖县~和静县~和硕县~库尔勒市~轮台县~且末县~若羌县~尉犁县~焉耆回族自治县
CN/新疆维吾尔自治区/巴音郭楞蒙古自治州	sub_lfnames	Bohu (Bagrax) Xian~~~~Luntai (Bügür) Xian~Qiemo (Qarqan) Xian~Ruoqiang (Qakilik) Xian~Yuli (Lopnur) Xian~Yanqi Huizu Zizhixian
CN/新疆维吾尔自治区/巴音郭楞蒙古自治州	sub_lnames	Bohu Xian~Hejing Xian~Hoxud Xian~Korla Shi~Luntai Xian~Qiemo Xian~Ruoqiang Xian~Yuli Xian~Yanqi Xian
CN/新疆维吾尔自治区/巴音郭楞蒙古自治州	sub_names	博湖县~和静县~和硕县~库尔勒市~轮台县~且末县~若羌县~尉犁县~焉耆县
CN/新疆维吾尔自治区/昌吉回族自治州	sub_keys	昌吉市~阜康市~呼图壁县~吉木萨尔县~玛纳斯县~木垒哈萨克自治县~奇台县
CN/新疆维吾尔自治区/昌吉回族自治州	sub_lfnames	~~~~~Mori Kazak Zizhixian~
CN/新疆维吾尔自治区/昌吉回族自治州	sub_lnames	Changji Shi~Fukang Shi~Hutubi Xian~Jimsar Xian~Manas Xian~Mori Xian~Qitai Xian
CN/新疆维吾尔自治区/昌吉回族自治州	sub_names	昌吉市~阜康市~呼图壁县~吉木萨尔县~玛纳斯县~木垒县~奇台县
CN/新疆维吾尔自治区/阿克苏地区	sub_keys	阿克苏市~阿瓦提县~拜城县~柯坪县~库车县~沙雅县~温宿县~乌什县~新和县
CN/新疆维吾尔自治区/阿克苏地区	sub_lfnames	~~Baicheng (Bay) Xian~~~~~Wushi (Uqturpan) Xian~Xinhe (Toksu) Xian
CN/新疆维吾尔自治区/阿克苏地区	sub_lnames	Aksu Shi~Awat Xian~Baicheng Xian~Kalpin Xian~Kuqa Xian~Xayar Xian~Wensu Xian~Wushi Xian~Xinhe Xian
CN/新疆维吾尔自治区/阿克苏地区	sub_names	阿克苏市~阿瓦提县~拜城县~柯坪县~库车县~沙雅县~温宿县~乌什县~新和县
CN/新疆维吾尔自治区/阿勒泰地区	sub_keys	阿勒泰市~布尔津县~福海县~富蕴县~哈巴河县~吉木乃县~青河县
CN/新疆维吾尔自治区/阿勒泰地区	sub_lfnames	~~Fuhai (Burultokay) Xian~Fuyun (Koktokay) Xian~Habahe (Kaba) Xian~~Qinghe (Qinggil) Xian
CN/新疆维吾尔自治区/阿勒泰地区	sub_lnames	Aleitai Shi~Burqin Xian~Fuhai Xian~Fuyun Xian~Habahe Xian~Jeminay Xian~Qinghe Xian
CN/新疆维吾尔自治区/阿勒泰地区	sub_names	阿勒泰市~布尔津县~福海县~富蕴县~哈巴河县~吉木乃县~青河县
CN/江苏省	sub_keys	常州市~淮安市~连云港市~南京市~南通市~苏州市~宿迁市~泰州市~无锡市~徐州市~盐城市~扬州市~镇江市
CN/江苏省	sub_lnames	Changzhou Shi~Huai'an Shi~Lianyungang Shi~Nanjing Shi~Nantong Shi~Suzhou Shi~Suqian Shi~Taizhou Shi~Wuxi Shi~Xuzhou Shi~Yancheng Shi~Yangzhou Shi~Zhenjiang Shi
CN/江苏省	sub_names	常州市~淮安市~连云港市~南京市~南通市~苏州市~宿迁市~泰州市~无锡市~徐州市~盐城市~扬州市~镇江市
CN/江苏省/南京市	sub_keys	高淳区~鼓楼区~建邺区~江宁区~溧水区~六合区~浦口区~栖霞区~秦淮区~玄武区~雨花台区
CN/江苏省/南京市	sub_lnames	Gaochun Qu~Gulou Qu~Jianye Qu~Jiangning Qu~Lishui Qu~Liuhe Qu~Pukou Qu~Qixia Qu~Qinhuai Qu~Xuanwu Qu~Yuhuatai Qu
CN/江苏省/南京市	sub_names	高淳区~鼓楼区~建邺区~江宁区~溧水区~六合区~浦口区~栖霞区~秦淮区~玄武区~雨花台区
CN/江苏省/南通市	sub_keys	崇川区~港闸区~海安县~海门市~启东市~如东县~如皋市~通州市
CN/江苏省/南通市	sub_lnames	Chongchuan Qu~Gangzha Qu~Hai'an Xian~Haimen Shi~Qidong Shi~Rudong Xian~Rugao Shi~Tongzhou Shi
CN/江苏省/南通市	sub_names	崇川区~港闸区~海安县~海门市~启东市~如东县~如皋市~通州市
CN/江苏省/宿迁市	sub_keys	沭阳县~泗洪县~泗阳县~宿城区~宿豫区
CN/江苏省/宿迁市	sub_lnames	Shuyang Xian~Sihong Xian~Siyang Xian~Sucheng Qu~Suyu Qu
CN/江苏省/宿迁市	sub_names	沭阳县~泗洪县~泗阳县~宿城区~宿豫区
CN/江苏省/常州市	sub_keys	金坛市~溧阳市~戚墅堰区~天宁区~武进区~新北区~钟楼区
CN/江苏省/常州市	sub_lnames	Jintan Shi~Liyang Shi~Qishuyan Qu~Tianning Qu~Wujin Qu~Xinbei Qu~Zhonglou Qu
CN/江苏省/常州市	sub_names	金坛市~溧阳市~戚墅堰区~天宁区~武进区~新北区~钟楼区
CN/江苏省/徐州市	sub_keys	丰县~鼓楼区~贾汪区~九里区~沛县~邳州市~泉山区~睢宁县~铜山县~新沂市~云龙区
CN/江苏省/徐州市	sub_lnames	Feng Xian~Gulou Qu~Jiawang Qu~Jiuli Qu~Pei Xian~Pizhou Shi~Quanshan Qu~Suining Xian~Tongshan Xian~Xinyi Shi~Yunlong Qu
CN/江苏省/徐州市	sub_names	丰县~鼓楼区~贾汪区~九里区~沛县~邳州市~泉山区~睢宁县~铜山县~新沂市~云龙区
CN/江苏省/扬州市	sub_keys	宝应县~高邮市~广陵区~邗江区~江都市~维扬区~仪征市
CN/江苏省/扬州市	sub_lnames	Baoying Xian~Gaoyou Shi~Guangling Qu~Hanjiang Qu~Jiangdu Shi~Weiyang Qu~Yizheng Shi
CN/江苏省/扬州市	sub_names	宝应县~高邮市~广陵区~邗江区~江都市~维扬区~仪征市
CN/江苏省/无锡市	sub_keys	北塘区~滨湖区~崇安区~惠山区~江阴市~梁溪区~南长区~锡山区~新吴区~宜兴市
CN/江苏省/无锡市	sub_lnames	Beitang Qu~Binhu Qu~Chong'an Qu~Huishan Qu~Jiangyin Shi~Liangxi Qu~Nanchang Qu~Xishan Qu~Xinwu Qu~Yixing Shi
CN/江苏省/无锡市	sub_names	北塘区~滨湖区~崇安区~惠山区~江阴市~梁溪区~南长区~锡山区~新吴区~宜兴市
CN/江苏省/泰州市	sub_keys	高港区~海陵区~姜堰市~靖江市~泰兴市~兴化市
CN/江苏省/泰州市	sub_lnames	Gaogang Qu~Hailing Qu~Jiangyan Shi~Jingjiang Shi~Taixing Shi~Xinghua Shi
CN/江苏省/泰州市	sub_names	高港区~海陵区~姜堰市~靖江市~泰兴市~兴化市
CN/江苏省/淮安市	sub_keys	楚州区~洪泽县~淮阴区~金湖县~涟水县~清河区~清浦区~盱眙县
CN/江苏省/淮安市	sub_lnames	Chuzhou Qu~Hongze Xian~Huaiyin Qu~Jinhu Xian~Lianshui Xian~Qinghe Qu~Qingpu Qu~Xuyi Xian
CN/江苏省/淮安市	sub_names	楚州区~洪泽县~淮阴区~金湖县~涟水县~清河区~清浦区~盱眙县
CN/江苏省/盐城市	sub_keys	滨海县~大丰市~东台市~阜宁县~建湖县~射阳县~亭湖区~响水县~盐都区
CN/江苏省/盐城市	sub_lnames	Binhai Xian~Dafeng Shi~Dongtai Shi~Funing Xian~Jianhu Xian~Sheyang Xian~Tinghu Qu~Xiangshui Xian~Yandu Qu
CN/江苏省/盐城市	sub_names	滨海县~大丰市~东台市~阜宁县~建湖县~射阳县~亭湖区~响水县~盐都区
CN/江苏省/苏州市	sub_keys	常熟市~姑苏区~虎丘区~昆山市~太仓市~吴江区~吴中区~相城区~张家港市
CN/江苏省/苏州市	sub_lnames	Changshu Shi~Gusu Qu~Huqiu Qu~Kunshan Shi~Taicang Shi~Wujiang Qu~Wuzhong Qu~Xiangcheng Qu~Zhangjiagang Shi
CN/江苏省/苏州市	sub_names	常熟市~姑苏区~虎丘区~昆山市~太仓市~吴江区~吴中区~相城区~张家港市
CN/江苏省/连云港市	sub_keys	东海县~赣榆县~灌南县~灌云县~海州区~连云区~新浦区
CN/江苏省/连云港市	sub_lnames	Donghai Xian~Ganyu Xian~Guannan Xian~Guanyun Xian~Haizhou Qu~Lianyun Qu~Xinpu Qu
CN/江苏省/连云港市	sub_names	东海县~赣榆县~灌南县~灌云县~海州区~连云区~新浦区
CN/江苏省/镇江市	sub_keys	丹徒区~丹阳市~京口区~句容市~润州区~扬中市
CN/江苏省/镇江市	sub_lnames	Dantu Qu~Danyang Shi~Jingkou Qu~Jurong Shi~Runzhou Qu~Yangzhong Shi
CN/江苏省/镇江市	sub_names	丹徒区~丹阳市~京口区~句容市~润州区~扬中市
CN/江西省	sub_keys	抚州市~赣州市~吉安市~景德镇市~九江市~南昌市~萍乡市~上饶市~新余市~宜春市~鹰潭市
CN/江西省	sub_lnames	Fuzhou Shi~Ganzhou Shi~Ji'an Shi~Jingdezhen Shi~Jiujiang Shi~Nanchang Shi~Pingxiang Shi~Shangrao Shi~Xinyu Shi~Yichun shi~Yingtan Shi
CN/江西省	sub_names	抚州市~赣州市~吉安市~景德镇市~九江市~南昌市~萍乡市~上饶市~新余市~宜春市~鹰潭市
CN/江西省/上饶市	sub_keys	德兴市~广丰县~横峰县~鄱阳县~铅山县~上饶县~万年县~婺源县~信州区~弋阳县~余干县~玉山县
CN/江西省/上饶市	sub_lnames	Dexing Shi~Guangfeng Xian~Hengfeng Xian~Poyang Xian~Yanshan Xian~Shangrao Xian~Wannian Xian~Wuyuan Xian~Xinzhou Qu~Yiyang Xian~Yugan Xian~Yushan Xian
CN/江西省/上饶市	sub_names	德兴市~广丰县~横峰县~鄱阳县~铅山县~上饶县~万年县~婺源县~信州区~弋阳县~余干县~玉山县
CN/江西省/九江市	sub_keys	德安县~都昌县~湖口县~九江县~庐山区~彭泽县~瑞昌市~武宁县~星子县~修水县~浔阳区~永修县
CN/江西省/九江市	sub_lnames	De'an Xian~Duchang Xian~Hukou Xian~Jiujiang Xian~Lushan Qu~Pengze Xian~Ruichang Shi~Wuning Xian~Xingzi Xian~Xiushui Xian~Xunyang Qu~Yongxiu Xian
CN/江西省/九江市	sub_names	德安县~都昌县~湖口县~九江县~庐山区~彭泽县~瑞昌市~武宁县~星子县~修水县~浔阳区~永修县
CN/江西省/南昌市	sub_keys	安义县~东湖区~进贤县~南昌县~青山湖区~青云谱区~湾里区~西湖区~新建县
CN/江西省/南昌市	sub_lnames	Anyi Xian~Donghu Qu~Jinxian Xian~Nanchang Xian~Qingshanhu Qu~Qingyunpu Qu~Wanli Qu~Xihu Qu~Xinjian Xian
CN/江西省/南昌市	sub_names	安义县~东湖区~进贤县~南昌县~青山湖区~青云谱区~湾里区~西湖区~新建县
CN/江西省/吉安市	sub_keys	安福县~吉安县~吉水县~吉州区~井冈山市~青原区~遂川县~泰和县~万安县~峡江县~新干县~永丰县~永新县
CN/江西省/吉安市	sub_lnames	Anfu Xian~Ji'an Xian~Jishui Xian~Jizhou Qu~Jinggangshan Shi~Qingyuan Qu~Suichuan Xian~Taihe Xian~Wan'an Xian~Xiajiang Xian~Xingan Xian~Yongfeng Xian~Yongxin Xian
CN/江西省/吉安市	sub_names	安福县~吉安县~吉水县~吉州区~井冈山市~青原区~遂川县~泰和县~万安县~峡江县~新干县~永丰县~永新县
CN/江西省/宜春市	sub_keys	丰城市~奉新县~高安市~靖安县~上高县~铜鼓县~万载县~宜丰县~袁州区~樟树市
CN/江西省/宜春市	sub_lnames	Fengcheng Shi~Fengxin Xian~Gao'an Shi~Jing'an Xian~Shanggao Xian~Tonggu Xian~Wanzai Xian~Yifeng Xian~Yuanzhou Qu~Zhangshu Shi
CN/江西省/宜春市	sub_names	丰城市~奉新县~高安市~靖安县~上高县~铜鼓县~万载县~宜丰县~袁州区~樟树市
CN/江西省/抚州市	sub_keys	崇仁县~东乡县~广昌县~金溪县~乐安县~黎川县~临川区~南城县~南丰县~宜黄县~资溪县
CN/江西省/抚州市	sub_lnames	Chongren Xian~Dongxiang Xian~Guangchang Xian~Jinxi Xian~Le'an Xian~Lichuan Xian~Linchuan Qu~Nancheng Xian~Nanfeng Xian~Yihuang Xian~Zixi Xian
CN/江西省/抚州市	sub_names	崇仁县~东乡县~广昌县~金溪县~乐安县~黎川县~临川区~南城县~南丰县~宜黄县~资溪县
CN/江西省/新余市	sub_keys	分宜县~渝水区
CN/江西省/新余市	sub_lnames	Fenyi Xian~Yushui Qu
CN/江西省/新余市	sub_names	分宜县~渝水区
CN/江西省/景德镇市	sub_keys	昌江区~浮梁县~乐平市~珠山区
CN/江西省/景德镇市	sub_lnames	Changjiang Qu~Fuliang Xian~Leping Shi~Zhushan Qu
CN/江西省/景德镇市	sub_names	昌江区~浮梁县~乐平市~珠山区
CN/江西省/萍乡市	sub_keys	安源区~莲花县~芦溪县~上栗县~湘东区
CN/江西省/萍乡市	sub_lnames	Anyuan Qu~Lianhua Xian~Luxi Xian~Shangli Xian~Xiangdong Qu
CN/江西省/萍乡市	sub_names	安源区~莲花县~芦溪县~上栗县~湘东区
CN/江西省/赣州市	sub_keys	安远县~崇义县~大余县~定南县~赣县~会昌县~龙南县~南康市~宁都县~全南县~瑞金市~上犹县~石城县~信丰县~兴国县~寻乌县~于都县~章贡区
CN/江西省/赣州市	sub_lnames	Anyuan Xian~Chongyi Xian~Dayu Xian~Dingnan Xian~Gan Xian~Huichang Xian~Longnan Xian~Nankang Shi~Ningdu Xian~Quannan Xian~Ruijin Shi~Shangyou Xian~Shicheng Xian~Xinfeng Xian~Xingguo Xian~Xunwu Xian~Yudu Xian~Zhanggong Qu
CN/江西省/赣州市	sub_names	安远县~崇义县~大余县~定南县~赣县~会昌县~龙南县~南康市~宁都县~全南县~瑞金市~上犹县~石城县~信丰县~兴国县~寻乌县~于都县~章贡区
CN/江西省/鹰潭市	sub_keys	贵溪市~余江县~月湖区
CN/江西省/鹰潭市	sub_lnames	Guixi Shi~Yujiang Xian~Yuehu Qu
CN/江西省/鹰潭市	sub_names	贵溪市~余江县~月湖区
CN/河北省	sub_keys	保定市~沧州市~承德市~邯郸市~衡水市~廊坊市~秦皇岛市~石家庄市~唐山市~邢台市~张家口市
CN/河北省	sub_lnames	Baoding Shi~Cangzhou Shi~Chengde Shi~Handan Shi~Hengshui Shi~Langfang Shi~Qinhuangdao Shi~Shijiazhuang Shi~Tangshan Shi~Xingtai Shi~Zhangjiakou Shi
CN/河北省	sub_names	保定市~沧州市~承德市~邯郸市~衡水市~廊坊市~秦皇岛市~石家庄市~唐山市~邢台市~张家口市
CN/河北省/保定市	sub_keys	安国市~安新县~北市区~博野县~定兴县~定州市~阜平县~高碑店市~高阳县~涞水县~涞源县~蠡县~满城县~南市区~清苑县~曲阳县~容城县~顺平县~唐县~望都县~新市区~雄县~徐水县~易县~涿州市
CN/河北省/保定市	sub_lnames	Anguo Shi~Anxin Xian~Beishi Qu~Boye Xian~Dingxing Xian~Dingzhou Shi~Fuping Xian~Gaobeidian Shi~Gaoyang Xian~Laishui Xian~Laiyuan Xian~Li Xian~Mancheng Xian~Nanshi Qu~Qingyuan Xian~Quyang Xian~Rongcheng Xian~Shunping Xian~Tang Xian~Wangdu Xian~Xinshi Qu~Xiong Xian~Xushui Xian~Yi Xian~Zhuozhou Shi
CN/河北省/保定市	sub_names	安国市~安新县~北市区~博野县~定兴县~定州市~阜平县~高碑店市~高阳县~涞水县~涞源县~蠡县~满城县~南市区~清苑县~曲阳县~容城县~顺平县~唐县~望都县~新市区~雄县~徐水县~易县~涿州市
CN/河北省/唐山市	sub_keys	丰南区~丰润区~古冶区~开平区~乐亭县~路北区~路南区~滦南县~滦县~迁安市~迁西县~唐海县~玉田县~遵化市
CN/河北省/唐山市	sub_lnames	Fengnan Qu~Fengrun Qu~Guye Qu~Kaiping Qu~Leting Xian~Lubei Qu~Lunan Qu~Luannan Xian~Luan Xian~Qian'an Shi~Qianxi Xian~Tanghai Xian~Yutian Xian~Zunhua Shi
CN/河北省/唐山市	sub_names	丰南区~丰润区~古冶区~开平区~乐亭县~路北区~路南区~滦南县~滦县~迁安市~迁西县~唐海县~玉田县~遵化市
CN/河北省/廊坊市	sub_keys	安次区~霸州市~大厂回族自治县~大城县~固安县~广阳区~三河市~文安县~香河县~永清县
CN/河北省/廊坊市	sub_lfnames	~~Dachang Huizu Zizhixian~~~~~~~
CN/河北省/廊坊市	sub_lnames	Anci Qu~Bazhou Shi~Dachang Xian~Daicheng Xian~Gu'an Xian~Guangyang Qu~Sanhe Shi~Wen'an Xian~Xianghe Xian~Yongqing Xian
CN/河北省/廊坊市	sub_names	安次区~霸州市~大厂县~大城县~固安县~广阳区~三河市~文安县~香河县~永清县
CN/河北省/张家口市	sub_keys	赤城县~崇礼县~沽源县~怀安县~怀来县~康保县~桥东区~桥西区~尚义县~万全县~蔚县~下花园区~宣化区~宣化县~阳原县~张北县~涿鹿县
CN/河北省/张家口市	sub_lnames	Chicheng Xian~Chongli Xian~Guyuan Xian~Huai'an Xian~Huailai Xian~Kangbao Xian~Qiaodong Qu~Qiaoxi Qu~Shangyi Xian~Wanquan Xian~Yu Xian~Xiahuayuan Qu~Xuanhua Qu~Xuanhua Xian~Yangyuan Xian~Zhangbei Xian~Zhuolu Xian
CN/河北省/张家口市	sub_names	赤城县~崇礼县~沽源县~怀安县~怀来县~康保县~桥东区~桥西区~尚义县~万全县~蔚县~下花园区~宣化区~宣化县~阳原县~张北县~涿鹿县
CN/河北省/承德市	sub_keys	承德县~丰宁满族自治县~宽城满族自治县~隆化县~滦平县~平泉县~双滦区~双桥区~围场满族蒙古族自治县~兴隆县~鹰手营子矿区
CN/河北省/承德市	sub_lfnames	~Fengning Manzu Zizhixian~Kuancheng Manzu Zizhixian~~~~~~Weichang Manzu Mongolzu Zizhixian~~
CN/河北省/承德市	sub_lnames	Chengde Xian~Fengning Xian~Kuancheng Xian~Longhua Xian~Luanping Xian~Pingquan Xian~Shuangluan Qu~Shuangqiao Qu~Weichang Xian~Xinglong Xian~Yingshouyingzi Kuangqu
CN/河北省/承德市	sub_names	承德县~丰宁县~宽城县~隆化县~滦平县~平泉县~双滦区~双桥区~围场县~兴隆县~鹰手营子矿区
CN/河北省/沧州市	sub_keys	沧县~东光县~海兴县~河间市~黄骅市~孟村回族自治县~南皮县~泊头市~青县~任丘市~肃宁县~吴桥县~献县~新华区~盐山县~运河区
CN/河北省/沧州市	sub_lfnames	~~~~~Mengcun Huizu Zizhixian~~~~~~~~~~
CN/河北省/沧州市	sub_lnames	Cang Xian~Dongguang Xian~Haixing Xian~Hejian Shi~Huanghua Shi~Mengcun Xian~Nanpi Xian~Botou Shi~Qing Xian~Renqiu Shi~Suning Xian~Wuqiao Xian~Xian Xian~Xinhua Qu~Yanshan Xian~Yunhe Qu
CN/河北省/沧州市	sub_names	沧县~东光县~海兴县~河间市~黄骅市~孟村县~南皮县~泊头市~青县~任丘市~肃宁县~吴桥县~献县~新华区~盐山县~运河区
CN/河北省/石家庄市	sub_keys	高邑县~藁城区~晋州市~井陉矿区~井陉县~灵寿县~鹿泉区~栾城区~平山县~桥西区~深泽县~无极县~辛集市~新华区~新乐市~行唐县~裕华区~元氏县~赞皇县~长安区~赵县~正定县
CN/河北省/石家庄市	sub_lnames	Gaoyi Xian~Gaocheng Qu~Jinzhou Shi~Jingxing Kuangqu~Jingxing Xian~Lingshou Xian~Luquan Qu~Luancheng Qu~Pingshan Xian~Qiaoxi Qu~Shenze Xian~Wuji Xian~Xinji Shi~Xinhua Qu~Xinle Shi~Xingtang Xian~Yuhua Qu~Yuanshi Xian~Zanhuang Xian~Chang'an Qu~Zhao Xian~Zhengding Xian
CN/河北省/石家庄市	sub_names	高邑县~藁城区~晋州市~井陉矿区~井陉县~灵寿县~鹿泉区~栾城区~平山县~桥西区~深泽县~无极县~辛集市~新华区~新乐市~行唐县~裕华区~元氏县~赞皇县~长安区~赵县~正定县
CN/河北省/秦皇岛市	sub_keys	北戴河区~昌黎县~抚宁县~海港区~卢龙县~青龙满族自治县~山海关区
CN/河北省/秦皇岛市	sub_lfnames	~~~~~Qinglong Manzu Zizhixian~
CN/河北省/秦皇岛市	sub_lnames	Beidaihe Qu~Changli Xian~Funing Xian~Haigang Qu~Lulong Xian~Qinglong Xian~Shanhaiguan Qu
CN/河北省/秦皇岛市	sub_names	北戴河区~昌黎县~抚宁县~海港区~卢龙县~青龙县~山海关区
CN/河北省/衡水市	sub_keys	安平县~阜城县~故城县~冀州市~景县~饶阳县~深州市~桃城区~武强县~武邑县~枣强县
CN/河北省/衡水市	sub_lnames	Anping Xian~Fucheng Xian~Gucheng Xian~Jizhou Shi~Jing Xian~Raoyang Xian~Shenzhou Shi~Taocheng Qu~Wuqiang Xian~Wuyi Xian~Zaoqiang Xian
CN/河北省/衡水市	sub_names	安平县~阜城县~故城县~冀州市~景县~饶阳县~深州市~桃城区~武强县~武邑县~枣强县
CN/河北省/邢台市	sub_keys	柏乡县~广宗县~巨鹿县~临城县~临西县~隆尧县~南宫市~南和县~内丘县~宁晋县~平乡县~桥东区~桥西区~清河县~任县~沙河市~威县~新河县~邢台县
CN/河北省/邢台市	sub_lnames	Baixiang Xian~Guangzong Xian~Julu Xian~Lincheng Xian~Linxi Xian~Longyao Xian~Nangong Shi~Nanhe Xian~Neiqiu Xian~Ningjin Xian~Pingxiang Xian~Qiaodong Qu~Qiaoxi Qu~Qinghe Xian~Ren Xian~Shahe Shi~Wei Xian~Xinhe Xian~Xingtai Xian
CN/河北省/邢台市	sub_names	柏乡县~广宗县~巨鹿县~临城县~临西县~隆尧县~南宫市~南和县~内丘县~宁晋县~平乡县~桥东区~桥西区~清河县~任县~沙河市~威县~新河县~邢台县
CN/河北省/邯郸市	sub_keys	成安县~磁县~丛台区~大名县~肥乡县~峰峰矿区~复兴区~馆陶县~广平县~邯郸县~邯山区~鸡泽县~临漳县~邱县~曲周县~涉县~魏县~武安市~永年县
CN/河北省/邯郸市	sub_lnames	Cheng'an Xian~Ci Xian~Congtai Qu~Daming Xian~Feixiang Xian~Fengfeng Kuangqu~Fuxing Qu~Guantao Xian~Guangping Xian~Handan Xian~Hanshan Qu~Jize Xian~Linzhang Xian~Qiu Xian~Quzhou Xian~She Xian~Wei Xian~Wu'an Shi~Yongnian Xian
CN/河北省/邯郸市	sub_names	成安县~磁县~丛台区~大名县~肥乡县~峰峰矿区~复兴区~馆陶县~广平县~邯郸县~邯山区~鸡泽县~临漳县~邱县~曲周县~涉县~魏县~武安市~永年县
CN/河南省	sub_keys	安阳市~鹤壁市~焦作市~开封市~洛阳市~漯河市~南阳市~平顶山市~濮阳市~三门峡市~商丘市~新乡市~信阳市~许昌市~郑州市~周口市~驻马店市
CN/河南省	sub_lnames	Anyang Shi~Hebi Shi~Jiaozuo Shi~Kaifeng Shi~Luoyang Shi~Luohe Shi~Nanyang Shi~Pingdingshan Shi~Puyang Shi~Sanmenxia Shi~Shangqiu Shi~Xinxiang Shi~Xinyang Shi~Xuchang Shi~Zhengzhou Shi~Zhoukou Shi~Zhumadian Shi
CN/河南省	sub_names	安阳市~鹤壁市~焦作市~开封市~洛阳市~漯河市~南阳市~平顶山市~濮阳市~三门峡市~商丘市~新乡市~信阳市~许昌市~郑州市~周口市~驻马店市
CN/河南省/三门峡市	sub_keys	湖滨区~灵宝市~卢氏县~渑池县~陕县~义马市
CN/河南省/三门峡市	sub_lnames	Hubin Qu~Lingbao Shi~Lushi Xian~Mianchi Xian~Shan Xian~Yima Shi
CN/河南省/三门峡市	sub_names	湖滨区~灵宝市~卢氏县~渑池县~陕县~义马市
CN/河南省/信阳市	sub_keys	固始县~光山县~淮滨县~潢川县~罗山县~平桥区~商城县~浉河区~息县~新县
CN/河南省/信阳市	sub_lnames	Gushi Xian~Guangshan Xian~Huaibin Xian~Huangchuan Xian~Luoshan Xian~Pingqiao Qu~Shangcheng Xian~Shihe Qu~Xi Xian~Xin Xian
CN/河南省/信阳市	sub_names	固始县~光山县~淮滨县~潢川县~罗山县~平桥区~商城县~浉河区~息县~新县
CN/河南省/南阳市	sub_keys	邓州市~方城县~南召县~内乡县~社旗县~唐河县~桐柏县~宛城区~卧龙区~西峡县~淅川县~新野县~镇平县
CN/河南省/南阳市	sub_lnames	Dengzhou Shi~Fangcheng Xian~Nanzhao Xian~Neixiang Xian~Sheqi Xian~Tanghe Xian~Tongbai Xian~Wancheng Qu~Wolong Qu~Xixia Xian~Xichuan Xian~Xinye Xian~Zhenping Xian
CN/河南省/南阳市	sub_names	邓州市~方城县~南召县~内乡县~社旗县~唐河县~桐柏县~宛城区~卧龙区~西峡县~淅川县~新野县~镇平县
CN/河南省/周口市	sub_keys	川汇区~郸城县~扶沟县~淮阳县~鹿邑县~商水县~沈丘县~太康县~西华县~项城市
CN/河南省/周口市	sub_lnames	Chuanhui Qu~Dancheng Xian~Fugou Xian~Huaiyang Xian~Luyi Xian~Shangshui Xian~Shenqiu Xian~Taikang Xian~Xihua Xian~Xiangcheng Shi
CN/河南省/周口市	sub_names	川汇区~郸城县~扶沟县~淮阳县~鹿邑县~商水县~沈丘县~太康县~西华县~项城市
CN/河南省/商丘市	sub_keys	梁园区~民权县~宁陵县~睢县~睢阳区~夏邑县~永城市~虞城县~柘城县
CN/河南省/商丘市	sub_lnames	Liangyuan Qu~Minquan Xian~Ningling Xian~Sui Xian~Suiyang Qu~Xiayi Xian~Yongcheng Shi~Yucheng Xian~Zhecheng Xian
CN/河南省/商丘市	sub_names	梁园区~民权县~宁陵县~睢县~睢阳区~夏邑县~永城市~虞城县~柘城县
CN/河南省/安阳市	sub_keys	安阳县~北关区~滑县~林州市~龙安区~内黄县~汤阴县~文峰区~殷都区
CN/河南省/安阳市	sub_lnames	Anyang Xian~Beiguan Qu~Hua Xian~Linzhou Shi~Long'an Qu~Neihuang Xian~Tangyin Xian~Wenfeng Qu~Yindou Qu
CN/河南省/安阳市	sub_names	安阳县~北关区~滑县~林州市~龙安区~内黄县~汤阴县~文峰区~殷都区
CN/河南省/平顶山市	sub_keys	宝丰县~郏县~鲁山县~汝州市~石龙区~卫东区~舞钢市~新华区~叶县~湛河区
CN/河南省/平顶山市	sub_lnames	Baofeng Xian~Jia Xian~Lushan Xian~Ruzhou Shi~Shilong Qu~Weidong Qu~Wugang Shi~Xinhua Qu~Ye Xian~Zhanhe Qu
CN/河南省/平顶山市	sub_names	宝丰县~郏县~鲁山县~汝州市~石龙区~卫东区~舞钢市~新华区~叶县~湛河区
CN/河南省/开封市	sub_keys	鼓楼区~金明区~开封县~兰考县~龙亭区~杞县~顺河回族区~通许县~尉氏县~禹王台区
CN/河南省/开封市	sub_lnames	Gulou Qu~Jinming Qu~Kaifeng Xian~Lankao Xian~Longting Qu~Qi Xian~Shunhe Huizu Qu~Tongxu Xian~Weishi Xian~Yuwangtai Qu
CN/河南省/开封市	sub_names	鼓楼区~金明区~开封县~兰考县~龙亭区~杞县~顺河回族区~通许县~尉氏县~禹王台区
CN/河南省/新乡市	sub_keys	封丘县~凤泉区~红旗区~辉县市~获嘉县~牧野区~卫滨区~卫辉市~新乡县~延津县~原阳县~长垣县
CN/河南省/新乡市	sub_lnames	Fengqiu Xian~Fengquan Qu~Hongqi Qu~Huixian Shi~Huojia Xian~Muye Qu~Weibin Qu~Weihui Shi~Xinxiang Xian~Yanjin Xian~Yuanyang Xian~Changyuan Xian
CN/河南省/新乡市	sub_names	封丘县~凤泉区~红旗区~辉县市~获嘉县~牧野区~卫滨区~卫辉市~新乡县~延津县~原阳县~长垣县
CN/河南省/洛阳市	sub_keys	瀍河回族区~吉利区~涧西区~老城区~栾川县~洛龙区~洛宁县~孟津县~汝阳县~嵩县~西工区~新安县~偃师市~伊川县~宜阳县
CN/河南省/洛阳市	sub_lnames	Chanhe Huizu Qu~Jili Qu~Jianxi Qu~Laocheng Qu~Luanchuan Xian~Luolong Qu~Luoning Xian~Mengjin Xian~Ruyang Xian~Song Xian~Xigong Qu~Xin'an Xian~Yanshi Shi~Yichuan Xian~Yiyang Xian
CN/河南省/洛阳市	sub_names	瀍河回族区~吉利区~涧西区~老城区~栾川县~洛龙区~洛宁县~孟津县~汝阳县~嵩县~西工区~新安县~偃师市~伊川县~宜阳县
CN/河南省/漯河市	sub_keys	临颍县~舞阳县~郾城区~源汇区~召陵区
CN/河南省/漯河市	sub_lnames	Linying Xian~Wuyang Xian~Yancheng Qu~Yuanhui Qu~Zhaoling Qu
CN/河南省/漯河市	sub_names	临颍县~舞阳县~郾城区~源汇区~召陵区
CN/河南省/濮阳市	sub_keys	范县~华龙区~南乐县~濮阳县~清丰县~台前县
CN/河南省/濮阳市	sub_lnames	Fan Xian~Hualong Qu~Nanle Xian~Puyang Xian~Qingfeng Xian~Taiqian Xian
CN/河南省/濮阳市	sub_names	范县~华龙区~南乐县~濮阳县~清丰县~台前县
CN/河南省/焦作市	sub_keys	博爱县~济源市~解放区~马村区~孟州市~沁阳市~山阳区~温县~武陟县~修武县~中站区
CN/河南省/焦作市	sub_lnames	Bo'ai Xian~Jiyuan Shi~Jiefang Qu~Macun Qu~Mengzhou Shi~Qinyang Shi~Shanyang Qu~Wen Xian~Wuzhi Xian~Xiwu Xian~Zhongzhan Qu
CN/河南省/焦作市	sub_names	博爱县~济源市~解放区~马村区~孟州市~沁阳市~山阳区~温县~武陟县~修武县~中站区
CN/河南省/许昌市	sub_keys	魏都区~襄城县~许昌县~鄢陵县~禹州市~长葛市
CN/河南省/许昌市	sub_lnames	Weidu Qu~Xiangcheng Xian~Xuchang Xian~Yanling Xian~Yuzhou Shi~Changge Shi
CN/河南省/许昌市	sub_names	魏都区~襄城县~许昌县~鄢陵县~禹州市~长葛市
CN/河南省/郑州市	sub_keys	登封市~二七区~巩义市~管城回族区~惠济区~金水区~上街区~新密市~新郑市~荥阳市~中牟县~中原区
CN/河南省/郑州市	sub_lnames	Dengfeng Shi~Erqi Qu~Gongyi Shi~Guancheng Huizu Qu~Huiji Qu~Jinshui Qu~Shangjie Qu~Xinmi Shi~Xinzheng Shi~Xingyang Shi~Zhongmu Xian~Zhongyuan Qu
CN/河南省/郑州市	sub_names	登封市~二七区~巩义市~管城回族区~惠济区~金水区~上街区~新密市~新郑市~荥阳市~中牟县~中原区
CN/河南省/驻马店市	sub_keys	泌阳县~平舆县~确山县~汝南县~上蔡县~遂平县~西平县~新蔡县~驿城区~正阳县
CN/河南省/驻马店市	sub_lnames	Biyang Xian~Pingyu Xian~Queshan Xian~Runan Xian~Shangcai Xian~Suiping Xian~Xiping Xian~Xincai Xian~Yicheng Qu~Zhengyang Xian
CN/河南省/驻马店市	sub_names	泌阳县~平舆县~确山县~汝南县~上蔡县~遂平县~西平县~新蔡县~驿城区~正阳县
CN/河南省/鹤壁市	sub_keys	鹤山区~浚县~淇滨区~淇县~山城区
CN/河南省/鹤壁市	sub_lnames	Heshan Qu~Xun Xian~Qibin Qu~Qi Xian~Shancheng Qu
CN/河南省/鹤壁市	sub_names	鹤山区~浚县~淇滨区~淇县~山城区
CN/浙江省	sub_keys	杭州市~湖州市~嘉兴市~金华市~丽水市~宁波市~衢州市~绍兴市~台州市~温州市~舟山市
CN/浙江省	sub_lnames	Hangzhou Shi~Huzhou Shi~Jiaxing Shi~Jinhua Shi~Lishui Shi~Ningbo Shi~Quzhou Shi~Shaoxing Shi~Taizhou Shi~Wenzhou Shi~Zhoushan Shi
CN/浙江省	sub_names	杭州市~湖州市~嘉兴市~金华市~丽水市~宁波市~衢州市~绍兴市~台州市~温州市~舟山市
CN/浙江省/丽水市	sub_keys	缙云县~景宁畲族自治县~莲都区~龙泉市~青田县~庆元县~松阳县~遂昌县~云和县
CN/浙江省/丽水市	sub_lfnames	~Jingning Shezu Zizhixian~~~~~~~
CN/浙江省/丽水市	sub_lnames	Jinyun Xian~Jingning Xian~Liandu Qu~Longquan Shi~Qingtian Xian~Qingyuan Xian~Songyang Xian~Suichang Xian~Yunhe Xian
CN/浙江省/丽水市	sub_names	缙云县~景宁县~莲都区~龙泉市~青田县~庆元县~松阳县~遂昌县~云和县
CN/浙江省/台州市	sub_keys	黄岩区~椒江区~临海市~路桥区~三门县~天台县~温岭市~仙居县~玉环县
CN/浙江省/台州市	sub_lnames	Huangyan Qu~Jiaojiang Qu~Linhai Shi~Luqiao Qu~Sanmen Xian~Tiantai Xian~Wenling Shi~Xianju Xian~Yuhuan Xian
CN/浙江省/台州市	sub_names	黄岩区~椒江区~临海市~路桥区~三门县~天台县~温岭市~仙居县~玉环县
CN/浙江省/嘉兴市	sub_keys	海宁市~海盐县~嘉善县~南湖区~平湖市~桐乡市~秀洲区
CN/浙江省/嘉兴市	sub_lnames	Haining Shi~Haiyan Xian~Jiashan Xian~Nanhu Qu~Pinghu Shi~Tongxiang Shi~Xiuzhou Qu
CN/浙江省/嘉兴市	sub_names	海宁市~海盐县~嘉善县~南湖区~平湖市~桐乡市~秀洲区
CN/浙江省/宁波市	sub_keys	北仑区~慈溪市~奉化市~海曙区~江北区~江东区~宁海县~象山县~鄞州区~余姚市~镇海区
CN/浙江省/宁波市	sub_lnames	Beilun Qu~Cixi Shi~Fenghua Shi~Haishu Qu~Jiangbei Qu~Jiangdong Qu~Ninghai Xian~Xiangshan Xian~Yinzhou Qu~Yuyao Shi~Zhenhai Qu
CN/浙江省/宁波市	sub_names	北仑区~慈溪市~奉化市~海曙区~江北区~江东区~宁海县~象山县~鄞州区~余姚市~镇海区
CN/浙江省/杭州市	sub_keys	滨江区~淳安县~富阳市~拱墅区~建德市~江干区~临安市~上城区~桐庐县~西湖区~下城区~萧山区~余杭区
CN/浙江省/杭州市	sub_lnames	Binjiang Qu~Chun'an Xian~Fuyang Shi~Gongshu Qu~Jiande Shi~Jianggan Qu~Lin'an Shi~Shangcheng Qu~Tonglu Xian~Xihu Qu~Xiacheng Qu~Xiaoshan Qu~Yuhang Qu
CN/浙江省/杭州市	sub_names	滨江区~淳安县~富阳市~拱墅区~建德市~江干区~临安市~上城区~桐庐县~西湖区~下城区~萧山区~余杭区
CN/浙江省/温州市	sub_keys	苍南县~洞头县~乐清市~龙湾区~鹿城区~瓯海区~平阳县~瑞安市~泰顺县~文成县~永嘉县
CN/浙江省/温州市	sub_lnames	Cangnan Xian~Dongtou Xian~Yueqing Shi~Longwan Qu~Lucheng Qu~Ouhai Qu~Pingyang Xian~Rui'an Shi~Taishun Xian~Wencheng Xian~Yongjia Xian
CN/浙江省/温州市	sub_names	苍南县~洞头县~乐清市~龙湾区~鹿城区~瓯海区~平阳县~瑞安市~泰顺县~文成县~永嘉县
CN/浙江省/湖州市	sub_keys	安吉县~德清县~南浔区~吴兴区~长兴县
CN/浙江省/湖州市	sub_lnames	Anji Xian~Deqing Xian~Nanxun Qu~Wuxing Qu~Changxing Xian
CN/浙江省/湖州市	sub_names	安吉县~德清县~南浔区~吴兴区~长兴县
CN/浙江省/绍兴市	sub_keys	柯桥区~上虞市~嵊州市~新昌县~越城区~诸暨市
CN/浙江省/绍兴市	sub_lnames	Keqiao Qu~Shangyu Shi~Shengzhou Shi~Xinchang Xian~Yuecheng Qu~Zhuji Shi
CN/浙江省/绍兴市	sub_names	柯桥区~上虞市~嵊州市~新昌县~越城区~诸暨市
CN/浙江省/舟山市	sub_keys	岱山县~定海区~普陀区~嵊泗县
CN/浙江省/舟山市	sub_lnames	Daishan Xian~Dinghai Qu~Putuo Qu~Shengsi Xian
CN/浙江省/舟山市	sub_names	岱山县~定海区~普陀区~嵊泗县
CN/浙江省/衢州市	sub_keys	常山县~江山市~开化县~柯城区~龙游县~衢江区
CN/浙江省/衢州市	sub_lnames	Changshan Xian~Jiangshan Shi~Kaihua Xian~Kecheng Qu~Longyou Xian~Qujiang Qu
CN/浙江省/衢州市	sub_names	常山县~江山市~开化县~柯城区~龙游县~衢江区
CN/浙江省/金华市	sub_keys	东阳市~金东区~兰溪市~磐安县~浦江县~武义县~婺城区~义乌市~永康市
CN/浙江省/金华市	sub_lnames	Dongyang Shi~Jindong Qu~Lanxi Shi~Pan'an Xian~Pujiang Xian~Wuyi Xian~Wucheng Qu~Yiwu Shi~Yongkang Shi
CN/浙江省/金华市	sub_names	东阳市~金东区~兰溪市~磐安县~浦江县~武义县~婺城区~义乌市~永康市
CN/海南省	sub_keys	白沙黎族自治县~保亭黎族苗族自治县~昌江黎族自治县~澄迈县~儋州市~定安县~东方市~海口市~乐东黎族自治县~临高县~陵水黎族自治县~琼海市~琼中黎族苗族自治县~三沙市~三亚市~屯昌县~万宁市~文昌市~五指山市
CN/海南省	sub_lfnames	Baisha Lizu Zizhixian~Baoting Lizu Miaozu Zizhixian~Changjiang Lizu Zizhixian~~~~~~Ledong Lizu Zizhixian~~Lingshui Lizu Zizhixian~~Qiongzhong Lizu Miaozu Zizhixian~~~~~~
CN/海南省	sub_lnames	Baisha Xian~Baoting Xian~Changjiang Xian~Chengmai Xian~Danzhou Shi~Ding'an Xian~Dongfang Shi~Haikou Shi~Ledong Xian~Lingao Xian~Lingshui Xian~Qionghai Shi~Qiongzhong Xian~Sansha Shi~Sanya Shi~Tunchang Xian~Wanning Shi~Wenchang Shi~Wuzhishan Shi
CN/海南省	sub_names	白沙县~保亭县~昌江县~澄迈县~儋州市~定安县~东方市~海口市~乐东县~临高县~陵水县~琼海市~琼中县~三沙市~三亚市~屯昌县~万宁市~文昌市~五指山市
CN/海南省/三沙市	sub_keys	南沙群岛~西沙群岛~中沙群岛的岛礁及其海域
CN/海南省/三沙市	sub_lfnames	~~Zhongsha Qundao de Daojiao Jiqi Haiyu
CN/海南省/三沙市	sub_lnames	Nansha Qundao~Xisha Qundao~Zhongsha Qundao
CN/海南省/三沙市	sub_names	南沙群岛~西沙群岛~中沙群岛
CN/海南省/海口市	sub_keys	龙华区~美兰区~琼山区~秀英区
CN/海南省/海口市	sub_lnames	Longhua Qu~Meilan Qu~Qiongshan Qu~Xiuying Qu
CN/海南省/海口市	sub_names	龙华区~美兰区~琼山区~秀英区
CN/湖北省	sub_keys	鄂州市~恩施土家族苗族自治州~黄冈市~黄石市~荆门市~荆州市~潜江市~神农架林区~十堰市~随州市~天门市~武汉市~仙桃市~咸宁市~襄阳市~孝感市~宜昌市
CN/湖北省	sub_lfnames	~Enshi Tujiazu Miaozu Zizhizhou~~~~~~~~~~~~~~~
CN/湖北省	sub_lnames	Ezhou Shi~Enshi Zhou~Huanggang Shi~Huangshi Shi~Jingmen Shi~Jingzhou Shi~Qianjiang Shi~Shennongjia Linqu~Shiyan Shi~Suizhou Shi~Tianmen Shi~Wuhan Shi~Xiantao Shi~Xianning Shi~Xiangyang Shi~Xiaogan Shi~Yichang Shi
CN/湖北省	sub_names	鄂州市~恩施州~黄冈市~黄石市~荆门市~荆州市~潜江市~神农架林区~十堰市~随州市~天门市~武汉市~仙桃市~咸宁市~襄阳市~孝感市~宜昌市
CN/湖北省/十堰市	sub_keys	丹江口市~房县~茅箭区~郧西县~郧县~张湾区~竹山县~竹溪县
CN/湖北省/十堰市	sub_lnames	Danjiangkou Shi~Fang Xian~Maojian Qu~Yunxi Xian~Yun Xian~Zhangwan Qu~Zhushan Xian~Zhuxi Xian
CN/湖北省/十堰市	sub_names	丹江口市~房县~茅箭区~郧西县~郧县~张湾区~竹山县~竹溪县
CN/湖北省/咸宁市	sub_keys	赤壁市~崇阳县~嘉鱼县~通城县~通山县~咸安区
CN/湖北省/咸宁市	sub_lnames	Chibi Shi~Chongyang Xian~Jiayu Xian~Tongcheng Xian~Tongshan Xian~Xian'an Qu
CN/湖北省/咸宁市	sub_names	赤壁市~崇阳县~嘉鱼县~通城县~通山县~咸安区
CN/湖北省/孝感市	sub_keys	安陆市~大悟县~汉川市~孝昌县~孝南区~应城市~云梦县
CN/湖北省/孝感市	sub_lnames	Anlu Shi~Dawu Xian~Hanchuan Shi~Xiaochang Xian~Xiaonan Qu~Yingcheng Shi~Yunmeng Xian
CN/湖北省/孝感市	sub_names	安陆市~大悟县~汉川市~孝昌县~孝南区~应城市~云梦县
CN/湖北省/宜昌市	sub_keys	当阳市~点军区~五峰土家族自治县~伍家岗区~西陵区~猇亭区~兴山县~夷陵区~宜都市~远安县~长阳土家族自治县~枝江市~秭归县
CN/湖北省/宜昌市	sub_lfnames	~~Wufeng Tujiazu Zizhixian~~~~~~~~Changyang Tujiazu Zizhixian~~
CN/湖北省/宜昌市	sub_lnames	Dangyang Shi~Dianjun Qu~Wufeng Xian~Wujiagang Qu~Xiling Qu~Xiaoting Qu~Xingshan Xian~Yiling Qu~Yidu Shi~Yuan'an Xian~Changyang Xian~Zhijiang Shi~Zigui Xian
CN/湖北省/宜昌市	sub_names	当阳市~点军区~五峰县~伍家岗区~西陵区~猇亭区~兴山县~夷陵区~宜都市~远安县~长阳县~枝江市~秭归县
CN/湖北省/恩施土家族苗族自治州	sub_keys	巴东县~恩施市~鹤峰县~建始县~来凤县~利川市~咸丰县~宣恩县
CN/湖北省/恩施土家族苗族自治州	sub_lnames	Badong Xian~Enshi Shi~Hefeng Xian~Jianshi Xian~Laifeng Xian~Lichuan Shi~Xianfeng Xian~Xuan'en Xian
CN/湖北省/恩施土家族苗族自治州	sub_names	巴东县~恩施市~鹤峰县~建始县~来凤县~利川市~咸丰县~宣恩县
CN/湖北省/武汉市	sub_keys	蔡甸区~东西湖区~汉南区~汉阳区~洪山区~黄陂区~江岸区~江汉区~江夏区~硚口区~青山区~武昌区~新洲区
CN/湖北省/武汉市	sub_lnames	Caidian Qu~Dongxihu Qu~Hannan Qu~Hanyang Qu~Hongshan Qu~Huangpi Qu~Jiang'an Qu~Jianghan Qu~Jiangxia Qu~Qiaokou Qu~Qingshan Qu~Wuchang Qu~Xinzhou Qu
CN/湖北省/武汉市	sub_names	蔡甸区~东西湖区~汉南区~汉阳区~洪山区~黄陂区~江岸区~江汉区~江夏区~硚口区~青山区~武昌区~新洲区
CN/湖北省/荆州市	sub_keys	公安县~洪湖市~监利县~江陵县~荆州区~沙市区~石首市~松滋市
CN/湖北省/荆州市	sub_lnames	Gong'an Xian~Honghu Shi~Jianli Xian~Jiangling Xian~Jingzhou Qu~Shashi Qu~Shishou Shi~Songzi Shi
CN/湖北省/荆州市	sub_names	公安县~洪湖市~监利县~江陵县~荆州区~沙市区~石首市~松滋市
CN/湖北省/荆门市	sub_keys	东宝区~掇刀区~京山县~沙洋县~钟祥市
CN/湖北省/荆门市	sub_lnames	Dongbao Qu~Duodao Qu~Jingshan Xian~Shayang Xian~Zhongxiang Shi
CN/湖北省/荆门市	sub_names	东宝区~掇刀区~京山县~沙洋县~钟祥市
CN/湖北省/襄阳市	sub_keys	保康县~樊城区~谷城县~老河口市~南漳县~襄城区~襄州区~宜城市~枣阳市
CN/湖北省/襄阳市	sub_lnames	Baokang Xian~Fancheng Qu~Gucheng Xian~Laohekou Shi~Nanzhang Xian~Xiangcheng Qu~Xiangzhou Qu~Yicheng Shi~Zaoyang Shi
CN/湖北省/襄阳市	sub_names	保康县~樊城区~谷城县~老河口市~南漳县~襄城区~襄州区~宜城市~枣阳市
CN/湖北省/鄂州市	sub_keys	鄂城区~华容区~梁子湖区
CN/湖北省/鄂州市	sub_lnames	Echeng Qu~Huarong Qu~Liangzihu Qu
CN/湖北省/鄂州市	sub_names	鄂城区~华容区~梁子湖区
CN/湖北省/随州市	sub_keys	曾都区~广水市
CN/湖北省/随州市	sub_lnames	Zengdu Qu~Guangshui Shi
CN/湖北省/随州市	sub_names	曾都区~广水市
CN/湖北省/黄冈市	sub_keys	红安县~黄梅县~黄州区~罗田县~麻城市~蕲春县~团风县~武穴市~浠水县~英山县
CN/湖北省/黄冈市	sub_lnames	Hong'an Xian~Huangmei Xian~Huangzhou Qu~Luotian Xian~Macheng Shi~Qichun Xian~Tuanfeng Xian~Wuxue Shi~Xishui Xian~Yingshan Xian
CN/湖北省/黄冈市	sub_names	红安县~黄梅县~黄州区~罗田县~麻城市~蕲春县~团风县~武穴市~浠水县~英山县
CN/湖北省/黄石市	sub_keys	大冶市~黄石港区~铁山区~西塞山区~下陆区~阳新县
CN/湖北省/黄石市	sub_lnames	Daye Shi~Huangshigang Qu~Tieshan Qu~Xisaishan Qu~Xialu Qu~Yangxin Xian
CN/湖北省/黄石市	sub_names	大冶市~黄石港区~铁山区~西塞山区~下陆区~阳新县
CN/湖南省	sub_keys	常德市~郴州市~衡阳市~怀化市~娄底市~邵阳市~湘潭市~湘西土家族苗族自治州~益阳市~永州市~岳阳市~张家界市~长沙市~株洲市
CN/湖南省	sub_lfnames	~~~~~~~Xiangxi Tujiazu Miaozu Zizhizhou~~~~~~
CN/湖南省	sub_lnames	Changde Shi~Chenzhou Shi~Hengyang Shi~Huaihua Shi~Loudi Shi~Shaoyang Shi~Xiangtan Shi~Xiangxi Zhou~Yiyang Shi~Yongzhou Shi~Yueyang Shi~Zhangjiajie Shi~Changsha Shi~Zhuzhou Shi
CN/湖南省	sub_names	常德市~郴州市~衡阳市~怀化市~娄底市~邵阳市~湘潭市~湘西州~益阳市~永州市~岳阳市~张家界市~长沙市~株洲市
CN/湖南省/娄底市	sub_keys	冷水江市~涟源市~娄星区~双峰县~新化县
CN/湖南省/娄底市	sub_lnames	Lengshuijiang Shi~Lianyuan Shi~Louxing Qu~Shuangfeng Xian~Xinhua Xian
CN/湖南省/娄底市	sub_names	冷水江市~涟源市~娄星区~双峰县~新化县
CN/湖南省/岳阳市	sub_keys	华容县~君山区~临湘市~汨罗市~平江县~湘阴县~岳阳楼区~岳阳县~云溪区
CN/湖南省/岳阳市	sub_lnames	Huarong Xian~Junshan Qu~Linxiang Shi~Miluo Shi~Pingjiang Xian~Xiangyin Xian~Yueyanglou Qu~Yueyang Xian~Yunxi Qu
CN/湖南省/岳阳市	sub_names	华容县~君山区~临湘市~汨罗市~平江县~湘阴县~岳阳楼区~岳阳县~云溪区
CN/湖南省/常德市	sub_keys	安乡县~鼎城区~汉寿县~津市市~澧县~临澧县~石门县~桃源县~武陵区
CN/湖南省/常德市	sub_lnames	Anxiang Xian~Dingcheng Qu~Hanshou Xian~Jinshi Shi~Li Xian~Linli Xian~Shimen Xian~Taoyuan Xian~Wuling Qu
CN/湖南省/常德市	sub_names	安乡县~鼎城区~汉寿县~津市市~澧县~临澧县~石门县~桃源县~武陵区
CN/湖南省/张家界市	sub_keys	慈利县~桑植县~武陵源区~永定区
CN/湖南省/张家界市	sub_lnames	Cili Xian~Sangzhi Xian~Wulingyuan Qu~Yongding Qu
CN/湖南省/张家界市	sub_names	慈利县~桑植县~武陵源区~永定区
CN/湖南省/怀化市	sub_keys	辰溪县~鹤城区~洪江市~会同县~靖州苗族侗族自治县~麻阳苗族自治县~通道侗族自治县~新晃侗族自治县~溆浦县~沅陵县~芷江侗族自治县~中方县
CN/湖南省/怀化市	sub_lfnames	~~~~Jingzhou Miaozu Dongzu Zizhixian~Mayang Miaozu Zizhixian~Tongdao Dongzu Zizhixian~Xinhuang Dongzu Zizhixian~~~Zhijiang Dongzu Zizhixian~
CN/湖南省/怀化市	sub_lnames	Chenxi Xian~Hecheng Qu~Hongjiang Shi~Huitong Xian~Jingzhou Xian~Mayang Xian~Tongdao Xian~Xinhuang Xian~Xupu Xian~Yuanling Xian~Zhijiang Xian~Zhongfang Xian
CN/湖南省/怀化市	sub_names	辰溪县~鹤城区~洪江市~会同县~靖州县~麻阳县~通道县~新晃县~溆浦县~沅陵县~芷江县~中方县
CN/湖南省/株洲市	sub_keys	茶陵县~荷塘区~醴陵市~芦淞区~石峰区~天元区~炎陵县~攸县~株洲县
CN/湖南省/株洲市	sub_lnames	Chaling Xian~Hetang Qu~Liling Shi~Lusong Qu~Shifeng Qu~Tianyuan Qu~Yanling Xian~You Xian~Zhuzhou Xian
CN/湖南省/株洲市	sub_names	茶陵县~荷塘区~醴陵市~芦淞区~石峰区~天元区~炎陵县~攸县~株洲县
CN/湖南省/永州市	sub_keys	道县~东安县~江华瑶族自治县~江永县~蓝山县~冷水滩区~零陵区~宁远县~祁阳县~双牌县~新田县
CN/湖南省/永州市	sub_lfnames	~~Jianghua Yaozu Zizhixian~~~~~~~~
CN/湖南省/永州市	sub_lnames	Dao Xian~Dong'an Xian~Jianghua Xian~Jiangyong Xian~Lanshan Xian~Lengshuitan Qu~Lingling Qu~Ningyuan Xian~Qiyang Xian~Shuangpai Xian~Xintian Xian
CN/湖南省/永州市	sub_names	道县~东安县~江华县~江永县~蓝山县~冷水滩区~零陵区~宁远县~祁阳县~双牌县~新田县
CN/湖南省/湘潭市	sub_keys	韶山市~湘潭县~湘乡市~雨湖区~岳塘区
CN/湖南省/湘潭市	sub_lnames	Shaoshan Shi~Xiangtan Xian~Xiangxiang Shi~Yuhu Qu~Yuetang Qu
CN/湖南省/湘潭市	sub_names	韶山市~湘潭县~湘乡市~雨湖区~岳塘区
CN/湖南省/湘西土家族苗族自治州	sub_keys	保靖县~凤凰县~古丈县~花垣县~吉首市~龙山县~泸溪县~永顺县
CN/湖南省/湘西土家族苗族自治州	sub_lnames	Baojing Xian~Fenghuang Xian~Guzhang Xian~Huayuan Xian~Jishou Shi~Longshan Xian~Luxi Xian~Yongshun Xian
CN/湖南省/湘西土家族苗族自治州	sub_names	保靖县~凤凰县~古丈县~花垣县~吉首市~龙山县~泸溪县~永顺县
CN/湖南省/益阳市	sub_keys	安化县~赫山区~南县~桃江县~沅江市~资阳区
CN/湖南省/益阳市	sub_lnames	Anhua Xian~Heshan Qu~Nan Xian~Taojiang Xian~Yuanjiang Shi~Ziyang Qu
CN/湖南省/益阳市	sub_names	安化县~赫山区~南县~桃江县~沅江市~资阳区
CN/湖南省/衡阳市	sub_keys	常宁市~衡东县~衡南县~衡山县~衡阳县~耒阳市~南岳区~祁东县~石鼓区~雁峰区~蒸湘区~珠晖区
CN/湖南省/衡阳市	sub_lnames	Changning Shi~Hengdong Xian~Hengnan Xian~Hengshan Xian~Hengyang Xian~Leiyang Shi~Nanyue Qu~Qidong Xian~Shigu Qu~Yanfeng Qu~Zhengxiang Qu~Zhuhui Qu
CN/湖南省/衡阳市	sub_names	常宁市~衡东县~衡南县~衡山县~衡阳县~耒阳市~南岳区~祁东县~石鼓区~雁峰区~蒸湘区~珠晖区
CN/湖南省/邵阳市	sub_keys	北塔区~城步苗族自治县~大祥区~洞口县~隆回县~邵东县~邵阳县~双清区~绥宁县~武冈市~新宁县~新邵县
CN/湖南省/邵阳市	sub_lfnames	~Chengbu Miaozu Zizhixian~~~~~~~~~~
CN/湖南省/邵阳市	sub_lnames	Beita Qu~Chengbu Xian~Daxiang Qu~Dongkou Xian~Longhui Xian~Shaodong Xian~Shaoyang Xian~Shuangqing Qu~Suining Xian~Wugang Shi~Xinning Xian~Xinshao Xian
CN/湖南省/邵阳市	sub_names	北塔区~城步县~大祥区~洞口县~隆回县~邵东县~邵阳县~双清区~绥宁县~武冈市~新宁县~新邵县
CN/湖南省/郴州市	sub_keys	安仁县~北湖区~桂东县~桂阳县~嘉禾县~临武县~汝城县~苏仙区~宜章县~永兴县~资兴市
CN/湖南省/郴州市	sub_lnames	Anren Xian~Beihu Qu~Guidong Xian~Guiyang Xian~Jiahe Xian~Linwu Xian~Rucheng Xian~Suxian Qu~Yizhang Xian~Yongxing Xian~Zixing Shi
CN/湖南省/郴州市	sub_names	安仁县~北湖区~桂东县~桂阳县~嘉禾县~临武县~汝城县~苏仙区~宜章县~永兴县~资兴市
CN/湖南省/长沙市	sub_keys	芙蓉区~开福区~浏阳市~宁乡县~天心区~望城区~雨花区~岳麓区~长沙县
CN/湖南省/长沙市	sub_lnames	Furong Qu~Kaifu Qu~Liuyang Shi~Ningxiang Xian~Tianxin Qu~Wangcheng Qu~Yuhua Qu~Yuelu Qu~Changsha Xian
CN/湖南省/长沙市	sub_names	芙蓉区~开福区~浏阳市~宁乡县~天心区~望城区~雨花区~岳麓区~长沙县
CN/澳门	sub_keys	澳门
CN/澳门	sub_lnames	Macau
CN/澳门	sub_names	澳门
CN/甘肃省	sub_keys	白银市~定西市~甘南藏族自治州~嘉峪关市~金昌市~酒泉市~兰州市~临夏回族自治州~陇南市~平凉市~庆阳市~天水市~武威市~张掖市
CN/甘肃省	sub_lfnames	~~Gannan Zangzu Zizhizhou~~~~~Linxia Huizu Zizhizhou~~~~~~
CN/甘肃省	sub_lnames	Baiyin Shi~Dingxi Shi~Gannan Zhou~Jiayuguan Shi~Jinchang Shi~Jiuquan Shi~Lanzhou Shi~Linxia Zhou~Longnan Shi~Pingliang Shi~Qingyang Shi~Tianshui Shi~Wuwei Shi~Zhangye Shi
CN/甘肃省	sub_names	白银市~定西市~甘南州~嘉峪关市~金昌市~酒泉市~兰州市~临夏州~陇南市~平凉市~庆阳市~天水市~武威市~张掖市
CN/甘肃省/临夏回族自治州	sub_keys	东乡族自治县~广河县~和政县~积石山保安族东乡族撒拉族自治县~康乐县~临夏市~临夏县~永靖县
CN/甘肃省/临夏回族自治州	sub_lfnames	Dongxiangzu Zizhixian~~~Jishishan Bonanzu Dongxiangzu Salarzu Zizhixian~~~~
CN/甘肃省/临夏回族自治州	sub_lnames	Dongxiangzu Xian~Guanghe Xian~Hezheng Xian~Jishishan Xian~Kangle Xian~Linxia Shi~Linxia Xian~Yongjing Xian
CN/甘肃省/临夏回族自治州	sub_names	东乡族县~广河县~和政县~积石山县~康乐县~临夏市~临夏县~永靖县
CN/甘肃省/兰州市	sub_keys	安宁区~城关区~皋兰县~红古区~七里河区~西固区~永登县~榆中县
CN/甘肃省/兰州市	sub_lnames	Anning Qu~Chengguan Qu~Gaolan Xian~Honggu Qu~Qilihe Qu~Xigu Qu~Yongdeng Xian~Yuzhong Xian
CN/甘肃省/兰州市	sub_names	安宁区~城关区~皋兰县~红古区~七里河区~西固区~永登县~榆中县
CN/甘肃省/天水市	sub_keys	甘谷县~麦积区~秦安县~秦州区~清水县~武山县~张家川回族自治县
CN/甘肃省/天水市	sub_lfnames	~~~~~~Zhangjiachuan Huizu Zizhixian
CN/甘肃省/天水市	sub_lnames	Gangu Xian~Maiji Qu~Qin'an Xian~Qinzhou Qu~Qingshui Xian~Wushan Xian~Zhangjiachuan Xian
CN/甘肃省/天水市	sub_names	甘谷县~麦积区~秦安县~秦州区~清水县~武山县~张家川县
CN/甘肃省/定西市	sub_keys	安定区~临洮县~陇西县~岷县~通渭县~渭源县~漳县
CN/甘肃省/定西市	sub_lnames	Anding Qu~Lintao Xian~Longxi Xian~Min Xian~Tongwei Xian~Weiyuan Xian~Zhang Xian
CN/甘肃省/定西市	sub_names	安定区~临洮县~陇西县~岷县~通渭县~渭源县~漳县
CN/甘肃省/平凉市	sub_keys	崇信县~华亭县~泾川县~静宁县~崆峒区~灵台县~庄浪县
CN/甘肃省/平凉市	sub_lnames	Chongxin Xian~Huating Xian~Jingchuan Xian~Jingning Xian~Kongtong Qu~Lingtai Xian~Zhuangliang Xian
CN/甘肃省/平凉市	sub_names	崇信县~华亭县~泾川县~静宁县~崆峒区~灵台县~庄浪县
CN/甘肃省/庆阳市	sub_keys	合水县~华池县~环县~宁县~庆城县~西峰区~镇原县~正宁县
CN/甘肃省/庆阳市	sub_lnames	Heshui Xian~Huachi Xian~Huan Xian~Ning Xian~Qingcheng Xian~Xifeng Qu~Zhenyuan Xian~Zhengning Xian
CN/甘肃省/庆阳市	sub_names	合水县~华池县~环县~宁县~庆城县~西峰区~镇原县~正宁县
CN/甘肃省/张掖市	sub_keys	甘州区~高台县~临泽县~民乐县~山丹县~肃南裕固族自治县
CN/甘肃省/张掖市	sub_lfnames	~~~~~Sunan Yugurzu Zizhixian
CN/甘肃省/张掖市	sub_lnames	Ganzhou Qu~Gaotai Xian~Linze Xian~Minle Xian~Shandan Xian~Sunan Xian
CN/甘肃省/张掖市	sub_names	甘州区~高台县~临泽县~民乐县~山丹县~肃南县
CN/甘肃省/武威市	sub_keys	古浪县~凉州区~民勤县~天祝藏族自治县
CN/甘肃省/武威市	sub_lfnames	~~~Tianzhu Zangzu Zizhixian
CN/甘肃省/武威市	sub_lnames	Gulang Xian~Liangzhou Qu~Minqin Xian~Tianzhu Xian
CN/甘肃省/武威市	sub_names	古浪县~凉州区~民勤县~天祝县
CN/甘肃省/甘南藏族自治州	sub_keys	迭部县~合作市~临潭县~碌曲县~玛曲县~夏河县~舟曲县~卓尼县
CN/甘肃省/甘南藏族自治州	sub_lnames	Têwo Xian~Hezuo Shi~Lintan Xian~Luqu Xian~Maqu Xian~Xiahe Xian~Zhugqu Xian~Jonê Xian
CN/甘肃省/甘南藏族自治州	sub_names	迭部县~合作市~临潭县~碌曲县~玛曲县~夏河县~舟曲县~卓尼县
CN/甘肃省/白银市	sub_keys	白银区~会宁县~景泰县~靖远县~平川区
CN/甘肃省/白银市	sub_lnames	Baiyin Qu~Huining Xian~Jingtai Xian~Jingyuan Xian~Pingchuan Qu
CN/甘肃省/白银市	sub_names	白银区~会宁县~景泰县~靖远县~平川区
CN/甘肃省/酒泉市	sub_keys	阿克塞哈萨克族自治县~敦煌市~瓜州县~金塔县~肃北蒙古族自治县~肃州区~玉门市
CN/甘肃省/酒泉市	sub_lfnames	Aksay Kazakzu Zizhixian~~~~Subei Mongolzu Zizhixian~~
CN/甘肃省/酒泉市	sub_lnames	Aksay Xian~Dunhuang Shi~Guazhou Xian~Jinta Xian~Subei Xian~Suzhou Qu~Yumen Shi
CN/甘肃省/酒泉市	sub_names	阿克塞县~敦煌市~瓜州县~金塔县~肃北县~肃州区~玉门市
CN/甘肃省/金昌市	sub_keys	金川区~永昌县
CN/甘肃省/金昌市	sub_lnames	Jinchuan Qu~Yongchang Xian
CN/甘肃省/金昌市	sub_names	金川区~永昌县
CN/甘肃省/陇南市	sub_keys	成县~宕昌县~徽县~康县~礼县~两当县~文县~武都区~西和县
CN/甘肃省/陇南市	sub_lnames	Cheng Xian~Tanchang Xian~Hui Xian~Kang Xian~Li Xian~Liangdang Xian~Wen Xian~Wudu Qu~Xihe Xian
CN/甘肃省/陇南市	sub_names	成县~宕昌县~徽县~康县~礼县~两当县~文县~武都区~西和县
CN/福建省	sub_keys	福州市~龙岩市~南平市~宁德市~莆田市~泉州市~三明市~厦门市~漳州市
CN/福建省	sub_lnames	Fuzhou Shi~Longyan Shi~Nanping Shi~Ningde Shi~Putian Shi~Quanzhou Shi~Sanming Shi~Xiamen Shi~Zhangzhou Shi
CN/福建省	sub_names	福州市~龙岩市~南平市~宁德市~莆田市~泉州市~三明市~厦门市~漳州市
CN/福建省/三明市	sub_keys	大田县~建宁县~将乐县~梅列区~明溪县~宁化县~清流县~三元区~沙县~泰宁县~永安市~尤溪县
CN/福建省/三明市	sub_lnames	Datian Xian~Jianning Xian~Jiangle Xian~Meilie Qu~Mingxi Xian~Ninghua Xian~Qingliu Xian~Sanyuan Qu~Sha Xian~Taining Xian~Yong'an Shi~Youxi Xian
CN/福建省/三明市	sub_names	大田县~建宁县~将乐县~梅列区~明溪县~宁化县~清流县~三元区~沙县~泰宁县~永安市~尤溪县
CN/福建省/南平市	sub_keys	光泽县~建瓯市~建阳市~浦城县~邵武市~顺昌县~松溪县~武夷山市~延平区~政和县
CN/福建省/南平市	sub_lnames	Guangze Xian~Jian'ou Shi~Jianyang Shi~Pucheng Xian~Shaowu Shi~Shunchang Xian~Songxi Xian~Wuyishan Shi~Yanping Qu~Zhenghe Xian
CN/福建省/南平市	sub_names	光泽县~建瓯市~建阳市~浦城县~邵武市~顺昌县~松溪县~武夷山市~延平区~政和县
CN/福建省/厦门市	sub_keys	海沧区~湖里区~集美区~思明区~同安区~翔安区
CN/福建省/厦门市	sub_lnames	Haicang Qu~Huli Qu~Jimei Qu~Siming Qu~Tong'an Qu~Xiang'an Qu
CN/福建省/厦门市	sub_names	海沧区~湖里区~集美区~思明区~同安区~翔安区
CN/福建省/宁德市	sub_keys	福安市~福鼎市~古田县~蕉城区~屏南县~寿宁县~霞浦县~柘荣县~周宁县
CN/福建省/宁德市	sub_lnames	Fu'an Shi~Fuding Shi~Gutian Xian~Jiaocheng Qu~Pingnan Xian~Shouning Xian~Xiapu Xian~Zherong Xian~Zhouning Xian
CN/福建省/宁德市	sub_names	福安市~福鼎市~古田县~蕉城区~屏南县~寿宁县~霞浦县~柘荣县~周宁县
CN/福建省/泉州市	sub_keys	安溪县~德化县~丰泽区~惠安县~金门县~晋江市~鲤城区~洛江区~南安市~泉港区~石狮市~永春县
CN/福建省/泉州市	sub_lnames	Anxi Xian~Dehua Xian~Fengze Qu~Hui'an Xian~Jinmen Xian~Jinjiang Shi~Licheng Qu~Luojiang Qu~Nan'an Shi~Quangang Qu~Shishi Shi~Yongchun Xian
CN/福建省/泉州市	sub_names	安溪县~德化县~丰泽区~惠安县~金门县~晋江市~鲤城区~洛江区~南安市~泉港区~石狮市~永春县
CN/福建省/漳州市	sub_keys	东山县~华安县~龙海市~龙文区~南靖县~平和县~芗城区~云霄县~漳浦县~长泰县~诏安县
CN/福建省/漳州市	sub_lnames	Dongshan Xian~Hua'an Xian~Longhai Shi~Longwen Qu~Nanjing Xian~Pinghe Xian~Xiangcheng Qu~Yunxiao Xian~Zhangpu Xian~Changtai Xian~Zhao'an Xian
CN/福建省/漳州市	sub_names	东山县~华安县~龙海市~龙文区~南靖县~平和县~芗城区~云霄县~漳浦县~长泰县~诏安县
CN/福建省/福州市	sub_keys	仓山区~福清市~鼓楼区~晋安区~连江县~罗源县~马尾区~闽侯县~闽清县~平潭县~台江区~永泰县~长乐市
CN/福建省/福州市	sub_lnames	Cangshan Qu~Fuqing Shi~Gulou Qu~Jin'an Qu~Lianjiang Xian~Luoyuan Xian~Mawei Qu~Minhou Xian~Minqing Xian~Pingtan Xian~Taijiang Qu~Yongtai Xian~Changle Shi
CN/福建省/福州市	sub_names	仓山区~福清市~鼓楼区~晋安区~连江县~罗源县~马尾区~闽侯县~闽清县~平潭县~台江区~永泰县~长乐市
CN/福建省/莆田市	sub_keys	城厢区~涵江区~荔城区~仙游县~秀屿区
CN/福建省/莆田市	sub_lnames	Chengxiang Qu~Hanjiang Qu~Licheng Qu~Xianyou Xian~Xiuyu Qu
CN/福建省/莆田市	sub_names	城厢区~涵江区~荔城区~仙游县~秀屿区
CN/福建省/龙岩市	sub_keys	连城县~上杭县~武平县~新罗区~永定县~漳平市~长汀县
CN/福建省/龙岩市	sub_lnames	Liancheng Xian~Shanghang Xian~Wuping Xian~Xinluo Qu~Yongding Xian~Zhangping Shi~Changting Xian
CN/福建省/龙岩市	sub_names	连城县~上杭县~武平县~新罗区~永定县~漳平市~长汀县
CN/西藏自治区	sub_keys	阿里地区~昌都地区~拉萨市~林芝地区~那曲地区~日喀则地区~山南地区
CN/西藏自治区	sub_lnames	Ngari Diqu~Qamdo Diqu~Lhasa Shi~Nyingchi Diqu~Nagqu Diqu~Xigazê Diqu~Shannan Diqu
CN/西藏自治区	sub_names	阿里地区~昌都地区~拉萨市~林芝地区~那曲地区~日喀则地区~山南地区
CN/西藏自治区/山南地区	sub_keys	措美县~错那县~贡嘎县~加查县~浪卡子县~隆子县~洛扎县~乃东县~琼结县~曲松县~桑日县~扎囊县
CN/西藏自治区/山南地区	sub_lfnames	~~~~~~~~~~~Chanang (Chatang) Xian
CN/西藏自治区/山南地区	sub_lnames	Comai Xian~Cona Xian~Gonggar Xian~Gyaca Xian~Nagarzê Xian~Lhünzê Xian~Lhozhag Xian~Nêdong Xian~Qonggyai Xian~Qusum Xian~Sangri Xian~Zhanang Xian
CN/西藏自治区/山南地区	sub_names	措美县~错那县~贡嘎县~加查县~浪卡子县~隆子县~洛扎县~乃东县~琼结县~曲松县~桑日县~扎囊县
CN/西藏自治区/拉萨市	sub_keys	城关区~达孜县~当雄县~堆龙德庆县~林周县~墨竹工卡县~尼木县~曲水县
CN/西藏自治区/拉萨市	sub_lnames	Chengguan Qu~Dagzê Xian~Damxung Xian~Doilungdêqên Xian~Lhünzhub Xian~Maizhokunggar Xian~Nyêmo Xian~Qüxü Xian
CN/西藏自治区/拉萨市	sub_names	城关区~达孜县~当雄县~堆龙德庆县~林周县~墨竹工卡县~尼木县~曲水县
CN/西藏自治区/日喀则地区	sub_keys	昂仁县~白朗县~定结县~定日县~岗巴县~吉隆县~江孜县~康马县~拉孜县~南木林县~聂拉木县~仁布县~日喀则市~萨嘎县~萨迦县~谢通门县~亚东县~仲巴县
CN/西藏自治区/日喀则地区	sub_lfnames	~~~~~~~~~~~~~~~~Yadong (Chomo) Xian~
CN/西藏自治区/日喀则地区	sub_lnames	Ngamring Xian~Bainang Xian~Dinggyê Xian~Tingri Xian~Gamba Xian~Gyirong Xian~Gyangzê Xian~Kangmar Xian~Lhazê Xian~Namling Xian~Nyalam Xian~Rinbung Xian~Xigazê Shi~Saga Xian~Sa'gya Xian~Xaitongmoin Xian~Yadong Xian~Zhongba Xian
CN/西藏自治区/日喀则地区	sub_names	昂仁县~白朗县~定结县~定日县~岗巴县~吉隆县~江孜县~康马县~拉孜县~南木林县~聂拉木县~仁布县~日喀则市~萨嘎县~萨迦县~谢通门县~亚东县~仲巴县
CN/西藏自治区/昌都地区	sub_keys	八宿县~边坝县~察雅县~昌都县~丁青县~贡觉县~江达县~类乌齐县~洛隆县~芒康县~左贡县
CN/西藏自治区/昌都地区	sub_lnames	Baxoi Xian~Banbar Xian~Chagyab Xian~Qamdo Xian~Dêngqên Xian~Konjo Xian~Jomda Xian~Riwoq Xian~Lhorong Xian~Mangkam Xian~Zogang Xian
CN/西藏自治区/昌都地区	sub_names	八宿县~边坝县~察雅县~昌都县~丁青县~贡觉县~江达县~类乌齐县~洛隆县~芒康县~左贡县
CN/西藏自治区/林芝地区	sub_keys	波密县~察隅县~工布江达县~朗县~林芝县~米林县~墨脱县
CN/西藏自治区/林芝地区	sub_lfnames	Bomi (Bowo) Xian~~~~~~
CN/西藏自治区/林芝地区	sub_lnames	Bomi Xian~Zayü Xian~Gongbo'gyamda Xian~Nang Xian~Nyingchi Xian~Mainling Xian~Mêtog Xian
CN/西藏自治区/林芝地区	sub_names	波密县~察隅县~工布江达县~朗县~林芝县~米林县~墨脱县
CN/西藏自治区/那曲地区	sub_keys	安多县~巴青县~班戈县~比如县~嘉黎县~那曲县~尼玛县~聂荣县~申扎县~索县
CN/西藏自治区/那曲地区	sub_lnames	Amdo Xian~Baqên Xian~Bangoin Xian~Biru Xian~Lhari Xian~Nagqu Xian~Nyima Xian~Nyainrong Xian~Xainza Xian~Sog Xian
CN/西藏自治区/那曲地区	sub_names	安多县~巴青县~班戈县~比如县~嘉黎县~那曲县~尼玛县~聂荣县~申扎县~索县
CN/西藏自治区/阿里地区	sub_keys	措勤县~噶尔县~改则县~革吉县~普兰县~日土县~札达县
CN/西藏自治区/阿里地区	sub_lnames	Coqên Xian~Gar Xian~Gêrzê Xian~Gê'gyai Xian~Burang Xian~Rutog Xian~Zanda Xian
CN/西藏自治区/阿里地区	sub_names	措勤县~噶尔县~改则县~革吉县~普兰县~日土县~札达县
CN/贵州省	sub_keys	安顺市~毕节地区~贵阳市~六盘水市~黔东南苗族侗族自治州~黔南布依族苗族自治州~黔西南布依族苗族自治州~铜仁地区~遵义市
CN/贵州省	sub_lfnames	~~~~Qiandongnan Miaozu Dongzu Zizhizhou~Qiannan Buyeizu Miaozu Zizhizhou~Qianxinan Buyeizu Miaozu Zizhizhou~~
CN/贵州省	sub_lnames	Anshun Shi~Bijie Diqu~Guiyang Shi~Liupanshui Shi~Qiandongnan Zhou~Qiannan Zhou~Qianxinan Zhou~Tongren Diqu~Zunyi Shi
CN/贵州省	sub_names	安顺市~毕节地区~贵阳市~六盘水市~黔东南州~黔南州~黔西南州~铜仁地区~遵义市
CN/贵州省/六盘水市	sub_keys	六枝特区~盘县~水城县~钟山区
CN/贵州省/六盘水市	sub_lnames	Liuzhi Tequ~Pan Xian~Shuicheng Xian~Zhongshan Qu
CN/贵州省/六盘水市	sub_names	六枝特区~盘县~水城县~钟山区
CN/贵州省/安顺市	sub_keys	关岭布依族苗族自治县~平坝县~普定县~西秀区~镇宁布依族苗族自治县~紫云苗族布依族自治县
CN/贵州省/安顺市	sub_lfnames	Guanling Buyeizu Miaozu Zizhixian~~~~Zhenning Buyeizu Miaozu Zizhixian~Ziyun Miaozu Buyeizu Zizhixian
CN/贵州省/安顺市	sub_lnames	Guanling Xian~Pingba Xian~Puding Xian~Xixiu Qu~Zhenning Xian~Ziyun Xian
CN/贵州省/安顺市	sub_names	关岭县~平坝县~普定县~西秀区~镇宁县~紫云县
CN/贵州省/毕节地区	sub_keys	毕节市~大方县~赫章县~金沙县~纳雍县~黔西县~威宁彝族回族苗族自治县~织金县
CN/贵州省/毕节地区	sub_lfnames	~~~~~~Weining Yizu Huizu Miaozu Zizhixian~
CN/贵州省/毕节地区	sub_lnames	Bijie Shi~Dafang Xian~Hezhang Xian~Jinsha Xian~Nayong Xian~Qianxi Xian~Weining Xian~Zhijin Xian
CN/贵州省/毕节地区	sub_names	毕节市~大方县~赫章县~金沙县~纳雍县~黔西县~威宁县~织金县
CN/贵州省/贵阳市	sub_keys	白云区~观山湖区~花溪区~开阳县~南明区~清镇市~乌当区~息烽县~修文县~云岩区
CN/贵州省/贵阳市	sub_lnames	Baiyun Qu~Guanshanhu Qu~Huaxi Qu~Kaiyang Xian~Nanming Qu~Qingzhen Shi~Wudang Qu~Xifeng Xian~Xiuwen Xian~Yunyan Qu
CN/贵州省/贵阳市	sub_names	白云区~观山湖区~花溪区~开阳县~南明区~清镇市~乌当区~息烽县~修文县~云岩区
CN/贵州省/遵义市	sub_keys	赤水市~道真仡佬族苗族自治县~凤冈县~红花岗区~汇川区~湄潭县~仁怀市~绥阳县~桐梓县~务川仡佬族苗族自治县~习水县~余庆县~正安县~遵义县
CN/贵州省/遵义市	sub_lfnames	~Daozhen Gelaozu Miaozu Zizhixian~~~~~~~~Wuchuan Gelaozu Miaozu Zizhixian~~~~
CN/贵州省/遵义市	sub_lnames	Chishui Shi~Daozhen Xian~Fenggang Xian~Honghuagang Qu~Huichuan Qu~Meitan Xian~Renhuai Shi~Suiyang Xian~Tongzi Xian~Wuchuan Xian~Xishui Xian~Yuqing Xian~Zheng'an Xian~Zunyi Xian
CN/贵州省/遵义市	sub_names	赤水市~道真县~凤冈县~红花岗区~汇川区~湄潭县~仁怀市~绥阳县~桐梓县~务川县~习水县~余庆县~正安县~遵义县
CN/贵州省/铜仁地区	sub_keys	德江县~江口县~石阡县~思南县~松桃苗族自治县~铜仁市~万山特区~沿河土家族自治县~印江土家族苗族自治县~玉屏侗族自治县
CN/贵州省/铜仁地区	sub_lfnames	~~~~Songtao Miaozu Zizhixian~~~Yanhe Tujiazu Zizhixian~Yinjiang Tujiazu Miaozu Zizhixian~Yuping Dongzu Zizhixian
CN/贵州省/铜仁地区	sub_lnames	Dejiang Xian~Jiangkou Xian~Shiqian Xian~Sinan Xian~Songtao Xian~Tongren Shi~Wanshan Tequ~Yanhe Xian~Yinjiang Xian~Yuping Xian
CN/贵州省/铜仁地区	sub_names	德江县~江口县~石阡县~思南县~松桃县~铜仁市~万山特区~沿河县~印江县~玉屏县
CN/贵州省/黔东南苗族侗族自治州	sub_keys	岑巩县~从江县~丹寨县~黄平县~剑河县~锦屏县~凯里市~雷山县~黎平县~麻江县~榕江县~三穗县~施秉县~台江县~天柱县~镇远县
CN/贵州省/黔东南苗族侗族自治州	sub_lnames	Cengong Xian~Congjiang Xian~Danzhai Xian~Huangping Xian~Jianhe Xian~Jinping Xian~Kaili Shi~Leishan Xian~Liping Xian~Majiang Xian~Rongjiang Xian~Sansui Xian~Shibing Xian~Taijiang Xian~Tianzhu Xian~Zhenyuan Xian
CN/贵州省/黔东南苗族侗族自治州	sub_names	岑巩县~从江县~丹寨县~黄平县~剑河县~锦屏县~凯里市~雷山县~黎平县~麻江县~榕江县~三穗县~施秉县~台江县~天柱县~镇远县
CN/贵州省/黔南布依族苗族自治州	sub_keys	都匀市~独山县~福泉市~贵定县~惠水县~荔波县~龙里县~罗甸县~平塘县~三都水族自治县~瓮安县~长顺县
CN/贵州省/黔南布依族苗族自治州	sub_lfnames	~~~~~~~~~Sandu Suizu Zizhixian~~
CN/贵州省/黔南布依族苗族自治州	sub_lnames	Duyun Shi~Dushan Xian~Fuquan Shi~Guiding Xian~Huishui Xian~Libo Xian~Longli Xian~Luodian Xian~Pingtang Xian~Sandu Xian~Weng'an Xian~Changshun Xian
CN/贵州省/黔南布依族苗族自治州	sub_names	都匀市~独山县~福泉市~贵定县~惠水县~荔波县~龙里县~罗甸县~平塘县~三都县~瓮安县~长顺县
CN/贵州省/黔西南布依族苗族自治州	sub_keys	安龙县~册亨县~普安县~晴隆县~望谟县~兴仁县~兴义市~贞丰县
CN/贵州省/黔西南布依族苗族自治州	sub_lnames	Anlong Xian~Ceheng Xian~Pu'an Xian~Qinglong Xian~Wangmo Xian~Xingren Xian~Xingyi Shi~Zhenfeng Xian
CN/贵州省/黔西南布依族苗族自治州	sub_names	安龙县~册亨县~普安县~晴隆县~望谟县~兴仁县~兴义市~贞丰县
CN/辽宁省	sub_keys	鞍山市~本溪市~朝阳市~大连市~丹东市~抚顺市~阜新市~葫芦岛市~锦州市~辽阳市~盘锦市~沈阳市~铁岭市~营口市
CN/辽宁省	sub_lnames	Anshan Shi~Benxi Shi~Chaoyang Shi~Dalian Shi~Dandong Shi~Fushun Shi~Fuxin Shi~Huludao Shi~Jinzhou Shi~Liaoyang Shi~Panjin Shi~Shenyang Shi~Tieling Shi~Yingkou Shi
CN/辽宁省	sub_names	鞍山市~本溪市~朝阳市~大连市~丹东市~抚顺市~阜新市~葫芦岛市~锦州市~辽阳市~盘锦市~沈阳市~铁岭市~营口市
CN/辽宁省/丹东市	sub_keys	东港市~凤城市~宽甸满族自治县~元宝区~振安区~振兴区
CN/辽宁省/丹东市	sub_lfnames	~~Kuandian Manzu Zizhixian~~~
CN/辽宁省/丹东市	sub_lnames	Donggang Shi~Fengcheng Shi~Kuandian Xian~Yuanbao Qu~Zhen'an Qu~Zhenxing Qu
CN/辽宁省/丹东市	sub_names	东港市~凤城市~宽甸县~元宝区~振安区~振兴区
CN/辽宁省/大连市	sub_keys	甘井子区~金州区~旅顺口区~普兰店市~沙河口区~瓦房店市~西岗区~长海县~中山区~庄河市
CN/辽宁省/大连市	sub_lnames	Ganjingzi Qu~Jinzhou Qu~Lüshunkou Qu~Pulandian Shi~Shahekou Qu~Wafangdian Shi~Xigang Qu~Changhai Xian~Zhongshan Qu~Zhuanghe Shi
CN/辽宁省/大连市	sub_names	甘井子区~金州区~旅顺口区~普兰店市~沙河口区~瓦房店市~西岗区~长海县~中山区~庄河市
CN/辽宁省/抚顺市	sub_keys	东洲区~抚顺县~清原满族自治县~顺城区~望花区~新宾满族自治县~新抚区
CN/辽宁省/抚顺市	sub_lfnames	~~Qingyuan Manzu Zizhixian~~~Xinbin Manzu Zizhixian~
CN/辽宁省/抚顺市	sub_lnames	Dongzhou Qu~Fushun Xian~Qingyuan Xian~Shuncheng Qu~Wanghua Qu~Xinbin Xian~Xinfu Qu
CN/辽宁省/抚顺市	sub_names	东洲区~抚顺县~清原县~顺城区~望花区~新宾县~新抚区
CN/辽宁省/朝阳市	sub_keys	北票市~朝阳县~建平县~喀喇沁左翼蒙古族自治县~凌源市~龙城区~双塔区
CN/辽宁省/朝阳市	sub_lfnames	~~~Harqin Zuoyi Mongolzu Zizhixian~~~
CN/辽宁省/朝阳市	sub_lnames	Beipiao Shi~Chaoyang Xian~Jianping Xian~Harqin Zuoyi Xian~Lingyuan Shi~Longcheng Qu~Shuangta Qu
CN/辽宁省/朝阳市	sub_names	北票市~朝阳县~建平县~喀喇沁左翼县~凌源市~龙城区~双塔区
CN/辽宁省/本溪市	sub_keys	本溪满族自治县~桓仁满族自治县~明山区~南芬区~平山区~溪湖区
CN/辽宁省/本溪市	sub_lfnames	Benxi Manzu Zizhixian~Huanren Manzu Zizhixian~~~~
CN/辽宁省/本溪市	sub_lnames	Benxi Xian~Huanren Xian~Mingshan Qu~Nanfen Qu~Pingshan Qu~Xihu Qu
CN/辽宁省/本溪市	sub_names	本溪县~桓仁县~明山区~南芬区~平山区~溪湖区
CN/辽宁省/沈阳市	sub_keys	大东区~法库县~和平区~皇姑区~东陵区~康平县~辽中县~沈北新区~沈河区~苏家屯区~铁西区~新民市~于洪区
CN/辽宁省/沈阳市	sub_lnames	Dadong Qu~Faku Xian~Heping Qu~Huanggu Qu~Hunnan Qu~Kangping Xian~Liaozhong Xian~Chenbei Xinqu~Shenhe Qu~Sujiatun Qu~Tiexi Qu~Xinmin Shi~Yuhong Qu
CN/辽宁省/沈阳市	sub_names	大东区~法库县~和平区~皇姑区~浑南区~康平县~辽中县~沈北新区~沈河区~苏家屯区~铁西区~新民市~于洪区
CN/辽宁省/盘锦市	sub_keys	大洼县~盘山县~双台子区~兴隆台区
CN/辽宁省/盘锦市	sub_lnames	Dawa Xian~Panshan Xian~Shuangtaizi Qu~Xinglongtai Qu
CN/辽宁省/盘锦市	sub_names	大洼县~盘山县~双台子区~兴隆台区
CN/辽宁省/营口市	sub_keys	鲅鱼圈区~大石桥市~盖州市~老边区~西市区~站前区
CN/辽宁省/营口市	sub_lnames	Bayuquan Qu~Dashiqiao Shi~Gaizhou Shi~Laobian Qu~Xishi Qu~Zhanqian Qu
CN/辽宁省/营口市	sub_names	鲅鱼圈区~大石桥市~盖州市~老边区~西市区~站前区
CN/辽宁省/葫芦岛市	sub_keys	建昌县~连山区~龙港区~南票区~绥中县~兴城市
CN/辽宁省/葫芦岛市	sub_lnames	Jianchang Xian~Lianshan Qu~Longgang Qu~Nanpiao Qu~Suizhong Xian~Xingcheng Shi
CN/辽宁省/葫芦岛市	sub_names	建昌县~连山区~龙港区~南票区~绥中县~兴城市
CN/辽宁省/辽阳市	sub_keys	白塔区~灯塔市~弓长岭区~宏伟区~辽阳县~太子河区~文圣区
CN/辽宁省/辽阳市	sub_lnames	Baita Qu~Dengta Shi~Gongzhangling Qu~Hongwei Qu~Liaoyang Xian~Taizihe Qu~Wensheng Qu
CN/辽宁省/辽阳市	sub_names	白塔区~灯塔市~弓长岭区~宏伟区~辽阳县~太子河区~文圣区
CN/辽宁省/铁岭市	sub_keys	昌图县~调兵山市~开原市~清河区~铁岭县~西丰县~银州区
CN/辽宁省/铁岭市	sub_lnames	Changtu Xian~Diaobingshan Shi~Kaiyuan Shi~Qinghe Qu~Tieling Xian~Xifeng Xian~Yinzhou Qu
CN/辽宁省/铁岭市	sub_names	昌图县~调兵山市~开原市~清河区~铁岭县~西丰县~银州区
CN/辽宁省/锦州市	sub_keys	北镇市~古塔区~黑山县~凌海市~凌河区~太和区~义县
CN/辽宁省/锦州市	sub_lnames	Beizhen Shi~Guta Qu~Heishan Xian~Linghai Shi~Linghe Qu~Taihe Qu~Yi Xian
CN/辽宁省/锦州市	sub_names	北镇市~古塔区~黑山县~凌海市~凌河区~太和区~义县
CN/辽宁省/阜新市	sub_keys	阜新蒙古族自治县~海州区~清河门区~太平区~细河区~新邱区~彰武县
CN/辽宁省/阜新市	sub_lfnames	Fuxin Mongolzu Zizhixian~~~~~~
CN/辽宁省/阜新市	sub_lnames	Fuxin Xian~Haizhou Qu~Qinghemen Qu~Taiping Qu~Xihe Qu~Xinqiu Qu~Zhangwu Xian
CN/辽宁省/阜新市	sub_names	阜新县~海州区~清河门区~太平区~细河区~新邱区~彰武县
CN/辽宁省/鞍山市	sub_keys	海城市~立山区~千山区~台安县~铁东区~铁西区~岫岩满族自治县
CN/辽宁省/鞍山市	sub_lfnames	~~~~~~Xiuyan Manzu Zizhixian
CN/辽宁省/鞍山市	sub_lnames	Haicheng Shi~Lishan Qu~Qianshan Qu~Tai'an Xian~Tiedong Qu~Tiexi Qu~Xiuyan Xian
CN/辽宁省/鞍山市	sub_names	海城市~立山区~千山区~台安县~铁东区~铁西区~岫岩县
CN/重庆市	sub_keys	巴南区~北碚区~璧山县~城口县~大渡口区~大足区~垫江县~丰都县~奉节县~涪陵区~合川区~江北区~江津区~九龙坡区~开县~梁平县~南岸区~南川区~彭水苗族土家族自治县~綦江区~黔江区~荣昌县~沙坪坝区~石柱土家族自治县~铜梁县~潼南县~万州区~巫山县~巫溪县~武隆县~秀山土家族苗族自治县~永川区~酉阳土家族苗族自治县~渝北区~渝中区~云阳县~长寿区~忠县
CN/重庆市	sub_lfnames	~~~~~~~~~~~~~~~~~~Pengshui Miaozu Tujiazu Zizhixian~~~~~Shizhu Tujiazu Zizhixian~~~~~~~Xiushan Tujiazu Miaozu Zizhixian~~Youyang Tujiazu Miaozu Zizhixian~~~~~
CN/重庆市	sub_lnames	Banan Qu~Beibei Qu~Bishan Xian~Chengkou Xian~Dadukou Qu~Dazu Qu~Dianjiang Xian~Fengdu Xian~Fengjie Xian~Fuling Qu~Hechuan Qu~Jiangbei Qu~Jiangjin Qu~Jiulongpo Qu~Kai Xian~Liangping Xian~Nan'an Qu~Nanchuan Qu~Pengshui Xian~Qijiang Qu~Qianjiang Qu~Rongchang Xian~Shapingba Qu~Shizhu Xian~Tongliang Xian~Tongnan Xian~Wanzhou Qu~Wushan Xian~Wuxi Xian~Wulong Xian~Xiushan Xian~Yongchuan Qu~Youyang Xian~Yubei Qu~Yuzhong Qu~Yunyang Xian~Changshou Qu~Zhong Xian
CN/重庆市	sub_names	巴南区~北碚区~璧山县~城口县~大渡口区~大足区~垫江县~丰都县~奉节县~涪陵区~合川区~江北区~江津区~九龙坡区~开县~梁平县~南岸区~南川区~彭水县~綦江区~黔江区~荣昌县~沙坪坝区~石柱县~铜梁县~潼南县~万州区~巫山县~巫溪县~武隆县~秀山县~永川区~酉阳县~渝北区~渝中区~云阳县~长寿区~忠县
CN/陕西省	sub_keys	安康市~宝鸡市~汉中市~商洛市~铜川市~渭南市~西安市~咸阳市~延安市~榆林市
CN/陕西省	sub_lnames	Ankang Shi~Baoji Shi~Hanzhong Shi~Shangluo Shi~Tongchuan Shi~Weinan Shi~Xi'an Shi~Xianyang Shi~Yan'an Shi~Yulin Shi
CN/陕西省	sub_names	安康市~宝鸡市~汉中市~商洛市~铜川市~渭南市~西安市~咸阳市~延安市~榆林市
CN/陕西省/咸阳市	sub_keys	彬县~淳化县~泾阳县~礼泉县~乾县~秦都区~三原县~渭城区~武功县~兴平市~旬邑县~杨凌区~永寿县~长武县
CN/陕西省/咸阳市	sub_lnames	Bin Xian~Chunhua Xian~Jingyang Xian~Liquan Xian~Qian Xian~Qindu Qu~Sanyuan Xian~Weicheng Qu~Wugong Xian~Xingping Shi~Xunyi Xian~Yangling Qu~Yongshou Xian~Changwu Xian
CN/陕西省/咸阳市	sub_names	彬县~淳化县~泾阳县~礼泉县~乾县~秦都区~三原县~渭城区~武功县~兴平市~旬邑县~杨凌区~永寿县~长武县
CN/陕西省/商洛市	sub_keys	丹凤县~洛南县~山阳县~商南县~商州区~柞水县~镇安县
CN/陕西省/商洛市	sub_lnames	Danfeng Xian~Luonan Xian~Shanyang Xian~Shangnan Xian~Shangzhou Qu~Zhashui Xian~Zhen'an Xian
CN/陕西省/商洛市	sub_names	丹凤县~洛南县~山阳县~商南县~商州区~柞水县~镇安县
CN/陕西省/安康市	sub_keys	白河县~汉滨区~汉阴县~岚皋县~宁陕县~平利县~石泉县~旬阳县~镇坪县~紫阳县
CN/陕西省/安康市	sub_lnames	Baihe Xian~Hanbin Qu~Hanyin Xian~Langao Xian~Ningshan Xian~Pingli Xian~Shiquan Xian~Xunyang Xian~Zhenping Xian~Ziyang Xian
CN/陕西省/安康市	sub_names	白河县~汉滨区~汉阴县~岚皋县~宁陕县~平利县~石泉县~旬阳县~镇坪县~紫阳县
CN/陕西省/宝鸡市	sub_keys	陈仓区~凤县~凤翔县~扶风县~金台区~麟游县~陇县~眉县~岐山县~千阳县~太白县~渭滨区
CN/陕西省/宝鸡市	sub_lnames	Chencang Qu~Feng Xian~Fengxiang Xian~Fufeng Xian~Jintai Qu~Linyou Xian~Long Xian~Mei Xian~Qishan Xian~Qianyang Xian~Taibai Xian~Weibin Qu
CN/陕西省/宝鸡市	sub_names	陈仓区~凤县~凤翔县~扶风县~金台区~麟游县~陇县~眉县~岐山县~千阳县~太白县~渭滨区
CN/陕西省/延安市	sub_keys	安塞县~宝塔区~富县~甘泉县~黄陵县~黄龙县~洛川县~吴起县~延川县~延长县~宜川县~志丹县~子长县
CN/陕西省/延安市	sub_lnames	Ansai Xian~Baota Qu~Fu Xian~Ganquan Xian~Huangling Xian~Huanglong Xian~Luochuan Xian~Wuqi Xian~Yanchuan Xian~Yanzhang Xian~Yichuan Xian~Zhidan Xian~Zichang Xian
CN/陕西省/延安市	sub_names	安塞县~宝塔区~富县~甘泉县~黄陵县~黄龙县~洛川县~吴起县~延川县~延长县~宜川县~志丹县~子长县
CN/陕西省/榆林市	sub_keys	定边县~府谷县~横山县~佳县~靖边县~米脂县~清涧县~神木县~绥德县~吴堡县~榆阳区~子洲县
CN/陕西省/榆林市	sub_lnames	Dingbian Xian~Fugu Xian~Hengshan Xian~Jia Xian~Jingbian Xian~Mizhi Xian~Qingjian Xian~Shenmu Xian~Suide Xian~Wubu Xian~Yuyang Qu~Zizhou Xian
CN/陕西省/榆林市	sub_names	定边县~府谷县~横山县~佳县~靖边县~米脂县~清涧县~神木县~绥德县~吴堡县~榆阳区~子洲县
CN/陕西省/汉中市	sub_keys	城固县~佛坪县~汉台区~留坝县~略阳县~勉县~南郑县~宁强县~西乡县~洋县~镇巴县
CN/陕西省/汉中市	sub_lnames	Chenggu Xian~Foping Xian~Hantai Qu~Liuba Xian~Lüeyang Xian~Mian Xian~Nanzheng Xian~Ningqiang Xian~Xixiang Xian~Yang Xian~Zhenba Xian
CN/陕西省/汉中市	sub_names	城固县~佛坪县~汉台区~留坝县~略阳县~勉县~南郑县~宁强县~西乡县~洋县~镇巴县
CN/陕西省/渭南市	sub_keys	白水县~澄城县~大荔县~富平县~韩城市~合阳县~华县~华阴市~临渭区~蒲城县~潼关县
CN/陕西省/渭南市	sub_lnames	Baishui Xian~Chengcheng Xian~Dali Xian~Fuping Xian~Hancheng Shi~Heyang Xian~Hua Xian~Huayin Shi~Linwei Qu~Pucheng Xian~Tongguan Xian
CN/陕西省/渭南市	sub_names	白水县~澄城县~大荔县~富平县~韩城市~合阳县~华县~华阴市~临渭区~蒲城县~潼关县
CN/陕西省/西安市	sub_keys	灞桥区~碑林区~高陵县~户县~蓝田县~莲湖区~临潼区~未央区~新城区~阎良区~雁塔区~长安区~周至县
CN/陕西省/西安市	sub_lnames	Baqiao Qu~Beilin Qu~Gaoling Xian~Hu Xian~Lantian Xian~Lianhu Qu~Lintong Qu~Weiyang Qu~Xincheng Qu~Yanliang Qu~Yanta Qu~Chang'an Qu~Zhouzhi Xian
CN/陕西省/西安市	sub_names	灞桥区~碑林区~高陵县~户县~蓝田县~莲湖区~临潼区~未央区~新城区~阎良区~雁塔区~长安区~周至县
CN/陕西省/铜川市	sub_keys	王益区~耀州区~宜君县~印台区
CN/陕西省/铜川市	sub_lnames	Wangyi Qu~Yaozhou Qu~Yijun Xian~Yintai Qu
CN/陕西省/铜川市	sub_names	王益区~耀州区~宜君县~印台区
CN/青海省	sub_keys	果洛藏族自治州~海北藏族自治州~海东市~海南藏族自治州~海西蒙古族藏族自治州~黄南藏族自治州~西宁市~玉树藏族自治州
CN/青海省	sub_lfnames	Golog Zangzu Zizhizhou~Haibei Zangzu Zizhizhou~~Hainan Zangzu Zizhizhou~Haixi Mongolzu Zangzu Zizhizhou~Huangnan Zangzu Zizhizhou~~Yushu Zangzu Zizhizhou
CN/青海省	sub_lnames	Golog Zhou~Haibei Zhou~Haidong Shi~Hainan Zhou~Haixi Zhou~Huangnan Zhou~Xining Shi~Yushu Zhou
CN/青海省	sub_names	果洛州~海北州~海东市~海南州~海西州~黄南州~西宁市~玉树州
CN/青海省/果洛藏族自治州	sub_keys	班玛县~达日县~甘德县~久治县~玛多县~玛沁县
CN/青海省/果洛藏族自治州	sub_lnames	Baima Xian~Tarlag Xian~Gadê Xian~Jigzhi Xian~Madoi Xian~Maqên Xian
CN/青海省/果洛藏族自治州	sub_names	班玛县~达日县~甘德县~久治县~玛多县~玛沁县
CN/青海省/海东市	sub_keys	互助土族自治县~化隆回族自治县~乐都区~民和回族土族自治县~平安县~循化撒拉族自治县
CN/青海省/海东市	sub_lfnames	Huzhu Tuzu Zizhixian~Hualong Huizu Zizhixian~~Minhe Huizu Tuzu Zizhixian~~Xunhua Salarzu Zizhixian
CN/青海省/海东市	sub_lnames	Huzhu Xian~Hualong Xian~Ledu Qu~Minhe Xian~Ping'an Xian~Xunhua Xian
CN/青海省/海东市	sub_names	互助县~化隆县~乐都区~民和县~平安县~循化县
CN/青海省/海北藏族自治州	sub_keys	刚察县~海晏县~门源回族自治县~祁连县
CN/青海省/海北藏族自治州	sub_lfnames	~~Menyuan Huizu Zizhixian~
CN/青海省/海北藏族自治州	sub_lnames	Gangca Xian~Haiyan Xian~Menyuan Xian~Qilian Xian
CN/青海省/海北藏族自治州	sub_names	刚察县~海晏县~门源县~祁连县
CN/青海省/海南藏族自治州	sub_keys	共和县~贵德县~贵南县~同德县~兴海县
CN/青海省/海南藏族自治州	sub_lnames	Gonghe Xian~Guide Xian~Guinan Xian~Tongde Xian~Xinghai Xian
CN/青海省/海南藏族自治州	sub_names	共和县~贵德县~贵南县~同德县~兴海县
CN/青海省/海西蒙古族藏族自治州	sub_keys	德令哈市~都兰县~格尔木市~天峻县~乌兰县
CN/青海省/海西蒙古族藏族自治州	sub_lnames	Delhi Shi~Dulan Xian~Golmud Shi~Tianjun Xian~Ulan Xian
CN/青海省/海西蒙古族藏族自治州	sub_names	德令哈市~都兰县~格尔木市~天峻县~乌兰县
CN/青海省/玉树藏族自治州	sub_keys	称多县~囊谦县~曲麻莱县~玉树县~杂多县~治多县
CN/青海省/玉树藏族自治州	sub_lnames	Chindu Xian~Nangqên Xian~Qumarlêb Xian~Yushu Xian~Zadoi Xian~Zhidoi Xian
CN/青海省/玉树藏族自治州	sub_names	称多县~囊谦县~曲麻莱县~玉树县~杂多县~治多县
CN/青海省/西宁市	sub_keys	城北区~城东区~城西区~城中区~大通回族土族自治县~湟源县~湟中县
CN/青海省/西宁市	sub_lfnames	~~~~Datong Huizu Tuzu Zizhixian~~
CN/青海省/西宁市	sub_lnames	Chengbei Qu~Chengdong Qu~Chengxi Qu~Chengzhong Qu~Datong Xian~Huangyuan Xian~Huangzhong Xian
CN/青海省/西宁市	sub_names	城北区~城东区~城西区~城中区~大通县~湟源县~湟中县
CN/青海省/黄南藏族自治州	sub_keys	河南蒙古族自治县~尖扎县~同仁县~泽库县
CN/青海省/黄南藏族自治州	sub_lfnames	Henan Mongolzu Zizhixian~~~
CN/青海省/黄南藏族自治州	sub_lnames	Henan Xian~Jianca Xian~Tongren Xian~Zêkog Xian
CN/青海省/黄南藏族自治州	sub_names	河南县~尖扎县~同仁县~泽库县
CN/香港	sub_keys	九龍~香港島~新界
CN/香港	sub_lnames	Kowloon~Hong Kong Island~New Territories
CN/香港	sub_names	九龍~香港島~新界
CN/黑龙江省	sub_keys	大庆市~大兴安岭地区~哈尔滨市~鹤岗市~黑河市~鸡西市~佳木斯市~牡丹江市~七台河市~齐齐哈尔市~双鸭山市~绥化市~伊春市
CN/黑龙江省	sub_lnames	Daqing Shi~Da Hinggan Ling Diqu~Harbin Shi~Hegang Shi~Heihe Shi~Jixi Shi~Jiamusi Shi~Mudanjiang Shi~Qitaihe Shi~Qiqihar Shi~Shuangyashan Shi~Suihua Shi~Yichun Shi
CN/黑龙江省	sub_names	大庆市~大兴安岭地区~哈尔滨市~鹤岗市~黑河市~鸡西市~佳木斯市~牡丹江市~七台河市~齐齐哈尔市~双鸭山市~绥化市~伊春市
CN/黑龙江省/七台河市	sub_keys	勃利县~茄子河区~桃山区~新兴区
CN/黑龙江省/七台河市	sub_lnames	Boli Xian~Qiezihe Qu~Taoshan Qu~Xinxing Qu
CN/黑龙江省/七台河市	sub_names	勃利县~茄子河区~桃山区~新兴区
CN/黑龙江省/伊春市	sub_keys	翠峦区~带岭区~红星区~嘉荫县~金山屯区~美溪区~南岔区~上甘岭区~汤旺河区~铁力市~乌马河区~乌伊岭区~五营区~西林区~新青区~伊春区~友好区
CN/黑龙江省/伊春市	sub_lnames	Cuiluan Qu~Dailing Qu~Hongxing Qu~Jiayin Xian~Jinshantun Qu~Meixi Qu~Nancha Qu~Shangganling Qu~Tangwanghe Qu~Tieli Shi~Wumahe Qu~Wuyiling Qu~Wuying Qu~Xilin Qu~Xinqing Qu~Yichun Qu~Youhao Qu
CN/黑龙江省/伊春市	sub_names	翠峦区~带岭区~红星区~嘉荫县~金山屯区~美溪区~南岔区~上甘岭区~汤旺河区~铁力市~乌马河区~乌伊岭区~五营区~西林区~新青区~伊春区~友好区
CN/黑龙江省/佳木斯市	sub_keys	东风区~抚远县~富锦市~桦川县~桦南县~郊区~前进区~汤原县~同江市~向阳区
CN/黑龙江省/佳木斯市	sub_lnames	Dongfeng Qu~Fuyuan Xian~Fujin Shi~Huachuan Xian~Huanan Xian~Jiao Qu~Qianjin Qu~Tangyuan Xian~Tongjiang Shi~Xiangyang Qu
CN/黑龙江省/佳木斯市	sub_names	东风区~抚远县~富锦市~桦川县~桦南县~郊区~前进区~汤原县~同江市~向阳区
CN/黑龙江省/双鸭山市	sub_keys	宝清县~宝山区~集贤县~尖山区~岭东区~饶河县~四方台区~友谊县
CN/黑龙江省/双鸭山市	sub_lnames	Baoqing Xian~Baoshan Qu~Jixian Xian~Jianshan Qu~Lingdong Qu~Raohe Xian~Sifangtai Qu~Youyi Xian
CN/黑龙江省/双鸭山市	sub_names	宝清县~宝山区~集贤县~尖山区~岭东区~饶河县~四方台区~友谊县
CN/黑龙江省/哈尔滨市	sub_keys	阿城区~巴彦县~宾县~道里区~道外区~方正县~呼兰区~木兰县~南岗区~平房区~尚志市~双城市~松北区~通河县~五常市~香坊区~延寿县~依兰县
CN/黑龙江省/哈尔滨市	sub_lnames	Acheng Qu~Bayan Xian~Bin Xian~Daoli Qu~Daowai Qu~Fangzheng Xian~Hulan Qu~Mulan Xian~Nangang Qu~Pingfang Qu~Shangzhi Shi~Shuangcheng Shi~Sonbgei Qu~Tonghe Xian~Wuchang Shi~Xiangfang Qu~Yanshou Xian~Yilan Xian
CN/黑龙江省/哈尔滨市	sub_names	阿城区~巴彦县~宾县~道里区~道外区~方正县~呼兰区~木兰县~南岗区~平房区~尚志市~双城市~松北区~通河县~五常市~香坊区~延寿县~依兰县
CN/黑龙江省/大兴安岭地区	sub_keys	呼玛县~呼中区~加格达奇区~漠河县~松岭区~塔河县~新林区
CN/黑龙江省/大兴安岭地区	sub_lnames	Huma Xian~Huzhong Qu~Jiagedaqi Qu~Mohe Xian~Songling Qu~Tahe Xian~Xinlin Qu
CN/黑龙江省/大兴安岭地区	sub_names	呼玛县~呼中区~加格达奇区~漠河县~松岭区~塔河县~新林区
CN/黑龙江省/大庆市	sub_keys	大同区~杜尔伯特蒙古族自治县~红岗区~林甸县~龙凤区~让胡路区~萨尔图区~肇源县~肇州县
CN/黑龙江省/大庆市	sub_lfnames	~Dorbod Mongolzu Zizhixian~~~~~~~
CN/黑龙江省/大庆市	sub_lnames	Datong Qu~Dorbod Xian~Honggang Qu~Lindian Xian~Longfeng Qu~Ranghulu Qu~Sairt Qu~Zhaoyuan Xian~Zhaozhou Xian
CN/黑龙江省/大庆市	sub_names	大同区~杜尔伯特县~红岗区~林甸县~龙凤区~让胡路区~萨尔图区~肇源县~肇州县
CN/黑龙江省/牡丹江市	sub_keys	爱民区~东安区~东宁县~海林市~林口县~穆棱市~宁安市~绥芬河市~西安区~阳明区
CN/黑龙江省/牡丹江市	sub_lnames	Aimin Qu~Dong'an Qu~Dongning Xian~Hailin Shi~Linkou Xian~Muling Shi~Ning'an Shi~Suifenhe Shi~Xi'an Qu~Yangming Qu
CN/黑龙江省/牡丹江市	sub_names	爱民区~东安区~东宁县~海林市~林口县~穆棱市~宁安市~绥芬河市~西安区~阳明区
CN/黑龙江省/绥化市	sub_keys	安达市~北林区~海伦市~兰西县~明水县~青冈县~庆安县~绥棱县~望奎县~肇东市
CN/黑龙江省/绥化市	sub_lnames	Anda Shi~Beilin Qu~Hailun Shi~Lanxi Xian~Mingshui Xian~Qinggang Xian~Qing'an Xian~Suileng Xian~Wangkui Xian~Zhaodong Shi
CN/黑龙江省/绥化市	sub_names	安达市~北林区~海伦市~兰西县~明水县~青冈县~庆安县~绥棱县~望奎县~肇东市
CN/黑龙江省/鸡西市	sub_keys	城子河区~滴道区~恒山区~虎林市~鸡东县~鸡冠区~梨树区~麻山区~密山市
CN/黑龙江省/鸡西市	sub_lnames	Chengzihe Qu~Keyao Qu~Hengshan Qu~Hulin Shi~Jidong Xian~Jiguan Qu~Lishu Qu~Mashan Qu~Mishan Shi
CN/黑龙江省/鸡西市	sub_names	城子河区~滴道区~恒山区~虎林市~鸡东县~鸡冠区~梨树区~麻山区~密山市
CN/黑龙江省/鹤岗市	sub_keys	东山区~工农区~萝北县~南山区~绥滨县~向阳区~兴安区~兴山区
CN/黑龙江省/鹤岗市	sub_lnames	Dongshan Qu~Gongnong Qu~Luobei Xian~Nanshan Qu~Suibin Xian~Xiangyang Qu~Xing'an Qu~Xingshan Qu
CN/黑龙江省/鹤岗市	sub_names	东山区~工农区~萝北县~南山区~绥滨县~向阳区~兴安区~兴山区
CN/黑龙江省/黑河市	sub_keys	爱辉区~北安市~嫩江县~孙吴县~五大连池市~逊克县
CN/黑龙江省/黑河市	sub_lnames	Aihui Qu~Bei'an Shi~Nenjiang Xian~Sunwu Xian~Wudalianchi Shi~Xunke Xian
CN/黑龙江省/黑河市	sub_names	爱辉区~北安市~嫩江县~孙吴县~五大连池市~逊克县
CN/黑龙江省/齐齐哈尔市	sub_keys	昂昂溪区~拜泉县~富拉尔基区~富裕县~甘南县~建华区~克东县~克山县~龙江县~龙沙区~梅里斯达斡尔族区~讷河市~碾子山区~泰来县~铁锋区~依安县
CN/黑龙江省/齐齐哈尔市	sub_lnames	Ang'angxi Qu~Baiquan Xian~Hulan Ergi Qu~Fuyu Xian~Gannan Xian~Jianhua Qu~Kedong Xian~Keshan Xian~Longjiang Xian~Longsha Qu~Meilisi Daurzu Qu~Nehe Shi~Nianzishan Qu~Tailai Xian~Tiefeng Qu~Yi'an Xian
CN/黑龙江省/齐齐哈尔市	sub_names	昂昂溪区~拜泉县~富拉尔基区~富裕县~甘南县~建华区~克东县~克山县~龙江县~龙沙区~梅里斯达斡尔族区~讷河市~碾子山区~泰来县~铁锋区~依安县
CO	fmt	%N%n%O%n%A%n%D%n%C, %S, %Z
CO	name	COLOMBIA
CO	require	AS
CO	sub_isoids	AMA~ANT~ARA~ATL~DC~BOL~BOY~CAL~CAQ~CAS~CAU~CES~CHO~COR~CUN~GUA~GUV~HUI~LAG~MAG~MET~NAR~NSA~PUT~QUI~RIS~SAP~SAN~SUC~TOL~VAC~VAU~VID
CO	sub_keys	Amazonas~Antioquia~Arauca~Atlántico~Bogotá~Bolívar~Boyacá~Caldas~Caquetá~Casanare~Cauca~Cesar~Chocó~Córdoba~Cundinamarca~Guainía~Guaviare~Huila~La Guajira~Magdalena~Meta~Nariño~Norte de Santander~Putumayo~Quindío~Risaralda~San Andrés y Providencia~Santander~Sucre~Tolima~Valle del Cauca~Vaupés~Vichada
CO	zip	\d{6}
CO	zipex	111221,130001,760011
CR	fmt	%N%n%O%n%A%n%S, %C%n%Z
CR	name	COSTA RICA
CR	require	ACS
CR	zip	\d{4,5}|\d{3}-\d{4}
CR	zipex	1000,2010,1001
CU	fmt	%N%n%O%n%A%n%C %S%n%Z
CU	name	CUBA
CU	sub_isoids	15~09~08~06~12~14~11~99~03~10~04~16~01~07~13~05
CU	sub_keys	Artemisa~Camagüey~Ciego de Ávila~Cienfuegos~Granma~Guantánamo~Holguín~Isla de la Juventud~La Habana~Las Tunas~Matanzas~Mayabeque~Pinar del Río~Sancti Spíritus~Santiago de Cuba~Villa Clara
CU	zip	\d{5}
CU	zipex	10700
CV	fmt	%N%n%O%n%A%n%Z %C%n%S
CV	name	CAPE VERDE
CV	sub_isoids	BV~BR~~MA~SL~~~~SV
CV	sub_keys	Boa Vista~Brava~Fogo~Maio~Sal~Santiago~Santo Antão~São Nicolau~São Vicente
CV	zip	\d{4}
CV	zipex	7600
CW	name	CURACAO
CX	fmt	%O%n%N%n%A%n%C %S %Z
CX	name	CHRISTMAS ISLAND
CX	zip	6798
CX	zipex	6798
CY	fmt	%N%n%O%n%A%n%Z %C
CY	name	CYPRUS
CY	zip	\d{4}
CY	zipex	2008,3304,1900
CZ	fmt	%N%n%O%n%A%n%Z %C
CZ	name	CZECH REP.
CZ	require	ACZ
CZ	zip	\d{3} ?\d{2}
CZ	zipex	100 00,251 66,530 87,110 00,225 99
DE	fmt	%N%n%O%n%A%n%Z %C
DE	name	GERMANY
DE	require	ACZ
DE	zip	\d{5}
DE	zipex	26133,53225
DJ	name	DJIBOUTI
DK	fmt	%N%n%O%n%A%n%Z %C
DK	name	DENMARK
DK	require	ACZ
DK	zip	\d{4}
DK	zipex	8660,1566
DM	name	DOMINICA
DO	fmt	%N%n%O%n%A%n%Z %C
DO	name	DOMINICAN REP.
DO	zip	\d{5}
DO	zipex	11903,10101
DZ	fmt	%N%n%O%n%A%n%Z %C
DZ	name	ALGERIA
DZ	zip	\d{5}
DZ	zipex	40304,16027
EC	fmt	%N%n%O%n%A%n%Z%n%C
EC	name	ECUADOR
EC	zip	\d{6}
EC	zipex	090105,092301
EE	fmt	%N%n%O%n%A%n%Z %C %S
EE	name	ESTONIA
EE	require	ACZ
EE	zip	\d{5}
EE	zipex	69501,11212
EG	fmt	%N%n%O%n%A%n%C%n%S%n%Z
EG	name	EGYPT
EG	sub_isoids	ASN~AST~ALX~IS~LX~BA~BH~GZ~DK~SUZ~SHR~GH~FYM~C~KB~MNF~MN~WAD~BNS~PTS~JS~DT~SHG~SIN~KN~KFS~MT
EG	sub_keys	أسوان~أسيوط~الإسكندرية~الإسماعيلية~الأقصر~البحر الأحمر~البحيرة~الجيزة~الدقهلية~السويس~الشرقية~الغربية~الفيوم~القاهرة~القليوبية~المنوفية~المنيا~الوادي الجديد~بني سويف~بورسعيد~جنوب سيناء~دمياط~سوهاج~شمال سيناء~قنا~كفر الشيخ~مطروح
EG	sub_lnames	Aswan Governorate~Asyut Governorate~Alexandria Governorate~Ismailia Governorate~Luxor Governorate~Red Sea Governorate~El Beheira Governorate~Giza Governorate~Dakahlia Governorate~Suez Governorate~Ash Sharqia Governorate~Gharbia Governorate~Faiyum Governorate~Cairo Governorate~Qalyubia Governorate~Menofia Governorate~Menia Governorate~New Valley Governorate~Beni Suef Governorate~Port Said Governorate~South Sinai Governorate~Damietta Governorate~Sohag Governorate~North Sinai Governorate~Qena Governorate~Kafr El Sheikh Governorate~Matrouh Governorate
EG	sub_zips	81~71~2[13]~41~85~84~22~12~35~43~44~31~63~11~13~32~61~72~62~42~46~34~82~45~83~33~51
EG	zip	\d{5}
EG	zipex	12411,11599
EH	fmt	%N%n%O%n%A%n%Z %C
EH	name	WESTERN SAHARA
EH	zip	\d{5}
EH	zipex	70000,72000
ER	name	ERITREA
ES	fmt	%N%n%O%n%A%n%Z %C %S
ES	name	SPAIN
ES	require	ACSZ
ES	sub_keys	VI~AB~A~AL~O~AV~BA~B~BU~CC~CA~S~CS~CE~CR~CO~CU~GI~GR~GU~SS~H~HU~PM~J~C~LO~GC~LE~L~LU~M~MA~ML~MU~NA~OR~P~PO~SA~TF~SG~SE~SO~T~TE~TO~V~VA~BI~ZA~Z
ES	sub_names	Álava~Albacete~Alicante~Almería~Asturias~Ávila~Badajoz~Barcelona~Burgos~Cáceres~Cádiz~Cantabria~Castellón~Ceuta~Ciudad Real~Córdoba~Cuenca~Girona~Granada~Guadalajara~Guipúzcoa~Huelva~Huesca~Islas Baleares~Jaén~La Coruña~La Rioja~Las Palmas~León~Lérida~Lugo~Madrid~Málaga~Melilla~Murcia~Navarra~Ourense~Palencia~Pontevedra~Salamanca~Santa Cruz de Tenerife~Segovia~Sevilla~Soria~Tarragona~Teruel~Toledo~Valencia~Valladolid~Vizcaya~Zamora~Zaragoza
ES	sub_zips	01~02~03~04~33~05~06~08~09~10~11~39~12~51~13~14~16~17~18~19~20~21~22~07~23~15~26~35~24~25~27~28~29~52~30~31~32~34~36~37~38~40~41~26127|42~43~44~45~46~47~48~49~50
ES	zip	\d{5}
ES	zipex	28039,28300,28070
ES--ca	sub_keys	A~AB~AL~VI~O~AV~BA~B~BI~BU~CC~CA~S~CS~CE~CR~CO~CU~GI~GR~GU~SS~H~HU~PM~J~C~LO~GC~LE~L~LU~M~MA~ML~MU~NA~OR~P~PO~SA~TF~SG~SE~SO~T~TE~TO~V~VA~ZA~Z
ES--ca	sub_names	Alacant~Albacete~Almeria~Araba~Asturias~Àvila~Badajoz~Barcelona~Bizkaia~Burgos~Cáceres~Cadis~Cantabria~Castelló~Ceuta~Ciudad Real~Córdoba~Cuenca~Girona~Granada~Guadalajara~Guipúscoa~Huelva~Huesca~Illes Balears~Jaén~La Corunya~La Rioja~Las Palmas~León~Lleida~Lugo~Madrid~Málaga~Melilla~Murcia~Navarra~Ourense~Palencia~Pontevedra~Salamanca~Santa Cruz de Tenerife~Segovia~Sevilla~Soria~Tarragona~Teruel~Toledo~València~Valladolid~Zamora~Zaragoza
ES--ca	sub_zips	03~02~04~01~33~05~06~08~48~09~10~11~39~12~51~13~14~16~17~18~19~20~21~22~07~23~15~26~35~24~25~27~28~29~52~30~31~32~34~36~37~38~40~41~26127|42~43~44~45~46~47~49~50
ES--eu	sub_keys	A~AB~AL~VI~O~AV~BA~B~BI~BU~CC~CA~S~CS~CE~CR~C~CU~SS~GI~GR~GU~H~HU~PM~J~CO~LO~GC~LE~L~LU~M~MA~ML~MU~NA~OR~P~PO~SA~TF~SG~SE~SO~T~TE~TO~V~VA~ZA~Z
ES--eu	sub_names	Alacant~Albacete~Almería~Araba~Asturias~Ávila~Badajoz~Barcelona~Bizkaia~Burgos~Cáceres~Cádiz~Cantabria~Castelló~Ceuta~Ciudad Real~Coruña~Cuenca~Gipuzkoa~Girona~Granada~Guadalajara~Huelva~Huesca~Illes Balears~Jaén~Kordoba~La Rioja~Las Palmas~León~Lleida~Lugo~Madrid~Málaga~Melilla~Murtzia~Nafarroa~Ourense~Palentzia~Pontevedra~Salamanca~Santa Cruz Tenerifekoa~Segovia~Sevilla~Soria~Tarragona~Teruel~Toledo~Valentzia~Valladolid~Zamora~Zaragoza
ES--eu	sub_zips	03~02~04~01~33~05~06~08~48~09~10~11~39~12~51~13~15~16~20~17~18~19~21~22~07~23~14~26~35~24~25~27~28~29~52~30~31~32~34~36~37~38~40~41~26127|42~43~44~45~46~47~49~50
ES--gl	sub_keys	C~A~VI~AB~AL~GC~O~AV~BA~B~BI~BU~CC~CA~S~CS~CE~CR~CO~CU~GR~GU~SS~H~HU~PM~LO~LE~L~LU~M~MA~ML~MU~NA~OR~P~PO~SA~TF~SG~SE~SO~T~TE~TO~V~VA~J~GI~ZA~Z
ES--gl	sub_names	A Coruña~Alacant~Álava~Albacete~Almería~As Palmas~Asturias~Ávila~Badaxoz~Barcelona~Biscaia~Burgos~Cáceres~Cádiz~Cantabria~Castelló~Ceuta~Cidade Real~Córdoba~Cuenca~Granada~Guadalajara~Guipúscoa~Huelva~Huesca~Illas Baleares~La Rioja~León~Lleida~Lugo~Madrid~Málaga~Melilla~Murcia~Navarra~Ourense~Palencia~Pontevedra~Salamanca~Santa Cruz de Tenerife~Segovia~Sevilla~Soria~Tarragona~Teruel~Toledo~Valencia~Valladolid~Xaén~Xirona~Zamora~Zaragoza
ES--gl	sub_zips	15~03~01~02~04~35~33~05~06~08~48~09~10~11~39~12~51~13~14~16~18~19~20~21~22~07~26~24~25~27~28~29~52~30~31~32~34~36~37~38~40~41~26127|42~43~44~45~46~47~23~17~49~50
ET	fmt	%N%n%O%n%A%n%Z %C
ET	name	ETHIOPIA
ET	zip	\d{4}
ET	zipex	1000
FI	fmt	%O%n%N%n%A%nFI-%Z %C
FI	name	FINLAND
FI	postprefix	FI-
FI	require	ACZ
FI	zip	\d{5}
FI	zipex	00550,00011
FJ	name	FIJI
FK	fmt	%N%n%O%n%A%n%C%n%Z
FK	name	FALKLAND ISLANDS (MALVINAS)
FK	require	ACZ
FK	zip	FIQQ 1ZZ
FK	zipex	FIQQ 1ZZ
FM	fmt	%N%n%O%n%A%n%C %S %Z
FM	name	MICRONESIA (Federated State of)
FM	require	ACSZ
FM	zip	(9694[1-4])(?:[ \-](\d{4}))?
FM	zipex	96941,96944
FO	fmt	%N%n%O%n%A%nFO%Z %C
FO	name	FAROE ISLANDS
FO	postprefix	FO
FO	zip	\d{3}
FO	zipex	100
FR	fmt	%O%n%N%n%A%n%Z %C
FR	name	FRANCE
FR	require	ACZ
FR	zip	\d{2} ?\d{3}
FR	zipex	33380,34092,33506
GA	name	GABON
GB	fmt	%N%n%O%n%A%n%C%n%Z
GB	name	UNITED KINGDOM
GB	require	ACZ
GB	zip	GIR ?0AA|(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GY|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}
GB	zipex	EC1Y 8SY,GIR 0AA,M2 5BQ,M34 4AB,CR0 2YR,DN16 9AA,W1A 4ZZ,EC1A 1HQ,OX14 4PG,BS18 8HF,NR25 7HG,RH6 0NP,BH23 6AA,B6 5BA,SO23 9AP,PO1 3AX,BFPO 61
GD	name	GRENADA (WEST INDIES)
GE	fmt	%N%n%O%n%A%n%Z %C
GE	name	GEORGIA
GE	zip	\d{4}
GE	zipex	0101
GF	fmt	%O%n%N%n%A%n%Z %C %X
GF	name	FRENCH GUIANA
GF	require	ACZ
GF	zip	9[78]3\d{2}
GF	zipex	97300
GG	fmt	%N%n%O%n%A%n%C%nGUERNSEY%n%Z
GG	name	CHANNEL ISLANDS
GG	require	ACZ
GG	zip	GY\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}
GG	zipex	GY1 1AA,GY2 2BT
GH	name	GHANA
GI	fmt	%N%n%O%n%A%nGIBRALTAR%n%Z
GI	name	GIBRALTAR
GI	require	A
GI	zip	GX11 1AA
GI	zipex	GX11 1AA
GL	fmt	%N%n%O%n%A%n%Z %C
GL	name	GREENLAND
GL	require	ACZ
GL	zip	39\d{2}
GL	zipex	3900,3950,3911
GM	name	GAMBIA
GN	fmt	%N%n%O%n%Z %A %C
GN	name	GUINEA
GN	zip	\d{3}
GN	zipex	001,200,100
GP	fmt	%O%n%N%n%A%n%Z %C %X
GP	name	GUADELOUPE
GP	require	ACZ
GP	zip	9[78][01]\d{2}
GP	zipex	97100
GQ	name	EQUATORIAL GUINEA
GR	fmt	%N%n%O%n%A%n%Z %C
GR	name	GREECE
GR	require	ACZ
GR	zip	\d{3} ?\d{2}
GR	zipex	151 24,151 10,101 88
GS	fmt	%N%n%O%n%A%n%n%C%n%Z
GS	name	SOUTH GEORGIA
GS	require	ACZ
GS	zip	SIQQ 1ZZ
GS	zipex	SIQQ 1ZZ
GT	fmt	%N%n%O%n%A%n%Z- %C
GT	name	GUATEMALA
GT	zip	\d{5}
GT	zipex	09001,01501
GU	fmt	%N%n%O%n%A%n%C %Z
GU	name	GUAM
GU	require	ACZ
GU	zip	(969(?:[12]\d|3[12]))(?:[ \-](\d{4}))?
GU	zipex	96910,96931
GW	fmt	%N%n%O%n%A%n%Z %C
GW	name	GUINEA-BISSAU
GW	zip	\d{4}
GW	zipex	1000,1011
GY	name	GUYANA
HK	fmt	%S%n%C%n%A%n%O%n%N
HK	name	HONG KONG
HK	require	AS
HK	sub_keys	Kowloon~Hong Kong Island~New Territories
HK	sub_names	九龍~香港島~新界
HK--en	sub_keys	Hong Kong Island~Kowloon~New Territories
HK--en	sub_lnames	Hong Kong Island~Kowloon~New Territories
HK/Hong Kong Island	sub_keys	Sheung Wan~Tai Hang~Tai Tam~The Peak~Central~North Point~Mid-level~Shek Tong Tsui~Shek O~Sai Ying Pun~Sai Wan Ho~Stanley~Admiralty~Aberdeen~Chai Wan~Kennedy Town~Deep Water Bay~Repulse Bay~Chung Hom Kok~Happy Valley~Wong Chuk Hang~Shau Kei Wan~Causeway Bay~Ap Lei Chau~Pok Fu Lam~Quarry Bay~Wan Chai
HK/Hong Kong Island	sub_names	上環~大坑~大潭~山頂~中環~北角~半山~石塘咀~石澳~西營盤~西灣河~赤柱~金鐘~香港仔~柴灣~堅尼地城~深水灣~淺水灣~舂坎角~跑馬地~黃竹坑~筲箕灣~銅鑼灣~鴨脷洲~薄扶林~鰂魚涌~灣仔
HK/Hong Kong Island--en	sub_keys	Aberdeen~Admiralty~Ap Lei Chau~Causeway Bay~Central~Chai Wan~Chung Hom Kok~Deep Water Bay~Happy Valley~Kennedy Town~Mid-level~North Point~Pok Fu Lam~Quarry Bay~Repulse Bay~Sai Wan Ho~Sai Ying Pun~Shau Kei Wan~Shek O~Shek Tong Tsui~Sheung Wan~Stanley~Tai Hang~Tai Tam~The Peak~Wan Chai~Wong Chuk Hang
HK/Hong Kong Island--en	sub_lnames	Aberdeen~Admiralty~Ap Lei Chau~Causeway Bay~Central~Chai Wan~Chung Hom Kok~Deep Water Bay~Happy Valley~Kennedy Town~Mid-level~North Point~Pok Fu Lam~Quarry Bay~Repulse Bay~Sai Wan Ho~Sai Ying Pun~Shau Kei Wan~Shek O~Shek Tong Tsui~Sheung Wan~Stanley~Tai Hang~Tai Tam~The Peak~Wan Chai~Wong Chuk Hang
HK/Kowloon	sub_keys	Kowloon City~Kowloon Tong~Kowloon Bay~Yau Yat Chuen~To Kwa Wan~Tai Kok Tsui~Ngau Chi Wan~Ngau Tau Kok~Shek Kip Mei~Tsim Sha Tsui~Jordan~Ho Man Tin~Sau Mau Ping~Mong Kok~Yau Ma Tei~Yau Tong~Cheung Sha Wan~Hung Hom~Mei Foo~Cha Kwo Ling~Lai Chi Kok~Ma Tau Wai~Choi Hung~Sham Shui Po~Wong Tai Sin~San Po Kong~Tsz Wan Shan~Lok Fu~Wang Tau Hom~Lam Tin~Kwun Tong~Diamond Hill
HK/Kowloon	sub_names	九龍城~九龍塘~九龍灣~又一村~土瓜灣~大角咀~牛池灣~牛頭角~石硤尾~尖沙咀~佐敦~何文田~秀茂坪~旺角~油麻地~油塘~長沙灣~紅磡~美孚~茶果嶺~荔枝角~馬頭圍~彩虹~深水埗~黃大仙~新蒲崗~慈雲山~樂富~橫頭磡~藍田~觀塘~鑽石山
HK/Kowloon--en	sub_keys	Cha Kwo Ling~Cheung Sha Wan~Choi Hung~Diamond Hill~Ho Man Tin~Hung Hom~Jordan~Kowloon Bay~Kowloon City~Kowloon Tong~Kwun Tong~Lai Chi Kok~Lam Tin~Lok Fu~Ma Tau Wai~Mei Foo~Mong Kok~Ngau Chi Wan~Ngau Tau Kok~San Po Kong~Sau Mau Ping~Sham Shui Po~Shek Kip Mei~Tai Kok Tsui~To Kwa Wan~Tsim Sha Tsui~Tsz Wan Shan~Wang Tau Hom~Wong Tai Sin~Yau Ma Tei~Yau Tong~Yau Yat Chuen
HK/Kowloon--en	sub_lnames	Cha Kwo Ling~Cheung Sha Wan~Choi Hung~Diamond Hill~Ho Man Tin~Hung Hom~Jordan~Kowloon Bay~Kowloon City~Kowloon Tong~Kwun Tong~Lai Chi Kok~Lam Tin~Lok Fu~Ma Tau Wai~Mei Foo~Mong Kok~Ngau Chi Wan~Ngau Tau Kok~San Po Kong~Sau Mau Ping~Sham Shui Po~Shek Kip Mei~Tai Kok Tsui~To Kwa Wan~Tsim Sha Tsui~Tsz Wan Shan~Wang Tau Hom~Wong Tai Sin~Yau Ma Tei~Yau Tong~Yau Yat Chuen
HK/New Territories	sub_keys	Kau To Shan~Sheung Shui~Tai Po~Ting Kok Tai Po~Lam Tsuen Tai Po~Shuen Wan Tai Po~Tai Po Kau~Lantau Island~Tai O Lantau Island~Shek Pik Lantau Island~Chek Lap Kok Lantau Island~Ngong Ping Lantau Island~Tung Chung Lantau Island~Chi Ma Wan Lantau Island~Cheung Sha Lantau Island~Mui Wo Lantau Island~Discovery Bay Lantau Island~Tong Fuk Lantau Island~Tai Lam~Yuen Long~Pat Heung Yuen Long~Tai Tong Yuen Long~Shek Kong Yuen Long~Ping Shan Yuen Long~Ha Tsuen Yuen Long~San Tin Yuen Long~Tam Mei Yuen Long~Kam Tin Yuen Long~Tin Shui Wai~Tai Wo~Tuen Mun~Siu Lam Tuen Mun~Fu Tei Tuen Mun~San Hui Tuen Mun~Lam Tei Tuen Mun~Kwu Tung~Ta Kwu Ling~Ting Kau~Sai Kung~Hang Hau Sai Kung~Sha Tin~Tai Wai Sha Tin~Siu Lek Yuen Sha Tin~Fo Tan Sha Tin~Sha Tau Kok~Peng Chau~Ping Che~Cheung Chau~Tsing Yi~Lamma Island~Hung Shui Kiu~Lau Fau Shan~Fanling~Kwan Tei Fanling~Tsuen Wan~Lo Wai Tsuen Wan~Ma Liu Shui~Ma On Shan~Ma Wan~Tseung Kwan O~So Kwun Wat~Sham Tseng~Clear Water Bay~Hei Ling Chau~Kwai Chung
HK/New Territories	sub_names	九肚山~上水~大埔~大埔汀角~大埔林村~大埔船灣~大埔滘~大嶼山~大嶼山大澳~大嶼山石壁~大嶼山赤鱲角~大嶼山昂坪~大嶼山東涌~大嶼山芝麻灣~大嶼山長沙~大嶼山梅窩~大嶼山愉景灣~大嶼山塘福~大欖~元朗~元朗八鄉~元朗大棠~元朗石崗~元朗屏山~元朗廈村~元朗新田~元朗潭尾~元朗錦田~天水圍~太和~屯門~屯門小欖~屯門虎地~屯門新墟~屯門藍地~古洞~打鼓嶺~汀九~西貢~西貢坑口~沙田~沙田大圍~沙田小瀝源~沙田火炭~沙頭角~坪洲~坪輋~長洲~青衣~南丫島~洪水橋~流浮山~粉嶺~粉嶺軍地~荃灣~荃灣老圍~馬料水~馬鞍山~馬灣~將軍澳~掃管笏~深井~清水灣~喜靈洲~葵涌
HK/New Territories--en	sub_keys	Chek Lap Kok Lantau Island~Cheung Chau~Cheung Sha Lantau Island~Chi Ma Wan Lantau Island~Clear Water Bay~Discovery Bay Lantau Island~Fanling~Fo Tan Sha Tin~Fu Tei Tuen Mun~Ha Tsuen Yuen Long~Hang Hau Sai Kung~Hei Ling Chau~Hung Shui Kiu~Kam Tin Yuen Long~Kau To Shan~Kwai Chung~Kwan Tei Fanling~Kwu Tung~Lam Tei Tuen Mun~Lam Tsuen Tai Po~Lamma Island~Lantau Island~Lau Fau Shan~Lo Wai Tsuen Wan~Ma Liu Shui~Ma On Shan~Ma Wan~Mui Wo Lantau Island~Ngong Ping Lantau Island~Pat Heung Yuen Long~Peng Chau~Ping Che~Ping Shan Yuen Long~Sai Kung~San Hui Tuen Mun~San Tin Yuen Long~Sha Tau Kok~Sha Tin~Sham Tseng~Shek Kong Yuen Long~Shek Pik Lantau Island~Sheung Shui~Shuen Wan Tai Po~Siu Lam Tuen Mun~Siu Lek Yuen Sha Tin~So Kwun Wat~Ta Kwu Ling~Tai Lam~Tai O Lantau Island~Tai Po~Tai Po Kau~Tai Tong Yuen Long~Tai Wai Sha Tin~Tai Wo~Tam Mei Yuen Long~Tin Shui Wai~Ting Kau~Ting Kok Tai Po~Tong Fuk Lantau Island~Tseung Kwan O~Tsing Yi~Tsuen Wan~Tuen Mun~Tung Chung Lantau Island~Yuen Long
HK/New Territories--en	sub_lnames	Chek Lap Kok Lantau Island~Cheung Chau~Cheung Sha Lantau Island~Chi Ma Wan Lantau Island~Clear Water Bay~Discovery Bay Lantau Island~Fanling~Fo Tan Sha Tin~Fu Tei Tuen Mun~Ha Tsuen Yuen Long~Hang Hau Sai Kung~Hei Ling Chau~Hung Shui Kiu~Kam Tin Yuen Long~Kau To Shan~Kwai Chung~Kwan Tei Fanling~Kwu Tung~Lam Tei Tuen Mun~Lam Tsuen Tai Po~Lamma Island~Lantau Island~Lau Fau Shan~Lo Wai Tsuen Wan~Ma Liu Shui~Ma On Shan~Ma Wan~Mui Wo Lantau Island~Ngong Ping Lantau Island~Pat Heung Yuen Long~Peng Chau~Ping Che~Ping Shan Yuen Long~Sai Kung~San Hui Tuen Mun~San Tin Yuen Long~Sha Tau Kok~Sha Tin~Sham Tseng~Shek Kong Yuen Long~Shek Pik Lantau Island~Sheung Shui~Shuen Wan Tai Po~Siu Lam Tuen Mun~Siu Lek Yuen Sha Tin~So Kwun Wat~Ta Kwu Ling~Tai Lam~Tai O Lantau Island~Tai Po~Tai Po Kau~Tai Tong Yuen Long~Tai Wai Sha Tin~Tai Wo~Tam Mei Yuen Long~Tin Shui Wai~Ting Kau~Ting Kok Tai Po~Tong Fuk Lantau Island~Tseung Kwan O~Tsing Yi~Tsuen Wan~Tuen Mun~Tung Chung Lantau Island~Yuen Long
HM	fmt	%O%n%N%n%A%n%C %S %Z
HM	name	HEARD AND MCDONALD ISLANDS
HM	zip	\d{4}
HM	zipex	7050
HN	fmt	%N%n%O%n%A%n%C, %S%n%Z
HN	name	HONDURAS
HN	require	ACS
HN	zip	\d{5}
HN	zipex	31301
HR	fmt	%N%n%O%n%A%nHR-%Z %C
HR	name	CROATIA
HR	postprefix	HR-
HR	zip	\d{5}
HR	zipex	10000,21001,10002
HT	fmt	%N%n%O%n%A%nHT%Z %C
HT	name	HAITI
HT	postprefix	HT
HT	zip	\d{4}
HT	zipex	6120,5310,6110,8510
HU	fmt	%N%n%O%n%C%n%A%n%Z
HU	name	HUNGARY (Rep.)
HU	require	ACZ
HU	zip	\d{4}
HU	zipex	1037,2380,1540
ID	fmt	%N%n%O%n%A%n%C%n%S %Z
ID	name	INDONESIA
ID	require	AS
ID	sub_isoids	AC~BA~BT~BE~YO~JK~GO~JA~JB~JT~JI~KB~KS~KT~KI~KU~BB~KR~LA~MA~MU~NB~NT~PA~PB~RI~SR~SN~ST~SG~SA~SB~SS~SU
ID	sub_keys	Aceh~Bali~Banten~Bengkulu~Daerah Istimewa Yogyakarta~DKI Jakarta~Gorontalo~Jambi~Jawa Barat~Jawa Tengah~Jawa Timur~Kalimantan Barat~Kalimantan Selatan~Kalimantan Tengah~Kalimantan Timur~Kalimantan Utara~Kepulauan Bangka Belitung~Kepulauan Riau~Lampung~Maluku~Maluku Utara~Nusa Tenggara Barat~Nusa Tenggara Timur~Papua~Papua Barat~Riau~Sulawesi Barat~Sulawesi Selatan~Sulawesi Tengah~Sulawesi Tenggara~Sulawesi Utara~Sumatera Barat~Sumatera Selatan~Sumatera Utara
ID	sub_lnames	Aceh~Bali~Banten~Bengkulu~Special Region of Yogyakarta~Jakarta~Gorontalo~Jambi~West Java~Central Java~East Java~West Kalimantan~South Kalimantan~Central Kalimantan~East Kalimantan~North Kalimantan~Bangka Belitung Islands~Riau Islands~Lampung~Maluku~North Maluku~West Nusa Tenggara~East Nusa Tenggara~Papua~West Papua~Riau~West Sulawesi~South Sulawesi~Central Sulawesi~South East Sulawesi~North Sulawesi~West Sumatra~South Sumatra~North Sumatra
ID	zip	\d{5}
ID	zipex	40115
IE	fmt	%N%n%O%n%A%n%D%n%C%n%S%n%Z
IE	name	IRELAND
IE	sub_isoids	CW~CN~CE~CO~DL~D~G~KY~KE~KK~LS~LM~LK~LD~LH~MO~MH~MN~OY~RN~SO~TA~WD~WH~WX~WW
IE	sub_keys	Co. Carlow~Co. Cavan~Co. Clare~Co. Cork~Co. Donegal~Co. Dublin~Co. Galway~Co. Kerry~Co. Kildare~Co. Kilkenny~Co. Laois~Co. Leitrim~Co. Limerick~Co. Longford~Co. Louth~Co. Mayo~Co. Meath~Co. Monaghan~Co. Offaly~Co. Roscommon~Co. Sligo~Co. Tipperary~Co. Waterford~Co. Westmeath~Co. Wexford~Co. Wicklow
IE	zip	[\dA-Z]{3} ?[\dA-Z]{4}
IE	zipex	A65 F4E2
IL	fmt	%N%n%O%n%A%n%C %Z
IL	name	ISRAEL
IL	zip	\d{5}(?:\d{2})?
IL	zipex	9614303
IM	fmt	%N%n%O%n%A%n%C%n%Z
IM	name	ISLE OF MAN
IM	require	ACZ
IM	zip	IM\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}
IM	zipex	IM2 1AA,IM99 1PS
IN	fmt	%N%n%O%n%A%n%T%n%F%n%L%n%C %Z%n%S
IN	name	INDIA
IN	require	ACSZ
IN	sub_isoids	AN~AP~AR~AS~BR~CH~CT~DH~DL~GA~GJ~HR~HP~JK~JH~KA~KL~LA~LD~MP~MH~MN~ML~MZ~NL~OR~PY~PB~RJ~SK~TN~TG~TR~UP~UT~WB
IN	sub_keys	Andaman and Nicobar Islands~Andhra Pradesh~Arunachal Pradesh~Assam~Bihar~Chandigarh~Chhattisgarh~Dadra and Nagar Haveli and Daman and Diu~Delhi~Goa~Gujarat~Haryana~Himachal Pradesh~Jammu and Kashmir~Jharkhand~Karnataka~Kerala~Ladakh~Lakshadweep~Madhya Pradesh~Maharashtra~Manipur~Meghalaya~Mizoram~Nagaland~Odisha~Puducherry~Punjab~Rajasthan~Sikkim~Tamil Nadu~Telangana~Tripura~Uttar Pradesh~Uttarakhand~West Bengal
IN	sub_names	Andaman & Nicobar~Andhra Pradesh~Arunachal Pradesh~Assam~Bihar~Chandigarh~Chhattisgarh~Dadra & Nagar Haveli & Daman & Diu~Delhi~Goa~Gujarat~Haryana~Himachal Pradesh~Jammu & Kashmir~Jharkhand~Karnataka~Kerala~Ladakh~Lakshadweep~Madhya Pradesh~Maharashtra~Manipur~Meghalaya~Mizoram~Nagaland~Odisha~Puducherry~Punjab~Rajasthan~Sikkim~Tamil Nadu~Telangana~Tripura~Uttar Pradesh~Uttarakhand~West Bengal
IN	sub_zips	744~5[0-3]~79[0-2]~78~8[0-5]~16|1440[3-9]~49~396|362~11~403~3[6-9]~1[23]~17~1[89]~81[4-9]|82|83[0-5]~5[4-9]|53[7-9]~6[7-9]|6010|607008|777~194~682~4[5-8]|490~4[0-4]~79[56]~79[34]~796~79[78]~7[5-7]~60[579]~1[456]~3[0-4]~737|750~6[0-6]|536~5[0-3]~799~2[0-35-8]|24[0-7]|26[12]~24[46-9]|254|26[23]~7[0-4]
IN	zip	\d{6}
IN	zipex	110034,110001
IN--hi	sub_isoids	AN~AR~AS~AP~UP~UT~OR~KA~KL~GJ~GA~CH~CT~JK~JH~TN~TG~TR~DH~DL~NL~PB~WB~PY~BR~MN~MP~MH~MZ~ML~RJ~LD~LA~SK~HR~HP
IN--hi	sub_keys	Andaman & Nicobar~Arunachal Pradesh~Assam~Andhra Pradesh~Uttar Pradesh~Uttarakhand~Odisha~Karnataka~Kerala~Gujarat~Goa~Chandigarh~Chhattisgarh~Jammu & Kashmir~Jharkhand~Tamil Nadu~Telangana~Tripura~Dadra & Nagar Haveli & Daman & Diu~Delhi~Nagaland~Punjab~West Bengal~Puducherry~Bihar~Manipur~Madhya Pradesh~Maharashtra~Mizoram~Meghalaya~Rajasthan~Lakshadweep~Ladakh~Sikkim~Haryana~Himachal Pradesh
IN--hi	sub_names	अंडमान और निकोबार द्वीपसमूह~अरुणाचल प्रदेश~असम~आंध्र प्रदेश~उत्तर प्रदेश~उत्तराखण्ड~ओड़िशा~कर्नाटक~केरल~गुजरात~गोआ~चंडीगढ़~छत्तीसगढ़~जम्मू और कश्मीर~झारखण्ड~तमिल नाडु~तेलंगाना~त्रिपुरा~दादरा और नगर हवेली और दमन और दिउ~दिल्ली~नागालैंड~पंजाब~पश्चिम बंगाल~पांडिचेरी~बिहार~मणिपुर~मध्य प्रदेश~महाराष्ट्र~मिजोरम~मेघालय~राजस्थान~लक्षद्वीप~लद्दाख़~सिक्किम~हरियाणा~हिमाचल प्रदेश
IN--hi	sub_zips	744~79[0-2]~78~5[0-3]~2[0-35-8]|24[0-7]|26[12]~24[46-9]|254|26[23]~7[5-7]~5[4-9]|53[7-9]~6[7-9]|6010|607008|777~3[6-9]~403~16|1440[3-9]~49~1[89]~81[4-9]|82|83[0-5]~6[0-6]|536~5[0-3]~799~396|362~11~79[78]~1[456]~7[0-4]~60[579]~8[0-5]~79[56]~4[5-8]|490~4[0-4]~796~79[34]~3[0-4]~682~194~737|750~1[23]~17
IO	fmt	%N%n%O%n%A%n%C%n%Z
IO	name	BRITISH INDIAN OCEAN TERRITORY
IO	require	ACZ
IO	zip	BBND 1ZZ
IO	zipex	BBND 1ZZ
IQ	fmt	%O%n%N%n%A%n%C, %S%n%Z
IQ	name	IRAQ
IQ	require	ACS
IQ	zip	\d{5}
IQ	zipex	31001
IR	fmt	%O%n%N%n%S%n%C, %D%n%A%n%Z
IR	name	IRAN
IR	sub_isoids	03~04~24~10~30~16~18~23~14~29~09~28~06~19~20~11~07~26~25~12~08~05~17~27~01~15~02~00~22~13~21
IR	sub_keys	استان آذربایجان شرقی~استان آذربایجان غربی~استان اردبیل~استان اصفهان~استان البرز~استان ایلام~استان بوشهر~استان تهران~استان چهارمحال و بختیاری~استان خراسان جنوبی~استان خراسان رضوی~استان خراسان شمالی~استان خوزستان~استان زنجان~استان سمنان~استان سیستان و بلوچستان~استان فارس~استان قزوین~استان قم~استان کردستان~استان کرمان~استان کرمانشاه~استان کهگیلویه و بویراحمد~استان گلستان~استان گیلان~استان لرستان~استان مازندران~استان مرکزی~استان هرمزگان~استان همدان~استان یزد
IR	sub_lnames	East Azerbaijan Province~West Azerbaijan Province~Ardabil Province~Isfahan Province~Alborz Province~Ilam Province~Bushehr Province~Tehran Province~Chaharmahal and Bakhtiari Province~South Khorasan Province~Razavi Khorasan Province~North Khorasan Province~Khuzestan Province~Zanjan Province~Semnan Province~Sistan and Baluchestan Province~Fars Province~Qazvin Province~Qom Province~Kurdistan Province~Kerman Province~Kermanshah Province~Kohgiluyeh and Boyer-Ahmad Province~Golestan Province~Gilan Province~Lorestan Province~Mazandaran Province~Markazi Province~Hormozgan Province~Hamadan Province~Yazd Province
IR	zip	\d{5}-?\d{5}
IR	zipex	11936-12345
IS	fmt	%N%n%O%n%A%n%Z %C
IS	name	ICELAND
IS	zip	\d{3}
IS	zipex	320,121,220,110
IT	fmt	%N%n%O%n%A%n%Z %C %S
IT	name	ITALY
IT	require	ACSZ
IT	sub_isoids	AG~AL~AN~AO~AR~AP~AT~AV~BA~BT~BL~BN~BG~BI~BO~BZ~BS~BR~CA~CL~CB~CE~CT~CZ~CH~CO~CS~CR~KR~CN~EN~FM~FE~FI~FG~FC~FR~GE~GO~GR~IM~IS~AQ~SP~LT~LE~LC~LI~LO~LU~MC~MN~MS~MT~ME~MI~MO~MB~NA~NO~NU~OR~PD~PA~PR~PV~PG~PU~PE~PC~PI~PT~PN~PZ~PO~RG~RA~RC~RE~RI~RN~RM~RO~SA~SS~SV~SI~SR~SO~SU~TA~TE~TR~TO~TP~TN~TV~TS~UD~VA~VE~VB~VC~VR~VV~VI~VT
IT	sub_keys	AG~AL~AN~AO~AR~AP~AT~AV~BA~BT~BL~BN~BG~BI~BO~BZ~BS~BR~CA~CL~CB~CE~CT~CZ~CH~CO~CS~CR~KR~CN~EN~FM~FE~FI~FG~FC~FR~GE~GO~GR~IM~IS~AQ~SP~LT~LE~LC~LI~LO~LU~MC~MN~MS~MT~ME~MI~MO~MB~NA~NO~NU~OR~PD~PA~PR~PV~PG~PU~PE~PC~PI~PT~PN~PZ~PO~RG~RA~RC~RE~RI~RN~RM~RO~SA~SS~SV~SI~SR~SO~SU~TA~TE~TR~TO~TP~TN~TV~TS~UD~VA~VE~VB~VC~VR~VV~VI~VT
IT	sub_names	Agrigento~Alessandria~Ancona~Aosta~Arezzo~Ascoli Piceno~Asti~Avellino~Bari~Barletta-Andria-Trani~Belluno~Benevento~Bergamo~Biella~Bologna~Bolzano~Brescia~Brindisi~Cagliari~Caltanissetta~Campobasso~Caserta~Catania~Catanzaro~Chieti~Como~Cosenza~Cremona~Crotone~Cuneo~Enna~Fermo~Ferrara~Firenze~Foggia~Forlì-Cesena~Frosinone~Genova~Gorizia~Grosseto~Imperia~Isernia~L'Aquila~La Spezia~Latina~Lecce~Lecco~Livorno~Lodi~Lucca~Macerata~Mantova~Massa-Carrara~Matera~Messina~Milano~Modena~Monza e Brianza~Napoli~Novara~Nuoro~Oristano~Padova~Palermo~Parma~Pavia~Perugia~Pesaro e Urbino~Pescara~Piacenza~Pisa~Pistoia~Pordenone~Potenza~Prato~Ragusa~Ravenna~Reggio Calabria~Reggio Emilia~Rieti~Rimini~Roma~Rovigo~Salerno~Sassari~Savona~Siena~Siracusa~Sondrio~Sud Sardegna~Taranto~Teramo~Terni~Torino~Trapani~Trento~Treviso~Trieste~Udine~Varese~Venezia~Verbano-Cusio-Ossola~Vercelli~Verona~Vibo Valentia~Vicenza~Viterbo
IT	sub_zips	92~15~60~11~52~63~14~83~70~76[01]~32~82~24~13[89]~40~39~25~72~0912[1-9]|0913[0-4]|0901[0289]|0902[03468]|0903[0234]|0904|0803[035]|08043~93~860[1-4]|86100~81~95~88[01]~66~22~87~26[01]~88[89]~12|18025~94~638|63900~44~50~71~47[015]~03~16~34[01]7~58~18~860[7-9]|86170~67~19~04~73~23[89]~57~26[89]~55~62~46~54~75~98~20~41~208|20900~80~28[01]~080[1-4]|08100~090[7-9]|09170|0801[039]|0803[04]~35~90~43~27~06~61~65~29~56~51~330[7-9]|33170~85~59~97~48~89[01]~42~02~47[89]~00~45~84~07[01]|08020~17|12071~53~96~23[01]~090[1-5][0-9]|0906[0-6]|080[1-4]~74~64~05~10~91~38~31~3401|341[0-689]|34062~330[1-5]|33100~21~30~28[89]~13[01]~37~89[89]~36~01
IT	zip	\d{5}
IT	zipex	00144,47037,39049
JE	fmt	%N%n%O%n%A%n%C%nJERSEY%n%Z
JE	name	CHANNEL ISLANDS
JE	require	ACZ
JE	zip	JE\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}
JE	zipex	JE1 1AA,JE2 2BT
JM	fmt	%N%n%O%n%A%n%C%n%S %X
JM	name	JAMAICA
JM	require	ACS
JM	sub_isoids	13~09~01~12~04~02~06~14~11~08~05~03~07~10
JM	sub_keys	Clarendon~Hanover~Kingston~Manchester~Portland~St. Andrew~St. Ann~St. Catherine~St. Elizabeth~St. James~St. Mary~St. Thomas~Trelawny~Westmoreland
JO	fmt	%N%n%O%n%A%n%C %Z
JO	name	JORDAN
JO	zip	\d{5}
JO	zipex	11937,11190
JP	fmt	〒%Z%n%S%n%A%n%O%n%N
JP	name	JAPAN
JP	require	ASZ
JP	sub_isoids	01~02~03~04~05~06~07~08~09~10~11~12~13~14~15~16~17~18~19~20~21~22~23~24~25~26~27~28~29~30~31~32~33~34~35~36~37~38~39~40~41~42~43~44~45~46~47
JP	sub_keys	北海道~青森県~岩手県~宮城県~秋田県~山形県~福島県~茨城県~栃木県~群馬県~埼玉県~千葉県~東京都~神奈川県~新潟県~富山県~石川県~福井県~山梨県~長野県~岐阜県~静岡県~愛知県~三重県~滋賀県~京都府~大阪府~兵庫県~奈良県~和歌山県~鳥取県~島根県~岡山県~広島県~山口県~徳島県~香川県~愛媛県~高知県~福岡県~佐賀県~長崎県~熊本県~大分県~宮崎県~鹿児島県~沖縄県
JP	sub_lnames	Hokkaido~Aomori~Iwate~Miyagi~Akita~Yamagata~Fukushima~Ibaraki~Tochigi~Gunma~Saitama~Chiba~Tokyo~Kanagawa~Niigata~Toyama~Ishikawa~Fukui~Yamanashi~Nagano~Gifu~Shizuoka~Aichi~Mie~Shiga~Kyoto~Osaka~Hyogo~Nara~Wakayama~Tottori~Shimane~Okayama~Hiroshima~Yamaguchi~Tokushima~Kagawa~Ehime~Kochi~Fukuoka~Saga~Nagasaki~Kumamoto~Oita~Miyazaki~Kagoshima~Okinawa
JP	sub_zips	0[4-9]|00[1-7]~03|018~02~98~01~99~9[67]~3[01]~32|311|349~37|38[49]~3[3-6]~2[6-9]~1[0-8]|19[0-8]|20~2[1-5]|199~9[45]|389~93~92|939~91|922~40~3[89]|949~50~4[1-9]~4[4-9]|431~51|498|647~52~6[0-2]|520~5[3-9]|618|630~6[5-7]|563~63|64[78]~64|519~68~69|68[45]~7[01]~7[23]~7[45]~77~76~79~78~8[0-3]|871~84~85|81[17]|848~86~87|839~88~89~90
JP	zip	\d{3}-?\d{4}
JP	zipex	154-0023,350-1106,951-8073,112-0001,208-0032,231-0012
KE	fmt	%N%n%O%n%A%n%C%n%Z
KE	name	KENYA
KE	zip	\d{5}
KE	zipex	20100,00100
KG	fmt	%N%n%O%n%A%n%Z %C
KG	name	KYRGYZSTAN
KG	zip	\d{6}
KG	zipex	720001
KH	fmt	%N%n%O%n%A%n%C %Z
KH	name	CAMBODIA
KH	zip	\d{5,6}
KH	zipex	120101,120108
KI	fmt	%N%n%O%n%A%n%S%n%C
KI	name	KIRIBATI
KM	name	COMOROS
KN	fmt	%N%n%O%n%A%n%C, %S
KN	name	SAINT KITTS AND NEVIS
KN	require	ACS
KN	sub_isoids	N~K
KN	sub_keys	Nevis~St. Kitts
KP	fmt	%Z%n%S%n%C%n%A%n%O%n%N
KP	name	NORTH KOREA
KP	sub_isoids	07~13~10~04~02~03~01~08~09~05~06
KP	sub_keys	강원도~라선 특별시~량강도~자강도~평안 남도~평안 북도~평양 직할시~함경 남도~함경 북도~황해남도~황해북도
KP	sub_lnames	Kangwon~Rason~Ryanggang~Chagang~South Pyongan~North Pyongan~Pyongyang~South Hamgyong~North Hamgyong~South Hwanghae~North Hwanghae
KR	fmt	%S %C%D%n%A%n%O%n%N%n%Z
KR	name	SOUTH KOREA
KR	require	ACSZ
KR	sub_isoids	42~41~48~47~29~27~30~26~11~50~31~28~46~45~49~44~43
KR	sub_keys	강원도~경기도~경상남도~경상북도~광주광역시~대구광역시~대전광역시~부산광역시~서울특별시~세종특별자치시~울산광역시~인천광역시~전라남도~전라북도~제주특별자치도~충청남도~충청북도
KR	sub_lnames	Gangwon-do~Gyeonggi-do~Gyeongsangnam-do~Gyeongsangbuk-do~Gwangju~Daegu~Daejeon~Busan~Seoul~Sejong~Ulsan~Incheon~Jeollanam-do~Jeollabuk-do~Jeju-do~Chungcheongnam-do~Chungcheongbuk-do
KR	sub_names	강원~경기~경남~경북~광주~대구~대전~부산~서울~세종~울산~인천~전남~전북~제주~충남~충북
KR	sub_zips	2[456]\d{2}~1[0-8]\d{2}~5[0-3]\d{2}~(?:3[6-9]|40)\d{2}~6[12]\d{2}~4[123]\d{2}~3[45]\d{2}~4[6-9]\d{2}~0[1-8]\d{2}~30[01]\d~4[45]\d{2}~2[1-3]\d{2}~5[7-9]\d{2}~5[4-6]\d{2}~63[0-356]\d~3[1-3]\d{2}~2[789]\d{2}
KR	zip	\d{5}
KR	zipex	03051
KR/강원도	sub_keys	강릉시~고성군~동해시~삼척시~속초시~양구군~양양군~영월군~원주시~인제군~정선군~철원군~춘천시~태백시~평창군~홍천군~화천군~횡성군
KR/강원도	sub_lnames	Gangneung-si~Goseong-gun~Donghae-si~Samcheok-si~Sokcho-si~Yanggu-gun~Yangyang-gun~Yeongwol-gun~Wonju-si~Inje-gun~Jeongseon-gun~Cheorwon-gun~Chuncheon-si~Taebaek-si~Pyeongchang-gun~Hongcheon-gun~Hwacheon-gun~Hoengseong-gun
KR/강원도	sub_zips	25[4-6]~247~25[78]~259~24[89]~245~250~262~26[3-5]~246~261~240~24[2-4]~260~253~251~241~252
KR/경기도	sub_keys	가평군~고양시~과천시~광명시~광주시~구리시~군포시~김포시~남양주시~동두천시~부천시~성남시~수원시~시흥시~안산시~안성시~안양시~양주시~양평군~여주시~연천군~오산시~용인시~의왕시~의정부시~이천시~파주시~평택시~포천시~하남시~화성시
KR/경기도	sub_lnames	Gapyeong-gun~Goyang-si~Gwacheon-si~Gwangmyeong-si~Gwangju-si~Guri-si~Gunpo-si~Gimpo-si~Namyangju-si~Dongducheon-si~Bucheon-si~Seongnam-si~Suwon-si~Siheung-si~Ansan-si~Anseong-si~Anyang-si~Yangju-si~Yangpyeong-gun~Yeoju-si~Yeoncheon-gun~Osan-si~Yongin-si~Uiwang-si~Uijeongbu-si~Icheon-si~Paju-si~Pyeongtaek-si~Pocheon-si~Hanam-si~Hwaseong-si
KR/경기도	sub_zips	124~10[2-5]~138~14[23]~12[78]~119~158~10[01]~12[0-3]~113~14[4-7]~13[1-6]~16[2-7]~1(?:49|5[01])~15[2-6]~17[56]~1(?:39|4[01])~11[45]~125~126~110~181~1(?:6[89]|7[01])~16[01]~11[6-8]~17[34]~10[89]~1(?:7[7-9]|80)~111~1(?:29|30)~18[2-6]
KR/경기도/고양시	sub_keys	덕양구~일산동구~일산서구
KR/경기도/고양시	sub_lnames	Deogyang-gu~Ilsandong-gu~Ilsanseo-gu
KR/경기도/고양시	sub_zips	10[245]~10[2-4]~10[2-4]
KR/경기도/부천시	sub_keys	소사구~오정구~원미구
KR/경기도/부천시	sub_lnames	Sosa-gu~Ojeong-gu~Wonmi-gu
KR/경기도/부천시	sub_zips	14[67]~14[45]~14[456]
KR/경기도/성남시	sub_keys	분당구~수정구~중원구
KR/경기도/성남시	sub_lnames	Bundang-gu~Sujeong-gu~Jungwon-gu
KR/경기도/성남시	sub_zips	13[3-6]~13[1-46]~13[1-4]
KR/경기도/수원시	sub_keys	권선구~영통구~장안구~팔달구
KR/경기도/수원시	sub_lnames	Gwonseon-gu~Yeongtong-gu~Jangan-gu~Paldal-gu
KR/경기도/수원시	sub_zips	16[3-6]~16[245-7]~16[2-4]~16[2-6]
KR/경기도/안산시	sub_keys	단원구~상록구
KR/경기도/안산시	sub_lnames	Danwon-gu~Sangnok-gu
KR/경기도/안산시	sub_zips	15[2-6]~15[2-6]
KR/경기도/안양시	sub_keys	동안구~만안구
KR/경기도/안양시	sub_lnames	Dongan-gu~Manan-gu
KR/경기도/안양시	sub_zips	1(?:39|4[01])~1(?:39|40)
KR/경기도/용인시	sub_keys	기흥구~수지구~처인구
KR/경기도/용인시	sub_lnames	Giheung-gu~Suji-gu~Cheoin-gu
KR/경기도/용인시	sub_zips	1(?:6[89]|7[01])~16[89]~1(?:6[89]|7[01])
KR/경상남도	sub_keys	거제시~거창군~고성군~김해시~남해군~밀양시~사천시~산청군~양산시~의령군~진주시~창녕군~창원시~통영시~하동군~함안군~함양군~합천군
KR/경상남도	sub_lnames	Geoje-si~Geochang-gun~Goseong-gun~Gimhae-si~Namhae-gun~Miryang-si~Sacheon-si~Sancheong-gun~Yangsan-si~Uiryeong-gun~Jinju-si~Changnyeong-gun~Changwon-si~Tongyeong-si~Hadong-gun~Haman-gun~Hamyang-gun~Hapcheon-gun
KR/경상남도	sub_zips	53[23]~501~529~5(?:0[89]|10)~524~504~525~522~50[56]~521~52[6-8]~503~51[2-7]~53[01]~523~520~500~502
KR/경상남도/창원시	sub_keys	마산합포구~마산회원구~성산구~의창구~진해구
KR/경상남도/창원시	sub_lnames	Masanhappo-gu~Masanhoewon-gu~Seongsan-gu~Uichang-gu~Jinhae-gu
KR/경상남도/창원시	sub_zips	51[237]~51[23]~51[457]~51[1-4]~51[5-7]
KR/경상북도	sub_keys	경산시~경주시~고령군~구미시~군위군~김천시~문경시~봉화군~상주시~성주군~안동시~영덕군~영양군~영주시~영천시~예천군~울릉군~울진군~의성군~청도군~청송군~칠곡군~포항시
KR/경상북도	sub_lnames	Gyeongsan-si~Gyeongju-si~Goryeong-gun~Gumi-si~Gunwi-gun~Gimcheon-si~Mungyeong-si~Bonghwa-gun~Sangju-si~Seongju-gun~Andong-si~Yeongdeok-gun~Yeongyang-gun~Yeongju-si~Yeongcheon-si~Yecheon-gun~Ulleung-gun~Uljin-gun~Uiseong-gun~Cheongdo-gun~Cheongsong-gun~Chilgok-gun~Pohang-si
KR/경상북도	sub_zips	38[4-6]~38[0-2]~401~39[1-4]~390~39[56]~3(?:69|70)~362~37[12]~400~36[67]~364~365~36[01]~38[89]~368~402~363~373~383~374~39[89]~37[5-9]
KR/경상북도/포항시	sub_keys	남구~북구
KR/경상북도/포항시	sub_lnames	Nam-gu~Buk-gu
KR/경상북도/포항시	sub_zips	37[6-9]~37[5-79]
KR/광주광역시	sub_keys	광산구~남구~동구~북구~서구
KR/광주광역시	sub_lnames	Gwangsan-gu~Nam-gu~Dong-gu~Buk-gu~Seo-gu
KR/광주광역시	sub_zips	62[2-4]~61[67]~61[45]~61[0-2]~6(?:19|20)
KR/대구광역시	sub_keys	남구~달서구~달성군~동구~북구~서구~수성구~중구
KR/대구광역시	sub_lnames	Nam-gu~Dalseo-gu~Dalseong-gun~Dong-gu~Buk-gu~Seo-gu~Suseong-gu~Jung-gu
KR/대구광역시	sub_zips	42[45]~42[678]~4(?:29|30)~41[0-2]~41[45]~41[78]~42[0-2]~419
KR/대전광역시	sub_keys	대덕구~동구~서구~유성구~중구
KR/대전광역시	sub_lnames	Daedeok-gu~Dong-gu~Seo-gu~Yuseong-gu~Jung-gu
KR/대전광역시	sub_zips	34[34]~34[5-7]~35[2-4]~34[0-2]~3(?:4[89]|50)
KR/부산광역시	sub_keys	강서구~금정구~기장군~남구~동구~동래구~부산진구~북구~사상구~사하구~서구~수영구~연제구~영도구~중구~해운대구
KR/부산광역시	sub_lnames	Gangseo-gu~Geumjeong-gu~Gijang-gun~Nam-gu~Dong-gu~Dongnae-gu~Busanjin-gu~Buk-gu~Sasang-gu~Saha-gu~Seo-gu~Suyeong-gu~Yeonje-gu~Yeongdo-gu~Jung-gu~Haeundae-gu
KR/부산광역시	sub_zips	467~46[23]~460~48[45]~48[78]~47[789]~47[123]~46[56]~4(?:69|70)~49[345]~492~48[23]~47[56]~49[01]~489~48[01]
KR/서울특별시	sub_keys	강남구~강동구~강북구~강서구~관악구~광진구~구로구~금천구~노원구~도봉구~동대문구~동작구~마포구~서대문구~서초구~성동구~성북구~송파구~양천구~영등포구~용산구~은평구~종로구~중구~중랑구
KR/서울특별시	sub_lnames	Gangnam-gu~Gangdong-gu~Gangbuk-gu~Gangseo-gu~Gwanak-gu~Gwangjin-gu~Guro-gu~Geumcheon-gu~Nowon-gu~Dobong-gu~Dongdaemun-gu~Dongjak-gu~Mapo-gu~Seodaemun-gu~Seocho-gu~Seongdong-gu~Seongbuk-gu~Songpa-gu~Yangcheon-gu~Yeongdeungpo-gu~Yongsan-gu~Eunpyeong-gu~Jongno-gu~Jung-gu~Jungnang-gu
KR/서울특별시	sub_zips	06[0-3]~05[2-4]~01[0-2]~07[5-8]~08[78]~0(?:49|5[01])~08[23]~08[56]~01[6-9]~01[34]~02[4-6]~0(?:69|70)~0(?:39|4[0-2])~03[67]~06[5-8]~04[78]~02[78]~05[5-8]~0(?:7[89]|8[01])~07[2-4]~04[34]~03[3-5]~03[01]~04[56]|100~02[0-2]
KR/세종특별자치시	sub_keys	고운동~금남면~다정동~대평동~도담동~보람동~부강면~새롬동~소담동~소정면~아름동~연기면~연동면~연서면~장군면~전동면~전의면~조치원읍~종촌동~한솔동
KR/세종특별자치시	sub_lnames	Goun-dong~Geumnam-myeon~Dajeong-dong~Daepyeong-dong~Dodam-dong~Boram-dong~Bugang-myeon~Saerom-dong~Sodam-dong~Sojeong-myeon~Areum-dong~Yeongi-myeon~Yeondong-myeon~Yeonseo-myeon~Janggun-myeon~Jeondong-myeon~Jeonui-myeon~Jochiwon-eup~Jongchon-dong~Hansol-dong
KR/울산광역시	sub_keys	남구~동구~북구~울주군~중구
KR/울산광역시	sub_lnames	Nam-gu~Dong-gu~Buk-gu~Ulju-gun~Jung-gu
KR/울산광역시	sub_zips	44[67]~44[01]~442~4(?:49|50)~44[45]
KR/인천광역시	sub_keys	강화군~계양구~남구~남동구~동구~부평구~서구~연수구~옹진군~중구
KR/인천광역시	sub_lnames	Ganghwa-gun~Gyeyang-gu~Nam-gu~Namdong-gu~Dong-gu~Bupyeong-gu~Seo-gu~Yeonsu-gu~Ongjin-gun~Jung-gu
KR/인천광역시	sub_zips	230~21[01]~22[12]~21[5-7]~225~21[34]~22[6-8]~2(?:19|20)~231~22[34]
KR/전라남도	sub_keys	강진군~고흥군~곡성군~광양시~구례군~나주시~담양군~목포시~무안군~보성군~순천시~신안군~여수시~영광군~영암군~완도군~장성군~장흥군~진도군~함평군~해남군~화순군
KR/전라남도	sub_lnames	Gangjin-gun~Goheung-gun~Gokseong-gun~Gwangyang-si~Gurye-gun~Naju-si~Damyang-gun~Mokpo-si~Muan-gun~Boseong-gun~Suncheon-si~Sinan-gun~Yeosu-si~Yeonggwang-gun~Yeongam-gun~Wando-gun~Jangseong-gun~Jangheung-gun~Jindo-gun~Hampyeong-gun~Haenam-gun~Hwasun-gun
KR/전라남도	sub_zips	592~595~575~57[78]~576~58[23]~573~58[67]~585~594~5(?:79|80)~588~59[67]~570~584~591~572~593~589~571~590~581
KR/전라북도	sub_keys	고창군~군산시~김제시~남원시~무주군~부안군~순창군~완주군~익산시~임실군~장수군~전주시~정읍시~진안군
KR/전라북도	sub_lnames	Gochang-gun~Gunsan-si~Gimje-si~Namwon-si~Muju-gun~Buan-gun~Sunchang-gun~Wanju-gun~Iksan-si~Imsil-gun~Jangsu-gun~Jeonju-si~Jeongeup-si~Jinan-gun
KR/전라북도	sub_zips	564~54[01]~54[34]~55[78]~555~563~560~553~54[56]~559~556~5(?:4[89]|5[01])~56[12]~554
KR/전라북도/전주시	sub_keys	덕진구~완산구
KR/전라북도/전주시	sub_lnames	Deokjin-gu~Wansan-gu
KR/전라북도/전주시	sub_zips	5(?:4[89]|50)~5(?:4[89]|5[01])
KR/제주특별자치도	sub_keys	서귀포시~제주시
KR/제주특별자치도	sub_lnames	Seogwipo-si~Jeju-si
KR/제주특별자치도	sub_zips	63[56]~63[0-3]
KR/충청남도	sub_keys	계룡시~공주시~금산군~논산시~당진시~보령시~부여군~서산시~서천군~아산시~예산군~천안시~청양군~태안군~홍성군
KR/충청남도	sub_lnames	Gyeryong-si~Gongju-si~Geumsan-gun~Nonsan-si~Dangjin-si~Boryeong-si~Buyeo-gun~Seosan-si~Seocheon-gun~Asan-si~Yesan-gun~Cheonan-si~Cheongyang-gun~Taean-gun~Hongseong-gun
KR/충청남도	sub_zips	328~32[56]~327~3(?:29|30)~31[78]~33[45]~33[12]~3(?:19|20)~336~31[45]~324~31[0-2]~333~321~322
KR/충청남도/천안시	sub_keys	동남구~서북구
KR/충청남도/천안시	sub_lnames	Dongnam-gu~Seobuk-gu
KR/충청남도/천안시	sub_zips	31[0-2]~31[01]
KR/충청북도	sub_keys	괴산군~단양군~보은군~영동군~옥천군~음성군~제천시~증평군~진천군~청주시~충주시
KR/충청북도	sub_lnames	Goesan-gun~Danyang-gun~Boeun-gun~Yeongdong-gun~Okcheon-gun~Eumseong-gun~Jecheon-si~Jeungpyeong-gun~Jincheon-gun~Cheongju-si~Chungju-si
KR/충청북도	sub_zips	280~270~289~291~290~27[67]~27[12]~279~278~28[0-9]~27[3-5]
KR/충청북도/청주시	sub_keys	상당구~서원구~청원구~흥덕구
KR/충청북도/청주시	sub_lnames	Sangdang-gu~Seowon-gu~Cheongwon-gu~Heungdeok-gu
KR/충청북도/청주시	sub_zips	28[1-3578]~28[1-35-8]~28[13-5]~28[1-6]
KW	fmt	%N%n%O%n%A%n%Z %C
KW	name	KUWAIT
KW	zip	\d{5}
KW	zipex	54541,54551,54404,13009
KY	fmt	%N%n%O%n%A%n%S %Z
KY	name	CAYMAN ISLANDS
KY	require	AS
KY	sub_keys	Cayman Brac~Grand Cayman~Little Cayman
KY	zip	KY\d-\d{4}
KY	zipex	KY1-1100,KY1-1702,KY2-2101
KZ	fmt	%Z%n%S%n%C%n%A%n%O%n%N
KZ	name	KAZAKHSTAN
KZ	zip	\d{6}
KZ	zipex	040900,050012
LA	fmt	%N%n%O%n%A%n%Z %C
LA	name	LAO (PEOPLE'S DEM. REP.)
LA	zip	\d{5}
LA	zipex	01160,01000
LB	fmt	%N%n%O%n%A%n%C %Z
LB	name	LEBANON
LB	zip	(?:\d{4})(?: ?(?:\d{4}))?
LB	zipex	2038 3054,1107 2810,1000
LC	name	SAINT LUCIA
LI	fmt	%O%n%N%n%A%nFL-%Z %C
LI	name	LIECHTENSTEIN
LI	postprefix	FL-
LI	require	ACZ
LI	zip	948[5-9]|949[0-8]
LI	zipex	9496,9491,9490,9485
LK	fmt	%N%n%O%n%A%n%C%n%Z
LK	name	SRI LANKA
LK	zip	\d{5}
LK	zipex	20000,00100
LR	fmt	%N%n%O%n%A%n%Z %C
LR	name	LIBERIA
LR	zip	\d{4}
LR	zipex	1000
LS	fmt	%N%n%O%n%A%n%C %Z
LS	name	LESOTHO
LS	zip	\d{3}
LS	zipex	100
LT	fmt	%O%n%N%n%A%nLT-%Z %C %S
LT	name	LITHUANIA
LT	postprefix	LT-
LT	require	ACZ
LT	zip	\d{5}
LT	zipex	04340,03500
LU	fmt	%O%n%N%n%A%nL-%Z %C
LU	name	LUXEMBOURG
LU	postprefix	L-
LU	require	ACZ
LU	zip	\d{4}
LU	zipex	4750,2998
LV	fmt	%N%n%O%n%A%n%S%n%C, %Z
LV	name	LATVIA
LV	require	ACZ
LV	zip	LV-\d{4}
LV	zipex	LV-1073,LV-1000
LY	name	LIBYA
MA	fmt	%N%n%O%n%A%n%Z %C
MA	name	MOROCCO
MA	zip	\d{5}
MA	zipex	53000,10000,20050,16052
MC	fmt	%N%n%O%n%A%nMC-%Z %C %X
MC	name	MONACO
MC	postprefix	MC-
MC	zip	980\d{2}
MC	zipex	98000,98020,98011,98001
MD	fmt	%N%n%O%n%A%nMD-%Z %C
MD	name	Rep. MOLDOVA
MD	postprefix	MD-
MD	zip	\d{4}
MD	zipex	2012,2019
ME	fmt	%N%n%O%n%A%n%Z %C
ME	name	MONTENEGRO
ME	zip	8\d{4}
ME	zipex	81257,81258,81217,84314,85366
MF	fmt	%O%n%N%n%A%n%Z %C %X
MF	name	SAINT MARTIN
MF	require	ACZ
MF	zip	9[78][01]\d{2}
MF	zipex	97100
MG	fmt	%N%n%O%n%A%n%Z %C
MG	name	MADAGASCAR
MG	zip	\d{3}
MG	zipex	501,101
MH	fmt	%N%n%O%n%A%n%C %S %Z
MH	name	MARSHALL ISLANDS
MH	require	ACSZ
MH	zip	(969[67]\d)(?:[ \-](\d{4}))?
MH	zipex	96960,96970
MK	fmt	%N%n%O%n%A%n%Z %C
MK	name	MACEDONIA
MK	zip	\d{4}
MK	zipex	1314,1321,1443,1062
ML	name	MALI
MM	fmt	%N%n%O%n%A%n%C, %Z
MM	name	MYANMAR
MM	zip	\d{5}
MM	zipex	11181
MN	fmt	%N%n%O%n%A%n%C%n%S %Z
MN	name	MONGOLIA
MN	zip	\d{5}
MN	zipex	65030,65270
MO	fmt	%A%n%O%n%N
MO	name	MACAO
MO	require	A
MP	fmt	%N%n%O%n%A%n%C %S %Z
MP	name	NORTHERN MARIANA ISLANDS
MP	require	ACSZ
MP	zip	(9695[012])(?:[ \-](\d{4}))?
MP	zipex	96950,96951,96952
MQ	fmt	%O%n%N%n%A%n%Z %C %X
MQ	name	MARTINIQUE
MQ	require	ACZ
MQ	zip	9[78]2\d{2}
MQ	zipex	97220
MR	name	MAURITANIA
MS	name	MONTSERRAT
MT	fmt	%N%n%O%n%A%n%C %Z
MT	name	MALTA
MT	zip	[A-Z]{3} ?\d{2,4}
MT	zipex	NXR 01,ZTN 05,GPO 01,BZN 1130,SPB 6031,VCT 1753
MU	fmt	%N%n%O%n%A%n%Z%n%C
MU	name	MAURITIUS
MU	zip	\d{3}(?:\d{2}|[A-Z]{2}\d{3})
MU	zipex	42602
MV	fmt	%N%n%O%n%A%n%C %Z
MV	name	MALDIVES
MV	zip	\d{5}
MV	zipex	20026
MW	fmt	%N%n%O%n%A%n%C %X
MW	name	MALAWI
MX	fmt	%N%n%O%n%A%n%D%n%Z %C, %S
MX	name	MEXICO
MX	require	ACSZ
MX	sub_isoids	AGU~BCN~BCS~CAM~CHP~CHH~CMX~COA~COL~DUR~MEX~GUA~GRO~HID~JAL~MIC~MOR~NAY~NLE~OAX~PUE~QUE~ROO~SLP~SIN~SON~TAB~TAM~TLA~VER~YUC~ZAC
MX	sub_keys	Ags.~B.C.~B.C.S.~Camp.~Chis.~Chih.~CDMX~Coah.~Col.~Dgo.~Méx.~Gto.~Gro.~Hgo.~Jal.~Mich.~Mor.~Nay.~N.L.~Oax.~Pue.~Qro.~Q.R.~S.L.P.~Sin.~Son.~Tab.~Tamps.~Tlax.~Ver.~Yuc.~Zac.
MX	sub_names	Aguascalientes~Baja California~Baja California Sur~Campeche~Chiapas~Chihuahua~Ciudad de México~Coahuila de Zaragoza~Colima~Durango~Estado de México~Guanajuato~Guerrero~Hidalgo~Jalisco~Michoacán~Morelos~Nayarit~Nuevo León~Oaxaca~Puebla~Querétaro~Quintana Roo~San Luis Potosí~Sinaloa~Sonora~Tabasco~Tamaulipas~Tlaxcala~Veracruz~Yucatán~Zacatecas
MX	sub_zips	20~2[12]~23~24~29|30~3[1-3]~0|1[0-6]~2[5-7]~28~3[45]~5[0-7]~3[6-8]~39|4[01]~4[23]~4[4-9]~5[89]|6[01]~62~63~6[4-7]~6[89]|7[01]~7[2-5]~76~77~7[89]~8[0-2]~8[3-5]~86~8[7-9]~90~9[1-6]~97~9[89]
MX	zip	\d{5}
MX	zipex	02860,77520,06082
MY	fmt	%N%n%O%n%A%n%D%n%Z %C%n%S
MY	name	MALAYSIA
MY	require	ACZ
MY	sub_isoids	01~02~03~14~15~04~05~06~08~09~07~16~12~13~10~11
MY	sub_keys	Johor~Kedah~Kelantan~Kuala Lumpur~Labuan~Melaka~Negeri Sembilan~Pahang~Perak~Perlis~Pulau Pinang~Putrajaya~Sabah~Sarawak~Selangor~Terengganu
MY	sub_zips	79|8[0-6]~0[5-9]|34950~1[5-9]~5|60~87~7[5-8]~7[0-4]~2[5-8]|[346]9~3[0-6]|39000~0[12]~1[0-4]~62~8[89]|9[01]~9[3-8]~4[0-8]|6[3-8]~2[0-4]
MY	zip	\d{5}
MY	zipex	43000,50754,88990,50670
MZ	fmt	%N%n%O%n%A%n%Z %C%S
MZ	name	MOZAMBIQUE
MZ	sub_isoids	P~MPM~G~I~B~L~N~A~S~T~Q
MZ	sub_keys	Cabo Delgado~Cidade de Maputo~Gaza~Inhambane~Manica~Maputo~Nampula~Niassa~Sofala~Tete~Zambezia
MZ	zip	\d{4}
MZ	zipex	1102,1119,3212
NA	fmt	%N%n%O%n%A%n%C%n%Z
NA	name	NAMIBIA
NA	zip	\d{5}
NA	zipex	10001,10017
NC	fmt	%O%n%N%n%A%n%Z %C %X
NC	name	NEW CALEDONIA
NC	require	ACZ
NC	zip	988\d{2}
NC	zipex	98814,98800,98810
NE	fmt	%N%n%O%n%A%n%Z %C
NE	name	NIGER
NE	zip	\d{4}
NE	zipex	8001
NF	fmt	%O%n%N%n%A%n%C %S %Z
NF	name	NORFOLK ISLAND
NF	zip	2899
NF	zipex	2899
NG	fmt	%N%n%O%n%A%n%D%n%C %Z%n%S
NG	name	NIGERIA
NG	sub_isoids	AB~AD~AK~AN~BA~BY~BE~BO~CR~DE~EB~ED~EK~EN~FC~GO~IM~JI~KD~KN~KT~KE~KO~KW~LA~NA~NI~OG~ON~OS~OY~PL~RI~SO~TA~YO~ZA
NG	sub_keys	Abia~Adamawa~Akwa Ibom~Anambra~Bauchi~Bayelsa~Benue~Borno~Cross River~Delta~Ebonyi~Edo~Ekiti~Enugu~Federal Capital Territory~Gombe~Imo~Jigawa~Kaduna~Kano~Katsina~Kebbi~Kogi~Kwara~Lagos~Nasarawa~Niger~Ogun State~Ondo~Osun~Oyo~Plateau~Rivers~Sokoto~Taraba~Yobe~Zamfara
NG	zip	\d{6}
NG	zipex	930283,300001,931104
NI	fmt	%N%n%O%n%A%n%Z%n%C, %S
NI	name	NICARAGUA
NI	sub_isoids	BO~CA~CI~CO~ES~GR~JI~LE~MD~MN~MS~MT~NS~AN~AS~SJ~RI
NI	sub_keys	Boaco~Carazo~Chinandega~Chontales~Estelí~Granada~Jinotega~León~Madriz~Managua~Masaya~Matagalpa~Nueva Segovia~Región Autónoma de la Costa Caribe Norte~Región Autónoma de la Costa Caribe Sur~Río San Juan~Rivas
NI	sub_zips	5[12]~4[56]~2[5-7]~5[56]~3[12]~4[34]~6[56]~2[12]~3[45]~1[0-6]~4[12]~6[1-3]~3[7-9]~7[12]~8[1-3]~9[12]~4[78]
NI	zip	\d{5}
NI	zipex	52000
NL	fmt	%O%n%N%n%A%n%Z %C
NL	name	NETHERLANDS
NL	require	ACZ
NL	zip	[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])
NL	zipex	1234 AB,2490 AA
NO	fmt	%N%n%O%n%A%n%Z %C
NO	name	NORWAY
NO	require	ACZ
NO	zip	\d{4}
NO	zipex	0025,0107,6631
NP	fmt	%N%n%O%n%A%n%C %Z
NP	name	NEPAL
NP	zip	\d{5}
NP	zipex	44601
NR	fmt	%N%n%O%n%A%n%S
NR	name	NAURU CENTRAL PACIFIC
NR	require	AS
NR	sub_isoids	01~02~03~04~05~06~07~08~09~10~11~12~13~14
NR	sub_keys	Aiwo District~Anabar District~Anetan District~Anibare District~Baiti District~Boe District~Buada District~Denigomodu District~Ewa District~Ijuw District~Meneng District~Nibok District~Uaboe District~Yaren District
NU	name	NIUE
NZ	fmt	%N%n%O%n%A%n%D%n%C %Z
NZ	name	NEW ZEALAND
NZ	require	ACZ
NZ	zip	\d{4}
NZ	zipex	6001,6015,6332,8252,1030
OM	fmt	%N%n%O%n%A%n%Z%n%C
OM	name	OMAN
OM	zip	(?:PC )?\d{3}
OM	zipex	133,112,111
PA	fmt	%N%n%O%n%A%n%C%n%S
PA	name	PANAMA (REP.)
PE	fmt	%N%n%O%n%A%n%C %Z%n%S
PE	name	PERU
PE	sub_isoids	AMA~ANC~APU~ARE~AYA~CAJ~CAL~CUS~LIM~HUV~HUC~ICA~JUN~LAL~LAM~LOR~MDD~MOQ~LMA~PAS~PIU~PUN~SAM~TAC~TUM~UCA
PE	sub_keys	Amazonas~Áncash~Apurímac~Arequipa~Ayacucho~Cajamarca~Callao~Cuzco~Gobierno Regional de Lima~Huancavelica~Huánuco~Ica~Junín~La Libertad~Lambayeque~Loreto~Madre de Dios~Moquegua~Municipalidad Metropolitana de Lima~Pasco~Piura~Puno~San Martín~Tacna~Tumbes~Ucayali
PE	zip	(?:LIMA \d{1,2}|CALLAO 0?\d)|[0-2]\d{4}
PE	zipex	LIMA 23,LIMA 42,CALLAO 2,02001
PF	fmt	%N%n%O%n%A%n%Z %C %S
PF	name	FRENCH POLYNESIA
PF	require	ACSZ
PF	zip	987\d{2}
PF	zipex	98709
PG	fmt	%N%n%O%n%A%n%C %Z %S
PG	name	PAPUA NEW GUINEA
PG	require	ACS
PG	zip	\d{3}
PG	zipex	111
PH	fmt	%N%n%O%n%A%n%D, %C%n%Z %S
PH	name	PHILIPPINES
PH	sub_isoids	ABR~AGN~AGS~AKL~ALB~ANT~APA~AUR~BAS~BAN~BTN~BTG~BEN~BIL~BOH~BUK~BUL~CAG~CAN~CAS~CAM~CAP~CAT~CAV~CEB~COM~NCO~DAV~DAS~DVO~DAO~DIN~EAS~GUI~IFU~ILN~ILS~ILI~ISA~KAL~LUN~LAG~LAN~LAS~LEY~MAG~MAD~MAS~00~MDC~MDR~MSC~MSR~MOU~NEC~NER~NSA~NUE~NUV~PLW~PAM~PAN~QUE~QUI~RIZ~ROM~WSA~SAR~SIG~SOR~SCO~SLE~SUK~SLU~SUN~SUR~TAR~TAW~ZMB~ZAN~ZAS~ZSI
PH	sub_keys	Abra~Agusan del Norte~Agusan del Sur~Aklan~Albay~Antique~Apayao~Aurora~Basilan~Bataan~Batanes~Batangas~Benguet~Biliran~Bohol~Bukidnon~Bulacan~Cagayan~Camarines Norte~Camarines Sur~Camiguin~Capiz~Catanduanes~Cavite~Cebu~Compostela Valley~Cotabato~Davao del Norte~Davao del Sur~Davao Occidental~Davao Oriental~Dinagat Islands~Eastern Samar~Guimaras~Ifugao~Ilocos Norte~Ilocos Sur~Iloilo~Isabela~Kalinga~La Union~Laguna~Lanao del Norte~Lanao del Sur~Leyte~Maguindanao~Marinduque~Masbate~Metro Manila~Mindoro Occidental~Mindoro Oriental~Misamis Occidental~Misamis Oriental~Mountain Province~Negros Occidental~Negros Oriental~Northern Samar~Nueva Ecija~Nueva Vizcaya~Palawan~Pampanga~Pangasinan~Quezon Province~Quirino~Rizal~Romblon~Samar~Sarangani~Siquijor~Sorsogon~South Cotabato~Southern Leyte~Sultan Kudarat~Sulu~Surigao del Norte~Surigao del Sur~Tarlac~Tawi-Tawi~Zambales~Zamboanga del Norte~Zamboanga del Sur~Zamboanga Sibuguey
PH	sub_zips	28[0-2]~86[01]~85[01]~56[01]~45[01]~57[01]~380[0-68]~320~730~21[01]~390~42[0-3]~26(0|1[0-5])~65(4[3-9]|5)~63[0-3]~87[0-2]~30[0-2]~35[0-2]~46[01]~44[0-3]~910~58[01]~48[01]~41[0-2]~60[0-5]~88[01]~94[01]~81[0-2]~80[01]~801[1-5]~82[01]~84[12]~68[0-2]~504[4-6]~36[01]~29[0-2]~27[0-3]~50([0-3]|4[0-3])~33[0-3]~38(0[79]|1[0-4])~25[0-2]~40[0-3]~92[0-2]~9(3[0-2]|7[01])~65([0-3]|4[0-2])~96[01]~490~54[0-2]~~51[01]~52[01]~72[01]~90[0-2]~26(1[6-9]|2[0-5])~61[0-3]~62[0-2]~64[0-2]~31[0-3]~37[01]~53[0-2]~20[0-2]~24[0-4]~43[0-4]~340~1[89]~55[01]~67[0-2]~8015~62(2[5-9]|30)~47[01]~95[01]~66[10]~98[01]~74[01]~84[0-2]~83[01]~23[01]~750~22[01]~71[0-2]~70[0-4]~70[0-4]
PH	zip	\d{4}
PH	zipex	1008,1050,1135,1207,2000,1000
PK	fmt	%N%n%O%n%A%n%D%n%C-%Z
PK	name	PAKISTAN
PK	zip	\d{5}
PK	zipex	44000
PL	fmt	%N%n%O%n%A%n%Z %C
PL	name	POLAND
PL	require	ACZ
PL	zip	\d{2}-\d{3}
PL	zipex	00-950,05-470,48-300,32-015,00-940
PM	fmt	%O%n%N%n%A%n%Z %C %X
PM	name	ST. PIERRE AND MIQUELON
PM	require	ACZ
PM	zip	9[78]5\d{2}
PM	zipex	97500
PN	fmt	%N%n%O%n%A%n%C%n%Z
PN	name	PITCAIRN
PN	require	ACZ
PN	zip	PCRN 1ZZ
PN	zipex	PCRN 1ZZ
PR	fmt	%N%n%O%n%A%n%C PR %Z
PR	name	PUERTO RICO
PR	postprefix	PR 
PR	require	ACZ
PR	zip	(00[679]\d{2})(?:[ \-](\d{4}))?
PR	zipex	00930
PS	name	PALESTINIAN TERRITORY
PT	fmt	%N%n%O%n%A%n%Z %C
PT	name	PORTUGAL
PT	require	ACZ
PT	zip	\d{4}-\d{3}
PT	zipex	2725-079,1250-096,1201-950,2860-571,1208-148
PW	fmt	%N%n%O%n%A%n%C %S %Z
PW	name	PALAU
PW	require	ACSZ
PW	zip	(969(?:39|40))(?:[ \-](\d{4}))?
PW	zipex	96940
PY	fmt	%N%n%O%n%A%n%Z %C
PY	name	PARAGUAY
PY	zip	\d{4}
PY	zipex	1536,1538,1209
QA	name	QATAR
RE	fmt	%O%n%N%n%A%n%Z %C %X
RE	name	REUNION
RE	require	ACZ
RE	zip	9[78]4\d{2}
RE	zipex	97400
RO	fmt	%N%n%O%n%A%n%Z %S %C
RO	name	ROMANIA
RO	require	ACZ
RO	zip	\d{6}
RO	zipex	060274,061357,200716
RS	fmt	%N%n%O%n%A%n%Z %C
RS	name	REPUBLIC OF SERBIA
RS	zip	\d{5,6}
RS	zipex	106314
RU	fmt	%N%n%O%n%A%n%C%n%S%n%Z
RU	name	RUSSIAN FEDERATION
RU	require	ACSZ
RU	sub_isoids	ALT~AMU~ARK~AST~BEL~BRY~VLA~VGG~VLG~VOR~YEV~ZAB~IVA~IRK~KB~KGD~KLU~KAM~KC~KEM~KIR~KOS~KDA~KYA~KGN~KRS~LEN~LIP~MAG~MOW~MOS~MUR~NEN~NIZ~NGR~NVS~OMS~ORE~ORL~PNZ~PER~PRI~PSK~AD~AL~BA~BU~DA~IN~KL~KR~KO~~ME~MO~SA~SE~TA~TY~UD~KK~ROS~RYA~SAM~SPE~SAR~SAK~SVE~~SMO~STA~TAM~TVE~TOM~TUL~TYU~ULY~KHA~KHM~CHE~CE~CU~CHU~YAN~YAR
RU	sub_keys	Алтайский край~Амурская область~Архангельская область~Астраханская область~Белгородская область~Брянская область~Владимирская область~Волгоградская область~Вологодская область~Воронежская область~Еврейская автономная область~Забайкальский край~Ивановская область~Иркутская область~Кабардино-Балкарская Республика~Калининградская область~Калужская область~Камчатский край~Карачаево-Черкесская Республика~Кемеровская область~Кировская область~Костромская область~Краснодарский край~Красноярский край~Курганская область~Курская область~Ленинградская область~Липецкая область~Магаданская область~Москва~Московская область~Мурманская область~Ненецкий автономный округ~Нижегородская область~Новгородская область~Новосибирская область~Омская область~Оренбургская область~Орловская область~Пензенская область~Пермский край~Приморский край~Псковская область~Республика Адыгея~Республика Алтай~Республика Башкортостан~Республика Бурятия~Республика Дагестан~Республика Ингушетия~Республика Калмыкия~Республика Карелия~Республика Коми~Автономна Республіка Крим~Республика Марий Эл~Республика Мордовия~Республика Саха (Якутия)~Республика Северная Осетия-Алания~Республика Татарстан~Республика Тыва~Республика Удмуртия~Республика Хакасия~Ростовская область~Рязанская область~Самарская область~Санкт-Петербург~Саратовская область~Сахалинская область~Свердловская область~Севастополь~Смоленская область~Ставропольский край~Тамбовская область~Тверская область~Томская область~Тульская область~Тюменская область~Ульяновская область~Хабаровский край~Ханты-Мансийский автономный округ~Челябинская область~Чеченская Республика~Чувашская Республика~Чукотский автономный округ~Ямало-Ненецкий автономный округ~Ярославская область
RU	sub_lnames	Altayskiy kray~Amurskaya oblast'~Arkhangelskaya oblast'~Astrakhanskaya oblast'~Belgorodskaya oblast'~Bryanskaya oblast'~Vladimirskaya oblast'~Volgogradskaya oblast'~Vologodskaya oblast'~Voronezhskaya oblast'~Evreyskaya avtonomnaya oblast'~Zabaykalskiy kray~Ivanovskaya oblast'~Irkutskaya oblast'~Kabardino-Balkarskaya Republits~Kaliningradskaya oblast'~Kaluzhskaya oblast'~Kamchatskiy kray~Karachaevo-Cherkesskaya Republits~Kemerovskaya oblast'~Kirovskaya oblast'~Kostromskaya oblast'~Krasnodarskiy kray~Krasnoyarskiy kray~Kurganskaya oblast'~Kurskaya oblast'~Leningradskaya oblast'~Lipetskaya oblast'~Magadanskaya oblast'~Moskva~Moskovskaya oblast'~Murmanskaya oblast'~Nenetskiy~Nizhegorodskaya oblast'~Novgorodskaya oblast'~Novosibirskaya oblast'~Omskaya oblast'~Orenburgskaya oblast'~Orlovskaya oblast'~Penzenskaya oblast'~Permskiy kray~Primorskiy kray~Pskovskaya oblast'~Respublika Adygeya~Altay Republits~Bashkortostan Republits~Buryatiya Republits~Dagestan Republits~Ingushetiya Republits~Respublika Kalmykiya~Kareliya Republits~Komi Republits~Respublika Krym~Respublika Mariy El~Respublika Mordoviya~Sakha (Yakutiya) Republits~Respublika Severnaya Osetiya-Alaniya~Respublika Tatarstan~Tyva Republits~Udmurtskaja Respublika~Khakasiya Republits~Rostovskaya oblast'~Ryazanskaya oblast'~Samarskaya oblast'~Sankt-Peterburg~Saratovskaya oblast'~Sakhalinskaya oblast'~Sverdlovskaya oblast'~Sevastopol'~Smolenskaya oblast'~Stavropolskiy kray~Tambovskaya oblast'~Tverskaya oblast'~Tomskaya oblast'~Tulskaya oblast'~Tyumenskaya oblast'~Ulyanovskaya oblast'~Khabarovskiy kray~Khanty-Mansiyskiy avtonomnyy okrug~Chelyabinskaya oblast'~Chechenskaya Republits~Chuvashia~Chukotskiy~Yamalo-Nenetskiy~Yaroslavskaya oblast'
RU	sub_names	Алтайский край~Амурская область~Архангельская область~Астраханская область~Белгородская область~Брянская область~Владимирская область~Волгоградская область~Вологодская область~Воронежская область~Еврейская автономная область~Забайкальский край~Ивановская область~Иркутская область~Кабардино-Балкарская Республика~Калининградская область~Калужская область~Камчатский край~Карачаево-Черкесская Республика~Кемеровская область~Кировская область~Костромская область~Краснодарский край~Красноярский край~Курганская область~Курская область~Ленинградская область~Липецкая область~Магаданская область~Москва~Московская область~Мурманская область~Ненецкий автономный округ~Нижегородская область~Новгородская область~Новосибирская область~Омская область~Оренбургская область~Орловская область~Пензенская область~Пермский край~Приморский край~Псковская область~Республика Адыгея~Республика Алтай~Республика Башкортостан~Республика Бурятия~Республика Дагестан~Республика Ингушетия~Республика Калмыкия~Республика Карелия~Республика Коми~Республика Крым~Республика Марий Эл~Республика Мордовия~Республика Саха (Якутия)~Республика Северная Осетия-Алания~Республика Татарстан~Республика Тыва~Республика Удмуртия~Республика Хакасия~Ростовская область~Рязанская область~Самарская область~Санкт-Петербург~Саратовская область~Сахалинская область~Свердловская область~Севастополь~Смоленская область~Ставропольский край~Тамбовская область~Тверская область~Томская область~Тульская область~Тюменская область~Ульяновская область~Хабаровский край~Ханты-Мансийский автономный округ~Челябинская область~Чеченская Республика~Чувашская Республика~Чукотский автономный округ~Ямало-Ненецкий автономный округ~Ярославская область
RU	sub_zips	65[6-9]~67[56]~16[3-5]~41[4-6]~30[89]~24[1-3]~60[0-2]~40[0-4]~16[0-2]~39[4-7]~679~6(?:7[2-4]|87)~15[3-5]~66[4-9]~36[01]~23[6-8]~24[89]~68[348]~369~65[0-4]~61[0-3]~15[67]~35[0-4]~6(?:6[0-3]|4[78])~64[01]~30[5-7]~18[78]~39[89]~68[56]~1(?:0[1-9]|1|2|3[0-5]|4[0-4])~14[0-4]~18[34]~166~60[3-7]~17[3-5]~63[0-3]~64[4-6]~46[0-2]~30[23]~44[0-2]~61[4-9]~69[0-2]~18[0-2]~385~649~45[0-3]~67[01]~36[78]~386~35[89]~18[56]~16[7-9]~29[5-8]~42[45]~43[01]~67[78]~36[23]~42[0-3]~66[78]~42[67]~655~34[4-7]~39[01]~44[3-6]~19~41[0-3]~69[34]~62[0-4]~299~21[4-6]~35[5-7]~39[23]~17[0-2]~63[4-6]~30[01]~62[5-7]~43[23]~68[0-2]~628~45[4-7]~36[4-6]~42[89]~689~629~15[0-2]
RU	zip	\d{6}
RU	zipex	247112,103375,188300
RW	name	RWANDA
SA	fmt	%N%n%O%n%A%n%C %Z
SA	name	SAUDI ARABIA
SA	zip	\d{5}
SA	zipex	11564,11187,11142
SB	name	SOLOMON ISLANDS
SC	fmt	%N%n%O%n%A%n%C%n%S
SC	name	SEYCHELLES
SD	fmt	%N%n%O%n%A%n%C%n%Z
SD	name	SUDAN
SD	zip	\d{5}
SD	zipex	11042,11113
SE	fmt	%O%n%N%n%A%nSE-%Z %C
SE	name	SWEDEN
SE	postprefix	SE-
SE	require	ACZ
SE	zip	\d{3} ?\d{2}
SE	zipex	11455,12345,10500
SG	fmt	%N%n%O%n%A%nSINGAPORE %Z
SG	name	REP. OF SINGAPORE
SG	require	AZ
SG	zip	\d{6}
SG	zipex	546080,308125,408600
SH	fmt	%N%n%O%n%A%n%C%n%Z
SH	name	SAINT HELENA
SH	require	ACZ
SH	zip	(?:ASCN|STHL) 1ZZ
SH	zipex	STHL 1ZZ
SI	fmt	%N%n%O%n%A%nSI-%Z %C
SI	name	SLOVENIA
SI	postprefix	SI-
SI	zip	\d{4}
SI	zipex	4000,1001,2500
SJ	fmt	%N%n%O%n%A%n%Z %C
SJ	name	SVALBARD AND JAN MAYEN ISLANDS
SJ	require	ACZ
SJ	zip	\d{4}
SJ	zipex	9170
SK	fmt	%N%n%O%n%A%n%Z %C
SK	name	SLOVAKIA
SK	require	ACZ
SK	zip	\d{3} ?\d{2}
SK	zipex	010 01,023 14,972 48,921 01,975 99
SL	name	SIERRA LEONE
SM	fmt	%N%n%O%n%A%n%Z %C
SM	name	SAN MARINO
SM	require	AZ
SM	zip	4789\d
SM	zipex	47890,47891,47895,47899
SN	fmt	%N%n%O%n%A%n%Z %C
SN	name	SENEGAL
SN	zip	\d{5}
SN	zipex	12500,46024,16556,10000
SO	fmt	%N%n%O%n%A%n%C, %S %Z
SO	name	SOMALIA
SO	require	ACS
SO	sub_isoids	AW~BK~BN~BR~BY~GA~GE~HI~JD~JH~MU~NU~SA~SD~SH~SO~TO~WO
SO	sub_keys	AD~BK~BN~BR~BY~GG~GD~HR~JD~JH~MD~NG~SG~SD~SH~SL~TG~WG
SO	sub_names	Awdal~Bakool~Banaadir~Bari~Bay~Galguduud~Gedo~Hiiraan~Jubbada Dhexe~Jubbada Hoose~Mudug~Nugaal~Sanaag~Shabeellaha Dhexe~Shabeellaha Hoose~Sool~Togdheer~Woqooyi Galbeed
SO	zip	[A-Z]{2} ?\d{5}
SO	zipex	JH 09010,AD 11010
SR	fmt	%N%n%O%n%A%n%C%n%S
SR	name	SURINAME
SR	sub_isoids	BR~CM~CR~MA~NI~PR~PM~SA~SI~WA
SR	sub_keys	Brokopondo~Commewijne~Coronie~Marowijne~Nickerie~Para~Paramaribo~Saramacca~Sipaliwini~Wanica
SS	name	SOUTH SUDAN
ST	name	SAO TOME AND PRINCIPE
SV	fmt	%N%n%O%n%A%n%Z-%C%n%S
SV	name	EL SALVADOR
SV	require	ACS
SV	sub_isoids	AH~CA~CH~CU~LI~PA~UN~MO~SM~SS~SV~SA~SO~US
SV	sub_keys	Ahuachapan~Cabanas~Calatenango~Cuscatlan~La Libertad~La Paz~La Union~Morazan~San Miguel~San Salvador~San Vicente~Santa Ana~Sonsonate~Usulutan
SV	sub_names	Ahuachapán~Cabañas~Chalatenango~Cuscatlán~La Libertad~La Paz~La Unión~Morazán~San Miguel~San Salvador~San Vicente~Santa Ana~Sonsonate~Usulután
SV	sub_zips	CP 21~CP 12~CP 13~CP 14~CP 15~CP 16~CP 31~CP 32~CP 33~CP 11~CP 17~CP 22~CP 23~CP 34
SV	zip	CP [1-3][1-7][0-2]\d
SV	zipex	CP 1101
SX	name	SINT MAARTEN
SY	name	SYRIA
SZ	fmt	%N%n%O%n%A%n%C%n%Z
SZ	name	SWAZILAND
SZ	zip	[HLMS]\d{3}
SZ	zipex	H100
TA	fmt	%N%n%O%n%A%n%C%n%Z
TA	name	TRISTAN DA CUNHA
TA	zip	TDCU 1ZZ
TA	zipex	TDCU 1ZZ
TC	fmt	%N%n%O%n%A%n%C%n%Z
TC	name	TURKS AND CAICOS ISLANDS
TC	require	ACZ
TC	zip	TKCA 1ZZ
TC	zipex	TKCA 1ZZ
TD	name	CHAD
TF	name	FRENCH SOUTHERN TERRITORIES
TG	name	TOGO
TH	fmt	%N%n%O%n%A%n%D %C%n%S %Z
TH	name	THAILAND
TH	sub_isoids	81~10~71~46~62~40~38~22~24~20~18~36~86~57~50~92~23~63~26~73~48~30~80~60~12~96~55~31~13~77~25~94~14~56~82~93~66~65~76~67~54~83~44~49~58~35~95~45~85~21~70~16~52~51~42~33~47~90~91~11~75~74~27~19~17~64~72~84~32~43~39~15~37~41~53~61~34
TH	sub_keys	กระบี่~กรุงเทพมหานคร~กาญจนบุรี~กาฬสินธุ์~กำแพงเพชร~ขอนแก่น~จังหวัด บึงกาฬ~จันทบุรี~ฉะเชิงเทรา~ชลบุรี~ชัยนาท~ชัยภูมิ~ชุมพร~เชียงราย~เชียงใหม่~ตรัง~ตราด~ตาก~นครนายก~นครปฐม~นครพนม~นครราชสีมา~นครศรีธรรมราช~นครสวรรค์~นนทบุรี~นราธิวาส~น่าน~บุรีรัมย์~ปทุมธานี~ประจวบคีรีขันธ์~ปราจีนบุรี~ปัตตานี~พระนครศรีอยุธยา~พะเยา~พังงา~พัทลุง~พิจิตร~พิษณุโลก~เพชรบุรี~เพชรบูรณ์~แพร่~ภูเก็ต~มหาสารคาม~มุกดาหาร~แม่ฮ่องสอน~ยโสธร~ยะลา~ร้อยเอ็ด~ระนอง~ระยอง~ราชบุรี~ลพบุรี~ลำปาง~ลำพูน~เลย~ศรีสะเกษ~สกลนคร~สงขลา~สตูล~สมุทรปราการ~สมุทรสงคราม~สมุทรสาคร~สระแก้ว~สระบุรี~สิงห์บุรี~สุโขทัย~สุพรรณบุรี~สุราษฎร์ธานี~สุรินทร์~หนองคาย~หนองบัวลำภู~อ่างทอง~อำนาจเจริญ~อุดรธานี~อุตรดิตถ์~อุทัยธานี~อุบลราชธานี
TH	sub_lnames	Krabi~Bangkok~Kanchanaburi~Kalasin~Kamphaeng Phet~Khon Kaen~Bueng Kan~Chanthaburi~Chachoengsao~Chon Buri~Chai Nat~Chaiyaphum~Chumpon~Chiang Rai~Chiang Mai~Trang~Trat~Tak~Nakhon Nayok~Nakhon Pathom~Nakhon Phanom~Nakhon Ratchasima~Nakhon Si Thammarat~Nakhon Sawan~Nonthaburi~Narathiwat~Nan~Buri Ram~Pathum Thani~Prachuap Khiri Khan~Prachin Buri~Pattani~Phra Nakhon Si Ayutthaya~Phayao~Phang Nga~Phattalung~Phichit~Phitsanulok~Phetchaburi~Phetchabun~Phrae~Phuket~Maha Sarakham~Mukdahan~Mae Hong Son~Yasothon~Yala~Roi Et~Ranong~Rayong~Ratchaburi~Lop Buri~Lampang~Lamphun~Loei~Si Sa Ket~Sakon Nakhon~Songkhla~Satun~Samut Prakan~Samut Songkhram~Samut Sakhon~Sa Kaeo~Saraburi~Sing Buri~Sukhothai~Suphanburi~Surat Thani~Surin~Nong Khai~Nong Bua Lam Phu~Ang Thong~Amnat Charoen~Udon Thani~Uttaradit~Uthai Thani~Ubon Ratchathani
TH	sub_zips	81~10~71~46~62~40~~22~24~20~17~36~86~57~50~92~23~63~26~73~48~30~80~60~11~96~55~31~12~77~25~94~13~56~82~93~66~65~76~67~54~83~44~49~58~35~95~45~85~21~70~15~52~51~42~33~47~90~91~10~75~74~27~18~16~64~72~84~32~43~39~14~37~41~53~61~34
TH	zip	\d{5}
TH	zipex	10150,10210
TJ	fmt	%N%n%O%n%A%n%Z %C
TJ	name	TAJIKISTAN
TJ	zip	\d{6}
TJ	zipex	735450,734025
TK	name	TOKELAU
TL	name	TIMOR-LESTE
TM	fmt	%N%n%O%n%A%n%Z %C
TM	name	TURKMENISTAN
TM	zip	\d{6}
TM	zipex	744000
TN	fmt	%N%n%O%n%A%n%Z %C
TN	name	TUNISIA
TN	zip	\d{4}
TN	zipex	1002,8129,3100,1030
TO	name	TONGA
TR	fmt	%N%n%O%n%A%n%Z %C/%S
TR	name	TURKEY
TR	require	ACZ
TR	sub_isoids	01~02~03~04~68~05~06~07~75~08~09~10~74~72~69~11~12~13~14~15~16~17~18~19~20~21~81~22~23~24~25~26~27~28~29~30~31~76~32~34~35~46~78~70~36~37~38~71~39~40~79~41~42~43~44~45~47~33~48~49~50~51~52~80~53~54~55~56~57~58~63~73~59~60~61~62~64~65~77~66~67
TR	sub_keys	Adana~Adıyaman~Afyon~Ağrı~Aksaray~Amasya~Ankara~Antalya~Ardahan~Artvin~Aydın~Balıkesir~Bartın~Batman~Bayburt~Bilecik~Bingöl~Bitlis~Bolu~Burdur~Bursa~Çanakkale~Çankırı~Çorum~Denizli~Diyarbakır~Düzce~Edirne~Elazığ~Erzincan~Erzurum~Eskişehir~Gaziantep~Giresun~Gümüşhane~Hakkari~Hatay~Iğdır~Isparta~İstanbul~İzmir~Kahramanmaraş~Karabük~Karaman~Kars~Kastamonu~Kayseri~Kırıkkale~Kırklareli~Kırşehir~Kilis~Kocaeli~Konya~Kütahya~Malatya~Manisa~Mardin~Mersin~Muğla~Muş~Nevşehir~Niğde~Ordu~Osmaniye~Rize~Sakarya~Samsun~Siirt~Sinop~Sivas~Şanlıurfa~Şırnak~Tekirdağ~Tokat~Trabzon~Tunceli~Uşak~Van~Yalova~Yozgat~Zonguldak
TR	sub_zips	01~02~03~04~68~05~06~07~75~08~09~10~74~72~69~11~12~13~14~15~16~17~18~19~20~21~81~22~23~24~25~26~27~28~29~30~31~76~32~34~35~46~78~70~36~37~38~71~39~40~79~41~42~43~44~45~47~33~48~49~50~51~52~80~53~54~55~56~57~58~63~73~59~60~61~62~64~65~77~66~67
TR	zip	\d{5}
TR	zipex	01960,06101
TT	fmt	%N%n%O%n%A%n%C%n%Z
TT	name	TRINIDAD AND TOBAGO
TT	zipex	500234
TV	fmt	%N%n%O%n%A%n%C%n%S
TV	name	TUVALU
TV	sub_isoids	FUN~NMG~NMA~~NIT~NUI~NKF~NKL~VAI
TV	sub_keys	Funafuti~Nanumanga~Nanumea~Niulakita~Niutao~Nui~Nukufetau~Nukulaelae~Vaitupu
TW	fmt	%Z%n%S%C%n%A%n%O%n%N
TW	name	TAIWAN
TW	require	ACSZ
TW	sub_isoids	TXG~TPE~TTT~TNN~ILA~HUA~~NAN~PIF~MIA~TAO~KHH~KEE~~YUN~NWT~HSZ~HSQ~CYI~CYQ~CHA~PEN
TW	sub_keys	台中市~台北市~台東縣~台南市~宜蘭縣~花蓮縣~金門縣~南投縣~屏東縣~苗栗縣~桃園市~高雄市~基隆市~連江縣~雲林縣~新北市~新竹市~新竹縣~嘉義市~嘉義縣~彰化縣~澎湖縣
TW	sub_lnames	Taichung City~Taipei City~Taitung County~Tainan City~Yilan County~Hualien County~Kinmen County~Nantou County~Pingtung County~Miaoli County~Taoyuan City~Kaohsiung City~Keelung City~Lienchiang County~Yunlin County~New Taipei City~Hsinchu City~Hsinchu County~Chiayi City~Chiayi County~Changhua County~Penghu County
TW	sub_zips	4[0-3]~1[01]~9[56]~7[0-4]~2[67]~9[78]~89~5[45]~9[0-4]~3[56]~3[23]~8[02-5]|81[1-579]~20[0-6]~209|21[012]~6[3-5]~20[78]|2[2345]~300~30[2-8]|31~600~60[1-9]|6[12]~5[0123]~88
TW	zip	\d{3}(?:\d{2,3})?
TW	zipex	104,106,10603,40867
TW/南投縣	sub_keys	中寮鄉~仁愛鄉~水里鄉~名間鄉~竹山鎮~信義鄉~南投市~埔里鎮~草屯鎮~國姓鄉~魚池鄉~鹿谷鄉~集集鎮
TW/南投縣	sub_lnames	Zhongliao Township~Ren'ai Township~Shuili Township~Mingjian Township~Zhushan Township~Xinyi Township~Nantou City~Puli Township~Caotun Township~Guoxing Township~Yuchi Township~Lugu Township~Jiji Township
TW/南投縣	sub_zips	541~546~553~551~557~556~540~545~542~544~555~558~552
TW/台中市	sub_keys	大甲區~大安區~大肚區~大里區~大雅區~中區~太平區~北屯區~北區~外埔區~石岡區~后里區~西屯區~西區~沙鹿區~和平區~東區~東勢區~南屯區~南區~烏日區~神岡區~梧棲區~清水區~新社區~潭子區~龍井區~豐原區~霧峰區
TW/台中市	sub_lnames	Dajia District~Da'an District~Dadu District~Dali District~Daya District~Central District~Taiping District~Beitun District~North District~Waipu District~Shigang District~Houli District~Xitun District~West District~Shalu District~Heping District~East District~Dongshi District~Nantun District~South District~Wuri District~Shengang District~Wuqi District~Qingshui District~Xinshe District~Tanzi District~Longjing District~Fengyuan District~Wufeng District
TW/台中市	sub_zips	437~439~432~412~428~400~411~406~404~438~422~421~407~403~433~424~401~423~408~402~414~429~435~436~426~427~434~420~413
TW/台北市	sub_keys	士林區~大同區~大安區~中山區~中正區~內湖區~文山區~北投區~松山區~信義區~南港區~萬華區
TW/台北市	sub_lnames	Shilin District~Datong District~Da'an District~Zhongshan District~Zhongzheng District~Neihu District~Wenshan District~Beitou District~Songshan District~Xinyi District~Nangang District~Wanhua District
TW/台北市	sub_zips	111~103~106~104~100~114~116~112~105~110~115~108
TW/台南市	sub_keys	七股區~下營區~大內區~山上區~中西區~仁德區~六甲區~北門區~北區~左鎮區~永康區~玉井區~白河區~安平區~安定區~安南區~西港區~佳里區~官田區~東山區~東區~南化區~南區~後壁區~柳營區~將軍區~麻豆區~善化區~新化區~新市區~新營區~楠西區~學甲區~龍崎區~歸仁區~關廟區~鹽水區
TW/台南市	sub_lnames	Qigu District~Xiaying District~Danei District~Shanshang District~West Central District~Rende District~Liujia District~Beimen District~North District~Zuozhen District~Yongkang District~Yujing District~Baihe District~Anping District~Anding District~Annan District~Xigang District~Jiali District~Guantian District~Dongshan District~East District~Nanhua District~South District~Houbi District~Liuying District~Jiangjun District~Madou District~Shanhua District~Xinhua District~Xinshi District~Xinying District~Nanxi District~Xuejia District~Longqi District~Guiren District~Guanmiao District~Yanshui District
TW/台南市	sub_zips	724~735~742~743~700~717~734~727~704~713~710~714~732~708~745~709~723~722~720~733~701~716~702~731~736~725~721~741~712~744~730~715~726~719~711~718~737
TW/台東縣	sub_keys	大武鄉~太麻里鄉~台東市~成功鎮~池上鄉~卑南鄉~延平鄉~東河鄉~金峰鄉~長濱鄉~海端鄉~鹿野鄉~達仁鄉~綠島鄉~關山鎮~蘭嶼鄉
TW/台東縣	sub_lnames	Dawu Township~Taimali Township~Taitung City~Chenggong Township~Chishang Township~Beinan Township~Yanping Township~Donghe Township~Jinfeng Township~Changbin Township~Haiduan Township~Luye Township~Daren Township~Lüdao Township~Guanshan Township~Lanyu Township
TW/台東縣	sub_zips	965~963~950~961~958~954~953~959~964~962~957~955~966~951~956~952
TW/嘉義市	sub_keys	西區~東區
TW/嘉義市	sub_lnames	West District~East District
TW/嘉義縣	sub_keys	大林鎮~大埔鄉~中埔鄉~六腳鄉~太保市~水上鄉~布袋鎮~民雄鄉~朴子市~竹崎鄉~東石鄉~阿里山鄉~梅山鄉~鹿草鄉~番路鄉~新港鄉~溪口鄉~義竹鄉
TW/嘉義縣	sub_lnames	Dalin Township~Dapu Township~Zhongpu Township~Liujiao Township~Taibao City~Shuishang Township~Budai Township~Minxiong Township~Puzi City~Zhuqi Township~Dongshi Township~Alishan Township~Meishan Township~Lucao Township~Fanlu Township~Xingang Township~Xikou Township~Yizhu Township
TW/嘉義縣	sub_zips	622~607~606~615~612~608~625~621~613~604~614~605~603~611~602~616~623~624
TW/基隆市	sub_keys	七堵區~中山區~中正區~仁愛區~安樂區~信義區~暖暖區
TW/基隆市	sub_lnames	Qidu District~Zhongshan District~Zhongzheng District~Ren'ai District~Anle District~Xinyi District~Nuannuan District
TW/基隆市	sub_zips	206~203~202~200~204~201~205
TW/宜蘭縣	sub_keys	三星鄉~大同鄉~五結鄉~冬山鄉~壯圍鄉~宜蘭市~南澳鄉~員山鄉~頭城鎮~礁溪鄉~羅東鎮~蘇澳鎮
TW/宜蘭縣	sub_lnames	Sanxing Township~Datong Township~Wujie Township~Dongshan Township~Zhuangwei Township~Yilan City~Nan'ao Township~Yuanshan Township~Toucheng Township~Jiaoxi Township~Luodong Township~Su'ao Township
TW/宜蘭縣	sub_zips	266~267~268~269~263~260~272~264~261~262~265~270
TW/屏東縣	sub_keys	九如鄉~三地門鄉~內埔鄉~竹田鄉~牡丹鄉~車城鄉~里港鄉~佳冬鄉~來義鄉~東港鎮~枋山鄉~枋寮鄉~林邊鄉~長治鄉~南州鄉~屏東市~恆春鎮~春日鄉~崁頂鄉~泰武鄉~琉球鄉~高樹鄉~新埤鄉~新園鄉~獅子鄉~萬丹鄉~萬巒鄉~滿洲鄉~瑪家鄉~潮州鎮~霧台鄉~麟洛鄉~鹽埔鄉
TW/屏東縣	sub_lnames	Jiuru Township~Sandimen Township~Neipu Township~Zhutian Township~Mudan Township~Checheng Township~Ligang Township~Jiadong Township~Laiyi Township~Donggang Township~Fangshan Township~Fangliao Township~Linbian Township~Changzhi Township~Nanzhou Township~Pingtung City~Hengchun Township~Chunri Township~Kanding Township~Taiwu Township~Liuqiu Township~Gaoshu Township~Xinpi Township~Xinyuan Township~Shizi Township~Wandan Township~Wanluan Township~Manzhou Township~Majia Township~Chaozhou Township~Wutai Township~Linluo Township~Yanpu Township
TW/屏東縣	sub_zips	904~901~912~911~945~944~905~931~922~928~941~940~927~908~926~900~946~942~924~921~929~906~925~932~943~913~923~947~903~920~902~909~907
TW/彰化縣	sub_keys	二水鄉~二林鎮~大村鄉~大城鄉~北斗鎮~永靖鄉~田中鎮~田尾鄉~竹塘鄉~伸港鄉~秀水鄉~和美鎮~社頭鄉~芬園鄉~花壇鄉~芳苑鄉~員林市~埔心鄉~埔鹽鄉~埤頭鄉~鹿港鎮~溪州鄉~溪湖鎮~彰化市~福興鄉~線西鄉
TW/彰化縣	sub_lnames	Ershui Township~Erlin Township~Dacun Township~Dacheng Township~Beidou Township~Yongjing Township~Tianzhong Township~Tianwei Township~Zhutang Township~Shengang Township~Xiushui Township~Hemei Township~Shetou Township~Fenyuan Township~Huatan Township~Fangyuan Township~Yuanlin City~Puxin Township~Puyan Township~Pitou Township~Lukang Township~Xizhou Township~Xihu Township~Changhua City~Fuxing Township~Xianxi Township
TW/彰化縣	sub_zips	530~526~515~527~521~512~520~522~525~509~504~508~511~502~503~528~510~513~516~523~505~524~514~500~506~507
TW/新北市	sub_keys	八里區~三芝區~三重區~三峽區~土城區~中和區~五股區~平溪區~永和區~石門區~石碇區~汐止區~坪林區~板橋區~林口區~金山區~泰山區~烏來區~貢寮區~淡水區~深坑區~新店區~新莊區~瑞芳區~萬里區~樹林區~雙溪區~蘆洲區~鶯歌區
TW/新北市	sub_lnames	Bali District~Sanzhi District~Sanchong District~Sanxia District~Tucheng District~Zhonghe District~Wugu District~Pingxi District~Yonghe District~Shimen District~Shiding District~Xizhi District~Pinglin District~Banqiao District~Linkou District~Jinshan District~Taishan District~Wulai District~Gongliao District~Tamsui District~Shenkeng District~Xindian District~Xinzhuang District~Ruifang District~Wanli District~Shulin District~Shuangxi District~Luzhou District~Yingge District
TW/新北市	sub_zips	249~252~241~237~236~235~248~226~234~253~223~221~232~220~244~208~243~233~228~251~222~231~24[28]~224~207~238~227~247~239
TW/新竹市	sub_keys	北區~東區~香山區
TW/新竹市	sub_lnames	North District~East District~Xiangshan District
TW/新竹縣	sub_keys	五峰鄉~北埔鄉~尖石鄉~竹北市~竹東鎮~芎林鄉~峨眉鄉~湖口鄉~新埔鎮~新豐鄉~橫山鄉~關西鎮~寶山鄉
TW/新竹縣	sub_lnames	Wufeng Township~Beipu Township~Jianshi Township~Zhubei City~Zhudong Township~Qionglin Township~Emei Township~Hukou Township~Xinpu Township~Xinfeng Township~Hengshan Township~Guanxi Township~Baoshan Township
TW/新竹縣	sub_zips	311~314~313~302~310~307~315~303~305~304~312~306~308
TW/桃園市	sub_keys	八德區~大園區~大溪區~中壢區~平鎮區~桃園區~復興區~新屋區~楊梅區~龍潭區~龜山區~蘆竹區~觀音區
TW/桃園市	sub_lnames	Bade District~Dayuan District~Daxi District~Zhongli District~Pingzhen District~Taoyuan District~Fuxing District~Xinwu District~Yangmei District~Longtan District~Guishan District~Luzhu District~Guanyin District
TW/桃園市	sub_zips	334~337~335~320~324~330~336~327~326~325~333~338~328
TW/澎湖縣	sub_keys	七美鄉~白沙鄉~西嶼鄉~馬公市~望安鄉~湖西鄉
TW/澎湖縣	sub_lnames	Qimei Township~Baisha Township~Xiyu Township~Magong City~Wang'an Township~Huxi Township
TW/澎湖縣	sub_zips	883~884~881~880~882~885
TW/花蓮縣	sub_keys	玉里鎮~光復鄉~吉安鄉~秀林鄉~卓溪鄉~花蓮市~富里鄉~新城鄉~瑞穗鄉~萬榮鄉~壽豐鄉~鳳林鎮~豐濱鄉
TW/花蓮縣	sub_lnames	Yuli Township~Guangfu Township~Ji'an Township~Xiulin Township~Zhuoxi Township~Hualien City~Fuli Township~Xincheng Township~Ruisui Township~Wanrong Township~Shoufeng Township~Fenglin Township~Fengbin Township
TW/花蓮縣	sub_zips	981~976~973~972~982~970~983~971~978~979~974~975~977
TW/苗栗縣	sub_keys	三義鄉~三灣鄉~大湖鄉~公館鄉~竹南鎮~西湖鄉~卓蘭鎮~南庄鄉~後龍鎮~苑裡鎮~苗栗市~泰安鄉~通霄鎮~造橋鄉~獅潭鄉~銅鑼鄉~頭份市~頭屋鄉
TW/苗栗縣	sub_lnames	Sanyi Township~Sanwan Township~Dahu Township~Gongguan Township~Zhunan Township~Xihu Township~Zhuolan Township~Nanzhuang Township~Houlong Township~Yuanli Township~Miaoli City~Tai'an Township~Tongxiao Township~Zaoqiao Township~Shitan Township~Tongluo Township~Toufen City~Touwu Township
TW/苗栗縣	sub_zips	367~352~364~363~350~368~369~353~356~358~360~365~357~361~354~366~351~362
TW/連江縣	sub_keys	北竿鄉~東引鄉~南竿鄉~莒光鄉
TW/連江縣	sub_lnames	Beigan Township~Dongyin Township~Nangan Township~Juguang Township
TW/連江縣	sub_zips	210~212~209~211
TW/金門縣	sub_keys	金沙鎮~金城鎮~金湖鎮~金寧鄉~烈嶼鄉~烏坵鄉
TW/金門縣	sub_lnames	Jinsha Township~Jincheng Township~Jinhu Township~Jinning Township~Lieyu Township~Wuqiu Township
TW/金門縣	sub_zips	890~893~891~892~894~896
TW/雲林縣	sub_keys	二崙鄉~口湖鄉~土庫鎮~大埤鄉~元長鄉~斗六市~斗南鎮~水林鄉~北港鎮~古坑鄉~台西鄉~四湖鄉~西螺鎮~東勢鄉~林內鄉~虎尾鎮~崙背鄉~麥寮鄉~莿桐鄉~褒忠鄉
TW/雲林縣	sub_lnames	Erlun Township~Kouhu Township~Tuku Township~Dapi Township~Yuanchang Township~Douliu City~Dounan Township~Shuilin Township~Beigang Township~Gukeng Township~Taixi Township~Sihu Township~Xiluo Township~Dongshi Township~Linnei Township~Huwei Township~Lunbei Township~Mailiao Township~Citong Township~Baozhong Township
TW/雲林縣	sub_zips	649~653~633~631~655~640~630~652~651~646~636~654~648~635~643~632~637~638~647~634
TW/高雄市	sub_keys	三民區~大社區~大寮區~大樹區~小港區~仁武區~內門區~六龜區~左營區~永安區~田寮區~甲仙區~杉林區~那瑪夏區~岡山區~東沙島~林園區~阿蓮區~前金區~前鎮區~南沙島~美濃區~苓雅區~茂林區~茄萣區~桃源區~梓官區~鳥松區~湖內區~新興區~楠梓區~路竹區~鼓山區~旗山區~旗津區~鳳山區~橋頭區~燕巢區~彌陀區~鹽埕區
TW/高雄市	sub_lnames	Sanmin District~Dashe District~Daliao District~Dashu District~Xiaogang District~Renwu District~Neimen District~Liugui District~Zuoying District~Yong'an District~Tianliao District~Jiaxian District~Shanlin District~Namaxia District~Gangshan District~Dongsha Island~Linyuan District~Alian District~Qianjin District~Qianzhen District~Nansha Island~Meinong District~Lingya District~Maolin District~Jiading District~Taoyuan District~Ziguan District~Niaosong District~Hunei District~Xinxing District~Nanzi District~Luzhu District~Gushan District~Qishan District~Qijin District~Fengshan District~Qiaotou District~Yanchao District~Mituo District~Yancheng District
TW/高雄市	sub_zips	807~815~831~840~812~814~845~844~813~828~823~847~846~849~820~817~832~822~801~806~819~843~802~851~852~848~826~833~829~800~811~821~804~842~805~830~825~824~827~803
TZ	fmt	%N%n%O%n%A%n%Z %C
TZ	name	TANZANIA (UNITED REP.)
TZ	zip	\d{4,5}
TZ	zipex	6090,34413
UA	fmt	%N%n%O%n%A%n%C%n%S%n%Z
UA	name	UKRAINE
UA	require	ACZ
UA	sub_isoids	43~05~07~12~14~18~21~23~26~30~32~35~09~46~48~51~53~56~40~59~61~63~65~68~71~77~74
UA	sub_keys	Автономна Республіка Крим~Вінницька область~Волинська область~Дніпропетровська область~Донецька область~Житомирська область~Закарпатська область~Запорізька область~Івано-Франківська область~місто Київ~Київська область~Кіровоградська область~Луганська область~Львівська область~Миколаївська область~Одеська область~Полтавська область~Рівненська область~місто Севастополь~Сумська область~Тернопільська область~Харківська область~Херсонська область~Хмельницька область~Черкаська область~Чернівецька область~Чернігівська область
UA	sub_lnames	Crimea~Vinnyts'ka oblast~Volyns'ka oblast~Dnipropetrovsk oblast~Donetsk oblast~Zhytomyrs'ka oblast~Zakarpats'ka oblast~Zaporiz'ka oblast~Ivano-Frankivs'ka oblast~Kyiv city~Kiev oblast~Kirovohrads'ka oblast~Luhans'ka oblast~Lviv oblast~Mykolaivs'ka oblast~Odessa oblast~Poltavs'ka oblast~Rivnens'ka oblast~Sevastopol' city~Sums'ka oblast~Ternopil's'ka oblast~Kharkiv oblast~Khersons'ka oblast~Khmel'nyts'ka oblast~Cherkas'ka oblast~Chernivets'ka oblast~Chernihivs'ka oblast
UA	sub_names	Автономна Республіка Крим~Вінницька область~Волинська область~Дніпропетровська область~Донецька область~Житомирська область~Закарпатська область~Запорізька область~Івано-Франківська область~Київ~Київська область~Кіровоградська область~Луганська область~Львівська область~Миколаївська область~Одеська область~Полтавська область~Рівненська область~Севастополь~Сумська область~Тернопільська область~Харківська область~Херсонська область~Хмельницька область~Черкаська область~Чернівецька область~Чернігівська область
UA	sub_zips	9[5-8]~2[1-4]~4[3-5]~49|5[0-3]~8[3-7]~1[0-3]~8[89]|90~69|7[0-2]~7[6-8]~0[1-6]~0[7-9]~2[5-8]~9[1-4]~79|8[0-2]~5[4-7]~6[5-8]~3[6-9]~3[3-5]~99~4[0-2]~4[6-8]~6[1-4]~7[3-5]~29|3[0-2]~1[89]|20~5[89]|60~1[4-7]
UA	zip	\d{5}
UA	zipex	15432,01055,01001
UG	name	UGANDA
UM	fmt	%N%n%O%n%A%n%C %S %Z
UM	name	UNITED STATES MINOR OUTLYING ISLANDS
UM	require	ACS
UM	zip	96898
UM	zipex	96898
US	fmt	%N%n%O%n%A%n%C, %S %Z
US	name	UNITED STATES
US	require	ACSZ
US	sub_isoids	AL~AK~~AZ~AR~~~~CA~CO~CT~DE~DC~FL~GA~~HI~ID~IL~IN~IA~KS~KY~LA~ME~~MD~MA~MI~~MN~MS~MO~MT~NE~NV~NH~NJ~NM~NY~NC~ND~~OH~OK~OR~~PA~~RI~SC~SD~TN~TX~UT~VT~~VA~WA~WV~WI~WY
US	sub_keys	AL~AK~AS~AZ~AR~AA~AE~AP~CA~CO~CT~DE~DC~FL~GA~GU~HI~ID~IL~IN~IA~KS~KY~LA~ME~MH~MD~MA~MI~FM~MN~MS~MO~MT~NE~NV~NH~NJ~NM~NY~NC~ND~MP~OH~OK~OR~PW~PA~PR~RI~SC~SD~TN~TX~UT~VT~VI~VA~WA~WV~WI~WY
US	sub_names	Alabama~Alaska~American Samoa~Arizona~Arkansas~Armed Forces (AA)~Armed Forces (AE)~Armed Forces (AP)~California~Colorado~Connecticut~Delaware~District of Columbia~Florida~Georgia~Guam~Hawaii~Idaho~Illinois~Indiana~Iowa~Kansas~Kentucky~Louisiana~Maine~Marshall Islands~Maryland~Massachusetts~Michigan~Micronesia~Minnesota~Mississippi~Missouri~Montana~Nebraska~Nevada~New Hampshire~New Jersey~New Mexico~New York~North Carolina~North Dakota~Northern Mariana Islands~Ohio~Oklahoma~Oregon~Palau~Pennsylvania~Puerto Rico~Rhode Island~South Carolina~South Dakota~Tennessee~Texas~Utah~Vermont~Virgin Islands~Virginia~Washington~West Virginia~Wisconsin~Wyoming
US	sub_zips	3[56]~99[5-9]~96799~8[56]~71[6-9]|72~340~09~96[2-6]~9[0-5]|96[01]~8[01]~06~19[7-9]~20[02-5]|569~3[23]|34[1-9]~3[01]|398|39901~969([1-2]\d|3[12])~967[0-8]|9679[0-8]|968~83[2-9]~6[0-2]~4[67]~5[0-2]~6[67]~4[01]|42[0-7]~70|71[0-5]~039|04~969[67]~20[6-9]|21~01|02[0-7]|05501|05544~4[89]~9694[1-4]~55|56[0-7]~38[6-9]|39[0-7]~6[3-5]~59~6[89]~889|89~03[0-8]~0[78]~87|88[0-4]~1[0-4]|06390|00501|00544~2[78]~58~9695[0-2]~4[3-5]~7[34]~97~969(39|40)~1[5-8]|19[0-6]~00[679]~02[89]~29~57~37|38[0-5]~7[5-9]|885|73301|73344~84~05~008~201|2[23]|24[0-6]~98|99[0-4]~24[7-9]|2[56]~5[34]~82|83[01]|83414
US	zip	(\d{5})(?:[ \-](\d{4}))?
US	zipex	95014,22162-1010
UY	fmt	%N%n%O%n%A%n%Z %C %S
UY	name	URUGUAY
UY	sub_isoids	AR~CA~CL~CO~DU~FS~FD~LA~MA~MO~PA~RN~RV~RO~SA~SJ~SO~TA~TT
UY	sub_keys	Artigas~Canelones~Cerro Largo~Colonia~Durazno~Flores~Florida~Lavalleja~Maldonado~Montevideo~Paysandú~Río Negro~Rivera~Rocha~Salto~San José~Soriano~Tacuarembó~Treinta y Tres
UY	sub_zips	55~9[01]|1[456]~37~70|75204~97~85~94|9060|97005~30~20~1|91600~60~65|60002~40~27~50~80~75|70003~45~33|30203|30204|30302|37007
UY	zip	\d{5}
UY	zipex	11600
UZ	fmt	%N%n%O%n%A%n%Z %C%n%S
UZ	name	UZBEKISTAN
UZ	zip	\d{6}
UZ	zipex	702100,700000
VA	fmt	%N%n%O%n%A%n%Z %C
VA	name	VATICAN
VA	zip	00120
VA	zipex	00120
VC	fmt	%N%n%O%n%A%n%C %Z
VC	name	SAINT VINCENT AND THE GRENADINES (ANTILLES)
VC	zip	VC\d{4}
VC	zipex	VC0100,VC0110,VC0400
VE	fmt	%N%n%O%n%A%n%C %Z, %S
VE	name	VENEZUELA
VE	require	ACS
VE	sub_isoids	Z~B~C~D~E~F~G~H~Y~W~A~I~J~K~L~M~N~O~P~R~S~T~X~U~V
VE	sub_keys	Amazonas~Anzoátegui~Apure~Aragua~Barinas~Bolívar~Carabobo~Cojedes~Delta Amacuro~Dependencias Federales~Distrito Federal~Falcón~Guárico~Lara~Mérida~Miranda~Monagas~Nueva Esparta~Portuguesa~Sucre~Táchira~Trujillo~Vargas~Yaracuy~Zulia
VE	zip	\d{4}
VE	zipex	1010,3001,8011,1020
VG	fmt	%N%n%O%n%A%n%C%n%Z
VG	name	VIRGIN ISLANDS (BRITISH)
VG	require	A
VG	zip	VG\d{4}
VG	zipex	VG1110,VG1150,VG1160
VI	fmt	%N%n%O%n%A%n%C %S %Z
VI	name	VIRGIN ISLANDS (U.S.)
VI	require	ACSZ
VI	zip	(008(?:(?:[0-4]\d)|(?:5[01])))(?:[ \-](\d{4}))?
VI	zipex	00802-1222,00850-9802
VN	fmt	%N%n%O%n%A%n%C%n%S %Z
VN	name	VIET NAM
VN	require	AS
VN	sub_isoids	44~43~55~54~53~56~50~57~31~58~40~59~04~CT~DN~33~72~71~39~45~30~03~63~HN~23~61~HP~73~14~66~34~47~28~01~09~02~35~41~67~22~18~36~68~32~24~27~29~13~25~52~05~37~20~69~21~SG~26~46~51~07~49~70~06
VN	sub_keys	An Giang~Bà Rịa–Vũng Tàu~Bạc Liêu~Bắc Giang~Bắc Kạn~Bắc Ninh~Bến Tre~Bình Dương~Bình Định~Bình Phước~Bình Thuận~Cà Mau~Cao Bằng~Cần Thơ~Đà Nẵng~Đắk Lắk~Đăk Nông~Điện Biên~Đồng Nai~Đồng Tháp~Gia Lai~Hà Giang~Hà Nam~Hà Nội~Hà Tĩnh~Hải Dương~Hải Phòng~Hậu Giang~Hòa Bình~Hưng Yên~Khánh Hòa~Kiên Giang~Kon Tum~Lai Châu~Lạng Sơn~Lào Cai~Lâm Đồng~Long An~Nam Định~Nghệ An~Ninh Bình~Ninh Thuận~Phú Thọ~Phú Yên~Quảng Bình~Quảng Nam~Quảng Ngãi~Quảng Ninh~Quảng Trị~Sóc Trăng~Sơn La~Tây Ninh~Thái Bình~Thái Nguyên~Thanh Hóa~Thành phố Hồ Chí Minh~Thừa Thiên–Huế~Tiền Giang~Trà Vinh~Tuyên Quang~Vĩnh Long~Vĩnh Phúc~Yên Bái
VN	sub_lnames	An Giang Province~Ba Ria-Vung Tau Province~Bac Lieu Province~Bac Giang Province~Bac Kan Province~Bac Ninh Province~Ben Tre Province~Binh Duong Province~Binh Dinh Province~Binh Phuoc Province~Binh Thuan Province~Ca Mau Province~Cao Bang Province~Can Tho City~Da Nang City~Dak Lak Province~Dak Nong Province~Dien Bien Province~Dong Nai Province~Dong Thap Province~Gia Lai Province~Ha Giang Province~Ha Nam Province~Hanoi City~Ha Tinh Province~Hai Duong Province~Haiphong City~Hau Giang Province~Hoa Binh Province~Hung Yen Province~Khanh Hoa Province~Kien Giang Province~Kon Tum Province~Lai Chau Province~Lang Song Province~Lao Cai Province~Lam Dong Province~Long An Province~Nam Dinh Province~Nghe An Province~Ninh Binh Province~Ninh Thuan Province~Phu Tho Province~Phu Yen Province~Quang Binh Province~Quang Nam Province~Quang Ngai Province~Quang Ninh Province~Quang Tri Province~Soc Trang Province~Son La Province~Tay Ninh Province~Thai Binh Province~Thai Nguyen Province~Thanh Hoa Province~Ho Chi Minh City~Thua Thien-Hue Province~Tien Giang Province~Tra Vinh Province~Tuyen Quang Province~Vinh Long Province~Vinh Phuc Province~Yen Bai Province
VN	zip	\d{5}\d?
VN	zipex	70010,55999
VU	name	VANUATU
WF	fmt	%O%n%N%n%A%n%Z %C %X
WF	name	WALLIS AND FUTUNA ISLANDS
WF	require	ACZ
WF	zip	986\d{2}
WF	zipex	98600
WS	name	SAMOA
XK	fmt	%N%n%O%n%A%n%Z %C
XK	name	KOSOVO
XK	zip	[1-7]\d{4}
XK	zipex	10000
YE	name	YEMEN
YT	fmt	%O%n%N%n%A%n%Z %C %X
YT	name	MAYOTTE
YT	require	ACZ
YT	zip	976\d{2}
YT	zipex	97600
ZA	fmt	%N%n%O%n%A%n%D%n%C%n%Z
ZA	name	SOUTH AFRICA
ZA	require	ACZ
ZA	zip	\d{4}
ZA	zipex	0083,1451,0001
ZM	fmt	%N%n%O%n%A%n%Z %C
ZM	name	ZAMBIA
ZM	zip	\d{5}
ZM	zipex	50100,50101
ZW	name	ZIMBABWE
ZZ	fmt	%N%n%O%n%A%n%C
ZZ	require	AC
"""#
}
