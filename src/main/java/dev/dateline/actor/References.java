package dev.dateline.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by what does not say so itself: "he", "the government", "both sides". */
final class References {

    private final Scan scan;
    private final Appositions appositions;
    private final Pronouns pronouns;
    private final Pairs pairs;
    private final Owners owners;

    References(Scan scan, RoleReader roles, Supplier<@Nullable ActorMention> title) {
        this.scan = scan;
        appositions = new Appositions(scan, roles);
        pronouns = new Pronouns(scan);
        pairs = new Pairs(scan);
        owners = new Owners(scan, title, pairs);
    }

    /** A pronoun for one person; it stays without actors where nobody is safe to be meant. */
    Draft pronoun(int token) {
        return pronouns.read(token);
    }

    /** Gives actors to all mentions that are still open. */
    void resolve() {
        administered();
        namesakes();
        appositions.read();
        new Descriptions(scan).read();
        shareOffices();
        possessives();
        owners.resolve();
        rebels();
        again();
        pairs.resolve();
        new Exceptions(scan).read();
    }

    /** "Chadian-administered Aouzou" is where Chad is, whatever other state the lists put it in. */
    private void administered() {
        List<Draft> drafts = scan.drafts;
        for (int i = 1; i < drafts.size(); i++) {
            Draft state = drafts.get(i - 1);
            Draft place = drafts.get(i);
            boolean held = place.form == ActorForm.PLACE
                    && state.form == ActorForm.AFFILIATION
                    && state.isState()
                    && place.first == state.end + 2
                    && scan.isTyingHyphen(state.end)
                    && scan.tokens.isWritten(state.end + 1, "administered");
            if (held) {
                place.actors = state.actors;
                place.country = state.country;
                place.namesakes = List.of();
            }
        }
    }

    /**
     * "Punjab" lies in the country that the text names: of several places of one name, the one whose country it speaks of. So are
     * peoples: the "Serbs" of a text on Croatia are at home there, unless "in Serbia" stands right before them.
     */
    private void namesakes() {
        Map<String, Integer> named = null;
        Draft last = null;
        for (Draft draft : scan.drafts) {
            if (draft.namesakes.isEmpty()) {
                last = draft.country == null ? last : draft;
            } else if (last == null
                    || !String.valueOf(draft.country).equals(last.country)
                    || scan.sentenceEnd(last.first) <= draft.first) {
                named = named == null ? countries() : named;
                int most = named.getOrDefault(String.valueOf(draft.country), 0);
                for (Sense other : draft.namesakes) {
                    int count = named.getOrDefault(String.valueOf(other.country()), 0);
                    if (count > most) {
                        most = count;
                        draft.actors = other.actors();
                        draft.country = other.country();
                    }
                }
            }
        }
    }

    /** How often the text names each country otherwise. */
    private Map<String, Integer> countries() {
        Map<String, Integer> named = new HashMap<>();
        for (Draft draft : scan.drafts) {
            if (draft.namesakes.isEmpty() && draft.country != null) {
                named.merge(draft.country, 1, Integer::sum);
            }
        }
        return named;
    }

