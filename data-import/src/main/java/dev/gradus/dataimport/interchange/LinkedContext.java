package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What terms mean at one place of a JSON-LD document. Immutable. */
final class LinkedContext {
    private static final String NOT_DEFINED = "not-defined:";
    private static final int MOST_STEPS = 8;
    private static final int MOST_PARTS = 100;

    private final Vocabulary vocabulary;
    private final ImmutableMap<String, Term> terms;
    private final String vocab;
    private final String base;
    private final String language;

    /** What a context says of a term: what it stands for, of which type its values are, and how they are held. */
    private record Term(String id, String type, String container) {}

    private LinkedContext(
            Vocabulary vocabulary, ImmutableMap<String, Term> terms, String vocab, String base, String language) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.vocab = vocab;
        this.base = base;
        this.language = language;
    }

    static LinkedContext empty(Vocabulary vocabulary) {
        return new LinkedContext(vocabulary, ImmutableMap.of(), "", "", "");
    }

    String language() {
        return language;
    }

    /** This context with what a {@code @context} says on top of it. */
    LinkedContext with(JsonNode stated, Consumer<String> unknown) {
        if (stated.isArray() && stated.size() > MOST_PARTS) {
            unknown.accept("A context of %s parts; at most %s are read.".formatted(stated.size(), MOST_PARTS));
            return this;
        }
        if (stated.isArray()) {
            LinkedContext context = this;
            for (JsonNode each : stated) {
                context = each.isArray() ? context : context.with(each, unknown);
            }
            return context;
        }
        if (stated.isNull()) {
            return empty(vocabulary);
        }
        if (stated.isString()) {
            Optional<String> known = vocabulary.context(stated.asString());
            if (known.isEmpty()) {
                unknown.accept(stated.asString());
                return this;
            }
            return new LinkedContext(vocabulary, terms, known.get().isEmpty() ? vocab : known.get(), base, language);
        }
        return stated.isObject() ? defined(stated) : this;
    }

    private LinkedContext defined(JsonNode stated) {
        Map<String, Term> defined = new LinkedHashMap<>(terms);
        String newVocab = vocab;
        String newBase = base;
        String newLanguage = language;
        for (Map.Entry<String, JsonNode> entry : stated.properties()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "@vocab" -> newVocab = value.asString("");
                case "@base" -> newBase = value.asString("");
                case "@language" -> newLanguage = value.asString("");
                default -> {
                    if (!entry.getKey().startsWith("@")) {
                        defined.put(entry.getKey(), term(value));
                    }
                }
            }
        }
        return new LinkedContext(vocabulary, ImmutableMap.copyOf(defined), newVocab, newBase, newLanguage);
    }

    private static Term term(JsonNode value) {
        if (value.isObject()) {
            return new Term(text(value.get("@id")), text(value.get("@type")), text(value.get("@container")));
        }
        return new Term(text(value), "", "");
    }

    private static String text(@Nullable JsonNode value) {
        return value != null && value.isString() ? value.asString() : "";
    }

    /** The keyword that a key is, or for which it is an alias; empty if it is none. */
    String keyword(String key) {
        if (key.startsWith("@")) {
            return key;
        }
        Term term = terms.get(key);
        return term != null && term.id().startsWith("@") ? term.id() : "";
    }

    boolean pointsToThings(String key) {
        Term term = terms.get(key);
        return term != null && term.type().equals("@id");
    }

    boolean isLanguageMap(String key) {
        Term term = terms.get(key);
        return term != null && term.container().equals("@language");
    }

    /** The name of an item for a term, a compact IRI or an IRI. */
    String shortForm(String key) {
        return vocabulary.shortForm(expand(key, 0));
    }

    /** An identifier of a thing: prefixes are written out; a relative one stays relative to the document. */
    String expandId(String id) {
        int colon = id.indexOf(':');
        if (colon > 0 && !id.startsWith("//", colon + 1)) {
            return expand(id, 0);
        }
        return base.isEmpty() || colon > 0 || id.startsWith("_:") ? id : base + id;
    }

    private String expand(String key, int steps) {
        if (steps > MOST_STEPS) {
            return key;
        }
        Term term = terms.get(key);
        if (term != null && !term.id().isEmpty() && !term.id().equals(key)) {
            return expand(term.id(), steps + 1);
        }
        int colon = key.indexOf(':');
        if (colon > 0 && !key.startsWith("//", colon + 1)) {
            String prefix = key.substring(0, colon);
            String rest = key.substring(colon + 1);
            Term defined = terms.get(prefix);
            if (defined != null && !defined.id().isEmpty() && !defined.id().equals(prefix)) {
                return expand(defined.id(), steps + 1) + rest;
            }
            return vocabulary.prefix(prefix).map(start -> start + rest).orElse(key);
        }
        if (colon >= 0) {
            return key;
        }
        return vocab.isEmpty() ? NOT_DEFINED + key : vocab + key;
    }

    @Override
    public String toString() {
        return "LinkedContext[%s, %s terms]".formatted(vocab, terms.size());
    }
}
