package dev.gradus.dataimport.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Institution;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.normalize.Normalized;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedCountry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The institutions that rows name; each goes to the sink once. */
final class Institutions {
    private final Mapping mapping;
    private final ImportSink sink;
    private final Map<String, Institution> known = new HashMap<>();

    Institutions(Mapping mapping, ImportSink sink) {
        this.mapping = mapping;
        this.sink = sink;
    }

    /**
     * The institution of a row.
     *
     * @param name its name
     * @param country its country, if it does not state one of its own
     */
    Institution of(Cells row, String name, String country) {
        String id = row.first("institution.id").optional().orElseGet(() -> IdTemplate.slug(name));
        @Nullable Institution before = known.get(id);
        if (before != null) {
            if (!before.name().equals(name)) {
                sink.finding(
                        row.row(),
                        "institution-differs",
                        Severity.WARNING,
                        name,
                        "The institution '%s' was called '%s' before; that is kept.".formatted(id, before.name()));
            }
            return before;
        }
        Institution institution = described(
                row,
                "institution.",
                id,
                name,
                country(row, "institution.country").orElse(country));
        known.put(id, institution);
        sink.add(institution, row.row());
        return institution;
    }

    /**
     * An institution with what a row states of it.
     *
     * @param prefix what stands before the names of its fields: empty, or {@code institution.}
     */
    Institution described(Cells row, String prefix, String id, String name, String country) {
        return new Institution(
                id,
                name,
                list(row, prefix + "aliases"),
                country,
                row.first(prefix + "city").optional(),
                row.first(prefix + "url").optional(),
                list(row, prefix + "domains"),
                codes(row, prefix + "identifiers."));
    }

    /** The code of the country that a field names; what cannot be read is reported. */
    Optional<String> country(Cells row, String target) {
        Stated stated = row.first(target);
        if (!stated.isPresent()) {
            return Optional.empty();
        }
        Normalized<StatedCountry> country = Normalizers.country().normalize(stated.text());
        if (country.values().size() != 1) {
            sink.finding(
                    stated.place(),
                    "unread-country",
                    Severity.ERROR,
                    stated.raw(),
                    country.finding().orElse("This names not exactly one country."));
            return Optional.empty();
        }
        return Optional.of(country.values().get(0).code());
    }

    /** The elements of a list; of a field without a separator, the whole. */
    ImmutableList<String> list(Cells row, String target) {
        ImmutableList.Builder<String> elements = ImmutableList.builder();
        for (FieldRule rule : mapping.fields().get(target)) {
            elements.addAll(list(rule, row.get(rule)));
        }
        return elements.build().stream().distinct().collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> list(FieldRule rule, Stated stated) {
        if (!stated.isPresent()) {
            return ImmutableList.of();
        }
        return rule.list()
                .map(separator -> Splitter.on(separator)
                        .trimResults()
                        .omitEmptyStrings()
                        .splitToStream(stated.text())
                        .collect(ImmutableList.toImmutableList()))
                .orElseGet(() -> ImmutableList.of(stated.text()));
    }

    /** The codes of all schemes that the mapping names after a prefix. */
    ImmutableMap<String, String> codes(Cells row, String prefix) {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        for (String target : mapping.fields().keySet()) {
            if (target.startsWith(prefix)) {
                row.first(target).optional().ifPresent(code -> codes.put(target.substring(prefix.length()), code));
            }
        }
        return codes.buildOrThrow();
    }
}
