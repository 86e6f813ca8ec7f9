package dev.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Publication;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.feed.http.WebOptions;
import dev.dateline.feed.http.WebServer;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page in a real browser. */
@Tag("slow")
class PageIT {

    /** A browser scrolls by whole pixels of the screen, and lays out by parts of them. */
    private static final double ONE_PIXEL = 1;

    private static Browser browser;

    private LiveTimeline timeline;
    private WebServer server;
    private long next;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() {
        timeline = LiveTimeline.open("page");
        SampleTimeline.entries().forEach(this::add);
        server = WebServer.start(timeline, WebOptions.local(0), () -> true, articles -> {});
        browser.colors("light");
        browser.size(1280, 900);
        browser.complaints();
    }

    @AfterEach
    void stop() {
        browser.driver().get("about:blank");
        server.close();
        timeline.close();
    }

    @Test
    void entriesStandByDayAndPlansLookAhead() throws IOException {
        open("/");
        assertThat(texts("#list .day-head")).contains("Thursday\n19 June 2025", "15–17 June 2025\nwithin these days");
        assertThat(texts("#list h3"))
                .hasSize(11)
                .first()
                .isEqualTo("China and Russia condemn Israel’s strikes on Iran");
        assertThat(texts("#ahead h3"))
                .containsExactly(
                        "Russia offers to mediate between Israel and Iran",
                        "Macron to visit South Africa",
                        "Shanghai Cooperation Organisation to hold its summit in Tianjin");
        assertThat(find("#list-count").getText()).isEqualTo("14 entries");
        await().until(() -> !all(".point").isEmpty());
        browser.screenshot("page-wide");
    }

    @Test
    void nothingComesFromElsewhereAndTheBrowserHasNoComplaint() {
        open("/?event=talks-1");
        await().until(() -> find("#detail").isDisplayed());
        @SuppressWarnings("unchecked")
        List<String> requests =
                (List<String>) browser.run("return performance.getEntriesByType('resource').map((one) => one.name)");
        assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(url("/")));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aLiveEntryComesInByItself() {
        open("/");
        add(Entries.entry("live", EventType.PACT, "Japan and Brazil sign a pact")
                .parties("BRA", "JPN")
                .on("2025-06-20")
                .report("Post", "2025-06-20", "signed", "They signed it.")
                .build());
        await().untilAsserted(() -> assertThat(texts("#list h3")).first().isEqualTo("Japan and Brazil sign a pact"));
        assertThat(find("#list-count").getText()).isEqualTo("15 entries");
        remove("live");
        await().untilAsserted(() -> assertThat(texts("#list h3")).doesNotContain("Japan and Brazil sign a pact"));
        await().untilAsserted(() -> assertThat(find("#list-count").getText()).isEqualTo("14 entries"));
    }

    @Test
    void changesOfEntriesThatAreNotLoadedAreCountedToo() {
        addCalls(120, LocalDate.of(2024, 1, 1), EventStatus.OCCURRED);
        open("/?actor=FRA&status=occurred");
        assertThat(all("#list .entry")).hasSize(50);
        assertThat(find("#list-count").getText()).isEqualTo("120 entries");
        add(Entries.simple("m1", EventType.CALL, "Told again", "2024-01-02", "FRA"));
        remove("m2");
        remove("m3");
        await().untilAsserted(() -> assertThat(find("#list-count").getText()).isEqualTo("118 entries"));
        add(Entries.simple("m4", EventType.CALL, "Told again", "2024-01-05", "FRA"));
        add(Entries.simple("live", EventType.CALL, "A call", "2025-06-20", "FRA"));
        await().untilAsserted(() -> assertThat(find("#list-count").getText()).isEqualTo("119 entries"));
    }

    @Test
    void plansBeyondTheFirstPageAreCountedOnce() {
        addCalls(60, LocalDate.of(2025, 9, 1), EventStatus.PLANNED);
        open("/?actor=FRA&from=2025-09-01");
        assertThat(find("#list-count").getText()).isEqualTo("60 entries");
    }

