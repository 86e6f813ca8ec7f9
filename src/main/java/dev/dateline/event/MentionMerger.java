package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several namings of one event in one article are one event. */
final class MentionMerger {

    /** How many events back an article may refer. */
    private static final int REACH = 100;

    /** How many events back the attack is looked for in which somebody named died. */
    private static final int NAMED_REACH = 24;

    /** Sentences after a vote in which it is told how it went, or after a visit in which it is told what is signed there. */
    private static final int SENTENCES_ON = 2;

    /** Days that leave so much open are but about those of an event. */
    private static final int COARSE_DAYS = 27;

    private final Cues cues;
    private final OccasionDays occasions;
    private final Retelling retelling;
    private final Troops troops;

    MentionMerger(Cues cues) {
        this.cues = cues;
        occasions = new OccasionDays(cues);
        retelling = new Retelling(cues);
        troops = new Troops(cues);
    }

    /** The drafts without repetitions, in the order of the text. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : withoutCrowds(drafts)) {
            gather(kept, draft);
            settleHour(kept, draft);
            sign(kept, draft);
            resume(kept, draft);
            takeDead(kept, draft);
            troops.settle(kept.subList(Math.max(0, kept.size() - REACH), kept.size()), draft);
            occasions.settle(kept.subList(Math.max(0, kept.size() - REACH), kept.size()), draft);
            boolean claim = draft.occurrence.rule().has(Trait.CLAIM);
            Draft cause = cause(kept, draft);
            cause = cause == null ? stoppage(kept, draft) : cause;
            cause = cause == null ? blast(kept, draft) : cause;
            cause = cause == null ? passage(kept, draft) : cause;
            cause = cause == null ? arrest(kept, draft) : cause;
            Draft same = cause != null ? cause : aftermathOf(kept, draft);
            if (same == null) {
                same = find(kept, draft);
            }
            if (claim) {
                claim(kept, draft);
            } else if (same == null) {
                draft.attack |= isOfAttacks(kept, draft);
                draft.detail = isDetail(kept, draft);
                keep(kept, draft);
            } else {
                draft.occurrence.drop(DropReason.SAME);
                absorb(same, draft);
            }
        }
        return kept;
    }

    /**
     * "Two of the hostages were killed": behind the lead, force without a day, in no place of its own, of somebody of whom an attack has been told. It
     * may be a part of that attack, and is nothing that "also" or another place sets apart.
     */
    private boolean isDetail(List<Draft> kept, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays days = draft.days;
        if (draft.type() != EventType.ATTACK
                || days == null
                || !UndatedDays.isFresh(days)
                || draft.other
                || cues.is(occurrence.tokens().word(occurrence.sentence().first()), Cue.OTHER)
                || occurrence.text().isInLead(occurrence.first())) {
            return false;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            Draft before = kept.get(i);
            boolean here = draft.place == null || draft.place.equals(before.place);
            if (here
                    && before.type() == EventType.ATTACK
                    && !Collections.disjoint(before.participants.keySet(), draft.participants.keySet())) {
                return true;
            }
        }
        return false;
    }

