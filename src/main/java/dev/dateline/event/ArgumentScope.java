package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of a sentence around one of its triggers after the other, as arguments: each with those whom it counts, names or heads. */
final class ArgumentScope {

    /** Most groups of members that one noun counts. */
    private static final int MEMBER_HOPS = 5;

    /** The trigger whose arguments are looked for. */
    Occurrence occurrence;

    final Sentence sentence;
    final Clauses clauses;
    final Tokens tokens;
    final Cues cues;
    private final SlotWords slots;
    /** What has been found of the trigger, in the order of finding. */
    final List<Argument> found = new ArrayList<>();

    ArgumentScope(Occurrence occurrence, Cues cues, SlotWords slots) {
        this.occurrence = occurrence;
        this.cues = cues;
        this.slots = slots;
        sentence = occurrence.sentence();
        clauses = occurrence.clauses();
        tokens = occurrence.tokens();
    }

    /** Turns to another trigger of the sentence. */
    void turnTo(Occurrence next) {
        occurrence = next;
        found.clear();
    }

    void add(Slot slot, int first, int end) {
        add(slot, first, end, end);
    }

    void add(Slot slot, int first, int head, int end) {
        if (end > first) {
            found.add(new Argument(slot, first, head, end));
        }
    }

    /** Adds a noun group and what hangs on it; of a number or a quantity, that counts as itself. */
    void addGroups(Slot slot, int first, int lastNoun) {
        int end = membersEnd(slot, lastNoun);
        boolean quantity = cues.is(tokens.word(sentence.head(lastNoun)), Cue.QUANTITY)
                || isOffice(sentence.head(lastNoun))
                || tokens.shape(sentence.head(lastNoun)) == Shape.NUMBER;
        add(slot, sentence.start(first), quantity ? end : sentence.end(lastNoun), end);
        int last = lastOfChain(lastNoun);
        // "ministers from six countries, including A"
        boolean nations = opens(last + 1, Slot.FROM)
                && sentence.is(last + 2, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(last + 2)), Cue.NATIONS);
        examples(slot, nations ? last + 2 : last);
        membersAside(slot, lastOfChain(lastNoun));
        nameAfter(slot, lastNoun);
    }

    /** What stands aside behind a group, between dashes or commas, and says who they are. */
    private void membersAside(Slot slot, int last) {
        if (isDash(last + 1)) {
            membersBetweenDashes(slot, behindDash(last + 1));
        } else if (sentence.is(last + 1, Chunk.COMMA)) {
            membersBetweenCommas(slot, last + 2);
        }
    }

    /** "talks with the two groups -- A and B -- begin" */
    private void membersBetweenDashes(Slot slot, int first) {
        int end = sentence.is(first, Chunk.NOUN_GROUP) ? clauses.listEnd(first) : Clauses.NONE;
        if (end != Clauses.NONE && isDash(end + 1)) {
            add(slot, sentence.start(first), sentence.end(end));
        }
    }

    /** "three men, A, B and C, were freed": a list of two or more before the verb. */
    private void membersBetweenCommas(Slot slot, int first) {
        int end = sentence.is(first, Chunk.NOUN_GROUP) ? clauses.listEnd(first) : Clauses.NONE;
        if (end > first && sentence.is(end + 1, Chunk.COMMA) && sentence.isVerb(end + 2, Sentence.FINITE)) {
            add(slot, sentence.start(first), sentence.end(end));
        }
    }

    private int behindDash(int chunk) {
        int behind = chunk;
        while (isDash(behind)) {
            behind++;
        }
        return behind;
    }

    /** Whether a group is one of the dashes that set words apart in their sentence. */
    boolean isDash(int chunk) {
        if (!sentence.is(chunk, Chunk.COMMA)) {
            return false;
        }
        int mark = sentence.start(chunk);
        return tokens.isPunctuation(mark, '-')
                || tokens.isPunctuation(mark, '\u2013')
                || tokens.isPunctuation(mark, '\u2014');
    }

    /** "sentences A and her son, B": the name of who stands before the comma. */
    private void nameAfter(Slot slot, int described) {
        int last = lastOfChain(described);
        int name = last + 2;
        boolean bare = (slot == Slot.OBJECT || slot == Slot.SUBJECT)
                && sentence.is(last + 1, Chunk.COMMA)
                && sentence.is(name, Chunk.NOUN_GROUP)
                && (last == described || !sentence.is(name + 1, Chunk.VERB_GROUP))
                && !namesParty(described);
        if (bare
                && occurrence.text().namesPerson(sentence.start(name), sentence.end(name))
                && ((sentence.is(name + 1, Chunk.COMMA) && name < occurrence.chunk()) || !clauses.beginsClause(name))) {
            add(slot, sentence.start(name), sentence.end(name));
        }
    }

    /** Whether a group names a party: not by where somebody comes from, or what he was, as in "a former Chadian minister, X", "Y's brother, X". */
    private boolean namesParty(int group) {
        int head = tokens.word(sentence.head(group));
        boolean near = cues.is(head, Cue.KIN) || cues.is(head, Cue.STAFF);
        for (int token = sentence.start(group); token < sentence.end(group); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null
                    && mention.isParty()
                    && mention.form() != ActorForm.PEOPLE
                    && !(near && sentence.isPossessive(mention.end()))) {
                return true;
            }
        }
        return false;
    }

    /** "ten prisoners, including A and B": those whom the text names of them. */
    void examples(Slot slot, int last) {
        int opener = sentence.is(last + 1, Chunk.COMMA) ? last + 2 : last + 1;
        boolean among = opens(opener, Slot.AMONG)
                && sentence.is(opener + 1, Chunk.NOUN_GROUP)
                && sentence.isPronoun(sentence.head(opener + 1))
                && sentence.is(opener + 2, Chunk.NOUN_GROUP);
        if (among) {
            // "twenty countries, among them A and B"
            add(slot, sentence.start(opener + 2), sentence.end(clauses.listEnd(opener + 2)));
            return;
        }
        int such = sentence.is(last + 1, Chunk.COMMA) ? sentence.end(last) + 1 : sentence.end(last);
        if (such + 2 < sentence.end() && tokens.isWritten(such, "such") && tokens.isWritten(such + 1, "as")) {
            int named = sentence.chunkOf(such + 2);
            if (sentence.is(named, Chunk.NOUN_GROUP)) {
                add(slot, sentence.start(named), sentence.end(clauses.listEnd(named)));
            }
            return;
        }
        // an adverb is no group: "all parties, particularly Chad"
        int first = sentence.is(opener, Chunk.PREPOSITION) ? opener + 1 : opener;
        if (!sentence.is(first, Chunk.NOUN_GROUP) || !cues.is(tokens.word(sentence.start(first) - 1), Cue.EXAMPLE)) {
            return;
        }
        add(slot, sentence.start(first), sentence.end(clauses.listEnd(first)));
    }

    /** The "A and B" of "lists A and B as gangs and bans them", whom a pronoun behind a verb that goes on stands for; else the object itself. */
    int meant(int verb, int object) {
        boolean open = cues.is(tokens.word(sentence.head(object)), Cue.HIM)
                && !occurrence.text().namesActor(sentence.start(object), sentence.end(object));
        int before = open ? verbBefore(verb) : Clauses.NONE;
        int named = before == Clauses.NONE || sentence.has(before, Sentence.PASSIVE)
                ? Clauses.NONE
                : clauses.object(before);
        if (named != Clauses.NONE && opens(named + 1, Slot.WITH) && sentence.is(named + 2, Chunk.NOUN_GROUP)) {
            // "held talks with A and invited him"
            named += 2;
        }
        return named != Clauses.NONE && occurrence.text().isActor(sentence.head(named)) ? named : object;
    }

    /** The verb from which another goes on with the same subject; or {@link Clauses#NONE}. */
    private int verbBefore(int verb) {
        int before = clauses.goesOnFrom(verb);
        int above = before == Clauses.NONE && sentence.is(verb - 1, Chunk.CONJUNCTION)
                ? clauses.governor(verb)
                : Clauses.NONE;
        boolean same = above != Clauses.NONE && clauses.subject(above) == clauses.subject(verb);
        return same ? above : before;
    }

    /** The "with" of "A, together with B". */
    boolean isTogether(int preposition) {
        return opens(preposition, Slot.WITH) && cues.is(tokens.word(sentence.start(preposition) - 1), Cue.EXAMPLE);
    }

    /** The group of whom others are taken for: "X fighters" of "men believed to be X fighters", "suspected of belonging to X fighters"; or {@link Clauses#NONE}. */
    private int supposed(int participle) {
        if (!sentence.isVerb(participle, Sentence.BARE)
                || !cues.is(tokens.word(sentence.head(participle)), Cue.TAKEN)) {
            return Clauses.NONE;
        }
        int verb = opens(participle + 1, Slot.OF) ? participle + 2 : participle + 1;
        if (!sentence.isVerb(verb, Sentence.INFINITIVE) && !sentence.isVerb(verb, Sentence.ING)) {
            return Clauses.NONE;
        }
        boolean tied = cues.is(tokens.word(sentence.head(verb)), Cue.TIE);
        if (!tied && !sentence.has(verb, Sentence.AUXILIARY)) {
            return Clauses.NONE;
        }
        int noun = (tied ? opens(verb + 1, Slot.TO) : opens(verb + 1, Slot.FROM)) ? verb + 2 : verb + 1;
        return sentence.is(noun, Chunk.NOUN_GROUP) ? noun : Clauses.NONE;
    }

    /** Token after a noun group with those whom it counts: "four gunmen from X", "three people, including X", or who issued it: "a statement by X". */
    private int membersEnd(Slot slot, int noun) {
        int last = lastOfChain(noun);
        boolean parts = false;
        for (int hop = 0; hop < MEMBER_HOPS; hop++) {
            int next = last + 1;
            int supposed = supposed(sentence.is(next, Chunk.COMMA) ? next + 1 : next);
            if (supposed != Clauses.NONE) {
                last = lastOfChain(supposed);
                continue;
            }
            if (sentence.isVerb(next, Sentence.ING)
                    && sentence.is(next + 1, Chunk.NOUN_GROUP)
                    && cues.is(tokens.word(sentence.head(next)), Cue.REPRESENTING)) {
                last = clauses.listEnd(next + 1);
                continue;
            }
            int preposition = sentence.is(next, Chunk.COMMA) ? next + 1 : next;
            boolean part = isWord(preposition, Cue.EXAMPLE) || isTogether(preposition);
            if (part && sentence.is(preposition + 1, Chunk.PREPOSITION)) {
                // "along with"
                preposition++;
            }
            boolean tied = sentence.isVerb(next, Sentence.BARE | Sentence.ING)
                    && cues.is(tokens.word(sentence.head(next)), Cue.TIE)
                    && !(sentence.is(next + 2, Chunk.NOUN_GROUP)
                            && occurrence.text().namesPerson(sentence.start(next + 2), sentence.end(next + 2)));
            if (tied) {
                preposition = next + 1;
            } else if (!part
                    && parts
                    && sentence.is(next + 1, Chunk.NOUN_GROUP)
                    && !sentence.is(next, Chunk.PREPOSITION)) {
                // "nine from A, three from B and one from C"
                preposition = next + 2;
            }
            boolean from = opens(preposition, Slot.FROM)
                    && (isOffice(sentence.start(preposition) - 1)
                            || isInstitutionOf(sentence.start(preposition) - 1, preposition + 1)
                            || !occurrence
                                    .text()
                                    .namesActor(sentence.start(preposition - 1), sentence.start(preposition)));
            boolean issued = slot == Slot.SUBJECT
                    && opens(preposition, Slot.BY)
                    && preposition == last + 1
                    && cues.is(tokens.word(sentence.head(noun)), Cue.STATEMENT);
            if ((!part && !tied && !from && !issued)
                    || !sentence.is(preposition, Chunk.PREPOSITION)
                    || !sentence.is(preposition + 1, Chunk.NOUN_GROUP)) {
                break;
            }
            parts |= part;
            last = clauses.listEnd(preposition + 1);
        }
        return sentence.end(last);
    }

    /** "troops from A and B": what stands before "from" is an institution of the first whom it names. */
    private boolean isInstitutionOf(int token, int noun) {
        ActorMention mention = occurrence.text().actor(token);
        ActorMention named =
                sentence.is(noun, Chunk.NOUN_GROUP) ? occurrence.text().actor(sentence.head(noun)) : null;
        return mention != null
                && named != null
                && mention.form() == ActorForm.INSTITUTION
                && mention.end() == mention.first() + 1
                && mention.actor().equals(named.actor());
    }

    /** "delegates from A and B": what stands before "from" are those who act for whom it names. */
    private boolean isOffice(int token) {
        ActorMention mention = occurrence.text().actor(token);
        return mention != null
                && mention.form() == ActorForm.OFFICE
                && (!tokens.isCapitalized(mention.end() - 1) || mention.end() == mention.first() + 1);
    }

    private boolean isWord(int chunk, Cue cue) {
        return sentence.is(chunk, Chunk.PREPOSITION) && cues.is(tokens.word(sentence.start(chunk)), cue);
    }

    /** Token after a noun group and what "of" hangs on it. */
    int chainEnd(int noun) {
        return sentence.end(lastOfChain(noun));
    }

    int lastOfChain(int noun) {
        int last = noun;
        while (opens(last + 1, Slot.OF) && sentence.is(last + 2, Chunk.NOUN_GROUP) && last < noun + 8) {
            last = clauses.listEnd(last + 2);
        }
        return last;
    }

    /** Whether a group is a preposition that opens a slot. */
    boolean opens(int chunk, Slot slot) {
        return slotOf(chunk) == slot;
    }

    /** The slot that a group opens as a preposition, or null. */
    @Nullable
    Slot slotOf(int chunk) {
        return sentence.is(chunk, Chunk.PREPOSITION) ? slots.of(occurrence.openingWord(chunk)) : null;
    }

    /** The actor whom a noun group names and says no more of, save an article or whose he is; or null. */
    @Nullable
    ActorMention named(int group) {
        if (!sentence.is(group, Chunk.NOUN_GROUP)) {
            return null;
        }
        ActorMention mention = occurrence.text().actor(sentence.head(group));
        if (mention == null || !mention.isParty() || mention.end() != sentence.end(group)) {
            return null;
        }
        int before = mention.first() - 1;
        return before <= sentence.start(group) || sentence.isPossessive(before) ? mention : null;
    }

    /** First group of a list that ends at a noun group; those whom a sentence opens with may be parted by commas alone: "A, B sign a treaty". */
    int openingStart(int noun) {
        int start = clauses.listStart(noun);
        int first = start;
        ActorMention next = named(start);
        while (next != null && sentence.is(first - 1, Chunk.COMMA) && !isDash(first - 1)) {
            ActorMention before = named(first - 2);
            next = before == null || before.actor().equals(next.actor()) ? null : before;
            first = next == null ? first : first - 2;
        }
        return first == 0 ? 0 : start;
    }

    /** Whether a group, or the list that ends with it, names an actor. */
    boolean namesActor(int group) {
        return occurrence.text().namesActor(sentence.start(clauses.listStart(group)), chainEnd(group));
    }
}
