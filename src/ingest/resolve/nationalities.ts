/** Adjectives and names of peoples by country (ISO 3166-1 alpha-2): “the Norwegian envoy”. */
const list = `
AD Andorran|AE Emirati|AF Afghan|AL Albanian|AM Armenian|AO Angolan|AR Argentine|AR Argentinian|AT Austrian|AU Australian|AZ Azerbaijani|AZ Azeri|BA Bosnian|BB Barbadian
BD Bangladeshi|BE Belgian|BF Burkinabe|BG Bulgarian|BH Bahraini|BI Burundian|BJ Beninese|BN Bruneian|BO Bolivian|BR Brazilian|BS Bahamian|BT Bhutanese|BW Botswanan
BY Belarusian|BZ Belizean|CA Canadian|CD Congolese|CF Central African|CH Swiss|CI Ivorian|CL Chilean|CM Cameroonian|CN Chinese|CO Colombian|CR Costa Rican|CU Cuban
CV Cape Verdean|CY Cypriot|CZ Czech|DE German|DJ Djiboutian|DK Danish|DO Dominican|DZ Algerian|EC Ecuadorian|EC Ecuadorean|EE Estonian|EG Egyptian|ER Eritrean|ES Spanish
ET Ethiopian|FI Finnish|FJ Fijian|FR French|GA Gabonese|GB British|GE Georgian|GH Ghanaian|GM Gambian|GN Guinean|GR Greek|GT Guatemalan|GY Guyanese|HN Honduran|HR Croatian
HT Haitian|HU Hungarian|ID Indonesian|IE Irish|IL Israeli|IN Indian|IQ Iraqi|IR Iranian|IS Icelandic|IT Italian|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz
KH Cambodian|KM Comorian|KP North Korean|KR South Korean|KW Kuwaiti|KZ Kazakh|LA Lao|LA Laotian|LB Lebanese|LI Liechtensteiner|LK Sri Lankan|LR Liberian|LT Lithuanian
LU Luxembourgish|LV Latvian|LY Libyan|MA Moroccan|MC Monegasque|MD Moldovan|ME Montenegrin|MG Malagasy|MK Macedonian|ML Malian|MM Burmese|MN Mongolian|MR Mauritanian
MT Maltese|MU Mauritian|MV Maldivian|MW Malawian|MX Mexican|MY Malaysian|MZ Mozambican|NA Namibian|NE Nigerien|NG Nigerian|NI Nicaraguan|NL Dutch|NO Norwegian|NP Nepali
NP Nepalese|NZ New Zealand|OM Omani|PA Panamanian|PE Peruvian|PG Papuan|PH Philippine|PH Filipino|PK Pakistani|PL Polish|PS Palestinian|PT Portuguese|PY Paraguayan|QA Qatari
RO Romanian|RS Serbian|RU Russian|RW Rwandan|SA Saudi|SA Saudi Arabian|SD Sudanese|SE Swedish|SG Singaporean|SI Slovenian|SI Slovene|SK Slovak|SL Sierra Leonean|SN Senegalese
SO Somali|SR Surinamese|SS South Sudanese|SV Salvadoran|SY Syrian|TD Chadian|TG Togolese|TH Thai|TJ Tajik|TL Timorese|TM Turkmen|TN Tunisian|TO Tongan|TR Turkish|TT Trinidadian
TW Taiwanese|TZ Tanzanian|UA Ukrainian|UG Ugandan|US American|UY Uruguayan|UZ Uzbek|VE Venezuelan|VN Vietnamese|WS Samoan|XK Kosovar|YE Yemeni|ZA South African|ZM Zambian
ZW Zimbabwean`;

/** Names that news uses and the standard's list lacks, the one to show first. */
const nameList = `
GB United Kingdom|GB Britain|GB U.K.|US United States|US America|US U.S.|CN China|RU Russia|KR South Korea|KP North Korea|IR Iran|SY Syria|VN Vietnam|LA Laos|MD Moldova
TZ Tanzania|VE Venezuela|BO Bolivia|TW Taiwan|PS Palestine|CZ Czech Republic|CZ Czechia|CI Ivory Coast|CD Democratic Republic of the Congo|CG Republic of the Congo|MK North Macedonia
TR Turkey|AE United Arab Emirates|AE UAE|NL Netherlands|GM Gambia|FM Micronesia|VA Vatican|BN Brunei|MM Myanmar|MM Burma|CV Cape Verde|SZ Eswatini|SZ Swaziland|XK Kosovo`;

const entries = (source: string): (readonly [country: string, name: string])[] =>
  source
    .trim()
    .split(/[|\n]/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const);

export const nationalities = entries(list);
/** The first entry of a country is the name it goes by. */
export const usualNames = entries(nameList);

/** Countries whose name takes an article: “the Government of the Philippines”. */
export const withArticle: ReadonlySet<string> = new Set("US GB PH NL AE MV BS GM CF CZ CD CG DO KM SC SB MH".split(" "));
