package vn.thidua.calendar;

/** What is special about a day. */
public enum DayKind {
    /** A day off that the week would have worked: a holiday, a day in lieu of one, a day swapped. */
    DAY_OFF,
    /** A Saturday or Sunday worked in exchange for another day. */
    WORKING_DAY,
    /** Nothing: the day is what the week says. Entered to take an entry back. */
    ORDINARY
}
