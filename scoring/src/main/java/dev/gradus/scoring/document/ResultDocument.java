package dev.gradus.scoring.document;

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

/** The answer to a problem document, as a document: see {@code docs/documents.md}. */
public final class ResultDocument {
    private final Map<String, Object> fields;

    private ResultDocument(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Solves a problem document given as text; whatever is wrong with it becomes an error document. */
    public static ResultDocument solve(String json) {
        ProblemDocument document;
        try {
            document = ProblemDocument.parse(json);
        } catch (ProblemException e) {
            return error("", e);
        }
        try {
            return of(document, document.solve());
        } catch (ProblemException e) {
            return error(document.problem().id(), e);
        }
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
        fields.put("details", result.details().asMap());
        if (!solution.leftOut().isEmpty()) {
            fields.put(
                    "leftOut",
                    solution.leftOut().stream()
                            .map(out -> Map.of("alternative", out.alternative(), "reason", out.reason()))
                            .toList());
        }
        fields.put("warnings", warnings(document, solution));
        return new ResultDocument(fields);
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

    /** The document of an error. */
    public static ResultDocument error(String id, ProblemException e) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", e.code().id());
        error.put("message", String.valueOf(e.getMessage()));
        error.put("at", e.at());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("error", error);
        return new ResultDocument(fields);
    }

    /** Whether it says why there is no answer. */
    public boolean isError() {
        return fields.containsKey("error");
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
