package dev.gradus.dataimport.identity;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which institution is meant, and why.
 *
 * @param status whether that could be decided
 * @param institution the institution; there if and only if it is matched
 * @param rule what decided, or what brought up the candidates; empty if nothing was found
 * @param candidates the institutions that came into question, the likeliest first; the institution itself if matched
 * @param notes what else was seen: a country that differs, an entry that was taken back
 */
public record InstitutionMatch(
        Status status,
        Optional<RegisteredInstitution> institution,
        Optional<Rule> rule,
        ImmutableList<Candidate> candidates,
        ImmutableList<String> notes) {

    /** Whether it could be decided. */
    public enum Status {
        /** One is meant. */
        MATCHED,
        /** Several may be meant, or one without enough certainty. */
        AMBIGUOUS,
        /** None is known. */
        UNMATCHED;

        /** The written form, lower case. */
        public String id() {
            return Names.idOf(this);
        }
    }

    /** What decides, in this order. */
    public enum Rule {
        /** The identifier of ROR. */
        ROR_ID,
        /** An identifier of GRID or Wikidata. */
        IDENTIFIER,
        /** An internet domain, or the host of a home page. */
        DOMAIN,
        /** A name or alias as it is written, whatever its letter case. */
        EXACT_NAME,
        /** Initials that no other has, in the country if it is given. */
        ACRONYM,
        /** The words of a name, without marks, articles and prepositions, abbreviations written out. */
        NORMALIZED_NAME,
        /** Words that nearly agree. */
        FUZZY;

        /** The written form, lower case with hyphens. */
        public String id() {
            return Names.idOf(this);
        }
    }

    /**
     * An institution that came into question.
     *
     * @param institution the institution
     * @param name the name or domain by which it was found
     * @param score how well the words agree, above 0 up to 1; 1 for all rules but {@link Rule#FUZZY}
     */
    public record Candidate(RegisteredInstitution institution, String name, double score) {}

    public InstitutionMatch {
        Preconditions.checkArgument(
                institution.isPresent() == (status == Status.MATCHED), "%s with %s.", status, institution);
    }

    /** As a document of plain maps, lists, texts and numbers, ready to be written as JSON. */
    public Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("status", status.id());
        document.put("id", institution.map(RegisteredInstitution::id).orElse(null));
        document.put("name", institution.map(RegisteredInstitution::name).orElse(null));
        document.put("rule", rule.map(Rule::id).orElse(null));
        document.put(
                "candidates",
                candidates.stream().map(InstitutionMatch::document).collect(ImmutableList.toImmutableList()));
        document.put("notes", notes);
        return document;
    }

    private static ImmutableMap<String, Object> document(Candidate candidate) {
        return ImmutableMap.of(
                "id",
                candidate.institution().id(),
                "name",
                candidate.institution().name(),
                "country",
                candidate.institution().country().orElse(""),
                "matched",
                candidate.name(),
                "score",
                candidate.score());
    }
}
