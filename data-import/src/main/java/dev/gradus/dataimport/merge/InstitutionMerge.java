package dev.gradus.dataimport.merge;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Institution;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.identity.InstitutionMatch;
import dev.gradus.dataimport.identity.InstitutionQuery;
import dev.gradus.dataimport.identity.InstitutionRegistry;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which institutions are one, and joins what is known of them. */
final class InstitutionMerge {
    private static final String ROR = "ror";

    private final Optional<InstitutionRegistry> registry;
    private final Findings findings;
    private final Map<String, Institution> byId = new LinkedHashMap<>();
    /** Ids of institutions by what identifies them, the rule included. */
    private final Map<String, Set<String>> byKey = new HashMap<>();
    /** From the ids of the catalogue that is being added to ours. */
    private final Map<String, String> ids = new HashMap<>();

    InstitutionMerge(Optional<InstitutionRegistry> registry, Findings findings) {
        this.registry = registry;
        this.findings = findings;
    }

    void add(List<Institution> institutions) {
        ids.clear();
        institutions.forEach(this::add);
    }

    /** The institution that stands for one of the catalogue that is being added. */
    Institution of(Institution institution) {
        return known(ids.getOrDefault(institution.id(), institution.id()));
    }

    /** An institution with everything that was learnt of it since. */
    Institution latest(Institution institution) {
        return known(institution.id());
    }

    Collection<Institution> all() {
        return byId.values();
    }

    private Institution known(String id) {
        @Nullable Institution institution = byId.get(id);
        if (institution == null) {
            throw new IllegalStateException("The institution '%s' is lost.".formatted(id));
        }
        return institution;
    }

    private void add(Institution stated) {
        Institution institution = registered(stated);
        String id = same(institution).orElseGet(() -> free(institution));
        @Nullable Institution earlier = byId.get(id);
        Institution joined = earlier == null ? renamed(institution, id) : join(earlier, institution);
        byId.put(id, joined);
        ids.put(institution.id(), id);
        keys(joined)
                .forEach((key, rule) -> byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>())
                        .add(id));
    }

    /** An institution with the identifier that the register has for it. */
    private Institution registered(Institution institution) {
        if (registry.isEmpty()) {
            return institution;
        }
        ImmutableList.Builder<String> hosts = ImmutableList.<String>builder().addAll(institution.domains());
        institution.url().ifPresent(hosts::add);
        InstitutionMatch match = registry.get()
                .match(new InstitutionQuery(
                        Optional.ofNullable(institution.identifiers().get(ROR)),
                        institution.name(),
                        Optional.of(institution.country()),
                        institution.city(),
                        hosts.build()));
        if (match.institution().isEmpty()) {
            findings.report(
                    institution.id(),
                    match.status().id() + "-in-register",
                    Severity.WARNING,
                    institution.name(),
                    match.candidates().stream()
                            .map(candidate -> candidate.institution().name())
                            .limit(5)
                            .reduce((one, other) -> one + ", " + other)
                            .map(names -> "It may be: " + names + ".")
                            .orElse("The register has none like it."));
            return institution;
        }
        findings.report(
                institution.id(),
                "matched-by-" + match.rule().map(InstitutionMatch.Rule::id).orElse("register"),
                Severity.INFO,
                institution.name(),
                "It is %s.".formatted(match.institution().get().id()));
        Map<String, String> identifiers = new LinkedHashMap<>(institution.identifiers());
        identifiers.put(ROR, match.institution().get().id());
        return new Institution(
                institution.id(),
                institution.name(),
                institution.aliases(),
                institution.country(),
                institution.city(),
                institution.url(),
                institution.domains(),
                ImmutableMap.copyOf(identifiers));
    }

    /** The institution that it is, by the first rule that speaks; none where several would fit. */
    private Optional<String> same(Institution institution) {
        @Nullable Institution sameId = byId.get(institution.id());
        if (sameId != null && sameId.equals(institution)) {
            return Optional.of(institution.id());
        }
        for (Rule rule : Rule.values()) {
            Set<String> candidates = new LinkedHashSet<>();
            keys(institution).forEach((key, spoken) -> {
                if (spoken == rule) {
                    byKey.getOrDefault(key, Set.of()).stream()
                            .filter(id -> Facts.agree(
                                    institution.identifiers(), known(id).identifiers()))
                            .forEach(candidates::add);
                }
            });
            if (candidates.size() == 1) {
                String found = candidates.iterator().next();
                findings.report(
                        institution.id(),
                        "same-institution",
                        Severity.INFO,
                        institution.name(),
                        "It is '%s': %s.".formatted(known(found).name(), rule.inWords));
                return Optional.of(found);
            }
            if (candidates.size() > 1) {
                findings.report(
                        institution.id(),
                        "ambiguous-institution",
                        Severity.WARNING,
                        institution.name(),
                        "%s, but so do several: %s. It stays one of its own."
                                .formatted(rule.inWords, String.join(", ", candidates)));
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private enum Rule {
        IDENTIFIER("they share an identifier of a register"),
        DOMAIN("they share a domain"),
        NAME("they share a name and country");

        private final String inWords;

        Rule(String inWords) {
            this.inWords = inWords;
        }
    }

    private static Map<String, Rule> keys(Institution institution) {
        Map<String, Rule> keys = new LinkedHashMap<>();
        institution
                .identifiers()
                .forEach((scheme, value) -> keys.put("id " + scheme + " " + Ascii.toLowerCase(value), Rule.IDENTIFIER));
        institution.domains().forEach(domain -> keys.put("domain " + Ascii.toLowerCase(domain), Rule.DOMAIN));
        Stream.concat(Stream.of(institution.name()), institution.aliases().stream())
                .map(InstitutionMerge::folded)
                .filter(name -> name.length() > 4)
                .forEach(name -> keys.put("name " + institution.country() + " " + name, Rule.NAME));
        return keys;
    }

    /** A name without case, accents, punctuation and the article before it. */
    private static String folded(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return letters.startsWith("the ") ? letters.substring(4) : letters;
    }

    private String free(Institution institution) {
        String id = institution.id();
        for (int number = 2; byId.containsKey(id); number++) {
            id = institution.id() + "-" + number;
        }
        return id;
    }

    private static Institution renamed(Institution institution, String id) {
        return id.equals(institution.id())
                ? institution
                : new Institution(
                        id,
                        institution.name(),
                        institution.aliases(),
                        institution.country(),
                        institution.city(),
                        institution.url(),
                        institution.domains(),
                        institution.identifiers());
    }

    private static Institution join(Institution earlier, Institution later) {
        Set<String> aliases = new LinkedHashSet<>(earlier.aliases());
        aliases.add(later.name());
        aliases.addAll(later.aliases());
        aliases.remove(earlier.name());
        Map<String, String> identifiers = new LinkedHashMap<>(later.identifiers());
        identifiers.putAll(earlier.identifiers());
        Map<String, String> ordered = new LinkedHashMap<>(earlier.identifiers());
        identifiers.forEach(ordered::putIfAbsent);
        return new Institution(
                earlier.id(),
                earlier.name(),
                ImmutableList.copyOf(aliases),
                earlier.country(),
                earlier.city().or(later::city),
                earlier.url().or(later::url),
                union(earlier.domains(), later.domains()),
                ImmutableMap.copyOf(ordered));
    }

    private static ImmutableList<String> union(List<String> earlier, List<String> later) {
        Set<String> all = new LinkedHashSet<>(earlier);
        all.addAll(later);
        return ImmutableList.copyOf(all);
    }
}
