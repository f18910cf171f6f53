package dev.gradus.dataimport.merge;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.dataimport.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which programmes are one, and joins what is known of them. */
final class ProgramMerge {
    private final Findings findings;
    private final Map<String, Program> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();

    ProgramMerge(Findings findings) {
        this.findings = findings;
    }

    /** All programmes, their institutions as they are now. */
    ImmutableList<Program> all(UnaryOperator<Institution> latest) {
        return byId.values().stream()
                .map(program -> at(program, program.id(), latest.apply(program.institution())))
                .collect(ImmutableList.toImmutableList());
    }

    void add(Program program, Institution institution) {
        Program own = at(program, program.id(), institution);
        Optional<String> same = same(own);
        String id = same.orElseGet(() -> free(program.id()));
        Program joined = same.map(this::known)
                .map(earlier -> join(earlier, own))
                .orElseGet(() -> id.equals(own.id()) ? own : at(own, id, institution));
        byId.put(id, joined);
        keys(joined)
                .forEach(key -> byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>())
                        .add(id));
    }

    private Program known(String id) {
        @Nullable Program program = byId.get(id);
        if (program == null) {
            throw new IllegalStateException("The programme '%s' is lost.".formatted(id));
        }
        return program;
    }

    private Optional<String> same(Program program) {
        @Nullable Program sameId = byId.get(program.id());
        if (sameId != null && sameId.equals(program)) {
            return Optional.of(program.id());
        }
        for (String key : keys(program)) {
            Set<String> candidates = byKey.getOrDefault(key, Set.of()).stream()
                    .filter(id -> Facts.agree(program.identifiers(), known(id).identifiers()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (candidates.size() == 1) {
                String found = candidates.iterator().next();
                findings.report(
                        program.id(),
                        "same-programme",
                        Severity.INFO,
                        program.citation(),
                        "It is '%s': they share %s.".formatted(found, rule(key)));
                return Optional.of(found);
            }
            if (candidates.size() > 1) {
                findings.report(
                        program.id(),
                        "ambiguous-programme",
                        Severity.WARNING,
                        program.citation(),
                        "It shares %s with several: %s. It stays one of its own."
                                .formatted(rule(key), String.join(", ", candidates)));
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String rule(String key) {
        if (key.startsWith("id ")) {
            return "an identifier of a register";
        }
        return key.startsWith("url ") ? "the web address" : "institution, title and level of award";
    }

    /** What identifies a programme, the surest first. */
    private static Set<String> keys(Program program) {
        Set<String> keys = new LinkedHashSet<>();
        program.identifiers().forEach((scheme, value) -> keys.add("id " + scheme + " " + Ascii.toLowerCase(value)));
        String institution = program.institution().id();
        program.url().ifPresent(url -> keys.add("url " + institution + " " + address(url)));
        keys.add("title %s %s %s"
                .formatted(institution, title(program), program.degree().level()));
        return keys;
    }

    private static String address(String url) {
        String bare =
                Ascii.toLowerCase(url).replaceFirst("^https?://(www\\.)?", "").replaceFirst("#.*$", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String title(Program program) {
        return program.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private String free(String wanted) {
        String id = wanted;
        for (int number = 2; byId.containsKey(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private Program join(Program earlier, Program later) {
        if (earlier.equals(later)) {
            return earlier;
        }
        Map<String, String> identifiers = new LinkedHashMap<>(later.identifiers());
        identifiers.keySet().removeAll(earlier.identifiers().keySet());
        Program joined = new ProgramBuilder()
                .from(facts(earlier, later))
                .department(earlier.department().or(later::department))
                .city(earlier.city().or(later::city))
                .url(earlier.url().or(later::url))
                .putAllIdentifiers(identifiers)
                .addAllFields(later.fields())
                .description(earlier.description().or(later::description))
                .build();
        reportConflicts(earlier, later, joined);
        return joined;
    }

    /** The earlier one, with the facts of both. */
    private static Program facts(Program earlier, Program later) {
        return new Program(
                earlier.id(),
                earlier.title(),
                earlier.institution(),
                earlier.degree(),
                earlier.department(),
                earlier.city(),
                earlier.country(),
                earlier.url(),
                earlier.identifiers(),
                earlier.fields(),
                earlier.description(),
                Facts.merge(earlier.duration(), later.duration()),
                Facts.merge(earlier.credits(), later.credits()),
                Facts.merge(earlier.attendance(), later.attendance()),
                Facts.merge(earlier.delivery(), later.delivery()),
                Facts.merge(earlier.languages(), later.languages()),
                Facts.merge(earlier.tuition(), later.tuition()),
                Facts.merge(earlier.curriculum(), later.curriculum()),
                Facts.merge(earlier.practice(), later.practice()),
                Facts.merge(earlier.admission(), later.admission()),
                Facts.merge(earlier.intakes(), later.intakes()),
                Facts.merge(earlier.outcomes(), later.outcomes()),
                Facts.merge(earlier.industry(), later.industry()),
                Facts.merge(earlier.research(), later.research()),
                Facts.merge(earlier.platforms(), later.platforms()));
    }

    private void reportConflicts(Program earlier, Program later, Program joined) {
        joined.facts().forEach((name, fact) -> {
            Fact<?> before = earlier.facts().get(name);
            Fact<?> after = later.facts().get(name);
            boolean isNew = fact.isConflicting()
                    && (before == null || !before.isConflicting())
                    && (after == null || !after.isConflicting());
            if (isNew) {
                findings.report(
                        joined.id() + "." + name,
                        "conflict",
                        Severity.WARNING,
                        fact.claims().stream().map(Claim::asStated).collect(Collectors.joining(" | ")),
                        "Sources disagree; both stay.");
            }
        });
    }

    private static Program at(Program program, String id, Institution institution) {
        if (id.equals(program.id()) && institution.equals(program.institution())) {
            return program;
        }
        return new ProgramBuilder()
                .from(program)
                .id(id)
                .institution(institution)
                .build();
    }
}
