package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.feed.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * The demo of the packaged jar as a new user sees it: its page, filling up. Leaves the pictures of the README in
 * {@code target/screenshots}; they go to {@code docs/images} by hand.
 */
@Tag("slow")
class DemoPageIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @TempDir
    private Path folder;

    @Test
    void theTimelineBuildsItselfBeforeOnesEyes() throws Exception {
        // The browser first: it has to be there when the articles begin.
        try (Browser browser = Browser.start();
                JarProcess demo = JarProcess.start(folder, "demo", "--port", "0", "--pace", "0.6")) {
            browser.size(1280, 1000);
            browser.colors("light");
            patience().until(() -> ADDRESS.matcher(demo.err()).find());
            browser.driver().get(address(demo));

            patience().until(() -> count(browser, "#list .entry") > 0);
            String early = browser.texts("#edition").get(0);
            patience().until(() -> count(browser, "#ahead .entry") >= 1 && count(browser, "#list .entry") >= 20);
            patience().until(() -> count(browser, "#histogram .bar") > 5 && count(browser, ".point") > 5);
            assertThat(browser.texts("#edition")).doesNotContain(early);
            browser.screenshot("demo-live");

            patience().until(() -> demo.err().contains("All articles are played"));
            patience()
                    .until(() -> browser.texts("#edition").equals(List.of("Reports up to Saturday, 11 October 2025")));
            photograph(browser, address(demo));
            assertThat(browser.complaints()).isEmpty();
            demo.terminate();
        }
    }

    private static void photograph(Browser browser, String address) throws IOException {
        browser.driver().get(address + "/?q=Tianjin&type=SUMMIT");
        patience().until(() -> count(browser, "#list .entry") == 1);
        browser.driver().findElement(By.cssSelector("#list a.open")).click();
        patience().until(() -> count(browser, ".life li") >= 3);
        assertThat(browser.texts(".life-step")).startsWith("Announced").endsWith("It happened");
        browser.screenshot("demo-entry");

        browser.colors("dark");
        browser.driver().get(address + "/?actor=RUS");
        patience().until(() -> count(browser, "#profile .pair") > 3 && count(browser, "#list .entry") > 3);
        patience().until(() -> count(browser, ".point") > 0 && count(browser, "#histogram .bar") > 0);
        browser.screenshot("demo-party-dark");

        browser.colors("light");
        browser.size(390, 844);
        browser.driver().get(address + "/");
        patience().until(() -> count(browser, "#list .entry") > 10 && count(browser, "#histogram .bar") > 0);
        browser.screenshot("demo-narrow");
    }

    private static ConditionFactory patience() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100));
    }

    private static String address(JarProcess demo) throws IOException {
        Matcher address = ADDRESS.matcher(demo.err());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static int count(Browser browser, String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).size();
    }
}
