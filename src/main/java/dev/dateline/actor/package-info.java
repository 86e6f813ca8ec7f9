/**
 * Who is who: states, bodies, groups, companies and persons, and how a text names them. Knows no event.
 */
@NullMarked
package dev.dateline.actor;

import org.jspecify.annotations.NullMarked;
