package dev.dateline.event.grammar;

import org.jspecify.annotations.Nullable;

/** What the clause that is being read has so far: whether a subject, whether a verb. */
final class ClauseState {

    private boolean subject;
    private boolean finite;
    /** Whether a preposition governs the noun group that is being read. */
    private boolean governed;

    private boolean joined;

    /** Whether the clause around a relative one has a subject and waits for its verb: "the king, who rules Fiji, …". */
    private boolean waiting;

    /** Whether a participle after a comma says more of a subject that waits for its verb: "the king, speaking in Fiji, …". */
    private boolean aside;

    /** Whether a comma parts a subject from its verb, so far. */
    private boolean paused;

    /** Whether the only verb so far is an infinitive behind such a comma: "the king, under pressure to leave, …". */
    private boolean onlyToDo;

    private boolean resumed;

    /** Whether the clause is a relative one: "which the king signed". */
    private boolean relative;

    /** Whether the relative clause has a noun group of its own that can be its subject. */
    private boolean ownSubject;

    /** Whether the sentence has had a finite verb. */
    private boolean told;

    /**
     * Whether the clause is one that the sentence opens with, before its main clause: "As A arrived in B, C attacked D", "Arguing that A
     * had left, C attacked D", "At talks that A held, C attacked D".
     */
    private boolean opening;

    /** Whether the sentence opens with a preposition. */
    private boolean fronted;

    /** Whether the last words were a form of "be", with adverbs. */
    private boolean being;

    /** Whether the last word was a "to" right behind a noun, as in "talks to end", or the verb that it opens. */
    private boolean toBehindNoun;

    /** Whether the only verb of the clause so far is such an infinitive. */
    private boolean purposeOnly;

    private boolean passive;
    private boolean gapped;

    /** Whether the clause so far has a noun group that can be its subject. */
    boolean hasSubject() {
        return subject;
    }

    /** Whether the clause is a relative one with a subject of its own, and waits for its verb: "the treaty which the king". */
    boolean isRelativeWithSubject() {
        return relative && ownSubject && !finite;
    }

    /** Whether the clause so far has a finite verb. */
    boolean hasVerb() {
        return finite;
    }

    /** Whether the only verb of the clause so far is an infinitive that tells what its subject is for: "talks to end the war". */
    boolean hasOnlyPurpose() {
        return finite && purposeOnly;
    }

    /** Whether the clause began after "and" with what may be one more object of the verb before. */
    boolean isJoined() {
        return joined;
    }

    /** Whether the last token, but for adverbs, was the comma behind which a subject's own verb may follow, after more was said of it. */
    boolean isResumed() {
        return resumed;
    }

    /** Whether the clause began after "and" behind a passive, whose "be" it may share: "two men were killed and six wounded". */
    boolean isGapped() {
        return gapped;
    }

    /** Takes the next word for a subject, whatever stands before: the "he" of "met leaders of Fiji and he left". */
    void open() {
        governed = false;
    }

    /**
     * Reads on.
     *
     * @param tag what the next token is
     * @param before what the token before it is; null at the beginning
     */
    void follow(Tag tag, @Nullable Tag before) {
        // "the king, who rules Fiji, also …"
        resumed &= tag == Tag.ADVERB || tag == Tag.NEGATION;
        toBehindNoun = tag == Tag.TO ? before == Tag.NOUN : toBehindNoun && before == Tag.TO;
        fronted |= before == null && tag == Tag.PREPOSITION;
        followPassive(tag);
        boolean apposed = paused;
        followPause(tag, before);
        switch (tag) {
            // "hundreds of people": the people act
            case PREPOSITION -> governed = before != Tag.DETERMINER && before != Tag.NUMBER;
            // "on Monday the army", "on that day the army": after a date, or with an article of its own, a new group
            // begins
            case DATE -> {
                governed = false;
                if (waiting && before == Tag.SUBORDINATOR) {
                    // "the king, who has ruled since 1996, …"
                    subject = true;
                    finite = true;
                }
            }
            case DETERMINER -> governed &= before != Tag.NOUN;
            case NOUN, NAME, PRONOUN -> {
                if (!governed) {
                    subject = true;
                    ownSubject = true;
                }
            }
            case SUBORDINATOR, THAT, BREAK -> {
                // "the king, days after he fell ill, …"
                boolean interrupted = tag == Tag.SUBORDINATOR && apposed && subject && !finite;
                opening = !told && !interrupted && (tag == Tag.SUBORDINATOR || (tag == Tag.THAT && opening));
                waiting = interrupted || (waiting && tag == Tag.SUBORDINATOR);
                aside = false;
                joined = false;
                subject = false;
                finite = false;
                governed = false;
                relative = false;
            }
            case RELATIVE -> {
                // "the king, a man who rules Fiji, …"
                waiting = (before == Tag.COMMA || apposed) && subject && !finite;
                opening |= fronted && !subject && !told;
                subject = true;
                finite = false;
                governed = false;
                relative = true;
                ownSubject = false;
            }
            case CONJUNCTION -> {
                if (hasOnlyPurpose()) {
                    // "talks to end the war between Chad and Mali resumed": the subject still waits for its verb
                    break;
                }
                joined = finite && before != null && before.isNominal();
                subject &= !finite;
                finite = false;
                governed = governed && !subject;
            }
            case COMMA -> {
                governed = false;
                relative = false;
                if (waiting && finite) {
                    // the relative clause ends
                    waiting = false;
                    finite = false;
                    resumed = true;
                }
                if (onlyToDo) {
                    onlyToDo = false;
                    finite = false;
                    resumed = true;
                }
                paused = subject && !finite && !opening && !relative;
                resumed |= aside && subject && !finite;
                aside = false;
                if (opening && finite) {
                    opening = false;
                    subject = false;
                    finite = false;
                }
            }
            case PRESENT, PAST, MODAL -> {
                told = true;
                joined = false;
                finite = true;
                purposeOnly = false;
                governed = false;
            }
            case BE, HAVE, DO, BASE -> {
                // "There has been a rise in bomb attacks": the subject is still to come
                boolean inverted = before == Tag.ADVERB && (tag == Tag.BE || tag == Tag.HAVE);
                told |= subject;
                boolean verb = subject || inverted;
                purposeOnly = verb && before == Tag.TO && toBehindNoun && (!finite || purposeOnly);
                finite |= verb;
                governed = false;
            }
            case ING, PARTICIPLE -> {
                aside |= before == Tag.COMMA && subject && !finite;
                opening |= tag == Tag.ING && !subject && !told;
                governed = false;
            }
            case TO -> governed = false;
            default -> {}
        }
    }

    private void followPause(Tag tag, @Nullable Tag before) {
        switch (tag) {
            case BASE, BE, HAVE, DO -> {
                onlyToDo |= paused && before == Tag.TO && !finite;
                paused = false;
            }
            case SUBORDINATOR, THAT, BREAK, RELATIVE, CONJUNCTION, PRESENT, PAST, MODAL -> {
                onlyToDo = false;
                paused = false;
            }
            default -> {}
        }
    }

    private void followPassive(Tag tag) {
        switch (tag) {
            case CONJUNCTION -> {
                gapped = passive;
                passive = false;
            }
            case PARTICIPLE -> {
                passive |= being;
                gapped &= !being;
            }
            case SUBORDINATOR, THAT, BREAK, RELATIVE, PRESENT, PAST, MODAL, HAVE, DO -> {
                passive = false;
                gapped = false;
            }
            default -> {}
        }
        being = tag == Tag.BE || (being && (tag == Tag.ADVERB || tag == Tag.NEGATION));
    }
}
