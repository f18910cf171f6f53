package dev.gradus.scoring.document;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a problem document, as a document: see {@code docs/documents.md}. */
public final class ResultDocument {
    /** How far a problem document got. */
    public enum Status {
        /** It is answered. */
        SOLVED,
        /** It is a valid document, and the method has no answer to it. */
        UNSOLVABLE,
        /** It is not a valid problem document. */
        INVALID
    }

    private final Status status;
    private final Optional<MethodResult> result;
    private final Optional<ProblemException> error;
    private final Map<String, Object> fields;

    private ResultDocument(
            Status status,
            Optional<MethodResult> result,
            Optional<ProblemException> error,
            Map<String, Object> fields) {
        this.status = status;
        this.result = result;
        this.error = error;
        this.fields = fields;
    }

    /** Solves a problem document given as text; whatever is wrong with it becomes an error document. */
    public static ResultDocument solve(String json) {
        try {
            return solve(Json.parse(json));
        } catch (ProblemException e) {
            return error(Status.INVALID, "", e);
        }
    }

    /** Solves each problem document of a JSON array, or a single one; in order, one result for each. */
    public static ImmutableList<ResultDocument> solveAll(String json) {
        Object root;
        try {
            root = Json.parse(json);
        } catch (ProblemException e) {
            return ImmutableList.of(error(Status.INVALID, "", e));
        }
        if (!(root instanceof List<?> documents)) {
            return ImmutableList.of(solve(root));
        }
        ImmutableList.Builder<ResultDocument> results = ImmutableList.builder();
        documents.forEach(document -> results.add(solve(document)));
        return results.build();
    }

    private static ResultDocument solve(@Nullable Object root) {
        if (WeightsDocument.isOne(root)) {
            return weigh(root);
        }
        ProblemDocument document;
        try {
            document = ProblemDocument.of(root);
        } catch (ProblemException e) {
            return error(Status.INVALID, idOf(root), e);
        }
        try {
            return of(document, document.solve());
        } catch (ProblemException e) {
            return error(Status.UNSOLVABLE, document.problem().id(), e);
        }
    }

    private static ResultDocument weigh(@Nullable Object root) {
        WeightsDocument document;
        try {
            document = WeightsDocument.of(root);
        } catch (ProblemException e) {
            return error(Status.INVALID, idOf(root), e);
        }
        try {
            return new ResultDocument(Status.SOLVED, Optional.empty(), Optional.empty(), document.answer());
        } catch (ProblemException e) {
            return error(Status.UNSOLVABLE, document.problem().id(), e);
        }
    }

    private static String idOf(@Nullable Object root) {
        return root instanceof Map<?, ?> fields && fields.get("id") instanceof String id ? id : "";
    }

    /** The document of a solution. */
    public static ResultDocument of(ProblemDocument document, Solution solution) {
        MethodResult result = solution.result();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.problem().id());
        fields.put("method", solution.method().id());
        if (result instanceof Scores scores) {
            fields.put("scoreOrder", scores.order().id());
        }
        fields.put("ranking", ranking(solution, document.ties()));
        if (result instanceof PartialPreorder preorder) {
            fields.put("incomparable", pairs(preorder, Relation.INCOMPARABLE));
            fields.put("preferred", pairs(preorder, Relation.PREFERRED));
        }
        if (result instanceof Assignment assignment) {
            fields.put("classes", assignment.classes());
        }
        fields.put("weights", solution.weights());
        fields.put("details", details(solution));
        if (!solution.leftOut().isEmpty()) {
            fields.put(
                    "leftOut",
                    solution.leftOut().stream()
                            .map(out -> ImmutableMap.of("alternative", out.alternative(), "reason", out.reason()))
                            .toList());
        }
        fields.put("warnings", warnings(document, solution));
        return new ResultDocument(Status.SOLVED, Optional.of(result), Optional.empty(), fields);
    }

    /**
     * The intermediate results of the method, and those of the weighting. Where both have one of the same name, that of the
     * weighting is called so: {@code pi} of the weighting is {@code weightingPi}.
     */
    private static Map<String, Object> details(Solution solution) {
        Map<String, Object> details =
                new LinkedHashMap<>(solution.result().details().asMap());
        solution.weighed()
                .ifPresent(weights -> weights.details()
                        .asMap()
                        .forEach((name, value) -> details.put(
                                details.containsKey(name)
                                        ? "weighting" + Ascii.toUpperCase(name.charAt(0)) + name.substring(1)
                                        : name,
                                value)));
        return details;
    }

    private static List<String> warnings(ProblemDocument document, Solution solution) {
        List<String> warnings = new ArrayList<>(solution.warnings());
        if (document.weighting().isEmpty() && solution.problem().isWeighted()) {
            double sum = 0;
            for (double weight : solution.problem().givenWeights()) {
                sum += weight;
            }
            if (!solution.weights().isEmpty() && Math.abs(sum - 1) > 1e-9) {
                warnings.add("The weights sum to " + sum + "; they were divided by it.");
            }
        }
        return warnings;
    }

    private static List<Map<String, Object>> ranking(Solution solution, TiePolicy ties) {
        MethodResult result = solution.result();
        int[] competition = result.ranks();
        List<Map<String, Object>> ranking = new ArrayList<>();
        for (int i = 0; i < competition.length; i++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("alternative", result.alternatives().get(i));
            if (result instanceof Scores scores) {
                double rank = scores.ranks(ties)[i];
                entry.put("rank", ties == TiePolicy.AVERAGE ? (Object) rank : (Object) (int) rank);
                entry.put("score", scores.value(i));
                if (solution.isOpen()) {
                    entry.put("potentialScore", solution.score(i).orElseThrow().potential());
                }
            } else {
                entry.put("rank", competition[i]);
            }
            if (result instanceof Assignment assignment) {
                entry.put("class", assignment.classes().get(assignment.lowest(i)));
                entry.put("highestClass", assignment.classes().get(assignment.highest(i)));
            }
            if (solution.isOpen()) {
                entry.put("knownShare", solution.knownShare(i));
            }
            ranking.add(entry);
        }
        ranking.sort(Comparator.<Map<String, Object>>comparingDouble(
                        entry -> ((Number) entry.getOrDefault("rank", 0)).doubleValue())
                .thenComparing(entry -> String.valueOf(entry.get("alternative"))));
        return ranking;
    }

    private static List<List<String>> pairs(PartialPreorder preorder, Relation wanted) {
        List<List<String>> pairs = new ArrayList<>();
        int n = preorder.alternatives().size();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                boolean once = wanted == Relation.PREFERRED || a < b;
                if (a != b && once && preorder.relation(a, b) == wanted) {
                    pairs.add(List.of(
                            preorder.alternatives().get(a),
                            preorder.alternatives().get(b)));
                }
            }
        }
        return pairs;
    }

    private static ResultDocument error(Status status, String id, ProblemException e) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", e.code().id());
        error.put("message", String.valueOf(e.getMessage()));
        error.put("at", e.at());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("error", error);
        return new ResultDocument(status, Optional.empty(), Optional.of(e), fields);
    }

    /** How far the problem document got. */
    public Status status() {
        return status;
    }

    /** The answer of the method; empty if there is none, or if only weights were asked for. */
    public Optional<MethodResult> result() {
        return result;
    }

    /** Why there is no answer; empty if there is one. */
    public Optional<ProblemException> error() {
        return error;
    }

    /** The document on one line, for NDJSON. */
    public String toJsonLine() {
        return Json.write(fields);
    }

    /** The document for people, one field a line. */
    public String toJson() {
        return Json.writePretty(fields);
    }
}
