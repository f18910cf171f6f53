package dev.gradus.dataimport;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.internal.Names;
import dev.gradus.dataimport.FormatDescription.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads published data into a catalogue, with a report of what was done with every record. Immutable and safe for use by
 * many threads, if its listeners are.
 *
 * {@snippet :
 * ImportResult result = Importer.of("ror").read(Path.of("ror.json.gz"));
 * result.report().findings().forEach(System.out::println);
 * }
 */
public final class Importer {
    private final Format format;
    private final ImmutableMap<String, String> options;
    private final ImmutableMap<String, ImportInput> files;
    private final Optional<Source> source;
    private final Limits limits;
    private final Consumer<Finding> onFinding;
    private final Consumer<Progress> onProgress;

    private Importer(Builder builder) {
        format = builder.format;
        options = ImmutableMap.copyOf(builder.options);
        files = ImmutableMap.copyOf(builder.files);
        source = Optional.ofNullable(builder.source);
        limits = builder.limits;
        onFinding = builder.onFinding;
        onProgress = builder.onProgress;
    }

    /**
     * An importer for a format with every option at its standard.
     *
     * @throws IllegalArgumentException if there is no such format, with the nearest known ids
     */
    public static Importer of(String format) {
        return builder(format).build();
    }

    /** Starts an importer for a format that need not be registered. */
    public static Builder builder(Format format) {
        return new Builder(format);
    }

    /**
     * Starts an importer for a format.
     *
     * @throws IllegalArgumentException if there is no such format, with the nearest known ids
     */
    public static Builder builder(String format) {
        return new Builder(Formats.of(format));
    }

    /**
     * Reads files.
     *
     * @throws IllegalArgumentException if an option has a value that the format does not take
     * @throws IOException if one cannot be read
     * @throws ImportException if one as a whole is not in the format, or crosses a limit
     */
    public ImportResult read(Path... paths) throws IOException {
        ImmutableList.Builder<ImportInput> inputs = ImmutableList.builder();
        for (Path path : paths) {
            inputs.add(ImportInput.of(path));
        }
        return read(inputs.build());
    }

    /**
     * Reads inputs.
     *
     * @throws IllegalArgumentException if an option has a value that the format does not take
     * @throws IOException if one cannot be read
     * @throws ImportException if one as a whole is not in the format, or crosses a limit
     */
    public ImportResult read(List<ImportInput> inputs) throws IOException {
        Preconditions.checkArgument(!inputs.isEmpty(), "There is nothing to read.");
        ImportSink sink = new ImportSink(format.description().id(), limits, onFinding, onProgress);
        ImmutableList.Builder<ImportInput> expanded = ImmutableList.builder();
        for (ImportInput input : inputs) {
            expanded.addAll(Archives.expand(input.within(limits, sink::progressed)));
        }
        ImmutableMap.Builder<String, ImportInput> bounded = ImmutableMap.builder();
        files.forEach((id, file) -> bounded.put(id, file.within(limits, bytes -> {})));
        format.read(new ImportRequest(expanded.build(), options, bounded.buildOrThrow(), source, limits), sink);
        return sink.result();
    }

    /** Collects what an importer needs. */
    public static final class Builder {
        private final Format format;
        private final Map<String, String> options = new LinkedHashMap<>();
        private final Map<String, ImportInput> files = new LinkedHashMap<>();
        private @Nullable Source source;
        private Limits limits = Limits.standard();
        private Consumer<Finding> onFinding = finding -> {};
        private Consumer<Progress> onProgress = progress -> {};

        private Builder(Format format) {
            this.format = format;
            for (Option option : format.description().options()) {
                if (!option.standard().isEmpty()) {
                    options.put(option.id(), option.standard());
                }
            }
        }

        /**
         * Sets an option that takes a text or number.
         *
         * @throws IllegalArgumentException if the format has no such option, with the nearest known ids, or the value is
         *     not of its kind
         */
        public Builder option(String id, String value) {
            Option option = find(id);
            Preconditions.checkArgument(
                    option.kind() != Option.Kind.FILE, "The option '%s' takes a file: use file(…).", id);
            Preconditions.checkArgument(
                    option.kind() != Option.Kind.NUMBER || value.matches("-?\\d{1,18}"),
                    "The option '%s' is '%s', not a whole number.",
                    id,
                    value);
            options.put(id, value);
            return this;
        }

        /**
         * Sets an option that takes a file.
         *
         * @throws IllegalArgumentException if the format has no such option, with the nearest known ids
         */
        public Builder file(String id, ImportInput file) {
            Preconditions.checkArgument(
                    find(id).kind() == Option.Kind.FILE, "The option '%s' does not take a file.", id);
            files.put(id, file);
            return this;
        }

        private Option find(String id) {
            return format.description().options().stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(Names.unknown(
                            "option of " + format.description().id(),
                            id,
                            format.description().options().stream()
                                    .map(Option::id)
                                    .toList())));
        }

        /** Says who publishes the inputs; every fact carries it. */
        public Builder source(Source publisher) {
            source = publisher;
            return this;
        }

        /** Sets a bound on what is read. */
        public Builder limit(Limit limit, long value) {
            limits = limits.with(limit, value);
            return this;
        }

        /** Takes every finding as it is made, also those that the report no longer keeps. */
        public Builder onFinding(Consumer<Finding> listener) {
            onFinding = listener;
            return this;
        }

        /** Is told about every mebibyte read. */
        public Builder onProgress(Consumer<Progress> listener) {
            onProgress = listener;
            return this;
        }

        /** The importer. */
        public Importer build() {
            return new Importer(this);
        }
    }

    @Override
    public String toString() {
        return "Importer[%s, %s]"
                .formatted(
                        format.description().id(),
                        Arrays.toString(options.entrySet().toArray()));
    }
}
