package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import dev.dateline.time.UndatedDays;
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

    private final Cues cues;
    private final OccasionDays occasions;
    private final Retelling retelling;
    private final Troops troops;
    private final HarmRetold harm;
    private final Passage passage;

    MentionMerger(Cues cues) {
        this.cues = cues;
        occasions = new OccasionDays(cues);
        retelling = new Retelling(cues);
        troops = new Troops(cues);
        harm = new HarmRetold(cues);
        passage = new Passage(cues);
    }

    /** The drafts without repetitions, in the order of the text. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : withoutCrowds(drafts)) {
            PartiesBefore.settle(kept, draft);
            settleHour(kept, draft);
            takeDead(kept, draft);
            List<Draft> near = kept.subList(earliest(kept), kept.size());
            troops.settle(near, draft);
            occasions.settle(near, draft);
            boolean claim = draft.occurrence.rule().has(Trait.CLAIM);
            Draft same = named(kept, draft);
            same = same == null ? find(kept, draft) : same;
            if (claim) {
                claim(kept, draft);
            } else if (same == null) {
                draft.attack |= HarmRetold.isOfAttacks(kept, draft);
                draft.detail = isDetail(kept, draft);
                keep(kept, draft);
            } else {
                draft.occurrence.drop(DropReason.SAME);
                Absorption.absorb(same, draft);
            }
        }
        return kept;
    }

    /** Place of the first draft that is still near enough. */
    private static int earliest(List<Draft> kept) {
        return Math.max(0, kept.size() - REACH);
    }

    /** The earlier draft of whose event a draft tells more, though it names it otherwise; or null. */
    private @Nullable Draft named(List<Draft> kept, Draft draft) {
        Draft told = harm.of(kept, draft);
        told = told == null ? passage.of(kept, draft) : told;
        told = told == null ? arrest(kept, draft) : told;
        return told == null ? HarmRetold.aftermathOf(kept, draft) : told;
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
        for (int i = kept.size() - 1; i >= earliest(kept); i--) {
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
        for (Draft draft : drafts) {
            if (!isCrowd(draft)) {
                told.add(draft.type());
            }
        }
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
        Draft last = draft.type().isHarm() ? HarmRetold.lastHarm(kept) : lastOf(kept, draft.type());
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
        for (int i = kept.size() - 1; i >= earliest(kept); i--) {
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

    /** "the death of ten soldiers in an attack on Monday": they are whom the attack struck, and their death is a part of it. */
    private static void takeDead(List<Draft> kept, Draft harm) {
        if (!harm.type().isHarm() || !harm.occurrence.isNoun() || kept.isEmpty()) {
            return;
        }
        Draft death = kept.get(kept.size() - 1);
        if (death.type() == EventType.DEATH && HarmRetold.isOfDeath(death.occurrence, harm.occurrence)) {
            kept.remove(death);
            death.occurrence.drop(DropReason.SAME);
            Absorption.absorb(harm, death);
        }
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

    private @Nullable Draft find(List<Draft> kept, Draft draft) {
        int bound = earliest(kept);
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
}
