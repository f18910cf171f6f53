package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;

/**
 * What a method is called, what it takes, what it promises and where it comes from. From this one description come the
 * listing of methods, the method reference, the schema of documents, and the checking of parameters.
 *
 * @param id lower case with hyphens, unique
 * @param name as the literature names it
 * @param aliases other ids under which it is found
 * @param family the group in the reference
 * @param summary what it does, one sentence
 * @param formula the formula in plain text, with the symbols of the source
 * @param citation the source whose formula the defaults print
 * @param whenToUse when to use it
 * @param whenNotToUse when not to, with its known weaknesses
 * @param complexity time and extra memory, in n alternatives and m criteria
 * @param parameters what can be set
 * @param properties what it promises for its defaults
 * @param details the names of the intermediate results it publishes
 * @param largestProblem most alternatives it takes; larger problems are refused before work starts
 */
public record MethodDescriptor(
        String id,
        String name,
        ImmutableList<String> aliases,
        MethodFamily family,
        String summary,
        String formula,
        String citation,
        String whenToUse,
        String whenNotToUse,
        String complexity,
        ImmutableList<Parameter<?>> parameters,
        ImmutableSet<MethodProperty> properties,
        ImmutableList<String> details,
        int largestProblem) {

    public MethodDescriptor {
        for (String text : List.of(id, name, summary, formula, citation, whenToUse, whenNotToUse, complexity)) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A text of the description of method '%s' is blank.".formatted(id));
            }
        }
    }

    /** Whether the method promises this. */
    public boolean has(MethodProperty property) {
        return properties.contains(property);
    }

    /** Starts a description. */
    public static Builder builder(String id, String name, MethodFamily family) {
        return new Builder(id, name, family);
    }

    /** Collects a description; every text is required. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final MethodFamily family;
        private ImmutableList<String> aliases = ImmutableList.of();
        private String summary = "";
        private String formula = "";
        private String citation = "";
        private String whenToUse = "";
        private String whenNotToUse = "";
        private String complexity = "";
        private ImmutableList<Parameter<?>> parameters = ImmutableList.of();
        private ImmutableSet<MethodProperty> properties = ImmutableSet.of();
        private ImmutableList<String> details = ImmutableList.of();
        private int largestProblem = Integer.MAX_VALUE;

        private Builder(String id, String name, MethodFamily family) {
            this.id = id;
            this.name = name;
            this.family = family;
        }

        /** Other ids under which the method is found. */
        public Builder aliases(String... other) {
            aliases = ImmutableList.copyOf(other);
            return this;
        }

        /** What it does, one sentence. */
        public Builder summary(String text) {
            summary = text;
            return this;
        }

        /** The formula in plain text. */
        public Builder formula(String text) {
            formula = text;
            return this;
        }

        /** The source. */
        public Builder citation(String text) {
            citation = text;
            return this;
        }

        /** When to use the method, and when not. */
        public Builder use(String when, String whenNot) {
            whenToUse = when;
            whenNotToUse = whenNot;
            return this;
        }

        /** Time and extra memory. */
        public Builder complexity(String text) {
            complexity = text;
            return this;
        }

        /** What can be set. */
        public Builder parameters(Parameter<?>... settable) {
            parameters = ImmutableList.copyOf(settable);
            return this;
        }

        /** What it promises for its defaults. */
        public Builder properties(MethodProperty... promised) {
            properties = Sets.immutableEnumSet(List.of(promised));
            return this;
        }

        /** The names of the intermediate results. */
        public Builder details(String... names) {
            details = ImmutableList.copyOf(names);
            return this;
        }

        /** Most alternatives the method takes. */
        public Builder largestProblem(int alternatives) {
            largestProblem = alternatives;
            return this;
        }

        /** The description. */
        public MethodDescriptor build() {
            return new MethodDescriptor(
                    id,
                    name,
                    aliases,
                    family,
                    summary,
                    formula,
                    citation,
                    whenToUse,
                    whenNotToUse,
                    complexity,
                    parameters,
                    properties,
                    details,
                    largestProblem);
        }
    }
}
