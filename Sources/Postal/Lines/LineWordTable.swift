extension LineWords {
    /// The phrases: meaning and what must stand beside them, the countries that they are of, the phrases.
    ///
    /// Sources: the addressing guides of the Universal Postal Union and of the posts; USPS Publication 28, sections
    /// 23 to 29, for routes, boxes and military addresses, and appendix C2 for units.
    static let table = """
        po-box letter||po box,p o box,p o boxes,po drawer
        po-box number||pob,p0 box,uspo box,post office box,postal box,gpo box,general post office box,locked bag
        po-box number||private bag,private bag x,pvt bag,po caller,po bin,post box,post office drawer,caller box
        po-box number||postfach,postfachnummer,postschliessfach,postschließfach,postbus,antwoordnummer,posbus,privaatsak
        po-box number||boite postale,bte postale,case postale,tri service arrivee
        po-box number||apartado de correos,apartado postal,apartado aereo,casilla de correo,casilla de correos
        po-box number||casilla postal,apdo postal,apdo de correos,aptdo postal,aptdo de correos,apdo correos
        po-box number||apartat de correus,apartat postal,posta kutxa,postakutxa
        po-box number||caixa postal,cx postal,c postal,casella postale,cas postale
        po-box number||postbox,postlada,postfack,postboks,post boks,postilokero,postholf,postsmoga,postlaada
        po-box number||postkast,abonementpostkast,abonenta kastite,pasta kastite,pasto dezute,abonentine dezute
        po-box number||skrytka pocztowa,postovni prihradka,post prihradka,postovy priecinok,postova priehradka,postafiok
        po-box number||casuta postala
        po-box number||пощенска кутия,поштански фах,поштански преградак,поштански претинац,пошт фах,пошт преградак
        po-box number||пошт претинац,postanski fah,postanski pregradak,postanski pretinac,post fah,post pretinac,post pregradak
        po-box number||поштенски фах,postni predal,kutia postare,kuti postare,kutia postale
        po-box number||ταχυδρομικη θυριδα,абонентский ящик,почтовый ящик,абонентська скринька,поштова скринька
        po-box number||абонементная скрыня,абаненцкая скрыня,posta kutusu
        po-box number||תא דואר,תיבת דואר,صندوق بريد,صندوق البريد,صندوق پستی,صندوق پستي,پوسٹ بکس,փոստարկղ,საფოსტო ყუთი
        po-box around||私書箱,私书箱,信箱,邮政信箱,郵政信箱,郵政專用信箱,邮政专用信箱,사서함,우편사서함
        po-box number||case post,bte post,cas post,abonentska skrynka,абанентная скрынка,абоненттік жәшік,пощ кутия
        po-box around||ตู้ ปณ,ตู้ปณ,ตู้ไปรษณีย์
        po-box number||hop thu,hom thu,hộp thư,hòm thư,шуудангийн хайрцаг,kotak pos,tromol pos,peti surat,beg berkunci
        po-box number||sanduku la posta,पोस्ट बॉक्स,डाक बॉक्स,পোস্ট বক্স,bosca poist,blwch post
        po-box number||poshtenska kutiya,tachydromiki thyrida,shishobako,saseoham,ta doar,youzheng xinxiang
        po-box short|DE AT|pf,postf
        po-box short|HU|pf
        po-box short|FR BE LU MC MA DZ TN SN CI CM ML BF NE TG BJ GA CG CD MG TD CF DJ KM GN HT MR RW BI NC PF GP MQ GF RE YT PM WF BL MF|bp
        po-box short|CH CA BR IT SM VA RO MD|cp
        po-box short|FR|tsa,cs
        po-box short|ES MX CO AD PE CR PA VE GT|ap,ap de correos,apdo,aptdo,apartado
        po-box short|ES AD|apartat
        po-box short|PT AO MZ CV|apartado,apart
        po-box short|AR CL UY PY BO EC|casilla
        po-box short|AR|cc
        po-box short|CO|aa
        po-box short|IN|pb,post bag
        po-box short|SE|box
        po-box short|DK GL FO|boks
        po-box short|NO SJ|pb,boks
        po-box short|FI AX|pl,pb
        po-box short|EE|pk
        po-box short|LV|ak
        po-box short|LT|ad
        po-box short|PL|skr poczt,skr pocztowa,skrytka poczt
        po-box short|CZ SK|pp
        po-box short|BG|пк,pk
        po-box short|RS MK ME BA|п фах,p fah,пф
        po-box short|HR BA SI ME RS|pp
        po-box short|AL XK|kp
        po-box short|GR CY|τθ,tθ,ταχ θυρ,ταχ θυριδα
        po-box short|RU KZ BY KG UZ TJ TM|ая,пя,аб ящик
        po-box short|UA|ас,as,ая
        po-box short|TR|pk
        po-box short|IL|תד
        po-box short|AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE|صب
        po-box short|IR|صپ
        po-box short|MN|шх
        po-box short|TZ KE|slp
        military box|US|psc,cmr,unit
        military unit|US|uss,usns,uscgc
        military nothing|US|apo ae,apo ap,apo aa,fpo ae,fpo ap,fpo aa,dpo ae,dpo ap,dpo aa
        military number|GB|bfpo
        military number|CA|cfpo
        military nothing|CA|stn forces
        military number|DE|feldpost,feldpostnummer
        parcel-locker number||packstation,paketstation,amazon hub locker,amazon locker,inpost locker,inpost paczkomat,paczkomat
        parcel-locker number||pickup station,locker inpost,mondial relay locker,citypaq,taquilla correos,pakketautomaat
        parcel-locker number||pakkeboks,pakkeautomat,instabox,budbee box,iboxen,pakettiautomaatti,pakiautomaat,pakomats
        parcel-locker number||pastomatas,pastomats,z box,alzabox,balikobox,csomagautomata,foxpost,foxpost automata,easybox,fanbox
        parcel-locker number||почтомат,постамат,поштомат,пакомат,paketomat,boxnow,box now locker,dhl locker,dpd locker,gls locker
        parcel-locker short|PT|locky,cacifo
        parcel-locker number||cacifo ctt,cacifo locky,parcel locker,parcel collect,swipbox,naerboks,nærboks
        parcel-locker number|AT|abholstation
        parcel-locker number|DE|postfiliale
        parcel-locker number|FR BE|consigne,consigne pickup
        parcel-locker within||丰巢,豐巢,快递柜,快遞櫃,智能柜,무인택배함,pudoステーション
        parcel-locker nothing||amazon hub locker,amazon locker,inpost locker,paczkomat,inpost paczkomat,citypaq,pakomats,pastomatas
        parcel-locker nothing||pakiautomaat,pakettiautomaatti,instabox,постамат,поштомат,почтомат
        private-mailbox number|US CA|pmb,private mailbox,private mail box
        rural-route number|US CA|rr,rural route,rural rt,rfd
        rural-route box|US|hcr,rt
        rural-route number|US|hc,highway contract,highway contract route,star route,star rte
        rural-route number|AU|rmb,rsd
        rural-route route|NZ|rd,rural delivery
        general-delivery part||general delivery,gen delivery
        general-delivery nothing||poste restante,postlagernd,hauptpostlagernd,lista de correos,fermo posta
        general-delivery nothing||posta restante,poste restanta,до востребования,до востр,до запитання,postrestant,postrestante
        general-delivery within||局留め,局留,郵便局留
        general-delivery nothing|US|co postmaster
        house end||apartments,appartements,condominium,condominiums,condos,edificio,hochhaus,mansions,residence
        house end||residences,residencia,studentenwohnheim,tower,towers,wohnanlage,wohnheim
        unit nothing||apartment,apartamento,apto,apt,appt,appartement,bldg,bsmt,dept,depto,door,etage,fl,flat,floor,frnt
        unit nothing||hngr,key,kv,lbby,lot,lowr,ofc,og,ph,piso,planta,puerta,rear,rm,room,side,slip,spc,ste,stop
        unit nothing||suite,top,trlr,unit,uppr,whg,wohnung,zimmer
        no-number nothing||s/n,sn,s/nr,bb,б/н,n/n,snc,senza numero,sin numero,sem numero,sans numero,ohne hausnummer
        no-number nothing||lieu dit,domicilio conocido,one,two,three,four,five,six,seven,eight,nine,ten
        """
}