    @Test
    void aPageThatIsComeBackToIsLiveAgain() {
        open("/");
        browser.run("window.kept = true");
        browser.run("document.querySelector('.foot a[href*=openapi]').click()");
        await().until(() -> url("/api/v1/openapi.json").equals(browser.driver().getCurrentUrl()));
        add(Entries.simple("missed", EventType.CALL, "A call meanwhile", "2025-06-20", "FRA"));
        browser.driver().navigate().back();
        assertThat(browser.run("return window.kept")).isEqualTo(true);
        await().untilAsserted(() -> assertThat(texts("#list h3")).first().isEqualTo("A call meanwhile"));
        await().until(() -> "Live".equals(find("#live-text").getText()));
        add(Entries.simple("live", EventType.CALL, "A call later", "2025-06-20", "DEU"));
        await().untilAsserted(() -> assertThat(texts("#list h3")).contains("A call later"));
    }

    @Test
    void whatIsBeingReadDoesNotMoveWhenEntriesComeIn() {
        browser.size(1280, 500);
        open("/");
        // What is drawn above the list, later than the list, moves it the first time.
        await().until(() -> !all(".point").isEmpty() && !all("#histogram .bar").isEmpty());
        WebElement read = find("[data-id='protest-1']");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", read);
        double before = top(read);
        add(Entries.simple("n1", EventType.CALL, "First new", "2025-06-20", "FRA"));
        add(Entries.simple("n2", EventType.CALL, "Second new", "2025-06-20", "DEU"));
        await().untilAsserted(() -> assertThat(find("#new").getText()).isEqualTo("2 new"));
        assertThat(top(find("[data-id='protest-1']"))).isCloseTo(before, within(ONE_PIXEL));
        assertThat(texts("#list h3")).doesNotContain("First new");
        find("#new").click();
        await().untilAsserted(() -> assertThat(texts("#list h3")).startsWith("Second new", "First new"));
        assertThat(all("#new").get(0).isDisplayed()).isFalse();
    }

    @Test
    void ofManyPlansTheNextLookAheadAndALinkLeadsToAll() {
        addCalls(60, LocalDate.of(2025, 9, 1), EventStatus.PLANNED);
        open("/?actor=FRA");
        assertThat(texts("#ahead h3")).hasSize(40).startsWith("Macron to visit South Africa", "Call on 2025-09-01");
        add(call("m1", "2025-09-02", EventStatus.DENIED));
        add(call("later", "2025-12-24", EventStatus.PLANNED));
        await().untilAsserted(() -> assertThat(texts("#ahead .badge")).contains("CALLED OFF"));
        assertThat(texts("#ahead h3")).hasSize(40).doesNotContain("Call on 2025-12-24");
        find("#ahead .goes-on a").click();
        await().untilAsserted(() -> assertThat(find("#list-count").getText()).isEqualTo("62 entries"));
        assertThat(find("#ahead-part").isDisplayed()).isFalse();
        assertThat(texts("#list h3")).hasSize(50).startsWith("Call on 2025-12-24", "Call on 2025-10-30");
    }

