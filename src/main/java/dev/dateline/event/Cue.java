package dev.dateline.event;

/** Words that decide whether and when an event happened, in groups; the files say which words. */
enum Cue {
    /** Verbs that only carry a noun: hold talks, launch an attack. */
    CARRY,
    /** Verbs of harm: an attack that kills, hits, damages. */
    HARM,
    /** Verbs of talking something over with others: "discussed the attack with them". */
    TALK_OVER,
    /** Nouns for what is done to one person: "his murder", "the Tui kidnapping". */
    SLAYING,
    /** Nouns that stand before an attack for what it hit: "the embassy bombings". */
    ASSAILED,
    /** Nouns for one of several times: "for the first time", "at the last minute". */
    TURN,
    /** Words before what goes on while something is done: "passed the law last week despite protests". */
    AMID,
    /** Verbs of who takes or loses power, or a place: "was toppled in 1999 in a coup". */
    OVERTHROW,
    /** Verbs and nouns of saying, which leave what is said as it stands. */
    SAY,
    /** Words that make an event planned: plan to, is expected to, agreed to, upcoming. */
    PLAN,
    /** Words that make an event proposed: propose, seek, consider, proposed, possible. */
    PROPOSE,
    /** Words that undo an event: cancel, call off, refuse to. */
    UNDO,
    /** Verbs that say that somebody will not do it: refuse, decline. */
    REFUSE,
    /** The verb that says that something has not come about: fail. */
    FAIL,
    /** Verbs that call off what was planned, or put it off. */
    CALL_OFF,
    /** Verbs that make void what has been held: annul. */
    ANNUL,
    /** "call", which with "off" does so too. */
    CALL,
    /** "off". */
    OFF,
    /** Words between "postponed" and the new day: "to", "until". */
    UP_TO,
    /** Words after which an event is but thought of: could, prevent, fear, hypothetical. */
    THINK,
    /** Nouns for how likely or hard it is that something is done: chance, hope, obstacle. */
    CHANCE,
    /** Verbs that blame: what they blame somebody for is told, not reported. */
    BLAME,
    /** Verbs by which somebody says that an attack was his: "claimed the attack". */
    CLAIM,
    /** Verbs that speak of an event: "welcomed the deal". */
    SPEAK,
    /** "previously": it was done on some day before. */
    FORMERLY,
    /** Words for a plan that has been changed: originally. */
    ORIGINALLY,
    /** What somebody gives to others for what they do: "help in fighting". */
    HELP,
    /** What a state is in a body: "member". */
    MEMBER,
    /** What a law is given that is passed: "approval". */
    APPROVAL,
    /** What a body decides by saying it: "resolution". */
    RESOLUTION,
    /** What there is more and more of: "increasing". */
    RISING,
    /** What tells how many there are, more or fewer: "increase". */
    GROWTH,
    /** "have intensified their attacks". */
    STEP_UP,
    /** "said": an article with it tells its news in the past tense. */
    SAID,
    /** What candidates do in an election: win it, fight it. */
    CONTEST,
    /** Verbs of who is for something that is still to be done: "supports sending troops". */
    FAVOUR,
    SEQUEL,
    /** Words that ask: what they ask for has not happened. */
    ASK,
    /** Words that begin, go on with or end an event and leave it as it stands. */
    PHASE,
    /** What attacks are made with: bomb, rocket. */
    ARM,
    /** What is done with them: plant, fire. */
    PLANT,
    /** Verbs that wish for what is done to their object: wants him tried. */
    WANT,
    /** Words by which somebody loses no time and does it: was quick to condemn, rushed to condemn. */
    PROMPT,
    /** What presses somebody to do something: under pressure to resign. */
    PRESSURE,
    /** Verbs whose object acts in the infinitive after it: urge them to sign. */
    CONTROL,
    /** Words that say that an event came before: after, following, in response to. */
    AFTER,
    /** Words before a date that say that it is no event's date: since, until. */
    LIMIT,
    /** Of these, the one before the first day of what is to come: "from July 9". */
    ONSET,
    /** "recent", "recently". */
    RECENT,
    /** "would": planned after a verb of saying in the past. */
    WOULD,
    /** Words that open a subject or object of which there is none: "no", "neither". */
    NOBODY,
    /** Words by which what is denied is no refusal: "has not yet signed", "never signed". */
    NOT_YET,
    /** Verbs that say what somebody can do after a decision: allow, enable. */
    ENABLE,
    /** What aid is for: to "help", "feed" somebody. */
    ASSIST,
    /** Verbs of which the subject is the one who is harmed by what the object names: "suffer". */
    ENDURE,
    /** "curb". */
    CURB,
    /** Verbs and nouns that forbid what they name: "a ban on protests". */
    BAN,
    /** What stands for the one who is harmed: "was the victim of an attack". */
    VICTIM,
    /** "since": what it names only fixes a period. */
    SINCE,
    /** "should", "must". */
    SHOULD,
    /** Words before a noun that say that it is known which one is meant: "the", "this", "their". */
    DEFINITE,
    /** Ordinals and superlatives, after which "to do" tells what was done: "the first to visit". */
    FIRST,
    /** Verbs that with an infinitive only tell an attempt: "try". */
    ATTEMPT,
    /** "his", "her": of one person. */
    HIS,
    /** Ordinals, which tell one of a series from the others. */
    ORDINAL,
    /** Words after which what is named has still to come: "ahead of", "before". */
    AHEAD,
    /** Prepositions before the occasion of what is said: "after", "during", "for". */
    OCCASION,
    /** Prepositions before what somebody speaks of: "about". */
    ABOUT,
    /** Verbs that call off with an "off": "call", "put". */
    CALL_WITH_OFF,
    /** Verbs by which, with "off", something is averted. */
    AVERT_WITH_OFF,
    /** Nouns for how somebody takes part in what others hold: "cancels his participation in the summit". */
    ATTENDANCE,
    /** Verbs of what is held: "hold", "take place", "go ahead". */
    HELD,
    /** Verbs by which what was planned would have begun: "was to have opened talks". */
    STAGE,
    /** Nouns for what is planned, before "for" or "of", and verbs that plan it: "plan", "schedule". */
    PLANS,
    /** Verbs of a ceasefire that go on about it, not of its beginning: "hold", "collapse". */
    OUTLAST,
    /** What is done to a ban that is in force: "violate", "flout". */
    BREACH,
    /** Verbs that bring a motion before those who are to vote on it: "table", "submit". */
    TABLE,
    /** "any", "anyone": whoever does it. */
    ANYBODY,
    /** "occupy", which goes on. */
    OCCUPY,
    /** "agree". */
    AGREE,
    /** Verbs of who threatens somebody with something: "threaten". */
    THREATEN,
    /** Verbs with two objects, of what is given and to whom: "offer". */
    GIVE,
    /** Adjectives for who would do what follows: "ready", "willing". */
    READY,
    /** "as": what follows says how somebody sees it. */
    AS,
    /** Nouns for what somebody says something in: "statement". */
    STATEMENT,
    /** "invite". */
    INVITE,
    /** Nouns for what somebody acts at: invitation, request. */
    BEHEST,
    /** Verbs for thinking or talking something over. */
    PONDER,
    /** Verbs by which an envoy is called home. */
    RECALL,
    /** Who stands for a state in another one: "ambassador". */
    ENVOY,
    /** "in the absence of X". */
    ABSENCE,
    /** Words in the names of parts of the world, which are of no one state: Europe, Gulf. */
    REGION,
    /** "meet". */
    MEET,
    /** Verbs of those who come together: "gather". */
    GATHER,
    /** Verbs of an election that goes on: "vote", "begin". */
    BALLOT,
    /** Verbs of taking part. */
    ATTEND,
    /** Between two dates, a span: "and", "to". */
    SPAN,
    /** "for". */
    FOR,
    /** "will", "shall". */
    WILL,
    /** "if", "unless", "whether". */
    IF,
    /** Words with which "on" says on whom something is asked or laid, and not where: call on, sanctions on. */
    BURDEN,
    /** Prepositions before a place. */
    PLACE,
    /** Nouns that count others: a series of, dozens of. */
    QUANTITY,
    /** Words for those who rule, behind which the name of a place says where they sit: government, authorities. */
    REGIME,
    /** Verbs of bringing somebody somewhere: "took him to a cell". */
    CARRY_OFF,
    /** Nouns for those who judge an attack and do none: court, jury. */
    COURT,
    /** Nouns for those who are sent somewhere by a state or a group: troops, contingent. */
    TROOPS,
    /** Words that say that something goes on in the background: ongoing, amid. */
    BACKGROUND,
    /** "no" and the like before a noun. */
    NONE,
    /** Words that open what is set against the main clause: while, although. */
    CONCESSION,
    /** Words that open a clause about an occasion: where. */
    WHERE,
    /** Verbs of those who decide what others are to do: order, authorize. */
    ORDER,
    /** Words before "to" and a cause: due, owing. */
    CAUSE,
    /** Words after a noun that open a list of examples of it: including. */
    EXAMPLE,
    /** Words before a noun that say that it is not the one named before: another, separate. */
    OTHER,
    /** What is done in answer to something: "revenge attacks". */
    ANSWERING,
    /** Nouns for what is said to have happened, and may not have. */
    HEARSAY,
    /** "deny": to answer what somebody said. */
    DENY,
    /** Verbs of answering by an act: respond, retaliate. */
    ANSWER,
    /** Participles that say of somebody what he is, and not what was done to him on a day: linked, based, escorted. */
    DESCRIBE,
    /** Verbs for what is done to somebody for what he did: condemn, punish, sue, thank. */
    REQUITE,
    /** Verbs of praise: welcome, hail. */
    HAIL,
    /** Verbs for what is done to a person by force or by an office: arrest, free, sentence, dismiss. */
    COERCE,

