const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words without a meaning of their own: never a name, never what a description is about. */
export const functionWords = set(`
a an the this that these those his her its their our my your he she it they we you i him them us me who whom whose which what when where why how whether if because since while though although
after before until till unless as at by for from in into of off on onto out over per than then to toward towards under up upon via with within without about above across against along among amid
around behind below beneath beside besides between beyond despite down during except inside like near past through throughout and or but nor so yet not no nor only also too very more most much
many some any each every both either neither all few several other others another such same own be is are was were been being am do does did done doing have has had having will would shall should
can could may might must ought there here now once again ever never just even still already s re ve ll d m t n't 's ’s yes let lets`);

/** Words that often open a sentence with a capital that says nothing. */
export const openers = set(`
asked told pressed according speaking referring citing responding replying writing answering meanwhile however instead moreover furthermore nevertheless yesterday today tomorrow earlier later
last next early late officials residents people members fishermen scientists experts critics supporters aides sources witnesses older younger nobody somebody everybody everyone someone no one two
three four five six seven eight nine ten dozens hundreds thousands millions half nearly almost about some perhaps maybe outside inside under both neither either thank thanks please ask in on at
security regional local national foreign home police government ministers lawmakers traders captains herders protesters voters neighbours neighbors messages talks hospitals canned annual work
given despite following including among against asked having being others one once twice new old young good bad big small many most much little every each such these those opening closing further
finally first second third still only even back here there never always often sometimes usually recently soon`);

/** Days and months: capitalised, and never the name of anybody here. */
export const calendarNames = set(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug
sep sept oct nov dec christmas easter ramadan`);

/** Words between two capitalised ones that may join them to one name. */
export const nameParticles = set("de da del della di do dos das van von der den ter bin ibn bint al el ul la le du y e af av zu");
