package dev.gradus.dataimport.merge;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.identity.InstitutionRegistry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one catalogue of several. What comes first gives ids and titles; what comes later adds to it.
 *
 * <ol>
 * <li>Institutions are one if they share an identifier of a register, else a domain, else a name in a country. Where
 *     several would fit, none is picked; whom a register knows by different identifiers are never one.
 * <li>Programmes of one institution are one if they share an identifier of a register, else a web address, else title and
 *     level of award. Their claims stand side by side; those that contradict each other are reported.
 * <li>Facts of a field or institution are added to the programmes that they cover, with their own granularity, so that
 *     none of them passes for a programme's own.
 * <li>Of roles, fields and topics with one id the first stays; of exchange rates the newest.
 * </ol>
 *
 * <p>Merging a catalogue with itself changes nothing, unless things in it share what identifies them.
 */
public final class CatalogMerge {
    private final Consumer<Finding> findings;
    private final SourceIds sources = new SourceIds();
    private final InstitutionMerge institutions;
    private final ProgramMerge programs;
    private final Map<String, FieldFacts> fieldFacts = new LinkedHashMap<>();
    private final Map<String, FieldOfStudy> fields = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Set<Salary> salaries = new LinkedHashSet<>();
    private @Nullable ExchangeRates rates;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private String current = "";

    private CatalogMerge(Optional<InstitutionRegistry> registry, Consumer<Finding> findings) {
        this.findings = findings;
        this.institutions = new InstitutionMerge(registry, this::report);
        this.programs = new ProgramMerge(this::report);
    }

    /**
     * Merges catalogues, in time linear in what is in them.
     *
     * @param catalogs at least one
     * @param findings takes every decision that was not plain: what was joined and by which rule, and what contradicts
     */
    public static Catalog merge(List<Catalog> catalogs, Consumer<Finding> findings) {
        return merge(catalogs, Optional.empty(), findings);
    }

    /**
     * As {@link #merge(List, Consumer)}; institutions are first looked up in a register, so that those that it knows as one
     * become one. Whom it finds ambiguous stays as it is, which is reported.
     *
     * @param catalogs at least one
     * @param registry the register
     * @param findings takes every decision that was not plain
     */
    public static Catalog merge(List<Catalog> catalogs, InstitutionRegistry registry, Consumer<Finding> findings) {
        return merge(catalogs, Optional.of(registry), findings);
    }

    private static Catalog merge(
            List<Catalog> catalogs, Optional<InstitutionRegistry> registry, Consumer<Finding> findings) {
        Preconditions.checkArgument(!catalogs.isEmpty(), "There is no catalogue to merge.");
        CatalogMerge merge = new CatalogMerge(registry, findings);
        for (int i = 0; i < catalogs.size(); i++) {
            merge.add("catalogue " + (i + 1), catalogs.get(i));
        }
        return merge.build();
    }

    private void add(String name, Catalog catalog) {
        current = name;
        sources.add(catalog.sources());
        institutions.add(catalog.institutions());
        for (Program program : catalog.programs()) {
            programs.add(sources.of(program), institutions.of(program.institution()));
        }
        for (FieldFacts facts : catalog.fieldFacts()) {
            add(facts);
        }
        catalog.fields().forEach(field -> first("field", fields, field.code().key(), field));
        catalog.roles().forEach(role -> first("role", roles, role.id(), sources.of(role)));
        catalog.salaries().forEach(salary -> salaries.add(sources.of(salary)));
        catalog.exchangeRates().map(sources::of).ifPresent(this::add);
        catalog.topics().topics().forEach(topic -> first("topic", topics, topic.id(), topic));
        current = "";
    }

    private void add(FieldFacts facts) {
        FieldFacts own = sources.of(new FieldFacts(
                institutions.of(facts.institution()),
                facts.field(),
                facts.level(),
                facts.outcomes(),
                facts.research()));
        fieldFacts.merge(
                own.key(),
                own,
                (earlier, later) -> new FieldFacts(
                        earlier.institution(),
                        earlier.field(),
                        earlier.level(),
                        Facts.merge(earlier.outcomes(), later.outcomes()),
                        Facts.merge(earlier.research(), later.research())));
    }

    private void add(ExchangeRates newer) {
        if (rates == null || newer.date().isAfter(rates.date())) {
            rates = newer;
        }
    }

    private <T> void first(String what, Map<String, T> things, String id, T thing) {
        T earlier = things.putIfAbsent(id, thing);
        if (earlier != null && !earlier.equals(thing)) {
            report(id, "other-" + what, Severity.WARNING, id, "That of an earlier catalogue stays.");
        }
    }

    private Catalog build() {
        Catalog.Builder catalog = Catalog.builder();
        catalog.topics(new TopicTaxonomy(ImmutableList.copyOf(topics.values())));
        sources.all().forEach(catalog::add);
        institutions.all().forEach(catalog::add);
        ImmutableList<FieldFacts> coarse = fieldFacts.values().stream()
                .map(facts -> new FieldFacts(
                        institutions.latest(facts.institution()),
                        facts.field(),
                        facts.level(),
                        facts.outcomes(),
                        facts.research()))
                .collect(ImmutableList.toImmutableList());
        FieldFactsByInstitution covering = new FieldFactsByInstitution(coarse);
        for (Program program : programs.all(institutions::latest)) {
            catalog.add(covering.addTo(program));
        }
        fields.values().forEach(catalog::add);
        coarse.forEach(catalog::add);
        roles.values().forEach(catalog::add);
        salaries.forEach(catalog::add);
        if (rates != null) {
            catalog.exchangeRates(rates);
        }
        return catalog.build();
    }

    private void report(String path, String rule, Severity severity, String raw, String result) {
        findings.accept(new Finding(current, Place.path(path), rule, severity, raw, result));
    }
}
