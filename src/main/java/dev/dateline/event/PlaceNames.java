package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a text names places: alone, in pairs, on a border, with the spot in them. */
final class PlaceNames {

    /** How a text can name where something happened: not by "its ministry". */
    static final Set<ActorForm> FORMS = EnumSet.of(ActorForm.NAME, ActorForm.PLACE, ActorForm.CAPITAL, ActorForm.SEAT);

    /** Most words of the name of a spot in a place. */
    private static final int LONGEST_SPOT = 3;

    private final Cues cues;

    PlaceNames(Cues cues) {
        this.cues = cues;
    }

    /** The name of a place that a token is in, or null. */
    @Nullable
    static ActorMention nameOfPlace(ArticleText text, int token) {
        ActorMention mention = text.actor(token);
        return mention != null && mention.country() != null && FORMS.contains(mention.form()) ? mention : null;
    }

    /** The country of a place whose name begins at a token, or null. */
    @Nullable
    static String countryAt(ArticleText text, int token) {
        ActorMention mention = text.actor(token);
        return mention != null && mention.first() == token && isNameOfPlace(text, mention) ? mention.country() : null;
    }

    /** Whether a name is that of a place, and no longer than it is known: not "Lima" of "Lima Airlines". */
    private static boolean isNameOfPlace(ArticleText text, ActorMention mention) {
        return FORMS.contains(mention.form())
                && !(mention.end() < text.tokens().size() && text.tokens().isCapitalized(mention.end()));
    }

    /** Whether "and", or, where that is to come, a comma ties a name to a place before it. */
    static boolean isTiedToPlace(ArticleText text, int first, boolean list) {
        Tokens tokens = text.tokens();
        int name = first > 0 && tokens.isWritten(first - 1, "the") ? first - 1 : first;
        boolean and = name > 1 && tokens.isWritten(name - 1, "and");
        int before = and ? name - 1 : name;
        boolean comma = before > 1 && tokens.isPunctuation(before - 1, ',');
        ActorMention earlier = comma ? text.actor(before - 2) : and ? text.actor(before - 1) : null;
        return earlier != null && (and || list) && FORMS.contains(earlier.form());
    }

    /** Where in a place that begins at a token it was, with a comma, or nothing: "near Kabou in Kara, Togo" names a spot in Kara that no list has to know. */
    String spot(ArticleText text, int place) {
        Tokens tokens = text.tokens();
        int in = place > 0 && tokens.isWritten(place - 1, "the") ? place - 2 : place - 1;
        int first = in;
        while (first > 0 && in - first < LONGEST_SPOT && tokens.isCapitalized(first - 1) && !text.isDate(first - 1)) {
            first--;
        }
        boolean named = first > 0 && first < in && tokens.isWritten(in, "in") && isWhereabouts(tokens, first - 1);
        return named && !isOfOtherState(text, first, place) ? tokens.nameOf(first, in) + ", " : "";
    }

    /** In what a place that is named lies, behind a comma, or nothing: the Mali of "at Gao Airport in northern Mali". */
    static String around(ArticleText text, ActorMention place) {
        Tokens tokens = text.tokens();
        int in = place.end();
        if (in >= tokens.size() || !tokens.isWritten(in, "in")) {
            return "";
        }
        int first = in + 1 < tokens.size() && tokens.isWritten(in + 1, "the") ? in + 2 : in + 1;
        String country = first < tokens.size() ? countryAt(text, first) : null;
        ActorMention wider = country != null && country.equals(place.country()) ? text.actor(first) : null;
        return wider == null ? "" : ", " + tokens.nameOf(first, wider.end());
    }

    /** "near Kabou in Togo", but not "a train to Kabou in Togo". */
    private boolean isWhereabouts(Tokens tokens, int preposition) {
        return cues.is(tokens.word(preposition), Cue.PLACE)
                && !tokens.isWritten(preposition, "to")
                && !tokens.isWritten(preposition, "from");
    }

    /** "near Benin in Togo" */
    private static boolean isOfOtherState(ArticleText text, int spot, int place) {
        String country = countryAt(text, spot);
        return country != null && !country.equals(countryAt(text, place));
    }

    /** "near the Chadian border", "on the Chad-Mali border": on which side of it is not said. */
    boolean isBorder(ArticleText text, ActorMention mention) {
        ActorMention neighbour = neighbour(text, mention);
        int next = neighbour == null ? mention.end() : neighbour.end();
        return next < text.tokens().size() && cues.is(text.tokens().word(next), Cue.BORDER);
    }

    /** "took part in the Chad-Mali talks": no place, where "near the Chad-Mali border" is one. */
    static boolean isOneOfPair(ArticleText text, ActorMention mention) {
        return mention.first() > 0
                && text.tokens().isWritten(mention.first() - 1, "the")
                && neighbour(text, mention) != null;
    }

    /** "the Chad-Mali commission" */
    static boolean isOfPair(ArticleText text, ActorMention mention) {
        int hyphen = mention.first() - 1;
        boolean second = hyphen > 0 && text.tokens().isPunctuation(hyphen, '-') && text.actor(hyphen - 1) != null;
        return second || neighbour(text, mention) != null;
    }

    /** The Mali of "Chad-Mali", for Chad; or null. */
    @Nullable
    static ActorMention neighbour(ArticleText text, ActorMention mention) {
        int hyphen = mention.end();
        if (hyphen + 1 >= text.tokens().size() || !text.tokens().isPunctuation(hyphen, '-')) {
            return null;
        }
        ActorMention next = text.actor(hyphen + 1);
        return next != null && next.first() == hyphen + 1 ? next : null;
    }
}
