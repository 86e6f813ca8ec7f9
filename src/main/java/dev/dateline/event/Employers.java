package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what a person leaves where only the words beside his name tell: "Zorvex chairman X resigns", "X, chairman of Zorvex, resigns". */
final class Employers {

    /** Most words between a name and the company of which its bearer holds an office. */
    private static final int REACH = 6;

    private Employers() {}

    /** Adds the company, body or party of a person who resigns, where nothing else says what he leaves. */
    static void add(Draft draft) {
        for (Participant party : draft.participants.values()) {
            if (party.kind() != ActorKind.PERSON) {
                return;
            }
        }
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        for (int token = occurrence.sentence().first();
                token < occurrence.sentence().end();
                token++) {
            ActorMention person = text.actor(token);
            if (person == null
                    || person.first() != token
                    || !draft.participants.containsKey(person.actor().id())) {
                continue;
            }
            ActorMention before = before(occurrence, person);
            ActorMention employer = before == null ? behind(occurrence, person) : before;
            if (employer != null) {
                draft.guess(employer.actor(), Role.TARGET, employer.via());
                return;
            }
        }
    }

    /** "Zorvex chairman X", "Zorvex's chairman X"; but not "former Zorvex chairman X". */
    private static @Nullable ActorMention before(Occurrence occurrence, ActorMention person) {
        Tokens tokens = occurrence.tokens();
        int last = person.first() - 1;
        if (last >= occurrence.sentence().first() && occurrence.sentence().isPossessive(last)) {
            last--;
        }
        ActorMention mention =
                last < occurrence.sentence().first() ? null : occurrence.text().actor(last);
        boolean former = mention != null
                && mention.first() > occurrence.sentence().first()
                && (tokens.isWritten(mention.first() - 1, "former") || tokens.isWritten(mention.first() - 1, "Former"));
        return mention != null && mention.form() == ActorForm.AFFILIATION && employs(mention) && !former
                ? mention
                : null;
    }

    /** "X, chairman of Zorvex,"; but not "X, a former chairman of Zorvex,". */
    private static @Nullable ActorMention behind(Occurrence occurrence, ActorMention person) {
        Tokens tokens = occurrence.tokens();
        int end = Math.min(occurrence.sentence().end(), person.end() + REACH);
        if (person.end() >= end || !tokens.isPunctuation(person.end(), ',')) {
            return null;
        }
        for (int token = person.end() + 1; token < end; token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null) {
                boolean of = mention.form() == ActorForm.OFFICE || isBehindOf(tokens, mention.first());
                return of && employs(mention) ? mention : null;
            }
            if (tokens.isPunctuation(token, ',') || tokens.isWritten(token, "former") || token == occurrence.first()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBehindOf(Tokens tokens, int first) {
        return tokens.isWritten(first - 1, "of")
                || (tokens.isWritten(first - 1, "the") && tokens.isWritten(first - 2, "of"));
    }

    private static boolean employs(ActorMention mention) {
        return mention.actor().kind() != ActorKind.STATE && mention.actor().kind() != ActorKind.PERSON;
    }
}
