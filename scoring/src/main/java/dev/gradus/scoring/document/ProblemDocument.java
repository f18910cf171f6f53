package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.internal.Fields;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.internal.Numbered;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.RobustnessSettings;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decision problem as a document, with the method that is to solve it: see {@code docs/documents.md}.
 *
 * @param problem alternatives, criteria and measured values
 * @param method the method with its parameters
 * @param weighting derives the weights, if named
 * @param ties how equal scores are numbered in the result
 */
public record ProblemDocument(
        UncertainProblem problem, ConfiguredMethod method, Optional<ConfiguredWeighting> weighting, TiePolicy ties) {
    static final List<String> FIELDS =
            List.of("id", "alternatives", "criteria", "values", "method", "weighting", "missing", "ties");

    /**
     * Reads a document.
     *
     * @throws ProblemException if it is no valid problem document, with the place
     */
    public static ProblemDocument parse(String json) {
        return of(Json.parse(json));
    }

    static ProblemDocument of(@Nullable Object root) {
        Fields fields = Fields.of(root, "", FIELDS);
        List<?> rows = fields.list("values").orElse(List.of());
        List<CriterionDocument> criteria = CriterionDocument.readAll(fields, rows);
        ConfiguredMethod method = MethodChoice.method(fields.require("method"));
        if (rows.isEmpty() && !criteria.isEmpty()) {
            throw new ProblemException(
                    Code.MISSING,
                    "values",
                    "There are criteria but no values.",
                    fields.find("weighting").isPresent()
                            ? "leave out the method if only weights are asked for."
                            : "give a row of values for each alternative.");
        }
        return new ProblemDocument(
                problem(fields, rows, criteria, () -> method.method().alternativesIn(method.parameters())),
                method,
                fields.find("weighting").map(MethodChoice::weighting),
                fields.choice("ties", TiePolicy.class, TiePolicy::id).orElse(TiePolicy.COMPETITION));
    }

    /**
     * The alternatives, criteria and values.
     *
     * @param unnamed the alternatives where the document has neither names nor values
     */
    static UncertainProblem problem(
            Fields fields, List<?> rows, List<CriterionDocument> criteria, Supplier<List<String>> unnamed) {
        ImmutableList<String> alternatives = alternatives(fields, rows, unnamed);
        return new UncertainProblem(
                id(fields),
                alternatives,
                criteria.stream().map(CriterionDocument::criterion).collect(ImmutableList.toImmutableList()),
                criteria.stream().map(CriterionDocument::policy).collect(ImmutableList.toImmutableList()),
                columns(rows, criteria, alternatives));
    }

    static String id(Fields fields) {
        return fields.text("id").orElse("problem");
    }

    /**
     * Solves it.
     *
     * @throws ProblemException if it cannot be solved, with the place and the cause
     */
    public Solution solve() {
        return Solution.of(problem, method, weighting);
    }

    /**
     * Solves it where it has weights, or names a weighting that derives them; empty where it has neither.
     *
     * @throws ProblemException if it cannot be solved, with the place and the cause
     */
    public Optional<Solution> solveIfWeighted() {
        boolean weighted = weighting.isPresent()
                || problem.criteria().stream()
                        .allMatch(criterion -> criterion.weight().isPresent());
        return weighted ? Optional.of(solve()) : Optional.empty();
    }

    /**
     * How far the answer can be trusted. A problem without weights is answered, too, for what holds whatever the weights.
     *
     * @param monitor watches the work and can stop it
     * @throws ProblemException if it has no answer, or no weights satisfy the constraints
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public RobustnessReport robustness(RobustnessSettings settings, Monitor monitor) {
        DecisionProblem guaranteed = problem.complete().guaranteed();
        DecisionProblem weighted = weighting
                .map(chosen -> guaranteed.withWeights(chosen.weigh(guaranteed).values()))
                .orElse(guaranteed);
        return RobustnessReport.of(method, weighted, problem, settings, monitor);
    }

    private static ImmutableList<String> alternatives(Fields fields, List<?> rows, Supplier<List<String>> unnamed) {
        Optional<List<?>> given = fields.list("alternatives");
        if (given.isEmpty()) {
            return rows.isEmpty() ? ImmutableList.copyOf(unnamed.get()) : Numbered.alternatives(rows.size());
        }
        ImmutableList<String> names = Json.texts(given.get(), fields.at("alternatives"));
        if (!rows.isEmpty() && rows.size() != names.size()) {
            throw new ProblemException(
                    Code.INVALID,
                    "values",
                    "There are %s rows of values for %s alternatives.".formatted(rows.size(), names.size()));
        }
        return names;
    }

    private static ImmutableList<ImmutableList<Measurement>> columns(
            List<?> rows, List<CriterionDocument> criteria, ImmutableList<String> alternatives) {
        List<ImmutableList.Builder<Measurement>> columns = new ArrayList<>();
        criteria.forEach(criterion -> columns.add(ImmutableList.builder()));
        for (int i = 0; i < rows.size(); i++) {
            String at = "values[%s]".formatted(i);
            if (!(rows.get(i) instanceof List<?> row) || row.size() != criteria.size()) {
                throw new ProblemException(
                        Code.INVALID,
                        at,
                        "The row of '%s' is no list of %s values: %s."
                                .formatted(alternatives.get(i), criteria.size(), rows.get(i)));
            }
            for (int j = 0; j < row.size(); j++) {
                columns.get(j).add(criteria.get(j).measure(row.get(j), "%s[%s]".formatted(at, j)));
            }
        }
        return columns.stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }
}
