package dev.gradus.core.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** What kind of publisher stands behind a source, the most reliable first. */
public enum SourceKind {
    /** The institution, ministry or register itself, read at its own address. */
    OFFICIAL,
    /** A copy of an official page or document at another address. */
    OFFICIAL_COPY,
    /** A data set with a stated method. */
    DATASET,
    /** A portal or aggregator that lists programmes of many institutions. */
    PORTAL,
    /** A newspaper or trade press. */
    NEWS,
    /** A guide, blog or analysis by somebody else. */
    THIRD_PARTY,
    /** A page by students or applicants. */
    COMMUNITY;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}
