package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A threshold for each criterion, some of which may be left out; or one for all criteria. */
public final class CriterionThresholds {
    private final List<OptionalDouble> values;
    private final boolean forAll;
    private final String at;

    private CriterionThresholds(List<OptionalDouble> values, boolean forAll, String at) {
        this.values = values;
        this.forAll = forAll;
        this.at = at;
    }

    /** A parameter that takes one number for all criteria, or a list with a number or null for each. */
    public static Parameter<CriterionThresholds> parameter(String name, String description) {
        return Parameter.structure(
                        name,
                        "a number, or a list of numbers and nulls by criterion",
                        description,
                        CriterionThresholds::read)
                .optional();
    }

    /** Reads a number, or a list of numbers and nulls. */
    public static CriterionThresholds read(Object raw, String at) {
        List<OptionalDouble> values = new ArrayList<>();
        if (raw instanceof Number) {
            values.add(OptionalDouble.of(Parameter.number(raw, at)));
            return new CriterionThresholds(values, true, at);
        }
        List<?> items = Parameter.list(raw, at);
        for (int j = 0; j < items.size(); j++) {
            Object item = items.get(j);
            values.add(
                    item == null
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Parameter.number(item, at + "[" + j + "]")));
        }
        return new CriterionThresholds(values, false, at);
    }

    /** The same, once it is sure to have one entry for each of {@code m} criteria. */
    public CriterionThresholds requireSize(int m) {
        if (!forAll && values.size() != m) {
            throw new ProblemException(
                    Code.INVALID,
                    at,
                    "There are %s values for %s criteria.".formatted(values.size(), m),
                    "give one for each criterion, with null where there is none.");
        }
        return this;
    }

    /** The value for a criterion, if there is one. */
    public OptionalDouble at(int criterion) {
        return values.get(forAll ? 0 : criterion);
    }
}