    /** "charge", "convict". */
    PROSECUTE,
    /** Verbs for what ties somebody to a crime: wanted, accused, plotted. */
    SUSPECT,
    /** "defeat". */
    BEAT,
    /** Nouns for what voters vote in: election, referendum. */
    POLL,
    /** "the earlier tariffs" */
    PREVIOUS,
    /** Words for handing people over: deport, free, extradition. */
    GIVE_BACK,
    /** "rule", which with "out" is to refuse, and "put", which with "off" is to leave for later. */
    RULE,
    /** "charge", which with "that" is but to say. */
    CHARGE,
    /** Adverbs of habit: often, usually. */
    HABIT,
    /** Nouns for somebody by whom else he is near to: "the daughter of X". */
    KIN,

    /** What says of an attempt that nothing came of it. */
    FUTILE,

    /** Nouns for somebody by whom he works for: "X's former aide, Y". */
    STAFF,
    /** Nouns by which the one that speaks can mean itself: "says that the country will join". */
    SELF,
    /** Armies and their parts. */
    FORCE,
    /** "border": what lies there lies on either side. */
    BORDER,
    /** Nouns for a part or a side of a place: coast, outskirts. */
    SIDE,
    /** Verbs that tie people to the group that they are of: "linked to". */
    TIE,
    /** Verbs that say for what people are taken: "believed to be". */
    TAKEN,
    /** Verbs whose past is like their base: "quit". */
    INVARIABLE,
    /** Nouns for what is held beside something else: "on the sidelines of". */
    MARGIN,
    /** Words of games. */
    SPORT,
    /** Words of stock markets. */
    MARKET,
    /** Words between a measure and the day from which on it holds: starting, effective. */
    EFFECT,
    /** Nouns for what a body passes and what then holds: law, amendment. */
    LAW,
    /** Verbs by which a body makes a law: pass, approve. */
    ADOPT,
    /** Nouns for parliaments and those who sit in them: senate, lawmaker. */
    LAWMAKER,
    /** Verbs of judges that say what somebody gets: sentence, jail. */
    SENTENCE,
    /** Money that a judgment takes: fine. */
    FINE,
    /** What one who rules signs alone: order, decree. */
    DECREE,
    /** Nouns for what somebody has not done: failure. */
    FAILURE,
    /** Nouns for finding out what was done: probe. */
    INQUIRY,
    /** Nouns for what an election brings: winner. */
    OUTCOME,
    /** Nouns for the end of what went on: halt. */
    HALT,
    /** Verbs of those who take part in an election: vote, run. */
    STAND,
    /** Who stands for election: candidate. */
    CANDIDATE,
    /** Verbs for keeping somebody from standing for election, or doing so oneself: bar, disqualify, withdraw. */
    SHUT_OUT,
    /** "vote": to decide in a body. */
    VOTE,
    /** "decide", "decision". */
    DECIDE,
    /** Words before a deed that is all but done: close to, on the verge of. */
    NEARLY,
    /** Nouns of which it is said what they are "to" do, and not that it will be done. */
    AIM,
    /** Words before a poll that is to be called: early, snap. */
    EARLY,
    /** Verbs and nouns of what comes to an end: conclude, wrap up, conclusion. */
    ENDING,
    /** Nouns for what two agree on, by which something is then done: deal, agreement. */
    DEAL,
    /** Nouns for what is visited in a state, the visitor's own or another: shrine, factory. */
    SITE,
    /** "return". */
    RETURN,
    /** What two have with each other: "talks between X and Y were suspended". */
    MUTUAL,
    /** Nouns for those who meet and decide: "the summit adopted a plan". */
    GATHERING,
    /** Nouns for those who hold people, and are no authorities: "gunmen freed two hostages". */
    OUTLAW,
    /** The "based" of "the Lima-based agency". */
    SEATED,
    /** Nouns for those who vote. */
    VOTER,
    /** "participate". */
    PARTICIPATE,
    /** Verbs before the "part" of "took part in". */
    TAKE,
    /** Verbs of going somewhere: leave, fly. */
    JOURNEY,
    /** Participles for where somebody is kept: jailed, detained. */
    CAPTIVE,
    /** Nouns for what a state reaches to: airspace, waters. */
    REALM,
    /** Verbs of sending somebody out of a country: deport, expel. */
    DEPORT,
    /** Participles after the name of who brings others together: mediated, brokered. */
    MEDIATED,
    /** Words that say who has a place: held, occupied. */
    HOLD,
    /** "led", "headed". */
    LED,
    /** Words that make one of what stands before their hyphen: owned, run. */
    COMPOUND,
    /** "sign". */
    SIGN,
    /** Nouns for what is still talked of: talks, negotiations. */
    NEGOTIATION,
    /** Verbs of what comes of something: lead, result. */
    LEAD_TO,
    /** Nouns for the time before an occasion: eve, countdown. */
    EVE,
    /** Words that put what happened next to something else: shortly, soon, hours. */
    SOON,
    /** Those that put it on the same day: "hours later", "shortly afterwards". */
    WITHIN_DAY,
    /** Verbs that tell when what was told before was: "the move came a day after". */
    COME,
    /** What puts it behind what was told before: "hours later". */
    LATER,
    /** "aimed". */
    AIMED,
    /** Words for having a part in something: involved, participation. */
    INVOLVED,
    /** "involving". */
    INVOLVING,
    /** "representing". */
    REPRESENTING,
    /** "plead". */
    PLEAD,
    /** Verbs for a judgment that somebody has not done it. */
    ACQUIT,
    /** Verbs for what somebody says that he has done. */
    CONFESS,
    /** What a vote ends with: "results". */
    RESULT,
    /** "victory". */
    VICTORY,
    /** "strike". */
    STRIKE,
    /** What is signed, and is about something: "a memorandum on working with them". */
    ACCORD,
    /** What unions do with a strike: "threatened a strike". */
    STRIKE_CALL,
    /** Verbs of those who want something for themselves: "while seeking aid". */
    FETCH,
    /** Verbs and nouns for how police go about arrests: "arrested in a raid". */
    RAID,
    /** Verbs that keep somebody from harm: "to protect homes from looting". */
    GUARD,
    /** What is heard of an attack: "explosions are heard after a drone strike". */
    BLAST,
    /** Nouns for how far something went: "after the collapse of talks". */
    COURSE,
    /** What is left when it is over: "toured the scene of the raid", "victims of the flood". */
    REMAINS,
    /** What the dead are counted by: "the death toll from clashes". */
    TOLL,
    /** What comes after something: "in the wake of". */
    WAKE,
    /** What somebody is held or tried for having had in a crime: suspicion, role, involvement. */
    PART,
    /** How large a part of all is: majority, half, bulk. */
    SHARE,
    /** Verbs of those who but look on, and of what casts a shadow: "closely watched by", "overshadowed by". */
    WATCH,
    /** Verbs of those who but come to see a trial: attend, observe. */
    SIT_IN,
    /** "elect", which before a verb is "choose". */
    ELECT,
    /** Verbs that end what was refused or suspended: "lifts its suspension". */
    LIFT,
    /** Verbs of a court's finding and of what the accused answers, which a sentence follows: convict, find guilty, plead guilty. */
    VERDICT,
    /** Prepositions before a deed that is but spoken of: for, in, about. */
    TOPIC,
    /** Verbs of what befalls people and not things: kill, injure, die. */
    HURT,
    /** Verbs of what has people on board: carry, transport. */
    CONVEY,
    /** Nouns for what somebody thinks of something: solution, mistake. */
    JUDGMENT,
    /** Words for how sure it is that something comes: inevitable, likely. */
    FATE,
    /** Words for what hinders a deed: difficulty, trouble. */
    HARDSHIP,
    /** Nouns for where people meet or talk: meeting, visit, call. */
    ENCOUNTER,
    /** Nouns for those who protest: demonstrator, crowd. */
    CROWD,
    /** Nouns for what is sent somewhere: "aid", "sales". */
    SENT,
    /** Nouns for the time that somebody spends elsewhere: visit, stay. */
    STAY,
    /** Nouns for how things are somewhere, which are talked about elsewhere: situation, crisis. */
    PLIGHT,
    /** Nouns for agreements of many states, which forbid something to all: treaty, convention. */
    TREATY,
    /** Plurals for what is counted year by year: accidents, crashes. */
    MISHAPS,
    /** Words for how people are right after what befell them: hospitalized, missing, rescued. */
    STRICKEN,
    /** Words for what is in force: existing, current. */
    STANDING,
    /** Words for being against something: opposed, objection. */
    OBJECT,
    /** Verbs for what somebody lacks to do something: need, require. */
    NEED,
    /** Words that open what something hangs on: if, unless. */
    ON_CONDITION,
    /** Verbs for doing on what one does already: continue. */
    GO_ON,
    /** Nouns for what is done as a rule: policy, practice. */
    CUSTOM,
    /** Verbs for letting something go on for longer: extend, renew. */
    PROLONG,
    /** Verbs for binding oneself to do something: vow, swear. */
    VOW,
    /** Verbs for guesses of what is to come: speculate. */
    GUESS,
    /** Verbs for staying as one is: "remains suspended". */
    REMAIN,
    /** Words for what somebody is known by: "notorious for its raids". */
    RENOWN,
    /** Words for what is so now: currently. */
    CURRENTLY,
    /** Verbs for what forces are there for: "soldiers fighting the rebels". */
    BATTLE,
    /** "how": asks how many there were. */
    HOW,
    /** Verbs for listening in on what others say: intercept, tap. */
    OVERHEAR,
    /** Nouns for states that nobody names: "certain neighbouring countries". */
    NATIONS,
    /** Nouns for what is agreed on, whosever it is: plan, resolution. */
    MEASURE,
    /** Verbs for having a guest: host, welcome. */
    RECEIVE,
    /** Verbs that lead to a poll: "triggered an early election". */
    BRING_ON,
    /** Verbs for putting one's name to what was a draft: initial, sign. */
    INK,
    /** Verbs by which what is done is held to be so: "is believed to have met". */
    DEEM,
    /** Verbs for what it looks as if somebody had done: "appears to have met him". */
    SEEM,
    /** Verbs for bringing on oneself what others do: spark, draw. */
    PROVOKE,
    /** Verbs for keeping people in: hold, detain. */
    KEEP_IN,
    /** Verbs before what must be done: "has to be approved". */
    OBLIGE,
    /** Joining others in what they do. */
    JOIN,
    /** Nouns for what others do about an attack or an accident: condemnation, coverage. */
    REACTION,
    /** The verb of what was due, and may not have been done: "was supposed to leave". */
    SUPPOSE,
    /** Words for what is fixed for a day: "had been due to leave". */
    DUE,
    /** Words for how often something is so: common, rare. */
    COMMONPLACE,
    /** Words before what is done again and again: "frequent clashes". */
    FREQUENT,
    /** Words for what something is open to: "prone to floods". */
    PRONE,
    /** Nouns for those who deal with a kind of thing, and for what is made for it: "a unit for kidnappings", "a course on earthquakes". */
    SERVICE,
    /** Verbs for dealing with a kind of thing: "handles kidnappings". */
    HANDLE,
    /** Nouns for what is made up or shows what was: a film, a novel. */
    WORK_OF_ART,
    /** Verbs for what a film or a book does: depict, tell. */
    DEPICT,
    /** Verbs for what somebody would have others do, or thinks that they will do. */
    HOPE,
    /** Nouns for a case that may come up: "in the event of an attack". */
    CONTINGENCY,
    /** Nouns for all that are alike: "this kind of attack". */
    SORT,
    /** Words for those of whom nobody says that there is one: "anyone who attacks them". */
    WHOEVER,
    /** People whom officials visit: hostages, patients. */
    VISITED_PEOPLE,
    /** Verbs of keeping somebody from something: prevent, stop. */
    HINDER,
    /** Words for a turn of the day: "before dawn on Tuesday". */
    TIME_OF_DAY,
    /** Verbs for what is said to somebody on what is his: congratulate, thank. */
    CONGRATULATE,
    /** Verbs for what is done lest something end: "to keep the talks alive". */
    PRESERVE,
    /** Verbs of saying that what was done is so: confirm, report. */
    ATTEST,
    /** Verbs of speaking to somebody, whatever is said: speak, address. */
    TALK,
    /** Nouns for those who report: press, reporters. */
    PRESS,
    /** Words for what is done to one person once: murder, kill, shot dead. */
    KILL,
    /** Pronouns for whoever was named before, as objects: him, them. */
    HIM,
    /** Nouns for a fight that two have with each other: clashes, skirmishes. */
    CLASH,
    /** Nouns for people of whom it is told where they come from: "fighters from Chad". */
    FOLK,
    /** Nouns for a fight that one side leads against another: war, campaign. */
    STRUGGLE,
    /** Nouns for what serves the public: airport, school. */
    FACILITY,
    /** Nouns for people whose attacks are counted as their state's: settlers. */
    SETTLER,
    /** Nouns for what goes on until somebody is caught: "efforts to track down the killer". */
    CHASE,
    /** Verbs of ending what divides some: solve, resolve. */
    SETTLE,
    /** Nouns for a place that belong to the state before them: "the Chadian capital". */
    LOCALITY,
    /** Prepositions before whoever has to do with what happened, wherever it was: "blamed on Chad". */
    APART,
    /** People who are not where they come from: refugees, tourists. */
    ABROAD,
    /** Nouns for who made an attack that is known: "the mastermind of the coup". */
    PLOTTER
}
