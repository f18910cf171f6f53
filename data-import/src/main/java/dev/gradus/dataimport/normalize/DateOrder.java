package dev.gradus.dataimport.normalize;

/** How dates like {@code 03/04/2026} are written in a source. */
public enum DateOrder {
    /** It is not known; such a date is reported. */
    UNKNOWN,
    /** 3 April. */
    DAY_FIRST,
    /** 4 March. */
    MONTH_FIRST
}
