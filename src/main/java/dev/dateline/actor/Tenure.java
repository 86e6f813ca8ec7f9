package dev.dateline.actor;

/**
 * Who held an office, and when.
 *
 * @param person full name
 * @param office the office, as the data calls it
 * @param from first day, as an epoch day
 * @param until last day, as an epoch day; {@link Long#MAX_VALUE} while it lasts
 * @param prominent whether the short name alone means this person
 */
record Tenure(String person, String office, long from, long until, boolean prominent) {

    boolean holdsOn(long day) {
        return from <= day && day <= until;
    }
}
