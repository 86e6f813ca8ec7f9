package dev.dateline.time;

/** The four kinds of TIMEX3 expressions. */
public enum TimexType {
    /** A day or anything coarser: "Friday", "June 2025", "the third quarter", "now". */
    DATE,
    /** A part of a day: "9 a.m. Tuesday", "last night". */
    TIME,
    /** A length of time, fixed to the calendar or not: "three hours", "the past two months". */
    DURATION,
    /** Something that comes again: "every Monday", "twice a week". */
    SET
}
