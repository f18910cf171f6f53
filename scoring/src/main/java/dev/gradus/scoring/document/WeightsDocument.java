package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Fields;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem.Completion;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document that asks for weights alone: a weighting and criteria, no method, and values only where the weighting
 * needs them.
 *
 * @param problem the criteria with their values; of one alternative that nobody looks at where there are none
 * @param warnings of gaps among the values, in full sentences
 */
record WeightsDocument(DecisionProblem problem, ConfiguredWeighting weighting, ImmutableList<String> warnings) {

    /** Whether a document names a weighting and no method. */
    static boolean isOne(@Nullable Object root) {
        return root instanceof Map<?, ?> fields && fields.get("method") == null && fields.get("weighting") != null;
    }

    static WeightsDocument of(@Nullable Object root) {
        Fields fields = Fields.of(root, "", ProblemDocument.FIELDS);
        ConfiguredWeighting weighting = MethodChoice.weighting(fields.require("weighting"));
        List<?> rows = fields.list("values").orElse(List.of());
        List<CriterionDocument> criteria = CriterionDocument.readAll(fields, rows);
        if (criteria.isEmpty()) {
            throw new ProblemException(
                    Code.MISSING,
                    "criteria",
                    "There are no criteria to weigh.",
                    "name them: \"criteria\": [{\"id\": \"fees\"}, …].");
        }
        if (!rows.isEmpty()) {
            Completion completion =
                    ProblemDocument.problem(fields, rows, criteria, List::of).complete();
            return new WeightsDocument(completion.guaranteed(), weighting, completion.warnings());
        }
        if (weighting.method().descriptor().has(MethodProperty.NEEDS_MATRIX)) {
            throw new ProblemException(
                    Code.MISSING,
                    "values",
                    "The weighting '%s' derives weights from values, and there are none.".formatted(weighting.id()),
                    "give them, or choose a weighting that takes what people say, such as 'ahp'.");
        }
        List<ProblemCriterion> columns =
                criteria.stream().map(CriterionDocument::criterion).toList();
        return new WeightsDocument(
                DecisionProblem.numbered(ProblemDocument.id(fields), 1, columns, (i, j) -> 0),
                weighting,
                ImmutableList.of());
    }

    /** The fields of the answer. */
    Map<String, Object> answer() {
        Weights weights = weighting.weigh(problem);
        Map<String, Object> byCriterion = new LinkedHashMap<>();
        double[] values = weights.values();
        for (int j = 0; j < values.length; j++) {
            byCriterion.put(problem.criteria().get(j).id(), values[j]);
        }
        List<String> all = new ArrayList<>(warnings);
        all.addAll(weights.warnings());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", problem.id());
        fields.put("weighting", weighting.id());
        fields.put("ranking", List.of());
        fields.put("weights", byCriterion);
        fields.put("details", weights.details().asMap());
        fields.put("warnings", all);
        return fields;
    }
}
