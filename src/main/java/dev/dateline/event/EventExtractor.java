package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorTagger;
import dev.dateline.article.Article;
import dev.dateline.event.Reports.Report;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import dev.dateline.time.DateTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that an article tells: a pure function of the article and the lexicon. Immutable: one extractor serves
 * many threads. Takes time linear in the text's length.
 */
public final class EventExtractor {

    /** Of a longer sentence (the text layer ends one only after 400 tokens), pieces of so many are read one by one: no clause is that long. */
    private static final int MAX_SENTENCE = 240;

    /** Share of mentions that are right, about: triggers are not told apart by how often they are. */
    private static final double CONFIDENCE = 0.8;

    /** The same, of those told in passing, see {@link Background#isInPassing}. */
    private static final double CONFIDENCE_IN_PASSING = 0.4;

    private final Tokenizer tokenizer;
    private final DateTagger dates;
    private final ActorTagger actors;
    private final Triggers triggers;
    private final Cues cues;
    private final SentenceDetector detector;
    private final LanguageCheck languages;
    private final MentionMerger merger;
    private final Background background;
    private final OccasionPlaces places;
    private final NamedNext names;
    /** Each thread reads one article after the other. Few extractors are made, and few threads use one. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Workspace> workspaces = ThreadLocal.withInitial(Workspace::new);

    EventExtractor(
            Tokenizer tokenizer,
            DateTagger dates,
            ActorTagger actors,
            Triggers triggers,
            Cues cues,
            SentenceDetector detector,
            LanguageCheck languages) {
        this.tokenizer = tokenizer;
        this.dates = dates;
        this.actors = actors;
        this.triggers = triggers;
        this.cues = cues;
        this.detector = detector;
        this.languages = languages;
        merger = new MentionMerger(cues);
        background = new Background(cues);
        places = new OccasionPlaces(cues);
        names = new NamedNext(cues);
    }

    /**
     * The events of an article, in the order of the text; each once, however often the article names it. None where the
     * article is in another language than the lexicon's.
     */
    public List<EventMention> extract(Article article) {
        Tokens tokens = tokenizer.tokenize(article.text(), workspaces.get().tokens);
        return languages.isReadable(article, tokens) ? extract(article, tokens, null) : List.of();
    }

    /** The events of an article as {@link #extract} gives them, and what its other triggers failed at. Slower. */
    public Explanation explain(Article article) {
        Tokens tokens = tokenizer.tokenize(article.text(), workspaces.get().tokens);
        if (!languages.isReadable(article, tokens)) {
            return new Explanation(List.of(), List.of(new DroppedTrigger("", "", DropReason.OTHER_LANGUAGE)));
        }
        List<DroppedTrigger> dropped = new ArrayList<>();
        return new Explanation(extract(article, tokens, dropped), dropped);
    }

    /** The events of all reports of an article: of a summary of the news, each is read for itself. */
    private List<EventMention> extract(Article article, Tokens tokens, @Nullable List<DroppedTrigger> dropped) {
        ArticleText whole = read(article, tokens);
        Citation citation = new Citation(article, tokens);
        List<Report> reports = Reports.of(whole, tokenizer.laterPlaceLines(tokens));
        if (reports.isEmpty()) {
            return extract(whole, citation, 0, dropped);
        }
        citation.reference();
        List<EventMention> mentions = new ArrayList<>();
        for (Report report : reports) {
            Tokens own = tokenizer.tokenize(report.article().text(), workspaces.get().tokens);
            mentions.addAll(extract(read(report.article(), own), citation, report.before(), dropped));
        }
        return mentions;
    }

    private List<EventMention> extract(
            ArticleText text, Citation citation, int before, @Nullable List<DroppedTrigger> dropped) {
        List<DroppedTrigger> noted = dropped == null ? List.of() : text.noteDropped();
        List<EventMention> mentions = mentions(text, drafts(text), citation, before);
        if (dropped != null) {
            dropped.addAll(noted);
        }
        return mentions;
    }

    private ArticleText read(Article article, Tokens tokens) {
        return new ArticleText(
                article,
                tokens,
                actors.tag(tokens, article.published(), () -> title(article)),
                dates.tag(tokens, article.published().day()),
                () -> placeInTitle(article),
                workspaces.get());
    }

    private @Nullable Actor placeInTitle(Article article) {
        Tokens title = title(article);
        return title == null ? null : actors.placeIn(title, article.published());
    }

    private @Nullable Tokens title(Article article) {
        String title = article.title();
        return title == null || title.isBlank() ? null : tokenizer.tokenize(title);
    }

    /** What the text tells, each event once. */
    private List<Draft> drafts(ArticleText text) {
        Tokens tokens = text.tokens();
        List<Draft> drafts = new ArrayList<>();
        SentenceReader reader = detector.reader(text, workspaces.get().sentences);
        int noteEnd = 0;
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            noteEnd = Math.max(noteEnd, EditorsNote.end(tokens, sentence));
            if (end == tokens.placeLineEnd() || sentence < noteEnd) {
                continue;
            }
            for (int first = tokens.sentenceStart(sentence); first < end; first += MAX_SENTENCE) {
                int after = Math.min(end, first + MAX_SENTENCE);
                if (hasTrigger(tokens, first, after)) {
                    drafts.addAll(detector.detect(reader, first, after));
                }
            }
        }
        names.settle(drafts);
        List<Draft> merged = merger.merge(drafts);
        merged.removeIf(draft -> isDropped(background.is(text, draft), draft, DropReason.BACKGROUND));
        if (!merged.isEmpty() && Topic.isTrade(tokens, cues)) {
            merged.removeIf(draft -> isDropped(!Topic.isMeant(draft.type()), draft, DropReason.TRADE));
        }
        places.settle(merged);
        ReliefParties.add(merged);
        return merged;
    }

    private static boolean isDropped(boolean dropped, Draft draft, DropReason reason) {
        if (dropped) {
            draft.occurrence.drop(reason);
        }
        return dropped;
    }

    private boolean hasTrigger(Tokens tokens, int first, int end) {
        for (int token = first; token < end; token++) {
            if (tokens.may(token, WordMarks.TRIGGER) && triggers.begins(tokens.word(token))) {
                return true;
            }
        }
        return false;
    }

    private List<EventMention> mentions(ArticleText text, List<Draft> drafts, Citation citation, int before) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<EventMention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            mentions.add(mention(text, draft, citation, before));
        }
        return mentions;
    }

    /** @param before code points of the article before the text */
    private EventMention mention(ArticleText text, Draft draft, Citation citation, int before) {
        Tokens tokens = text.tokens();
        Occurrence occurrence = draft.occurrence;
        List<Participant> participants = new ArrayList<>(draft.participants.values());
        participants.sort(Comparator.comparing(Participant::id));
        return new EventMention(
                citation.nextId(draft.type()),
                citation.reference(),
                draft.type(),
                draft.status,
                Objects.requireNonNull(draft.days),
                participants,
                draft.place,
                tokens.textOf(occurrence.first(), occurrence.end()),
                tokens.sentenceText(tokens.sentenceOf(occurrence.first())),
                before + tokens.codePointStart(occurrence.first()),
                before + tokens.codePointEnd(occurrence.end() - 1),
                background.isInPassing(text, draft) ? CONFIDENCE_IN_PASSING : CONFIDENCE,
                occurrence.rule().id(),
                draft.name,
                draft.movedTo != Clauses.NONE && draft.dated && draft.status == EventStatus.PLANNED);
    }
}
