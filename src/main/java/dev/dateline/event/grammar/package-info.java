/**
 * A light grammar of sentences: what kind of word each token is, groups of nouns and verbs, and who is subject and object
 * of a verb. Rules over closed classes and endings, no statistics; knows no event.
 */
@NullMarked
package dev.dateline.event.grammar;

import org.jspecify.annotations.NullMarked;
