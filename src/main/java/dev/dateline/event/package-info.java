/**
 * Event types, triggers and patterns: from an article to its mentions of events. A pure function of the article and the
 * lexicons; knows nothing of other articles or of Kafka.
 *
 * <p>An article goes through these, which is also the order of reading:
 *
 * <ol>
 *   <li>{@link dev.dateline.event.EventExtractor}: the whole article, sentence by sentence, which {@code SentenceReader} reads; {@code SentenceDetector} each sentence
 *   <li>{@code TriggerScreen}: which words may be triggers at all; {@code TriggerWords}: whether they are its verb or noun here;
 *       {@code Asides}: what may part them
 *   <li>{@code ArgumentFinder}: what stands in a trigger's slots. Of a verb {@code VerbArguments}, with {@code ObjectArguments} and
 *       {@code PrepositionArguments}; its subject {@code SubjectArguments}, with
 *       {@code OtherSubjects}, {@code DescribedSubjects}, {@code TrailingVerbs} and {@code StandIns} for those whom the grammatical subject does not name.
 *       Of a noun {@code NounArguments}, with {@code NounModifiers}, {@code ContextSubjects}, {@code HarmArguments} and {@code EncounterArguments}
 *   <li>{@code Conditions}: whether that is what the rule asks for
 *   <li>{@code NoNews}, with {@code Epochs}, {@code Statistics}, {@code VagueHarm}, {@code Trends}, {@code Generalities} and {@code Fiction}: what of it is never
 *       one; {@code Determiners}, {@code EarlierRules}: which event is meant, and whether it came before
 *   <li>{@code StatusRules}: whether it happened, is planned, proposed or denied. By a verb {@code VerbStatus}, with {@code Contingency}, {@code Negation},
 *       {@code Standing}, {@code LawContent}, {@code InfinitiveStatus}, {@code GovernedInfinitives} and {@code GerundStatus}; by the verb of a noun {@code CarriedNouns}, with
 *       {@code ArrangedNouns} and {@code OrderedNouns}; by its preposition {@code LooseNouns}, with {@code GovernedNouns}, {@code OccasionNouns} and
 *       {@code PurposeNouns}
 *   <li>{@code PartyFinder}: who takes part, with {@code TakingPart} and {@code OfficeParties}; {@code SceneFinder}, {@code PlacesNear},
 *       {@code OtherPlaces}, {@code Here}, {@code HostFinder}: where;
 *       {@code ContextParties}: who else does by what the sentence or the article tells, with {@code Authorities}, {@code Tellers}, {@code Endangered},
 *       {@code Whereabouts}, {@code AnsweredParties}, {@code GatheredParties}, {@code OtherSides} and {@code Victims}; by what stands in other
 *       sentences, {@code NamedNext} and {@code ReliefParties}
 *   <li>{@code DateAttachment}: when; with {@code SaidDays}, {@code NearbyDates} and {@code MeetingDays} for the days that the sentence gives, {@code OthersDays} for
 *       those of another act, {@code Telling} and {@code ComingDays} for the tense, {@code BesideDays}, {@code SayingDays}, {@code SinceDays}, {@code HarmDays},
 *       {@code HistoryDays} and {@code ContinuedDays} for what has no day of its own; {@code OldDays}: which of two events a day is of
 *   <li>{@code Rivals}, with {@code CourtRivals} and {@code WeakRivals}, {@code PactPartners}, {@code Mediators}, {@code Itinerary}: which triggers of one sentence give
 *       way to others, lend them a party, or tell of several events
 *   <li>{@code MentionMerger}: which events of one article are the same, by {@code Sameness}, with {@code OneSentence}, {@code DaysOfOne}, {@code BackReference},
 *       {@code OtherDeeds}, {@code OtherNames} and {@code OtherMatter}, by {@code HeadlineRetold}, {@code HarmRetold}, {@code Passage} and {@code Retelling}; {@code Absorption} puts two together,
 *       {@code PartiesBefore} and {@code OccasionDays} give one what another has told
 *   <li>{@code Background}, {@code Topic}: what of it is no news; {@code OccasionPlaces}: where what is left happened, by another event
 * </ol>
 *
 * What is passed on is a {@code Draft}: an {@code Occurrence} of a trigger with what has been found around it so far.
 */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
