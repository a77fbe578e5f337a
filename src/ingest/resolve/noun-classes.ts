const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last or first words of names of organisations: “the Harbour *Guild*”, “the *University* of Orrin”. */
export const organizationNouns = set(`
ministry department agency association council committee commission party league university institute company corporation corp inc ltd llc plc bank union guild cooperative co-operative network
authority guard police court parliament congress senate group organisation organization office bureau board panel federation fund center centre foundation times post radio press news service
services alliance coalition society club academy college school hospital museum trust treasury nations assembly secretariat administration cabinet movement front army navy brigade chamber
confederation consortium cooperation exchange forum front house institution journal laboratory lab labs ledger minerals ministry mission observatory partnership partners programme project
republic's reserve seaward shipowners syndicate tribunal watch works airlines airways airline railways railway motors energy industries holdings ventures technologies technology systems
broadcasting television tv gazette courier herald tribune chronicle telegraph guardian observer longliners fishermen growers farmers canners democrats republicans conservatives liberals greens`);

/** Organisations that a definite noun re-mentions: “the *company*”, “its *council*”. */
export const organizationHeads = set(`
company council committee commission party league university institute bank union guild cooperative network authority court parliament group organisation organization office bureau board
panel federation fund foundation agency association newspaper newsletter broadcaster radio firm ministry department regulator police army navy senate congress school hospital college museum
assembly forum tribunal charity society coalition alliance movement club airline operator shipyard website magazine channel station watchdog line service maker retailer team chamber choir orchestra band club parish diocese trust museum theatre theater studio brewery bakery dairy hotel union circus zoo observatory library clinic mine port prison farm factory plant`);

/** Bodies that are a government or part of one: “the *ministry* said”. */
export const governmentHeads = set("government administration cabinet ministry state authorities");

/** Groups of people by a singular noun: “the *crew*”, “a *delegation*”. */
export const collectiveHeads = set("crew delegation team staff public crowd family jury leadership opposition majority meeting audience class hall congregation");

/** Geographical names by their last or first word. */
export const placeNouns: ReadonlyMap<string, "SEA" | "STRAIT" | "ISLAND" | "ISLANDS" | "REEF" | "RIVER" | "REGION"> = new Map([
  ["sea", "SEA"],
  ["ocean", "SEA"],
  ["gulf", "SEA"],
  ["bay", "SEA"],
  ["sound", "SEA"],
  ["strait", "STRAIT"],
  ["straits", "STRAIT"],
  ["channel", "STRAIT"],
  ["island", "ISLAND"],
  ["isle", "ISLAND"],
  ["islands", "ISLANDS"],
  ["isles", "ISLANDS"],
  ["islets", "ISLANDS"],
  ["skerries", "ISLANDS"],
  ["archipelago", "ISLANDS"],
  ["reef", "REEF"],
  ["shoal", "REEF"],
  ["bank", "REEF"],
  ["river", "RIVER"],
  ["lake", "REGION"],
  ["valley", "REGION"],
  ["province", "REGION"],
  ["peninsula", "REGION"],
  ["plain", "REGION"],
  ["plateau", "REGION"],
  ["mountains", "REGION"],
  ["desert", "REGION"],
  ["delta", "REGION"],
]);

/** Parts of the world. */
export const regions = set("asia europe africa america oceania arctic antarctic antarctica pacific atlantic balkans caucasus caribbean scandinavia sahel levant");
export const directions = set("east west north south eastern western northern southern central southeast southwest northeast northwest south-east upper lower");

/** Plural nouns for people, beyond those of `roleNouns`: “*residents* of the harbour”. */
export const peopleNouns = set(`
officials residents people men women members villagers protesters demonstrators supporters opponents critics voters reporters journalists lawmakers leaders observers witnesses police
children parents students pupils islanders fishermen herders traders sources relatives survivors refugees workers troops soldiers rebels others envoys both neighbours neighbors
authorities shareholders investors customers passengers delegates allies counterparts colleagues aides crews captains masters owners lawmen countrymen policemen townspeople spokesmen
spokeswomen businessmen firemen craftsmen commuters`);

/** Words that stand for some of a group just named: “*One* said he had voted.” */
export const partitives = set("one some several many most others both few two three four neither another all none");
