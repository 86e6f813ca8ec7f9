/**
 * Event types, triggers and patterns: from an article to its mentions of events. A pure function of the article and the
 * lexicons; knows nothing of other articles or of Kafka.
 *
 * <p>An article goes through these, which is also the order of reading:
 *
 * <ol>
 *   <li>{@link dev.dateline.event.EventExtractor}: the whole article, sentence by sentence; {@code SentenceDetector} each sentence
 *   <li>{@code TriggerScreen}: which words may be triggers at all; {@code TriggerWords}: whether they are its verb or noun here
 *   <li>{@code ArgumentFinder}: what stands in a trigger's slots; {@code Conditions}: whether that is what the rule asks for
 *   <li>{@code NoNews}, {@code Trends}: what of it is never one; {@code Determiners}, {@code EarlierRules}: which event is meant, and whether it came before
 *   <li>{@code StatusRules}, with {@code VerbStatus}, {@code InfinitiveStatus}, {@code GerundStatus}, {@code CarriedNouns} and {@code LooseNouns}: whether it
 *       happened, is planned, proposed or denied
 *   <li>{@code PartyFinder}, {@code SceneFinder}, {@code HostFinder}: who takes part, and where; {@code ContextParties}, with {@code Authorities},
 *       {@code AnsweredParties}, {@code GatheredParties} and {@code Victims}: who else does by what the sentence or the article tells
 *   <li>{@code DateAttachment}: when; with {@code SaidDays}, {@code NearbyDates} and {@code MeetingDays} for the days that the sentence gives, {@code OthersDays} for
 *       those of another act, {@code Telling} and {@code ComingDays} for the tense, {@code BesideDays}, {@code SayingDays}, {@code SinceDays}, {@code HarmDays},
 *       {@code HistoryDays} and {@code ContinuedDays} for what has no day of its own; {@code OldDays}: which of two events a day is of
 *   <li>{@code Rivals}, with {@code CourtRivals} and {@code WeakRivals}, {@code PactPartners}, {@code Mediators}, {@code Itinerary}: which triggers of one sentence give way to others, lend them a party, or tell of several events
 *   <li>{@code MentionMerger}, {@code Sameness}, {@code OccasionDays}: which events of one article are the same
 *   <li>{@code Background}, {@code Topic}: what of it is no news
 * </ol>
 *
 * What is passed on is a {@code Draft}: an {@code Occurrence} of a trigger with what has been found around it so far.
 */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
