package dev.dateline.actor;

import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One pass over one text. */
final class TaggingRun {

    /** Words that are names of too many: "Party", "Minister", "Monday". */
    private static final int NO_SHORT_NAME = OrganisationReader.HEADS
            | WordClass.COMMON.mask()
            | WordClass.BREAK.mask()
            | WordClass.DIRECTION.mask()
            | WordClass.MODIFIER.mask()
            | WordClass.ROLE_START.mask();

    private final Scan scan;
    private final RoleReader roles;
    private final OwnerReader owners;
    private final PersonReader persons;
    private final BareRoleReader bareRoles;
    private final CapitalReader capitals;
    private final Acronyms acronyms;
    private final References references;

    /** @param title gives the state that the text's title names, or null */
    TaggingRun(ActorLexicon lexicon, Tokens tokens, long day, Supplier<@Nullable ActorMention> title) {
        scan = new Scan(lexicon, tokens, day);
        roles = new RoleReader(scan);
        persons = new PersonReader(scan);
        PlaceReader places = new PlaceReader(scan);
        OrganisationReader organisations = new OrganisationReader(scan, persons, places, roles);
        capitals = new CapitalReader(scan, persons, organisations);
        owners = new OwnerReader(scan, roles, persons, places, organisations);
        bareRoles = new BareRoleReader(scan, roles, persons);
        acronyms = new Acronyms(scan);
        references = new References(scan, roles, title);
    }

    List<ActorMention> mentions() {
        int end = scan.tokens.placeLineEnd();
        int token = 0;
        if (end > 0) {
            read(0, scan.tokens.placeLineStart());
            int before = scan.drafts.size();
            token = Math.max(end, read(scan.tokens.placeLineStart(), end));
            keepPlaces(scan.drafts.subList(before, scan.drafts.size()));
        }
        read(token, scan.size());
        references.resolve();
        acronyms.settle();
        List<ActorMention> mentions = new ArrayList<>(scan.drafts.size());
        for (Draft draft : scan.drafts) {
            if (!draft.actors().isEmpty()) {
                mentions.add(draft.toMention(scan.tokens));
            }
        }
        return mentions;
    }

    /** Reads from one token to another; gives the one to go on from. */
    private int read(int from, int to) {
        int token = from;
        while (token < to) {
            boolean capitalized = scan.tokens.isCapitalized(token);
            boolean worth = capitalized || isWorth(token);
            token = worth ? Math.max(token + 1, read(token, scan.classes(token), capitalized)) : token + 1;
        }
        return token;
    }

    /** Of what a report begins with, keeps the place where it was written: it says whose police, or whose parliament, is meant. */
    private static void keepPlaces(List<Draft> drafts) {
        drafts.removeIf(draft -> draft.country == null);
        for (Draft draft : drafts) {
            draft.form = ActorForm.PLACE;
        }
    }

    /** Whether a word without a capital may name somebody. */
    private boolean isWorth(int token) {
        return scan.tokens.may(token, WordMarks.LOWER_ACTOR)
                && (scan.classes(token) & WordClass.LOWER_CASE_STARTS) != 0;
    }

    private int read(int first, int classes, boolean capitalized) {
        if (capitalized) {
            int repeated = acronyms.read(first);
            if (repeated > first) {
                return repeated;
            }
            acronyms.recognise(first);
            Referent known = scan.people.find(first);
            known = known == null ? persons.byForename(first) : known;
            if (known != null && !isOfAnother(first, known)) {
                return again(first, known);
            }
        }
        WordClass start = capitalized ? WordClass.NAME_START : WordClass.LOWER_NAME_START;
        if ((classes & start.mask()) != 0) {
            int end = owners.read(first);
            if (end > first) {
                shorten(end);
                return end;
            }
        }
        if ((classes & (WordClass.ROLE_START.mask() | WordClass.MODIFIER.mask())) != 0) {
            int end = bareRoles.read(first);
            if (end > first) {
                return end;
            }
        }
        if ((classes & WordClass.PERSON_PRONOUN.mask()) != 0) {
            scan.add(references.pronoun(first));
            return first + 1;
        }
        return capitalized ? capitals.read(first) : first + 1;
    }

    /** Lets the end of a group's name of two words stand for it from now on: "the Harbour Tigers ... the Tigers". */
    private void shorten(int end) {
        Draft last = scan.last();
        if (last == null || last.end != end || end != last.first + 2 || !isGroup(last)) {
            return;
        }
        if (scan.isCapitalized(end - 1)
                && !scan.isCapitalized(end)
                && (scan.classes(end - 1) & NO_SHORT_NAME) == 0
                && scan.nameAt(end - 1) == null) {
            scan.people.introduceUnlessShared(end - 1, Referent.organisation(last.actors));
        }
    }

    private static boolean isGroup(Draft draft) {
        return draft.form == ActorForm.NAME
                && draft.actors.size() == 1
                && draft.actors.get(0).kind() == ActorKind.GROUP;
    }

    /** "Ali Hassan ... Hassan Sheikh": a surname that is the first name of one whom the lexicon knows in full, and who is another. */
    private boolean isOfAnother(int first, Referent known) {
        Sense sense = scan.nameAt(first);
        return sense != null
                && sense.use().isPerson()
                && scan.nameEnd > first + 1
                && scan.isCapitalized(first + 1)
                && !known.name().startsWith(scan.tokens.textOf(first));
    }

    /** A name that the article has introduced before. */
    private int again(int first, Referent known) {
        int officer = known.form() == ActorForm.INSTITUTION ? officer(first, known) : first;
        if (officer > first) {
            return officer;
        }
        scan.add(new Draft(first, first + 1, List.of(), known.form()).of(known));
        return first + 1;
    }

    /** "HNP chief Omar Sosa", who acts for whom the institution acts; gives the token after the name, or the first one if nobody is named. */
    private int officer(int first, Referent institution) {
        int roleEnd = roles.read(first + 1);
        boolean acts = roleEnd > 0 && roles.role().acts() && !roles.isFormer() && !scan.is(first - 1, WordClass.FORMER);
        int end = acts ? persons.nameAfterTitle(roleEnd) : -1;
        if (end < 0) {
            return first;
        }
        List<Actor> owner = institution.actors();
        Referent person = owner.isEmpty() ? persons.titled(roleEnd, end) : persons.official(roleEnd, end, owner);
        if (owner.isEmpty()) {
            person.open();
        }
        scan.add(new Draft(first, end, owner, ActorForm.PERSON).of(person).via(first, roleEnd));
        return end;
    }
}
