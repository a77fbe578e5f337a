/** Seats of government by country (ISO 3166-1 alpha-2): what news calls a government by. */
const list = `
AD Andorra la Vella|AE Abu Dhabi|AF Kabul|AG St. John's|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienna|AU Canberra|AZ Baku|BA Sarajevo
BB Bridgetown|BD Dhaka|BE Brussels|BF Ouagadougou|BG Sofia|BH Manama|BI Gitega|BJ Porto-Novo|BN Bandar Seri Begawan|BO La Paz|BR Brasilia|BR Brasília
BS Nassau|BT Thimphu|BW Gaborone|BY Minsk|BZ Belmopan|CA Ottawa|CD Kinshasa|CF Bangui|CG Brazzaville|CH Bern|CI Yamoussoukro|CI Abidjan|CL Santiago
CM Yaounde|CM Yaoundé|CN Beijing|CO Bogota|CO Bogotá|CR San Jose|CU Havana|CV Praia|CY Nicosia|CZ Prague|DE Berlin|DJ Djibouti City|DK Copenhagen|DM Roseau
DO Santo Domingo|DZ Algiers|EC Quito|EE Tallinn|EG Cairo|ER Asmara|ES Madrid|ET Addis Ababa|FI Helsinki|FJ Suva|FM Palikir|FR Paris|GA Libreville
GB London|GD St. George's|GE Tbilisi|GH Accra|GM Banjul|GN Conakry|GQ Malabo|GR Athens|GT Guatemala City|GW Bissau|GY Georgetown|HK Hong Kong|HN Tegucigalpa
HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta|IE Dublin|IL Jerusalem|IN New Delhi|IN Delhi|IQ Baghdad|IR Tehran|IS Reykjavik|IS Reykjavík|IT Rome
JM Kingston|JO Amman|JP Tokyo|KE Nairobi|KG Bishkek|KH Phnom Penh|KM Moroni|KN Basseterre|KP Pyongyang|KR Seoul|KW Kuwait City|KZ Astana|LA Vientiane
LB Beirut|LC Castries|LI Vaduz|LK Colombo|LR Monrovia|LS Maseru|LT Vilnius|LU Luxembourg City|LV Riga|LY Tripoli|MA Rabat|MC Monaco-Ville|MD Chisinau|ME Podgorica
MG Antananarivo|MH Majuro|MK Skopje|ML Bamako|MM Naypyidaw|MN Ulaanbaatar|MN Ulan Bator|MR Nouakchott|MT Valletta|MU Port Louis|MV Male|MW Lilongwe|MX Mexico City
MY Kuala Lumpur|MY Putrajaya|MZ Maputo|NA Windhoek|NE Niamey|NG Abuja|NI Managua|NL The Hague|NL Amsterdam|NO Oslo|NP Kathmandu|NR Yaren|NZ Wellington
OM Muscat|PA Panama City|PE Lima|PG Port Moresby|PH Manila|PK Islamabad|PL Warsaw|PS Ramallah|PT Lisbon|PW Ngerulmud|PY Asuncion|PY Asunción|QA Doha|RO Bucharest
RS Belgrade|RU Moscow|RW Kigali|SA Riyadh|SB Honiara|SC Victoria|SD Khartoum|SE Stockholm|SI Ljubljana|SK Bratislava|SL Freetown|SM San Marino City|SN Dakar
SO Mogadishu|SR Paramaribo|SS Juba|ST Sao Tome|SV San Salvador|SY Damascus|SZ Mbabane|TD N'Djamena|TG Lome|TG Lomé|TH Bangkok|TJ Dushanbe|TL Dili|TM Ashgabat
TN Tunis|TO Nuku'alofa|TR Ankara|TT Port of Spain|TV Funafuti|TW Taipei|TZ Dodoma|UA Kyiv|UA Kiev|UG Kampala|US Washington|US Washington D.C.|UY Montevideo
UZ Tashkent|VA Vatican City|VC Kingstown|VE Caracas|VN Hanoi|VU Port Vila|WS Apia|XK Pristina|YE Sanaa|ZA Pretoria|ZM Lusaka|ZW Harare`;

/** Buildings and streets that stand for a government: “The Kremlin said the talks would go on.” */
const seatList = `
US White House|US Oval Office|US Foggy Bottom|US Pentagon|RU Kremlin|GB Downing Street|GB 10 Downing Street|GB Whitehall|FR Élysée|FR Elysée|FR Élysée Palace|FR Quai d'Orsay
CN Zhongnanhai|KR Blue House|AR Casa Rosada|ES Moncloa|IT Palazzo Chigi|DE Chancellery|BR Planalto|VA Holy See`;

const entries = (source: string): (readonly [country: string, name: string])[] =>
  source
    .trim()
    .split(/[|\n]/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const);

export const capitals = entries(list);
export const seats = entries(seatList);
