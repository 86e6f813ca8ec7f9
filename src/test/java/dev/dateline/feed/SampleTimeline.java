package dev.dateline.feed;

import static dev.dateline.event.EventStatus.DENIED;
import static dev.dateline.event.EventStatus.OCCURRED;
import static dev.dateline.event.EventStatus.PLANNED;
import static dev.dateline.event.EventStatus.PROPOSED;
import static dev.dateline.feed.Entries.entry;

import dev.dateline.event.EventType;
import dev.dateline.timeline.TimelineEvent;
import java.util.List;

/** A small timeline with all that a page has to show: days, intervals, open ends, plans, lives, disputes. */
final class SampleTimeline {

    private SampleTimeline() {}

    static List<TimelineEvent> entries() {
        return List.of(
                entry("consult-call", EventType.CALL, "Putin and Xi speak by telephone about Israel and Iran")
                        .parties("CHN", "RUS")
                        .on("2025-06-19")
                        .report(
                                "Meridian Wire",
                                "2025-06-19",
                                "spoke by telephone",
                                "Vladimir Putin and Xi Jinping spoke by telephone on Thursday.")
                        .report(
                                "Riverside Herald",
                                "2025-06-19",
                                "a telephone call",
                                "In a telephone call the two presidents called for a ceasefire.")
                        .report(
                                "Northgate Tribune",
                                "2025-06-20",
                                "conversation",
                                "After the conversation on Thursday, the Kremlin said that they would stay in touch.")
                        .build(),
                entry("accuse-1", EventType.CONDEMN, "China and Russia condemn Israel’s strikes on Iran")
                        .parties("CHN", "RUS", "ISR")
                        .on("2025-06-19")
                        .report("Meridian Wire", "2025-06-19", "condemned", "Both leaders condemned the strikes.")
                        .build(),
                entry("talks-1", EventType.TALKS, "Sixth round of nuclear talks between Iran and the United States")
                        .parties("IRN", "USA")
                        .in("OMN", "Muscat")
                        .status(PLANNED)
                        .on("2025-06-15")
                        .report(
                                "Levant Review",
                                "2025-06-12",
                                "will meet",
                                "Negotiators will meet in Muscat on Sunday.")
                        .status(DENIED)
                        .report(
                                "The Harbour Courant",
                                "2025-06-14",
                                "is off",
                                "The round planned for Sunday is off, Oman said.")
                        .build(),
                entry("summit-g7", EventType.SUMMIT, "G7 leaders hold their summit in Kananaskis")
                        .parties("G7")
                        .in("CAN", "Kananaskis")
                        .between("2025-06-15", "2025-06-17")
                        .report(
                                "The Polar Post",
                                "2025-06-18",
                                "summit",
                                "The summit in Kananaskis ended on Tuesday without a joint statement.")
                        .build(),
                entry("assault-1", EventType.ATTACK, "Israel strikes nuclear and military sites in Iran")
                        .parties("IRN", "ISR")
                        .in("IRN", "Natanz")
                        .on("2025-06-13")
                        .report("Meridian Wire", "2025-06-13", "struck", "Israeli aircraft struck Natanz before dawn.")
                        .report(
                                "The Harbour Courant",
                                "2025-06-14",
                                "strikes",
                                "The strikes of Friday hit at least six sites.")
                        .contested("participants")
                        .build(),
                entry("sanction-1", EventType.SANCTION, "European Union adopts its 18th package of sanctions on Russia")
                        .parties("EU", "RUS")
                        .status(PROPOSED)
                        .from("2025-06-10")
                        .report(
                                "Capital Ledger",
                                "2025-06-10",
                                "proposed",
                                "The Commission proposed an 18th package on Tuesday.")
                        .status(OCCURRED)
                        .on("2025-06-18")
                        .report(
                                "Capital Ledger",
                                "2025-06-19",
                                "adopted",
                                "The Council adopted the package on Wednesday.")
                        .build(),
                entry(
                                "threat-1",
                                EventType.THREAT,
                                "United States threatens the European Union with tariffs of 30 per cent")
                        .parties("EU", "USA")
                        .month("2025-05")
                        .report(
                                "Capital Ledger",
                                "2025-06-01",
                                "threatened",
                                "In May, the president threatened tariffs of 30 per cent.")
                        .build(),
                entry("disaster-1", EventType.DISASTER, "Earthquake of magnitude 7.7 strikes central Myanmar")
                        .parties("MMR")
                        .in("MMR", "Mandalay")
                        .on("2025-03-28")
                        .report(
                                "Meridian Wire",
                                "2025-03-28",
                                "earthquake",
                                "A strong earthquake struck near Mandalay.")
                        .report("Riverside Herald", "2025-03-28", "quake", "The quake was felt in Bangkok.")
                        .build(),
                entry(
                                "protest-1",
                                EventType.PROTEST,
                                "Thousands protest in Istanbul against the detention of the mayor")
                        .parties("TUR")
                        .in("TUR", "Istanbul")
                        .on("2025-03-19")
                        .report(
                                "Levant Review",
                                "2025-03-19",
                                "protested",
                                "Thousands protested in front of the town hall.")
                        .build(),
                entry("ceasefire-1", EventType.CEASEFIRE, "India and Pakistan agree to a full and immediate ceasefire")
                        .parties("IND", "PAK")
                        .on("2025-05-10")
                        .report(
                                "Meridian Wire",
                                "2025-05-10",
                                "agreed to a ceasefire",
                                "India and Pakistan agreed to a ceasefire on Saturday.")
                        .report(
                                "The Polar Post",
                                "2025-05-10",
                                "ceasefire",
                                "The ceasefire began at five in the afternoon.")
                        .report("Levant Review", "2025-05-12", "truce", "The truce of Saturday holds.")
                        .build(),
                entry("election-1", EventType.ELECTION, "Bundestag elects Friedrich Merz chancellor of Germany")
                        .parties("DEU")
                        .in("DEU", "Berlin")
                        .on("2025-05-06")
                        .report(
                                "Northgate Tribune",
                                "2025-05-06",
                                "elected",
                                "The Bundestag elected Merz in the second round.")
                        .build(),
                entry("ahead-sco", EventType.SUMMIT, "Shanghai Cooperation Organisation to hold its summit in Tianjin")
                        .parties("SCO")
                        .in("CHN", "Tianjin")
                        .status(PLANNED)
                        .month("2025-09")
                        .report(
                                "The Harbour Courant",
                                "2025-06-11",
                                "will hold",
                                "The organisation will hold its summit in Tianjin this autumn.")
                        .between("2025-08-31", "2025-09-01")
                        .report(
                                "Meridian Wire",
                                "2025-06-17",
                                "is set for",
                                "The summit is set for the last day of August.")
                        .build(),
                entry("ahead-visit", EventType.VISIT, "Macron to visit South Africa")
                        .parties("FRA", "ZAF")
                        .in("ZAF", "Pretoria")
                        .status(PLANNED)
                        .on("2025-07-03")
                        .report(
                                "Northgate Tribune",
                                "2025-06-18",
                                "will travel",
                                "The president will travel to Pretoria on 3 July.")
                        .build(),
                entry("ahead-offer", EventType.OFFER, "Russia offers to mediate between Israel and Iran")
                        .parties("IRN", "ISR", "RUS")
                        .status(PROPOSED)
                        .from("2025-06-19")
                        .report("Meridian Wire", "2025-06-19", "offered to mediate", "Putin offered to mediate.")
                        .build());
    }
}
