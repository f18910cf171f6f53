package dev.gradus.dataimport.register;

import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;

/**
 * Who publishes the files of a format.
 *
 * @param id what ids of its sources start with
 * @param name who that is
 * @param address where the files come from
 * @param kind what kind of publisher it is
 * @param licence terms of use; empty if not stated
 */
record Publisher(String id, String name, String address, SourceKind kind, String licence) {

    /** The source of the facts of a file: the caller's, or the publisher with the file, which does not say its date. */
    Source source(ImportRequest request, ImportInput input, ImportSink sink, AsOf asOf) {
        Source source = request.source()
                .orElseGet(() -> new Source(
                        id + "/" + input.fileName(), address, name, kind, asOf, licence, "file " + input.fileName()));
        sink.add(source);
        return source;
    }
}
