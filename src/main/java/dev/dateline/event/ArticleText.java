package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.article.Article;
import dev.dateline.event.grammar.Spans;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An article with what is known of its words before events are looked for: who is named and which dates. */
final class ArticleText implements Spans {

    /** The news of an article stands in so many sentences, its first. */
    private static final int LEAD_SENTENCES = 2;

    /** What stands behind the hyphen of a state whose something is elsewhere: "Chadian-flagged", "Chadian-held". */
    private static final Set<String> OF_ANOTHER =
            Set.of("flagged", "owned", "operated", "registered", "managed", "occupied", "held");

    /** Tokens of a headline. */
    private static final int LONGEST_HEADLINE = 20;

    /** As how many other names one counts that says where something is. */
    private static final int PLACE_WEIGHT = 3;

    /** As how many names the place counts that the title gives. */
    private static final int TITLE_WEIGHT = 2 * PLACE_WEIGHT;

    private final Article article;
    private final Tokens tokens;
    private final List<ActorMention> actors;
    private final List<Timex> dates;
    private final ReportDays reportDays;
    /** One more than the index of the actor's mention or date at each token; 0 for none. */
    private final int[] actorAt;

    private final int[] dateAt;
    /** The named subject of the last sentence read for it that had one. */
    private @Nullable Argument lastSubject;

    /** Number of mentions read for the only person among them, see {@link #onlyPersonBefore}. */
    private int personsRead;

    private @Nullable ActorMention onlyPerson;
    private boolean severalPersons;

    /** Sentences after that one, not yet read for their subjects: few texts ask. */
    private final Deque<SentenceReading> unread = new ArrayDeque<>();
    /** How often each country is named, once asked for. */
    private @Nullable Map<String, Integer> countries;

    private @Nullable Map<String, Integer> countriesByPlace;

    private final Supplier<@Nullable Actor> placeInTitle;
    private @Nullable Actor titled;
    private boolean titleRead;

    /** Whether it tells its news in the past tense, once asked for. */
    private @Nullable Boolean toldInPast;

    /** What gave no event, if somebody wants to know. */
    private @Nullable List<DroppedTrigger> dropped;

    /** @param placeInTitle gives the state in which the title says that it was, or null */
    ArticleText(
            Article article,
            Tokens tokens,
            List<ActorMention> actors,
            List<Timex> dates,
            Supplier<@Nullable Actor> placeInTitle,
            Workspace workspace) {
        this.article = article;
        this.placeInTitle = placeInTitle;
        this.tokens = tokens;
        this.actors = actors;
        this.dates = dates;
        reportDays = new ReportDays(article.published().day());
        actorAt = workspace.actorAt(tokens.size());
        dateAt = workspace.dateAt(tokens.size());
        for (int i = 0; i < actors.size(); i++) {
            Arrays.fill(actorAt, actors.get(i).first(), actors.get(i).end(), i + 1);
        }
        for (int i = 0; i < dates.size(); i++) {
            Arrays.fill(dateAt, dates.get(i).first(), dates.get(i).end(), i + 1);
        }
    }

    /** Notes from now on what gives no event; else nobody does. */
    List<DroppedTrigger> noteDropped() {
        dropped = new ArrayList<>();
        return dropped;
    }

    boolean isNotingDropped() {
        return dropped != null;
    }

    void drop(TriggerRule rule, int first, int end, DropReason reason) {
        if (dropped != null) {
            dropped.add(new DroppedTrigger(rule.id(), tokens.textOf(first, end), reason));
        }
    }

    void dropIgnored(int first, int end) {
        if (dropped != null) {
            dropped.add(new DroppedTrigger("", tokens.textOf(first, end), DropReason.IGNORED));
        }
    }

