package dev.dateline.actor;

/**
 * That a state was part of another one up to a day.
 *
 * @param before the other one
 * @param since first day of the state, as an epoch day
 */
record Succession(Actor before, long since) {}
