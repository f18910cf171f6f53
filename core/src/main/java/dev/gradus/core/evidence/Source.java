package dev.gradus.core.evidence;

import com.google.common.base.Preconditions;

/**
 * A place that states facts.
 *
 * @param id unique in a catalogue, such as {@code cmu-msml/s-tuition}
 * @param address web address, or another citation by which it can be found; not blank
 * @param publisher who stands behind it; not blank
 * @param kind what kind of publisher that is
 * @param asOf the date for which it speaks
 * @param licence terms under which it may be used; empty if not stated
 * @param note what a reader should know about it; may be empty
 */
public record Source(
        String id, String address, String publisher, SourceKind kind, AsOf asOf, String licence, String note) {

    public Source {
        Preconditions.checkArgument(!id.isBlank(), "A source without an id (address %s).", address);
        Preconditions.checkArgument(!address.isBlank(), "Source '%s' has no address.", id);
        Preconditions.checkArgument(!publisher.isBlank(), "Source '%s' has no publisher.", id);
    }

    /** A source without licence and note. */
    public static Source of(String id, String address, String publisher, SourceKind kind, AsOf asOf) {
        return new Source(id, address, publisher, kind, asOf, "", "");
    }
}
