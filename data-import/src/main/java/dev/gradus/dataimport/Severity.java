package dev.gradus.dataimport;

import com.google.common.base.Ascii;

/** How much a finding weighs. */
public enum Severity {
    /** Something was put right or is worth knowing; nothing is lost. */
    INFO,
    /** A value is missing, ambiguous, suppressed or cannot be said; its record was taken. */
    WARNING,
    /** A record or value was rejected. */
    ERROR;

    /** The written form, lower case. */
    public String id() {
        return Ascii.toLowerCase(name());
    }
}
