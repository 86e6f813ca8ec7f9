/**
 * The commands: they read options, wire the parts below together and report. No rule of the trade lives here.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
