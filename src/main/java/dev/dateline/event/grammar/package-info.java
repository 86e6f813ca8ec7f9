/**
 * A light grammar of sentences: what kind of word each token is, groups of nouns and verbs, and who is subject and object
 * of a verb. Rules over closed classes and endings, no statistics; knows no event.
 *
 * <p>{@code SentenceParser} makes {@code Sentence}s of a text's tokens, by the words of a {@code Grammar}: {@code SentenceTagger} says what each word is, with {@code VerbOrNoun} for those that can be both, and
 * {@code LookBack} and {@code LookAhead} for what stands around it; {@code Chunker} ties them to groups, and {@code Headlines} adds the "was" that a headline leaves out. {@code Clauses} tells what belongs to a verb, with
 * {@code FiniteSubjects}, {@code NonFiniteSubjects}, {@code Twins} and {@code NounLists}.
 */
@NullMarked
package dev.dateline.event.grammar;

import org.jspecify.annotations.NullMarked;
