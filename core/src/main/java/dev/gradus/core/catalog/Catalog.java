package dev.gradus.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable, indexed snapshot of institutions, programmes, roles, salaries, topics and the sources of all their facts.
 *
 * <p>Everything a programme refers to is in it: building a catalogue registers the institutions and sources of its
 * programmes, roles and salaries, and refuses two different things under one id. Iteration is in the order of adding.
 * Safe for use by many threads.
 */
public final class Catalog {
    private final TopicTaxonomy topics;
    private final ImmutableMap<String, Source> sources;
    private final ImmutableMap<String, Institution> institutions;
    private final ImmutableMap<String, Program> programs;
    private final ImmutableMap<String, FieldOfStudy> fields;
    private final ImmutableMap<String, FieldFacts> fieldFacts;
    private final ImmutableMap<String, Role> roles;
    private final ImmutableList<Salary> salaries;
    private final Optional<ExchangeRates> exchangeRates;
    private final ImmutableListMultimap<String, Program> byInstitution;
    private final ImmutableListMultimap<String, Program> byCountry;
    private final ImmutableListMultimap<String, Program> byTopic;

    private Catalog(Builder builder) {
        topics = builder.topics;
        sources = ImmutableMap.copyOf(builder.sources);
        institutions = ImmutableMap.copyOf(builder.institutions);
        programs = ImmutableMap.copyOf(builder.programs);
        fields = ImmutableMap.copyOf(builder.fields);
        fieldFacts = ImmutableMap.copyOf(builder.fieldFacts);
        roles = ImmutableMap.copyOf(builder.roles);
        salaries = builder.salaries.build();
        exchangeRates = Optional.ofNullable(builder.exchangeRates);
        byInstitution = Multimaps.index(
                programs.values(), program -> program.institution().id());
        byCountry = Multimaps.index(programs.values(), Program::country);
        byTopic = indexByTopic();
    }

    private ImmutableListMultimap<String, Program> indexByTopic() {
        ImmutableListMultimap.Builder<String, Program> index = ImmutableListMultimap.builder();
        for (Program program : programs.values()) {
            program.curriculum().claims().stream()
                    .flatMap(claim -> claim.value().items().stream())
                    .flatMap(item -> item.course().topics().stream())
                    .flatMap(tag -> topics.lineage(tag.topic()).stream())
                    .distinct()
                    .forEach(topic -> index.put(topic.id(), program));
        }
        return index.build();
    }

    /** Starts a catalogue over the standard topics. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with everything in this catalogue. */
    public Builder toBuilder() {
        return new Builder().addAll(this);
    }

    /** The topics. */
    public TopicTaxonomy topics() {
        return topics;
    }

    /** All sources. */
    public ImmutableList<Source> sources() {
        return sources.values().asList();
    }

    /** All institutions. */
    public ImmutableList<Institution> institutions() {
        return institutions.values().asList();
    }

    /** All programmes. */
    public ImmutableList<Program> programs() {
        return programs.values().asList();
    }

    /** The fields of study that are defined here. */
    public ImmutableList<FieldOfStudy> fields() {
        return fields.values().asList();
    }

    /** What is known for whole fields or institutions. */
    public ImmutableList<FieldFacts> fieldFacts() {
        return fieldFacts.values().asList();
    }

    /** All roles. */
    public ImmutableList<Role> roles() {
        return roles.values().asList();
    }

    /** All figures of pay. */
    public ImmutableList<Salary> salaries() {
        return salaries;
    }

    /** The exchange rates, if there are any. */
    public Optional<ExchangeRates> exchangeRates() {
        return exchangeRates;
    }

    /**
     * The programmes of an institution.
     *
     * @throws NoSuchElementException if there is no such institution, with the nearest known ids
     */
    public ImmutableList<Program> programsOf(String institution) {
        return byInstitution.get(institution(institution).id());
    }

    /** The programmes taught in a country, by ISO 3166-1 alpha-2 code; empty if there is none. */
    public ImmutableList<Program> programsIn(String country) {
        return byCountry.get(country);
    }

    /**
     * The programmes with a course on a topic or one below it.
     *
     * @throws NoSuchElementException if there is no such topic, with the nearest known ids
     */
    public ImmutableList<Program> programsTeaching(String topic) {
        return byTopic.get(topics.get(topic).id());
    }

    /**
     * The programme with this id.
     *
     * @throws NoSuchElementException if there is none, with the nearest known ids
     */
    public Program program(String id) {
        return require("program", programs, id);
    }

    /**
     * The institution with this id.
     *
     * @throws NoSuchElementException if there is none, with the nearest known ids
     */
    public Institution institution(String id) {
        return require("institution", institutions, id);
    }

    /**
     * The role with this id.
     *
     * @throws NoSuchElementException if there is none, with the nearest known ids
     */
    public Role role(String id) {
        return require("role", roles, id);
    }

    /**
     * The source with this id.
     *
     * @throws NoSuchElementException if there is none, with the nearest known ids
     */
    public Source source(String id) {
        return require("source", sources, id);
    }