    /** "the Russian and Chinese presidents": the first adjective names an office too. */
    private void shareOffices() {
        List<Draft> drafts = scan.drafts;
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean shared = next.form == ActorForm.OFFICE
                    || next.form == ActorForm.INSTITUTION
                    || next.form == ActorForm.PEOPLE;
            boolean joined = next.first == draft.end + 1
                    && (scan.is(draft.end, WordClass.JOINING) || scan.isPunctuation(draft.end, ','));
            boolean owner =
                    draft.form == ActorForm.ADJECTIVE || (isRegion(draft) && next.form == ActorForm.INSTITUTION);
            if (owner && shared && joined && next.viaEnd > 0) {
                draft.form = next.form;
                draft.via(next.viaFirst, next.viaEnd);
            }
        }
    }

    /** "Zanzibar and Kenyan forces": a region that no word places. */
    private boolean isRegion(Draft draft) {
        return draft.form == ActorForm.PLACE && draft.end == draft.first + 1 && !scan.isLocated(draft.first);
    }

    /** "Kabila's forces", "Chadian-led forces": what follows a possessive belongs to the one before it, and troops to him who leads them. */
    private void possessives() {
        List<Draft> drafts = scan.drafts;
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean possessed = draft.first == before.end + 1 && scan.isPossessive(before.end);
            if (possessed && draft.form == ActorForm.INSTITUTION && before.isState() && draft.isState()) {
                // "Chad's Southern Command", whose name is another's as well
                draft.actors = before.actors();
                draft.country = before.country;
            } else if ((possessed || isLed(before, draft)) && draft.isArm() && !isPerson(before.actors())) {
                draft.actFor(before);
                draft.open = null;
            }
        }
    }

    private boolean isLed(Draft leader, Draft troops) {
        return leader.form == ActorForm.AFFILIATION
                && troops.first == leader.end + 2
                && scan.isTyingHyphen(leader.end)
                && scan.tokens.isWritten(leader.end + 1, "led");
    }

    private static boolean isPerson(List<Actor> actors) {
        return actors.isEmpty() || actors.get(0).kind() == ActorKind.PERSON;
    }

    /** "the rebels": the last armed group that the article named, else the first that it goes on to name. */
    private void rebels() {
        Draft next = firstGroup();
        Draft last = null;
        Draft guessed = null;
        Draft before = null;
        for (Draft draft : scan.drafts) {
            Draft group = last == null && draft.actors.isEmpty() ? next : last;
            if (guessed != null
                    && scan.sentenceEnd(guessed.first) > draft.first
                    && !scan.is(draft.first - 1, WordClass.ARTICLE)) {
                // "shelled a camp of the West Valley Front, killing ten rebels"
                group = guessed;
            }
            if (draft.open == Role.Kind.REBELS && group != null && !areOthers(draft, before, group)) {
                draft.form = ActorForm.INSTITUTION;
                draft.actors = group.actors();
            }
            // "rebels of the PKK", rather than a party that is named after
            guessed = draft.weak && draft.isOne(ActorKind.GROUP) ? draft : draft.isGroup() ? null : guessed;
            boolean called = last != null && last.form == ActorForm.INSTITUTION && last.open == null;
            last = draft.isGroup() && !(called && draft.form != ActorForm.INSTITUTION) ? draft : last;
            before = draft;
        }
    }

    /** "rebel groups", which are more than one; "Darfur rebels" after a group that fights another state. */
    private boolean areOthers(Draft rebels, @Nullable Draft before, Draft group) {
        if (scan.tokens.isWritten(rebels.end - 1, "groups")) {
            return true;
        }
        if (before == null || before.end != rebels.first || before.form != ActorForm.PLACE) {
            return false;
        }
        Actor foe = scan.lexicon.foe(group.actors().get(0));
        return foe != null && !foe.id().equals(before.country);
    }

    /** "the airline", "the movement": the last one of its kind that the article named. */
    private void again() {
        Map<ActorKind, Draft> last = new EnumMap<>(ActorKind.class);
        Map<ActorKind, Draft> others = new EnumMap<>(ActorKind.class);
        for (Draft draft : scan.drafts) {
            ActorKind kind = draft.open == null ? null : draft.open.again();
            Draft same = kind == null ? null : last.get(kind);
            if (same == null && kind == ActorKind.GROUP) {
                // "the rights group", where no armed one is named
                same = last.getOrDefault(ActorKind.COMPANY, last.get(ActorKind.BODY));
            }
            if (same != null && isAccusedBy(draft, same)) {
                same = others.get(kind);
            }
            if (same != null) {
                draft.actors = same.actors();
            }
            if (kind == null && draft.actors().size() == 1) {
                Draft before = last.put(draft.actors().get(0).kind(), draft);
                if (before != null && !before.actors().equals(draft.actors())) {
                    others.put(draft.actors().get(0).kind(), before);
                }
            }
        }
    }

    /** "Harbour Watch accused the group of raids", but not "Harbour Watch announced the group would go": nobody accuses himself. */
    private boolean isAccusedBy(Draft draft, Draft accuser) {
        int verb = draft.first - 2;
        return accuser.end == verb
                && scan.is(verb + 1, WordClass.ARTICLE)
                && scan.tokens.endsWith(verb, "ed")
                && (scan.tokens.isWritten(draft.end, "of")
                        || scan.tokens.isWritten(draft.end, "for")
                        || scan.tokens.isWritten(draft.end, "over"));
    }

    /** The first armed group of the article; rather one that is named for itself than the Amal of "the Amal-linked Blue Front". */
    private @Nullable Draft firstGroup() {
        Draft first = null;
        for (Draft draft : scan.drafts) {
            if (draft.isGroup()) {
                if (draft.isParty()) {
                    return draft;
                }
                first = first == null ? draft : first;
            }
        }
        return first;
    }
}