    @Test
    void plansThatNobodySpeaksOfAnyMoreDoNotPushOutTheNext() {
        timeline.apply(IntStream.range(0, 250)
                .mapToObj(i -> Entries.entry("old" + i, EventType.OFFER, "Old offer " + i)
                        .parties("FRA")
                        .status(EventStatus.PROPOSED)
                        .from("2025-01-01")
                        .report("Meridian", "2025-01-01", "offer", "An offer.")
                        .build())
                .map(offer -> Entries.upsert(offer, 0, next++))
                .toList());
        open("/?actor=FRA");
        assertThat(texts("#ahead h3")).containsExactly("Macron to visit South Africa");
        assertThat(all("#ahead .goes-on")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-date", "date", "-reported", "-sources"})
    void plansLookAheadInEveryOrder(String order) {
        open("/?sort=" + order);
        assertThat(texts("#ahead h3")).hasSize(3);
        assertThat(texts("#list h3")).hasSize(11);
    }

    @Test
    void aPlanThatComesTrueMovesIntoTheTimeline() {
        open("/");
        add(Entries.entry("ahead-visit", EventType.VISIT, "Macron visits South Africa")
                .parties("FRA", "ZAF")
                .in("ZAF", "Pretoria")
                .on("2025-07-03")
                .report("Northgate Tribune", "2025-07-03", "arrived", "The president arrived on Thursday.")
                .build());
        await().untilAsserted(() -> assertThat(texts("#list h3")).first().isEqualTo("Macron visits South Africa"));
        assertThat(texts("#ahead h3")).noneMatch(title -> title.contains("Macron"));
    }

    @Test
    void aPlanWhoseDayIsPastNoLongerLooksAhead() {
        open("/");
        add(Entries.simple("later", EventType.CALL, "A call in August", "2025-08-10", "FRA"));
        await().untilAsserted(() -> assertThat(texts("#ahead h3"))
                .containsExactly(
                        "Russia offers to mediate between Israel and Iran",
                        "Shanghai Cooperation Organisation to hold its summit in Tianjin"));
        assertThat(find("#list-count").getText()).isEqualTo("15 entries");
        assertThat(texts("#list h3")).startsWith("A call in August", "Macron to visit South Africa");
    }

    @Test
    void aFilterIsInTheUrlAndTheUrlIsTheView() {
        open("/");
        find("#menu-type summary").click();
        await().until(() -> !all("#choices-type input[value=CALL]").isEmpty());
        find("#choices-type input[value=CALL]").click();
        await().untilAsserted(() ->
                assertThat(texts("#list h3")).containsExactly("Putin and Xi speak by telephone about Israel and Iran"));
        String shared = Objects.requireNonNull(browser.driver().getCurrentUrl());
        assertThat(shared).isEqualTo(url("/?type=CALL"));
        browser.driver().get("about:blank");
        browser.driver().get(shared);
        await().untilAsserted(() ->
                assertThat(texts("#list h3")).containsExactly("Putin and Xi speak by telephone about Israel and Iran"));
        assertThat(texts(".chip")).containsExactly("Call\n×");
        find(".chip").click();
        await().untilAsserted(() -> assertThat(texts("#list h3")).hasSize(11));
        browser.driver().navigate().back();
        await().untilAsserted(() -> assertThat(texts("#list h3")).hasSize(1));
    }

    @Test
    void aFilterThatTheServiceRefusesLeavesNothingOfTheViewBefore() {
        open("/?from=2025-06-01");
        browser.run(
                "const to = document.getElementById('to'); to.value = '2025-05-01'; to.dispatchEvent(new Event('change'))");
        String reason = "This view cannot be shown: to: is before from";
        await().untilAsserted(() -> assertThat(texts("#announce")).containsExactly(reason));
        assertThat(find("#list-end").getText()).isEqualTo(reason);
        assertThat(all("#list .entry, #ahead .entry")).isEmpty();
        assertThat(find("#list-count").getText()).isEmpty();
        assertThat(find("#side").isDisplayed()).isFalse();
        assertThat(find("#live-text").getText()).isEqualTo("Not live");
        browser.driver().navigate().back();
        await().untilAsserted(() -> assertThat(texts("#list h3")).isNotEmpty());
        await().until(() -> "Live".equals(find("#live-text").getText()));
        assertThat(find("#side").isDisplayed()).isTrue();
    }

    @Test
    void everyFilterOfTheApiCanStandInTheUrl() {
        open("/?family=consult&reported_since=2025-06-15&status=OCCURRED");
        await().untilAsserted(() -> assertThat(texts(".chip"))
                .containsExactly("Happened\n×", "family: Consult\n×", "reported since 15 June 2025\n×"));
        assertThat(texts("#list h3")).contains("Putin and Xi speak by telephone about Israel and Iran");
        assertThat(texts("#list .type")).isSubsetOf("CALL", "TALKS", "SUMMIT", "MEETING", "VISIT");
        find("#clear").click();
        await().untilAsserted(() -> assertThat(texts("#list h3")).hasSize(11));
        assertThat(all(".chip")).isEmpty();
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(url("/"));
    }

    @Test
    void whatIsNoFilterDoesNotPassForOne() {
        open("/?famly=CONSULT&actor=rus");
        await().untilAsserted(() -> assertThat(texts(".chip")).containsExactly("Russia\n×", "no filter: famly\n×"));
        find(".chip:last-child").click();
        await().untilAsserted(() -> assertThat(texts(".chip")).containsExactly("Russia\n×"));
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(url("/?actor=RUS"));
    }

    @Test
    void idsOfPartiesAreFoundInEitherCase() {
        open("/?actor=rus");
        await().untilAsserted(() -> assertThat(find("#list-title").getText()).isEqualTo("Russia"));
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(url("/?actor=RUS"));
        await().until(() -> !all("#profile .pair").isEmpty());
        assertThat(texts("#profile .pair")).doesNotContain("Russia");
        assertThat(texts(".chip")).containsExactly("Russia\n×");
    }

    @Test
    void searchFindsWordsOfSentences() {
        open("/");
        find("#q").sendKeys("aircraft dawn");
        await().untilAsserted(() ->
                assertThat(texts("#list h3")).containsExactly("Israel strikes nuclear and military sites in Iran"));
    }

    @Test
    void aPartyHasATimelineOfItsOwnAndSoHasAPair() {
        open("/?actor=RUS");
        await().untilAsserted(() -> assertThat(find("#list-title").getText()).isEqualTo("Russia"));
        await().until(() -> !all(".pair").isEmpty());
        find(".pair").click();
        await().untilAsserted(() -> assertThat(find("#list-title").getText()).isEqualTo("Russia and China"));
        assertThat(texts("#list h3")).hasSize(2);
    }

    @Test
    void aPartyHasAProfileThatLeadsOn() {
        open("/?actor=RUS");
        await().untilAsserted(() -> assertThat(texts("#profile h2")).containsExactly("WHAT HAPPENS", "TOGETHER WITH"));
        assertThat(find("#profile-kind").getText()).isEqualToIgnoringCase("state");
        assertThat(texts("#profile .pair")).startsWith("China", "Israel");
        find("#profile section a").click();
        await().untilAsserted(() -> assertThat(texts(".chip")).containsExactly("Call\n×", "Russia\n×"));
    }

    @Test
    void whatMostSourcesTellOfStandsBeside() {
        open("/");
        await().untilAsserted(() -> assertThat(texts("#most a"))
                .startsWith(
                        "Putin and Xi speak by telephone about Israel and Iran",
                        "India and Pakistan agree to a full and immediate ceasefire"));
    }

    @Test
    void theRangeOfDaysIsMovedByKeys() {
        open("/");
        await().until(() -> !all("[data-end=from]").isEmpty());
        browser.run("document.querySelector('[data-end=from]').focus()");
        new Actions(browser.driver()).sendKeys(Keys.ARROW_RIGHT).perform();
        await().until(() -> String.valueOf(browser.driver().getCurrentUrl()).endsWith("?from=2025-03-24"));
        await().until(() -> "from".equals(browser.run("return document.activeElement.dataset.end")));
        new Actions(browser.driver()).sendKeys(Keys.HOME).perform();
        await().until(() -> url("/").equals(browser.driver().getCurrentUrl()));
        assertThat(find("[data-end=from]").getDomAttribute("aria-valuetext")).isEqualTo("not limited");
    }

    @Test
    void anOpenEntryIsTurnedToTheNext() {
        open("/");
        find("#list a.open").click();
        await().until(() -> find("#detail").isDisplayed());
        new Actions(browser.driver()).sendKeys("j").perform();
        await().untilAsserted(() -> assertThat(find("#detail-title").getText())
                .isEqualTo("Putin and Xi speak by telephone about Israel and Iran"));
        new Actions(browser.driver()).sendKeys("k").perform();
        await().untilAsserted(() -> assertThat(find("#detail-title").getText())
                .isEqualTo("China and Russia condemn Israel’s strikes on Iran"));
    }

    @Test
    void onNarrowScreensFiltersAndMapStandFolded() {
        browser.size(390, 900);
        open("/");
        assertThat(find("#menu-type").isDisplayed()).isFalse();
        assertThat(find("#map").isDisplayed()).isFalse();
        find("[data-fold=filter-fields]").click();
        assertThat(find("#menu-type").isDisplayed()).isTrue();
        assertThat(find("[data-fold=filter-fields]").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    @Test
    void anEntryOpensToItsLifeItsSourcesAndWhy() throws IOException {
        open("/");
        find("[data-id='talks-1'] a.open").click();
        await().until(() -> find("#detail").isDisplayed());
        assertThat(texts(".life-step")).containsExactly("Announced", "Called off");
        assertThat(texts(".sources mark")).containsExactly("will meet", "is off");
        assertThat(find(".why").getText()).contains("talks/verb");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(url("/?event=talks-1"));
        browser.screenshot("page-entry");
        browser.driver().navigate().back();
        await().until(() -> !find("#detail").isDisplayed());
    }

    @Test
    void anOpenEntryThatChangesKeepsTheFocus() {
        Entries vote = Entries.entry("vote", EventType.VOTE, "Japan votes")
                .parties("JPN")
                .on("2025-06-19")
                .report("Post", "2025-06-19", "voted", "Japan voted.");
        add(vote.build());
        open("/?event=vote");
        await().until(() -> find("#detail").isDisplayed());
        browser.run("document.querySelector('#detail .links a').focus()");
        add(vote.report("Courier", "2025-06-19", "voted", "In Japan, they voted.")
                .build());
        await().untilAsserted(() -> assertThat(texts("#detail .sources li")).hasSize(2));
        assertThat(focused()).isEqualTo("As JSON");
    }

    @Test
    void thePageCanBeUsedByKeyboardAlone() {
        open("/");
        new Actions(browser.driver()).sendKeys("j").sendKeys("j").perform();
        assertThat(focused()).isEqualTo("Putin and Xi speak by telephone about Israel and Iran");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        await().until(() -> find("#detail").isDisplayed());
        assertThat(focused()).isEqualTo("Close");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        await().until(() -> !find("#detail").isDisplayed());
        assertThat(focused()).isEqualTo("Putin and Xi speak by telephone about Israel and Iran");
        new Actions(browser.driver()).sendKeys("/").perform();
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
        await().until(() -> !all(".point[data-code=TUR]").isEmpty());
        browser.run("document.querySelector('.point[data-code=TUR]').focus()");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        await().untilAsserted(() -> assertThat(texts("#list h3")).hasSize(1));
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(url("/?place=TUR"));
    }

    @Test
    void aFewWeeksOfBarsAreMarkedByDay() {
        open("/?type=CALL");
        await().untilAsserted(() -> assertThat(
                        String.valueOf(
                                browser.run(
                                        "return [...document.querySelectorAll('#histogram .tick')].map((mark) => mark.textContent).join()")))
                .containsPattern("\\d+ Ju[nl]"));
    }

    @Test
    void theBarsEndWithTheLastDayOfAll() {
        add(call("far", "9999-12-31", EventStatus.PLANNED));
        open("/?type=CALL&actor=FRA");
        await().until(() -> !all("[data-end=to]").isEmpty());
        browser.run("document.querySelector('[data-end=to]').focus()");
        new Actions(browser.driver()).sendKeys(Keys.ARROW_LEFT).perform();
        await().until(() -> url("/?type=CALL&actor=FRA&to=9999-12-30")
                .equals(browser.driver().getCurrentUrl()));
    }

    @Test
    void aCountryThatActsInItselfIsNamedOnce() {
        add(Entries.entry("vote", EventType.VOTE, "Japan votes")
                .parties("JPN")
                .in("JPN", "Japan")
                .on("2025-06-19")
                .report("Post", "2025-06-19", "voted", "Japan voted.")
                .build());
        open("/?actor=JPN");
        assertThat(texts("[data-id=vote] .parties")).containsExactly("Japan");
    }

    @Test
    void daysAreChosenByDraggingOverTheBars() {
        open("/");
        await().until(() -> !all("#histogram .bar").isEmpty());
        WebElement bars = find("#histogram svg");
        int width = bars.getSize().getWidth();
        new Actions(browser.driver())
                .moveToElement(bars, -width / 2 + 16, 0)
                .clickAndHold()
                .moveByOffset(width / 3, 0)
                .release()
                .perform();
        await().until(() -> String.valueOf(browser.driver().getCurrentUrl()).contains("from=2025-03-1"));
        await().untilAsserted(() -> assertThat(texts("#list h3"))
                .containsExactly(
                        "India and Pakistan agree to a full and immediate ceasefire",
                        "Bundestag elects Friedrich Merz chancellor of Germany",
                        "United States threatens the European Union with tariffs of 30 per cent",
                        "Earthquake of magnitude 7.7 strikes central Myanmar",
                        "Thousands protest in Istanbul against the detention of the mayor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768})
    void nothingSticksOutOfANarrowScreen(int width) throws IOException {
        browser.size(width, 900);
        open("/");
        await().until(() -> !all(".point").isEmpty());
        assertThat(((Number) Objects.requireNonNull(browser.run("return document.documentElement.scrollWidth")))
                        .intValue())
                .isLessThanOrEqualTo(width);
        browser.screenshot("page-" + width);
    }

    @Test
    void darkFollowsTheSystemUntilChosen() throws IOException {
        browser.colors("dark");
        open("/");
        assertThat(background()).isEqualTo("rgb(21, 20, 18)");
        browser.screenshot("page-dark");
        find("#theme").click();
        assertThat(background()).isEqualTo("rgb(251, 249, 244)");
        open("/");
        assertThat(background()).isEqualTo("rgb(251, 249, 244)");
        browser.run("localStorage.clear()");
    }

    @Test
    void textOfArticlesIsNeverMarkup() {
        String attack = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>\"'>";
        add(hostile(attack));
        open("/?event=hostile");
        await().until(() -> find("#detail").isDisplayed());
        assertThat(find("#detail-title").getText()).isEqualTo(attack);
        assertThat(texts(".sources mark")).containsExactly("<b>x</b>");
        assertThat(all("#detail a[href^='javascript']")).isEmpty();
        assertThat(all(".sources a")).isEmpty();
        assertThat(all("main img, main script, dialog img, dialog script, .sources b"))
                .isEmpty();
        assertThat(browser.run("return window.hacked")).isNull();
    }

    @Test
    void everyKindOfDayIsShownAsWhatIsKnown() {
        open("/?event=threat-1");
        await().until(() -> find("#detail").isDisplayed());
        assertThat(find(".detail-days").getText()).isEqualTo("May 2025 the day is not known");
        assertThat(texts("#ahead .entry-days")).contains("From 19 June 2025 end open");
    }

    @Test
    void manyEntriesComePageByPage() {
        addCalls(500, LocalDate.of(2024, 1, 1), EventStatus.OCCURRED);
        open("/?actor=FRA");
        assertThat(all("#list .entry")).hasSize(50);
        browser.run("document.getElementById('more').scrollIntoView()");
        await().until(() -> all("#list .entry").size() >= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNoViolation(String colors) throws IOException {
        browser.colors(colors);
        open("/");
        await().until(() -> !all(".point").isEmpty());
        assertThat(browser.accessibilityViolations()).isEmpty();
        open("/?actor=RUS");
        find("#menu-actor summary").click();
        await().until(() -> !all("#choices-actor input").isEmpty());
        assertThat(browser.accessibilityViolations()).isEmpty();
        open("/?event=talks-1");
        await().until(() -> find("#detail").isDisplayed());
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.size(390, 900);
        open("/");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    /** Calls of France, one a day. */
    private void addCalls(int number, LocalDate first, EventStatus status) {
        timeline.apply(IntStream.range(0, number)
                .mapToObj(i -> call("m" + i, first.plusDays(i).toString(), status))
                .map(call -> Entries.upsert(call, 0, next++))
                .toList());
    }

    /** A call of France; where it has not happened, it is reported while the sample is. */
    private static TimelineEvent call(String id, String day, EventStatus status) {
        return Entries.entry(id, EventType.CALL, "Call on " + day)
                .parties("FRA")
                .status(status)
                .on(day)
                .report("Meridian", status == EventStatus.OCCURRED ? day : "2025-06-18", "call", "A call.")
                .build();
    }

    private void add(TimelineEvent event) {
        timeline.apply(List.of(Entries.upsert(event, 0, next++)));
    }

    private void remove(String id) {
        timeline.apply(List.of(Entries.withdrawn(id, 0, next++)));
    }

    private void open(String path) {
        browser.driver().get(url(path));
        await().until(() -> "false".equals(find("#list").getDomAttribute("aria-busy"))
                && "live".equals(find("#live").getDomAttribute("data-state")));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    private static List<String> texts(String selector) {
        return browser.texts(selector);
    }

    private static double top(WebElement element) {
        return ((Number)
                        Objects.requireNonNull(browser.run("return arguments[0].getBoundingClientRect().top", element)))
                .doubleValue();
    }

    private static String focused() {
        return String.valueOf(browser.run("return document.activeElement.innerText"));
    }

    private static String background() {
        return String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
    }

    private static TimelineEvent hostile(String attack) {
        LocalDate day = LocalDate.of(2025, 6, 19);
        Participant party = new Participant(attack, attack, ActorKind.PERSON, Role.AGENT, attack);
        Place place = new Place("RUS", attack);
        EventMention mention = new EventMention(
                "hostile/1",
                new ArticleReference(attack, attack, "javascript:window.hacked=1", Publication.on(day), 1),
                EventType.CALL,
                EventStatus.OCCURRED,
                EventDays.on(day),
                List.of(party),
                place,
                "<b>x</b>",
                attack + "<b>x</b>" + attack,
                0,
                1,
                0.9,
                attack,
                null);
        return new TimelineEvent(
                "hostile",
                EventType.CALL.family(),
                EventType.CALL,
                EventStatus.OCCURRED,
                EventDays.on(day),
                List.of(party),
                place,
                attack,
                0.9,
                List.of(mention),
                1,
                1,
                day,
                day,
                List.of(new TimelineEvent.Change(attack, day, EventStatus.OCCURRED, "2025-06-19")),
                List.of(attack),
                List.of());
    }
}