    private static <T> T require(String what, ImmutableMap<String, T> things, String id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new NoSuchElementException(Names.unknown(what, id, things.keySet()));
        }
        return thing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalog that
                && topics.equals(that.topics)
                && sources.values().asList().equals(that.sources.values().asList())
                && institutions
                        .values()
                        .asList()
                        .equals(that.institutions.values().asList())
                && programs.values().asList().equals(that.programs.values().asList())
                && fields.values().asList().equals(that.fields.values().asList())
                && fieldFacts.values().asList().equals(that.fieldFacts.values().asList())
                && roles.values().asList().equals(that.roles.values().asList())
                && salaries.equals(that.salaries)
                && exchangeRates.equals(that.exchangeRates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, institutions, programs, fieldFacts, roles, salaries);
    }

    @Override
    public String toString() {
        return "Catalog[%s programmes of %s institutions, %s roles, %s sources]"
                .formatted(programs.size(), institutions.size(), roles.size(), sources.size());
    }

    /** Collects a catalogue. Adding the same thing twice is fine; adding two different ones under one id is not. */
    public static final class Builder {
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final Map<String, Institution> institutions = new LinkedHashMap<>();
        private final Map<String, Program> programs = new LinkedHashMap<>();
        private final Map<String, FieldOfStudy> fields = new LinkedHashMap<>();
        private final Map<String, FieldFacts> fieldFacts = new LinkedHashMap<>();
        private final Map<String, Role> roles = new LinkedHashMap<>();
        private final ImmutableList.Builder<Salary> salaries = ImmutableList.builder();
        private TopicTaxonomy topics = TopicTaxonomy.standard();
        private @Nullable ExchangeRates exchangeRates;

        private Builder() {}

        /** Takes other topics than the standard ones. */
        public Builder topics(TopicTaxonomy taxonomy) {
            topics = taxonomy;
            return this;
        }

        /** Adds a source. */
        public Builder add(Source source) {
            put("source", sources, source.id(), source);
            return this;
        }

        /** Adds an institution. */
        public Builder add(Institution institution) {
            put("institution", institutions, institution.id(), institution);
            return this;
        }

        /** Adds a programme, with its institution and sources; its topics must be known. */
        public Builder add(Program program) {
            add(program.institution());
            program.facts().values().stream()
                    .flatMap(fact -> fact.claims().stream())
                    .flatMap(claim -> claim.sources().stream())
                    .forEach(this::add);
            put("program", programs, program.id(), program);
            return this;
        }

        /** Adds a field of study. */
        public Builder add(FieldOfStudy field) {
            put("field", fields, field.code().key(), field);
            return this;
        }

        /** Adds what is known for a field or institution, with the institution and sources. */
        public Builder add(FieldFacts facts) {
            add(facts.institution());
            facts.outcomes().claims().forEach(claim -> claim.sources().forEach(this::add));
            facts.research().claims().forEach(claim -> claim.sources().forEach(this::add));
            put("set of facts of a field", fieldFacts, facts.key(), facts);
            return this;
        }

        /** Adds a role, with its sources; its topics must be known. */
        public Builder add(Role role) {
            role.demands().stream()
                    .flatMap(demand -> demand.evidence().stream())
                    .forEach(evidence -> add(evidence.source()));
            put("role", roles, role.id(), role);
            return this;
        }

        /** Adds a figure of pay, with its source. */
        public Builder add(Salary salary) {
            add(salary.source());
            salaries.add(salary);
            return this;
        }

        /** Sets the exchange rates, with their source. */
        public Builder exchangeRates(ExchangeRates rates) {
            add(rates.source());
            exchangeRates = rates;
            return this;
        }

        /** Adds everything in another catalogue; its topics and exchange rates replace those so far. */
        public Builder addAll(Catalog other) {
            topics = other.topics;
            other.sources().forEach(this::add);
            other.institutions().forEach(this::add);
            other.programs().forEach(this::add);
            other.fields().forEach(this::add);
            other.fieldFacts().forEach(this::add);
            other.roles().forEach(this::add);
            other.salaries().forEach(this::add);
            other.exchangeRates().ifPresent(this::exchangeRates);
            return this;
        }

        private static <T> void put(String what, Map<String, T> things, String id, T thing) {
            T other = things.putIfAbsent(id, thing);
            if (other != null && !other.equals(thing)) {
                throw new IllegalArgumentException(
                        "Two different %ss have the id '%s'.\nMaybe one of them wants another id, or they differ by mistake:\n%s\n%s"
                                .formatted(what, id, other, thing));
            }
        }

        /**
         * The catalogue.
         *
         * @throws NoSuchElementException if a course or role names a topic that is not there, with the nearest known ids
         */
        public Catalog build() {
            roles.values().stream()
                    .flatMap(role -> role.demands().stream())
                    .forEach(demand -> topics.get(demand.topic()));
            return new Catalog(this);
        }
    }
}