    Article article() {
        return article;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The days of events to which the article gives no date. */
    ReportDays reportDays() {
        return reportDays;
    }

    /** Whether a token stands where the news is told: in the first sentences, or in those after place and agency and the title before these. */
    boolean isInLead(int token) {
        int first = tokens.placeLineEnd() == 0 ? 0 : tokens.sentenceOf(tokens.placeLineEnd());
        return tokens.sentenceOf(token) < first + LEAD_SENTENCES;
    }

    /** Whether a token stands in a headline: the first sentence, a short one, which no stop ends and with which a paragraph does. */
    boolean isHeadline(int token) {
        int end = tokens.sentenceEnd(0);
        if (token >= end
                || end > LONGEST_HEADLINE
                || end >= tokens.size()
                || tokens.shape(end - 1) == Shape.PUNCTUATION) {
            return false;
        }
        return tokens.lineBreaks(end) > 0;
    }

    /** The place where an agency says that it was written, in the line before the first sentence; or null. */
    @Nullable
    ActorMention writtenAt() {
        for (ActorMention mention : actors) {
            if (mention.first() >= tokens.placeLineEnd()) {
                return null;
            }
            if (mention.first() >= tokens.placeLineStart() && mention.country() != null) {
                return mention;
            }
        }
        return null;
    }

    LocalDate published() {
        return article.published().day();
    }

    /** The words of the subject that a pronoun in the next sentence may stand for, or null. */
    @Nullable
    Argument lastSubject() {
        while (!unread.isEmpty()) {
            Argument subject = unread.removeLast().namedSubject();
            if (subject != null) {
                lastSubject = subject;
                unread.clear();
            }
        }
        return lastSubject;
    }

    /** Lets the pronouns of later sentences stand for the subject of this one. */
    void remember(SentenceReading sentence) {
        unread.addLast(sentence);
    }

    /**
     * The country that the article names most, as a party or as a place, leaving some out; the first of several. Null if none is
     * named twice, save the only one that is named at all.
     */
    @Nullable
    String scene(Set<String> without) {
        if (countries == null) {
            countries = countries(1);
        }
        return most(countries, without);
    }

    /** The same for what happens in a country: a name that says where something is, "in Lome", counts as much as three others. */
    @Nullable
    String whereabouts() {
        if (countriesByPlace == null) {
            countriesByPlace = countries(PLACE_WEIGHT);
            Actor title = titled();
            if (title != null) {
                countriesByPlace.merge(title.id(), TITLE_WEIGHT, Integer::sum);
            }
        }
        return most(countriesByPlace, Set.of());
    }

    /** The state in which the title says that it was, or null. */
    @Nullable
    Actor titled() {
        if (!titleRead) {
            titleRead = true;
            titled = placeInTitle.get();
        }
        return titled;
    }

    /** The name of a state that the text or its title names, else its code. */
    String nameOfState(String code) {
        for (ActorMention mention : actors) {
            if (mention.actor().id().equals(code)) {
                return mention.actor().name();
            }
        }
        return titled != null && titled.id().equals(code) ? titled.name() : code;
    }

    private Map<String, Integer> countries(int weightOfPlace) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ActorMention mention : actors) {
            if (mention.country() != null && !isLeaning(mention) && !isPope(mention) && !isAhead(mention)) {
                counts.merge(mention.country(), saysWhere(mention) ? weightOfPlace : 1, Integer::sum);
            }
        }
        return counts;
    }

    /** "a jet bound for Lome" */
    private boolean isAhead(ActorMention mention) {
        int before = mention.first() - 1;
        return before > 0 && tokens.isWritten(before, "for") && tokens.isWritten(before - 1, "bound");
    }

    /** The pope prays for places anywhere. */
    private static boolean isPope(ActorMention mention) {
        return mention.form() == ActorForm.PERSON && "VAT".equals(mention.country());
    }

    private boolean saysWhere(ActorMention mention) {
        int before = mention.first() - 1;
        boolean written = mention.first() < tokens.placeLineEnd() && !isBodyAt(tokens.placeLineEnd());
        return written || (before >= 0 && (tokens.isWritten(before, "in") || tokens.isWritten(before, "near")));
    }

    /** "THE HAGUE - The International Criminal Court said": a report from where a body sits tells of that. */
    private boolean isBodyAt(int token) {
        ActorMention mention = tokens.reads(token, "the") ? actor(token + 1) : actor(token);
        return mention != null && mention.actor().kind() == ActorKind.BODY;
    }

    private static @Nullable String most(Map<String, Integer> countries, Set<String> without) {
        String most = null;
        int count = countries.size() == 1 ? 0 : 1;
        for (Map.Entry<String, Integer> country : countries.entrySet()) {
            if (country.getValue() > count && !without.contains(country.getKey())) {
                most = country.getKey();
                count = country.getValue();
            }
        }
        return most;
    }

    /** Whether the article tells its news in the past tense: "the minister said". */
    boolean isToldInPast(Cues cues) {
        if (toldInPast == null) {
            toldInPast = IntStream.range(0, tokens.size()).anyMatch(token -> cues.is(tokens.word(token), Cue.SAID));
        }
        return toldInPast;
    }

    /** Whether a state is named by who is for or against it, "pro-Chadian", or by the flag of a ship, "Chadian-flagged": nothing happens there by that. */
    boolean isLeaning(ActorMention mention) {
        if (mention.form() != ActorForm.AFFILIATION) {
            return false;
        }
        int before = mention.first() - 1;
        int flag = mention.end() + 1;
        return (before >= 0 && tokens.isPunctuation(before, '-'))
                || (flag < tokens.size()
                        && tokens.isPunctuation(flag - 1, '-')
                        && OF_ANOTHER.contains(tokens.textOf(flag)));
    }

    /** Whether some token of a span is part of an actor's mention. */
    boolean namesActor(int first, int end) {
        for (int token = first; token < end; token++) {
            if (isActor(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a span names somebody who can take part in something. */
    boolean namesParty(int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = actor(token);
            if (mention != null && mention.isParty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a span names an actor, given by its id. */
    boolean namesActor(int first, int end, String id) {
        for (int token = first; token < end; token++) {
            ActorMention mention = actor(token);
            if (mention != null && mention.actor().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a span names a person, by name, office or pronoun. */
    boolean namesPerson(int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = actor(token);
            if (mention != null
                    && (mention.form() == ActorForm.PERSON
                            || mention.form() == ActorForm.OFFICE
                            || mention.form() == ActorForm.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** The last mention of the only private person named before a token, or null where there is none or several. Goes on from the token asked for last. */
    @Nullable
    ActorMention onlyPersonBefore(int token) {
        if (personsRead > 0 && actors.get(personsRead - 1).first() >= token) {
            personsRead = 0;
            onlyPerson = null;
            severalPersons = false;
        }
        while (!severalPersons
                && personsRead < actors.size()
                && actors.get(personsRead).first() < token) {
            readPerson(actors.get(personsRead));
            personsRead++;
        }
        return severalPersons ? null : onlyPerson;
    }

    private void readPerson(ActorMention mention) {
        if (mention.actor().kind() == ActorKind.PERSON) {
            severalPersons = onlyPerson != null
                    && !onlyPerson.actor().id().equals(mention.actor().id());
            onlyPerson = mention;
        }
    }

    /** All mentions of actors, in the order of the text. */
    List<ActorMention> actors() {
        return actors;
    }

    /** The actor's mention that a token is part of, or null, as for the tokens right behind the last. */
    @Nullable
    ActorMention actor(int token) {
        return actorAt[token] == 0 ? null : actors.get(actorAt[token] - 1);
    }

    /** The date expression that a token is part of, or null, as for the tokens right behind the last. */
    @Nullable
    Timex date(int token) {
        return dateAt[token] == 0 ? null : dates.get(dateAt[token] - 1);
    }

    @Override
    public boolean isActor(int token) {
        return actorAt[token] != 0;
    }

    @Override
    public boolean isAdjective(int token) {
        ActorMention mention = actor(token);
        return mention != null
                && (mention.form() == ActorForm.ADJECTIVE
                        || (mention.form() == ActorForm.AFFILIATION && !namesGroup(mention)));
    }

    /** Whether an origin has its noun with it: "Chadian rebels", "rebels of Chad"; not "pro-Chadian", "Chad-based". */
    private boolean namesGroup(ActorMention mention) {
        int last = mention.end() - 1;
        if (last == mention.first()) {
            return false;
        }
        boolean behind = tokens.isWritten(last - 1, "of");
        return behind || (!tokens.isCapitalized(last) && !tokens.isPunctuation(last - 1, '-'));
    }

    @Override
    public boolean isTitled(int token) {
        // "visiting former Chadian minister X"
        boolean former = token + 1 < tokens.size() && tokens.isWritten(token, "former");
        int first = former ? token + 1 : token;
        ActorMention mention = actor(first);
        boolean origin =
                former && mention != null && mention.first() == first && mention.form() == ActorForm.AFFILIATION;
        if (mention != null && origin) {
            first = mention.end();
            mention = first < tokens.size() ? actor(first) : null;
        }
        return mention != null
                && mention.first() == first
                && (mention.form() == ActorForm.PERSON || (!origin && mention.form() == ActorForm.OFFICE));
    }

    /** Whether some tokens name days, all of them before a bound. */
    boolean namesOnlyDaysBefore(LocalDate bound, int first, int end) {
        boolean named = false;
        for (int token = first; token < end; token++) {
            Timex timex = date(token);
            EventDays days = timex == null ? null : timex.days();
            if (days != null) {
                LocalDate latest = days.latest();
                if (latest == null || !latest.isBefore(bound)) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }

    @Override
    public boolean isDate(int token) {
        return dateAt[token] != 0;
    }
}
