/**
 * Who is who: states, bodies, groups, companies and persons, and how a text names them. Knows no event.
 *
 * <p>{@code ActorTagger} walks over a text once ({@code TaggingRun}): readers take what begins with a name of the lexicon ({@code OwnerReader}, with
 * {@code OfficeReader}, {@code NameForm} and {@code PlaceReader}), with a role or with a capital. Then {@code References} gives actors to what names none
 * itself: {@code Appositions}, {@code Pronouns}, {@code Owners}, with {@code Foes}, and {@code Pairs}.
 */
@NullMarked
package dev.dateline.actor;

import org.jspecify.annotations.NullMarked;