    /** Without "the protesters" where something else tells of their protest, and without all but their first naming. */
    private static List<Draft> withoutCrowds(List<Draft> drafts) {
        Set<EventType> told = EnumSet.noneOf(EventType.class);
        drafts.stream().filter(draft -> !isCrowd(draft)).map(Draft::type).forEach(told::add);
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (isCrowd(draft) && !told.add(draft.type())) {
                draft.occurrence.drop(DropReason.SAME);
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean isCrowd(Draft draft) {
        return draft.occurrence.rule().has(Trait.CROWD);
    }

    /** Keeps a draft, but not "seven men killed in the war", "people being displaced": harm that no verb reports and no event explains. */
    private static void keep(List<Draft> kept, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean harm =
                occurrence.rule().has(Trait.AFTERMATH) && draft.type() == EventType.DISASTER && !occurrence.isNoun();
        boolean reported = occurrence.sentence().isVerb(occurrence.chunk(), Sentence.FINITE)
                && !occurrence.clauses().isInRelative(occurrence.chunk());
        if (!harm || reported) {
            kept.add(draft);
        } else {
            occurrence.drop(DropReason.NO_FACT);
        }
    }

    /** "A ferry sank on Monday, police said on Tuesday. It hit a rock at 10 a.m.": an hour without a day is one of the day of what was told. */
    private static void settleHour(List<Draft> kept, Draft draft) {
        if (!draft.dated || draft.status != EventStatus.OCCURRED || !isOfHour(draft)) {
            return;
        }
        Draft last = draft.type().isHarm() ? lastHarm(kept) : lastOf(kept, draft.type());
        if (last == null || !last.dated || last.status != EventStatus.OCCURRED || !Likeness.atOnePlace(last, draft)) {
            return;
        }
        EventDays day = last.days;
        if (day != null && day.earliest().equals(day.latest())) {
            draft.days = day;
            draft.dated = draft.other;
        }
    }

    private static @Nullable Draft lastOf(List<Draft> kept, EventType type) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            if (kept.get(i).type() == type) {
                return kept.get(i);
            }
        }
        return null;
    }

