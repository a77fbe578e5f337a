/** What a word for an office or occupation says of its holder. */
export type Gender = "female" | "male";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that name an office or an occupation, singular: “the deputy *minister*”. */
export const roleNouns = set(`
minister premier president vice-president chancellor vice-chancellor king queen prince princess emperor sultan emir pope archbishop bishop cardinal rabbi imam ayatollah
secretary undersecretary under-secretary secretary-general governor governor-general mayor mayoress deputy lawmaker legislator senator congressman congresswoman
representative delegate mp mep member parliamentarian councillor councilor councilman councilwoman commissioner speaker leader chief head chair chairman chairwoman chairperson co-chair
co-chairman co-leader co-founder ambassador envoy diplomat attaché consul negotiator mediator spokesman spokeswoman spokesperson general colonel major captain commander lieutenant admiral
sergeant marshal brigadier judge justice prosecutor attorney lawyer solicitor barrister counsel sheriff professor lecturer teacher headteacher headmaster headmistress principal dean rector
researcher scientist biologist geologist economist analyst expert historian physicist chemist engineer doctor physician surgeon nurse epidemiologist climatologist oceanographer hydrologist
executive ceo cfo coo manager owner founder entrepreneur banker trader broker treasurer employee worker contractor consultant adviser advisor aide assistant clerk archivist librarian
activist campaigner organiser organizer coordinator journalist reporter editor correspondent author writer columnist farmer fisherman skipper pilot sailor shepherd baker brewer shopkeeper
driver harbourmaster actor actress singer artist player coach goalkeeper candidate nominee dissident curator keeper warden ranger inspector auditor ombudsman registrar actuary director
official officer agent operative specialist technician strategist pollster critic businessman businesswoman tycoon magnate fellow student resident councillor-general rapporteur whip
policeman policewoman firefighter postman pianist referee groundsman plumber poet chef watchmaker architect watchman forester steward verger cyclist surveyor novelist composer conductor painter
sculptor photographer filmmaker playwright designer developer programmer electrician mechanic tailor watchmaker blacksmith carpenter bricklayer mason botanist zoologist astronomer
archaeologist sociologist psychologist statistician mathematician dentist veterinarian vet pharmacist paramedic midwife ferryman boatman drover herder rancher winemaker brewer miller
midshipman helmsman stationmaster signalman guard gardener waiter waitress barman bartender shopkeeper grocer fishmonger florist usher undertaker sexton organist violinist guitarist drummer democrat republican supervisor superintendent administrator comptroller controller commentator anchor moderator blogger pundit producer investor developer hopeful liaison
lobbyist undersecretary solicitor-general attorney-general postmaster headmaster publicist speechwriter striker captain referee umpire trainer jockey swimmer runner boxer parent pensioner landlord landlady tenant pastor priest vicar nun monk butcher carpenter welder miner beekeeper gardener chef cook host hostess master lord`);

/** What may stand before a role noun as part of the title: “*deputy finance* minister”, “*chief* executive”. */
export const roleModifiers = set(`
deputy vice assistant associate acting interim former ex then late current incoming outgoing new newly-elected newly-appointed senior junior chief top lead leading head executive prime foreign
finance defence defense interior home health education trade environment energy transport transportation agriculture fisheries labour labor justice culture tourism housing development economy
economic treasury budget information technology communications digital science research climate water state national federal regional provincial local city county town village municipal district
council party opposition parliamentary congressional presidential government military army navy air force police security intelligence press media public affairs policy legal political special
general managing commercial corporate sales marketing operations technical scientific medical marine human rights union team project program programme campaign company bank school university
college port harbour harbor coast guard fire rescue relief aid border customs tax longtime long-time veteran retired two-term three-term elected appointed principal private personal first second
third minority majority district deputy-prime ruling governing caretaker honorary royal crown cabinet infrastructure planning immigration industry commerce works mines mining forestry food rural
social welfare family youth sports sport women women's peace nuclear cyber cybersecurity election electoral central supreme high court trade-union democratic republican conservative liberal socialist independent presumptive likely sole campaign communications data field press media shadow chief-of-staff night harbor-master`);

/** Parts of a title behind its noun: “Attorney *General*”, “Director *General*”. */
export const rolePostmodifiers = set("general designate elect emeritus");

/** What a department is called where a title names it: “Secretary of *State*”, “Minister for *Foreign Affairs*”. */
export const departments = set(`
state treasury defense defence finance interior justice health education transport transportation energy environment labor labour commerce trade agriculture fisheries housing homeland security
foreign affairs war navy army staff culture tourism development planning industry works elections house commons parliament assembly senate science technology water mines forestry immigration`);

/** Offices that lead a country; “the leader” and “the Norwegian leader” mean their holders. */
export const leadingOffices = set("minister president premier chancellor king queen emperor sultan emir prince leader chair chairman chairwoman governor");

/** Offices of a government, by which an unnamed country's official is known. */
export const governmentOffices = set("minister premier president vice-president chancellor secretary undersecretary ambassador envoy councilor ministry");

const female = set(`spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman queen princess duchess mayoress headmistress landlady actress hostess nun
mother wife widow daughter sister grandmother granddaughter aunt niece woman girl heiress midwife mrs ms miss madam madame dame lady baroness`);
const male = set(`spokesman chairman congressman councilman businessman policeman king prince duke headmaster landlord actor host monk fisherman postman
father husband widower son brother grandfather grandson uncle nephew man boy mr sir lord baron`);

/** “Chairman” and “fisherman” are also said of women: only these count on the male side. */
const maleForSure = set(
  "king prince duke father husband widower son brother grandfather grandson uncle nephew man boy mr sir lord baron spokesman congressman councilman businessman policeman chairman headmaster",
);

/** The gender that a word says outright, or null. Never asked of a first name. */
export function genderOf(word: string): Gender | null {
  if (female.has(word)) return "female";
  return male.has(word) && maleForSure.has(word) ? "male" : null;
}

/** Words for somebody that name no office: “a *parent*”, “her *predecessor*”. */
export const passingNouns =
  set(`parent cyclist visitor rival cousin predecessor successor customer voter passenger resident tourist survivor victim witness host hostess guest opponent supporter
protester demonstrator participant spectator bystander critic fan member pensioner schoolgirl schoolboy teenager student motorist commuter shopper local fellow native veteran hero heroine
favourite favorite winner loser reader listener viewer democrat republican smoker drinker eater lover speaker-to-be`);

/** Relations: “*mother* of two”, “her *granddaughter*”; a person, not an office. */
export const kinNouns: ReadonlySet<string> = set(
  "mother father wife husband widow widower daughter son sister brother grandmother grandfather granddaughter grandson aunt uncle niece nephew neighbour neighbor friend colleague woman man boy girl",
);

/** Whether a word names what somebody does; by its ending where the list lacks it: “a *hydrologist* at the institute”. */
export function isRoleNoun(word: string, unlisted = false): boolean {
  if (roleNouns.has(word) || roleNouns.has(word.replace(/^(?:ex|then|co)-/, ""))) return true;
  return (
    unlisted &&
    (/(?:ist|ian|man|woman|person|master|keeper|maker|builder|owner|holder|leader|worker|teacher|grower|seller|trader|writer|planner|monger|wright)$/.test(word) ||
      kinNouns.has(word))
  );
}
