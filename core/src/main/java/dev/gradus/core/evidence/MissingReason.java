package dev.gradus.core.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** Why a fact is missing. A missing fact is never zero and never the mean: it keeps its reason to the end. */
public enum MissingReason {
    /** The catalogue says nothing about it: nobody has looked. */
    NOT_RECORDED,
    /** Somebody looked and found no source that states it. */
    NOT_FOUND,
    /** The publisher has a place for it and left it empty. */
    NOT_REPORTED,
    /** The publisher withholds it, to protect the privacy of few people. */
    SUPPRESSED,
    /** It does not apply: a thesis length where there is no thesis. */
    NOT_APPLICABLE,
    /** The publisher states that it is not known or not decided. */
    UNKNOWN,
    /** It was stated for a time that is over. */
    EXPIRED,
    /** The source only points to another page. */
    SEE_WEBSITE,
    /** It is known only for something coarser: the field or the institution, not the programme. */
    TOO_COARSE,
    /** It cannot be derived, because something that the derivation needs is missing. */
    NOT_DERIVABLE,
    /** What is stated is too unreliable to be used. */
    UNRELIABLE;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }

    /** The reason in words, to follow "because it is": "not found". */
    public String inWords() {
        return id().replace('-', ' ');
    }
}