    /** Whether the sentence gives an hour, and no day. */
    private static boolean isOfHour(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean hour = false;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            Timex timex = occurrence.text().date(token);
            if (timex != null && timex.days() != null) {
                if (!timex.isOfDayBefore()) {
                    return false;
                }
                hour |= timex.type() == TimexType.TIME;
            }
        }
        return hour;
    }

    /** "The forum opened on Saturday": a known summit that names nobody is of the body whose summit was told last. */
    private static void gather(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.SUMMIT || !draft.definite || !draft.participants.isEmpty()) {
            return;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i).type() == EventType.SUMMIT && kept.get(i).hasKind(ActorKind.BODY)) {
                for (Participant party : kept.get(i).participants.values()) {
                    if (party.kind() == ActorKind.BODY) {
                        draft.guess(party);
                    }
                }
                return;
            }
        }
    }

    /** "The king arrived in Chad on Monday. Several accords will be signed": what is signed by nobody named is of the two who meet, or of guest and host. */
    private static void sign(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.PACT
                || !draft.participants.isEmpty()
                || draft.status == EventStatus.PROPOSED
                || !(draft.occurrence.isNoun() || isPassive(draft.occurrence))) {
            return;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            Draft contact = kept.get(i);
            if (draft.sentencesAfter(contact) > SENTENCES_ON) {
                return;
            }
            EventType type = contact.type();
            boolean meets = type == EventType.VISIT || type == EventType.MEETING || type == EventType.TALKS;
            if (meets && contact.participants.size() == 2) {
                for (Participant party : contact.participants.values()) {
                    draft.guess(new Participant(party.id(), party.name(), party.kind(), Role.PARTY, null));
                }
                return;
            }
        }
    }

    /** "Chad and Fiji held talks on Monday. The talks will resume on Friday": definite ones that name nobody are of those who met last. */
    private static void resume(List<Draft> kept, Draft draft) {
        boolean again = draft.definite && draft.occurrence.isNoun() && draft.participants.isEmpty();
        if (!again || !isContact(draft)) {
            return;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            Draft before = kept.get(i);
            if (isContact(before)) {
                if (before.participants.size() > 1 && draft.sentencesAfter(before) <= SENTENCES_ON) {
                    before.participants.values().forEach(draft::guess);
                }
                return;
            }
        }
    }

    private static boolean isContact(Draft draft) {
        return draft.type() == EventType.TALKS || draft.type() == EventType.MEETING;
    }

    /** "the death of ten soldiers in an attack on Monday": they are whom the attack struck, and their death is a part of it. */
    private static void takeDead(List<Draft> kept, Draft harm) {
        if (!harm.type().isHarm() || !harm.occurrence.isNoun() || kept.isEmpty()) {
            return;
        }
        Draft death = kept.get(kept.size() - 1);
        if (death.type() == EventType.DEATH && isOfDeath(death.occurrence, harm.occurrence)) {
            kept.remove(death);
            death.occurrence.drop(DropReason.SAME);
            absorb(harm, death);
        }
    }

    /** The attack of "death in an attack", "the death of X from an attack". */
    private static boolean isOfDeath(Occurrence death, Occurrence harm) {
        Sentence sentence = harm.sentence();
        int in = harm.clauses().listStart(harm.chunk()) - 1;
        if (sentence != death.sentence()
                || !sentence.is(in, Chunk.PREPOSITION)
                || !(harm.opens(in, "in") || harm.opens(in, "from") || harm.opens(in, "during"))) {
            return false;
        }
        int noun = in - 1;
        while (noun != death.chunk() && sentence.is(noun, Chunk.NOUN_GROUP)) {
            // "the death of X and a number of soldiers"
            int of = harm.clauses().listStart(noun) - 1;
            noun = sentence.is(of, Chunk.PREPOSITION) && harm.opens(of, "of") ? of - 1 : Clauses.NONE;
        }
        return death.isNoun() && noun == death.chunk();
    }

    /** "will be signed", but not "the accords which were signed" */
    private static boolean isPassive(Occurrence occurrence) {
        int verb = occurrence.chunk();
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.PASSIVE)
                && !sentence.has(verb, Sentence.BARE)
                && !occurrence.clauses().isInRelative(verb);
    }

    /** "His death", where the attack that he died in has been told: part of it. */
    private static @Nullable Draft cause(List<Draft> kept, Draft death) {
        if (death.type() != EventType.DEATH || !death.occurrence.isNoun() || death.dated) {
            return null;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - NAMED_REACH); i--) {
            Draft other = kept.get(i);
            boolean near = i > kept.size() - 4;
            boolean same = near && other.participants.keySet().containsAll(death.participants.keySet());
            if (other.type().isHarm() && (same || namesDead(other, death))) {
                return other;
            }
        }
        return null;
    }

    /** Whether an earlier sentence that tells of an attack or accident names the person who died. */
    private static boolean namesDead(Draft other, Draft death) {
        Sentence sentence = other.occurrence.sentence();
        return sentence != death.occurrence.sentence()
                && death.participants.values().stream()
                        .filter(party -> party.kind() == ActorKind.PERSON)
                        .anyMatch(party ->
                                other.occurrence.text().namesActor(sentence.first(), sentence.end(), party.id()));
    }

    /** "The strike", where workers were told to be on one: nobody is hit by it. */
    private @Nullable Draft stoppage(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.ATTACK
                || !draft.definite
                || draft.hasRole(Role.AGENT)
                || !draft.occurrence.isNoun()
                || !isStrike(draft)) {
            return null;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            if (kept.get(i).type() == EventType.PROTEST && isStrike(kept.get(i))) {
                return kept.get(i);
            }
        }
        return null;
    }

    /** "The attack", after a sentence that tells of a blast: that was one. */
    private @Nullable Draft blast(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.ATTACK
                || !draft.occurrence.isNoun()
                || !(draft.definite || isSaidOfIt(draft.occurrence))
                || draft.dated
                || draft.other) {
            return null;
        }
        Draft last = lastHarm(kept);
        if (last == null || !isBlast(last) || last.status != draft.status || !Likeness.atOnePlace(last, draft)) {
            return null;
        }
        last.attack = true;
        return last;
    }

    /** "It was a suicide attack", "called it a suicide attack": whether a noun says what was told of already. */
    private boolean isSaidOfIt(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int before = occurrence.chunk() - 1;
        int named = sentence.isVerb(before, Sentence.AUXILIARY)
                ? occurrence.clauses().subject(before)
                : sentence.isVerb(before - 1, Sentence.FINITE) ? before : Clauses.NONE;
        return named != Clauses.NONE && occurrence.tokens().reads(sentence.head(named), "it");
    }

    private boolean isBlast(Draft draft) {
        return draft.type() == EventType.DISASTER
                && draft.occurrence.isNoun()
                && cues.is(draft.occurrence.headWord(draft.occurrence.chunk()), Cue.BLAST);
    }

    private boolean isStrike(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.first(); token < occurrence.end(); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.STRIKE)) {
                return true;
            }
        }
        return false;
    }

    /** "The senate passed a bill on Friday. The bill was adopted by 60 votes to 30": how it was passed. */
    private @Nullable Draft passage(List<Draft> kept, Draft vote) {
        if (!isVoteByVerb(vote) || vote.dated) {
            return null;
        }
        Occurrence occurrence = vote.occurrence;
        int subject = occurrence.clauses().subject(occurrence.chunk());
        // "The bill, which says that the seas are open, was adopted"
        int measure = subject == Clauses.NONE && occurrence.sentence().is(2, Chunk.RELATIVE) ? 0 : subject;
        if (measure == Clauses.NONE
                || !isMeasure(occurrence, measure)
                || !cues.is(occurrence.openingWord(measure), Cue.DEFINITE)) {
            return null;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft other = kept.get(i);
            int apart = vote.sentencesAfter(other);
            if (apart > SENTENCES_ON) {
                return null;
            }
            if (apart > 0
                    && isVoteByVerb(other)
                    && decidesMeasure(other.occurrence)
                    && other.participants.keySet().containsAll(vote.named())) {
                return other;
            }
        }
        return null;
    }

    /** "passed a bill", "voted on Friday to ban it" */
    private boolean decidesMeasure(Occurrence occurrence) {
        if (occurrence.tokens().isWritten(occurrence.end() - 1, "to")) {
            return cues.is(occurrence.headWord(occurrence.chunk()), Cue.BALLOT);
        }
        int object = occurrence.clauses().object(occurrence.lastChunk());
        return object != Clauses.NONE && isMeasure(occurrence, object);
    }

    private static boolean isVoteByVerb(Draft draft) {
        return draft.type() == EventType.VOTE && !draft.occurrence.isNoun() && draft.status == EventStatus.OCCURRED;
    }

    /** "the bill", "the resolution" */
    private boolean isMeasure(Occurrence occurrence, int noun) {
        int word = occurrence.headWord(noun);
        return cues.is(word, Cue.LAW) || cues.is(word, Cue.RESOLUTION) || cues.is(word, Cue.PROPOSE);
    }

    /** Makes those who claim to have done it parties of the last event before of that type, if there is one. */
    private void claim(List<Draft> kept, Draft claim) {
        for (int i = kept.size() - 1; i >= 0 && i > kept.size() - 4 && !isOfAny(kept, claim.occurrence); i--) {
            if (kept.get(i).type() == claim.type()) {
                claim.occurrence.drop(DropReason.CLAIM);
                claim.participants.values().forEach(kept.get(i)::add);
                return;
            }
        }
        claim.occurrence.drop(DropReason.UNCLAIMED);
    }

    /** "Most bombings are blamed on X": none of those that were told. But "a bombing blamed on X killed ten" tells of it. */
    private boolean isOfAny(List<Draft> kept, Occurrence claim) {
        Sentence sentence = claim.sentence();
        boolean passive = sentence.has(claim.chunk(), Sentence.PASSIVE) || sentence.has(claim.chunk(), Sentence.BARE);
        int subject = passive ? claim.clauses().subject(claim.chunk()) : Clauses.NONE;
        if (subject == Clauses.NONE || cues.is(claim.openingWord(subject), Cue.DEFINITE)) {
            return false;
        }
        Occurrence last = kept.get(kept.size() - 1).occurrence;
        return last.sentence() != sentence || last.chunk() != subject;
    }

    /** "arrested X and took him to a cell": where somebody is brought who was held is told of the same arrest. */
    private @Nullable Draft arrest(List<Draft> kept, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int object = occurrence.chunk() + 1;
        if (draft.type() != EventType.ARREST
                || occurrence.isNoun()
                || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.CARRY_OFF)
                || !occurrence.sentence().is(object, Chunk.NOUN_GROUP)
                || !cues.is(occurrence.headWord(object), Cue.HIM)) {
            return null;
        }
        for (int i = kept.size() - 1; i >= 0 && draft.sentencesAfter(kept.get(i)) == 0; i--) {
            Draft held = kept.get(i);
            if (held.type() == EventType.ARREST && held.status == draft.status) {
                draft.participants.keySet().retainAll(held.participants.keySet());
                return held;
            }
        }
        return null;
    }

    /** "Two people were killed" after the sentence that tells of the crash, "the blast" after that of a bomb, "a block collapsed" after that of a raid. */
    private static @Nullable Draft aftermathOf(List<Draft> kept, Draft draft) {
        TriggerRule rule = draft.occurrence.rule();
        Draft last = draft.dated ? null : lastHarm(kept);
        if (last == null) {
            return null;
        }
        boolean attack = last.type() == EventType.ATTACK;
        boolean struck = attack && last.hasRole(Role.AGENT);
        boolean apart = last.occurrence.sentence() != draft.occurrence.sentence();
        boolean known = draft.definite || isOneOf(last.occurrence, draft.occurrence);
        boolean echoes = rule.has(Trait.ECHO) && ((known && apart) || struck);
        boolean breaks = draft.type() == EventType.DISASTER
                && !draft.occurrence.isNoun()
                && attack
                && apart
                && draft.place == null;
        boolean follows = last.type() != EventType.PROTEST && (echoes || breaks);
        boolean told = (follows || rule.has(Trait.AFTERMATH))
                && last.status == draft.status
                && last.participants.keySet().containsAll(draft.participants.keySet());
        return told ? last : null;
    }

    /** "One blast hit a mill, another blast a school" after "two bombings": each of those. */
    private static boolean isOneOf(Occurrence several, Occurrence one) {
        if (!several.isNoun() || !several.isPlural() || !one.isNoun() || one.isPlural()) {
            return false;
        }
        Tokens tokens = one.tokens();
        int first = one.sentence().start(one.chunk());
        return tokens.isWritten(first, "one")
                || tokens.isWritten(first, "One")
                || tokens.isWritten(first, "another")
                || tokens.isWritten(first, "Another");
    }

    /** "Eight were killed on Monday" in a report of attacks or riots: in another one. */
    private static boolean isOfAttacks(List<Draft> kept, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean killed = draft.type() == EventType.DISASTER
                && draft.dated
                && occurrence.rule().has(Trait.AFTERMATH)
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE);
        Draft last = killed ? lastHarm(kept) : null;
        return last != null && last.type() != EventType.DISASTER;
    }

    /** The attack, accident or riot told last, but for arrests, the meeting at which it was and what was said of it. */
    private static @Nullable Draft lastHarm(List<Draft> kept) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            EventType type = kept.get(i).type();
            if (type.isHarm() || type == EventType.PROTEST) {
                return kept.get(i);
            }
            boolean setting = type.isGathering() && kept.get(i).occurrence.isNoun();
            if (type != EventType.ARREST && !type.isByWord() && !setting) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Draft find(List<Draft> kept, Draft draft) {
        int bound = Math.max(0, kept.size() - REACH);
        Draft planned = null;
        for (int i = kept.size() - 1; i >= bound; i--) {
            Draft before = kept.get(i);
            if (Sameness.isSame(before, draft) || retelling.isOf(before, draft)) {
                if (!draft.earlier || !draft.type().isTalking() || before.status == EventStatus.OCCURRED) {
                    return before;
                }
                // "after the meeting", which was held, rather than that which is to come
                planned = planned == null ? before : planned;
            }
        }
        return planned;
    }

    /** "will receive him for talks. After the talks", "arrived for talks. The two met for an hour": by then what was planned has happened. */
    private static boolean isSince(Draft kept, Draft other) {
        if (kept.status != EventStatus.PLANNED || other.status != EventStatus.OCCURRED) {
            return false;
        }
        boolean recalled = !kept.dated && other.earlier && other.definite;
        return recalled || isReportedNow(kept, other);
    }

    /** "The two leaders met for an hour", "held talks", where they were to meet by today. */
    private static boolean isReportedNow(Draft kept, Draft other) {
        Sentence sentence = other.occurrence.sentence();
        EventDays planned = kept.days;
        boolean due = planned == null
                || !planned.earliest().isAfter(other.occurrence.text().published());
        return kept.type().isTalking()
                && due
                && !other.earlier
                && other.verb != Clauses.NONE
                && other.verb <= other.occurrence.chunk()
                && sentence.isVerb(other.verb, Sentence.FINITE)
                && sentence.has(other.verb, Sentence.PAST)
                && !other.occurrence.clauses().isInRelative(other.verb);
    }

    /** Whether days say more than others that leave a month or more open. */
    private static boolean isNarrower(@Nullable EventDays days, @Nullable EventDays than) {
        return days != null && than != null && length(than) >= COARSE_DAYS && length(days) < length(than);
    }

    /** From the first of the days to the last. */
    private static @Nullable EventDays span(@Nullable EventDays a, @Nullable EventDays b) {
        LocalDate last = a == null ? null : a.latest();
        LocalDate otherLast = b == null ? null : b.latest();
        if (a == null || b == null || last == null || otherLast == null) {
            return a;
        }
        LocalDate first = a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
        return EventDays.between(first, last.isAfter(otherLast) ? last : otherLast);
    }

    private static long length(EventDays days) {
        LocalDate latest = days.latest();
        return latest == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(days.earliest(), latest);
    }

    private static void addParties(Draft kept, Draft other) {
        if (kept.named().isEmpty() && !other.named().isEmpty() && !OneSentence.isAimOf(kept, other)) {
            kept.dropGuesses();
        }
        // "A quake struck Peru. Mexican rescuers came after the quake": whom the first report suggests
        boolean settled =
                !kept.named().isEmpty() || (kept.type() == EventType.DISASTER && !kept.participants.isEmpty());
        for (Participant party : other.participants.values()) {
            if (other.named().contains(party.id())) {
                kept.add(party);
            } else if (!settled) {
                kept.guess(party);
            }
        }
    }

    /** "adopts sanctions, including a ban from July": a part, which need not hold from the day on that the whole does. */
    private static boolean isExample(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int first = occurrence.sentence().start(occurrence.clauses().listStart(occurrence.chunk()));
        return occurrence.isNoun() && first > 0 && occurrence.tokens().isWritten(first - 1, "including");
    }

    private static void absorb(Draft kept, Draft other) {
        if (!BackReference.isOfBody(kept) || !BackReference.isAttended(kept, other)) {
            addParties(kept, other);
        }
        if (DaysOfOne.isOneStay(kept, other)) {
            kept.days = span(kept.days, other.days);
            kept.ends = true;
        } else if (other.dated && !isExample(other) && (!kept.dated || isNarrower(other.days, kept.days))) {
            kept.datedLater = DaysOfOne.isDatedAfterwards(kept, other) || Retelling.isPolled(kept, other);
            kept.days = other.days;
            kept.dated = true;
            kept.status = other.status;
        }
        if (isSince(kept, other)) {
            kept.status = EventStatus.OCCURRED;
            kept.days = kept.dated ? kept.days : other.days;
        }
        if (kept.place == null) {
            kept.place = other.place;
        }
    }
}
