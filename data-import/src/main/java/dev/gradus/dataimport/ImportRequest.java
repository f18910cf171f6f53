package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.Source;
import java.util.Optional;

/**
 * What a format is asked to read.
 *
 * @param inputs what to read, in order; at least one. Archives are unpacked, compressed files are opened decompressed
 * @param options the value of every option of the format that has one, by id; files are in {@code files}
 * @param files the inputs that options name, by the id of the option
 * @param source who publishes the inputs, if the caller says so; else the format says what it knows
 * @param limits the bounds in force
 */
public record ImportRequest(
        ImmutableList<ImportInput> inputs,
        ImmutableMap<String, String> options,
        ImmutableMap<String, ImportInput> files,
        Optional<Source> source,
        Limits limits) {

    /** The value of an option; empty if it has none. */
    public Optional<String> option(String id) {
        return Optional.ofNullable(options.get(id));
    }

    /** The value of an option that always has one. */
    public String required(String id) {
        return option(id).orElseThrow(() -> new IllegalArgumentException("The option '%s' is needed.".formatted(id)));
    }

    /** The value of an option that is a whole number and always has one. */
    public long number(String id) {
        return Long.parseLong(required(id));
    }

    /** The file that an option names. */
    public Optional<ImportInput> file(String id) {
        return Optional.ofNullable(files.get(id));
    }
}
