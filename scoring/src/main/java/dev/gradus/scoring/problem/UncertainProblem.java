package dev.gradus.scoring.problem;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Alternatives by criteria as they are measured: exactly, as a range, or not at all with a reason. Immutable.
 *
 * @param id a name for messages and results
 * @param alternatives the alternatives' ids, unique
 * @param criteria the criteria
 * @param policies for each criterion, what stands for a missing value
 * @param columns for each criterion, the measurement of each alternative
 */
public record UncertainProblem(
        String id,
        ImmutableList<String> alternatives,
        ImmutableList<ProblemCriterion> criteria,
        ImmutableList<MissingPolicy> policies,
        ImmutableList<ImmutableList<Measurement>> columns) {

    public UncertainProblem {
        if (criteria.size() != columns.size() || criteria.size() != policies.size()) {
            throw new ProblemException(
                    Code.INVALID,
                    "criteria",
                    "There are %s criteria, %s policies and %s columns."
                            .formatted(criteria.size(), policies.size(), columns.size()));
        }
        for (int j = 0; j < columns.size(); j++) {
            if (columns.get(j).size() != alternatives.size()) {
                throw new ProblemException(
                        Code.INVALID,
                        "values",
                        "Criterion '%s' has %s measurements for %s alternatives."
                                .formatted(criteria.get(j).id(), columns.get(j).size(), alternatives.size()));
            }
        }
    }

    /**
     * An alternative that is left out, and why.
     *
     * @param alternative its id
     * @param reason in plain words
     */
    public record LeftOut(String alternative, String reason) {}

    /**
     * The problem with its gaps filled by policy.
     *
     * @param guaranteed every gap filled with the worst it may be
     * @param potential every gap filled with the best it may be; the same object where nothing is open
     * @param leftOut alternatives left out by policy
     * @param knownShares for each alternative kept, how much of each criterion is known: 1 for an exact value, 0 for a
     *     missing one, between for a range, by its width among the values of all; {@code [alternative][criterion]}
     * @param warnings in full sentences
     */
    public record Completion(
            DecisionProblem guaranteed,
            DecisionProblem potential,
            ImmutableList<LeftOut> leftOut,
            double[][] knownShares,
            ImmutableList<String> warnings) {

        public Completion {
            knownShares = copy(knownShares);
        }

        private static double[][] copy(double[][] rows) {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        }

        /** How much of each criterion is known for each alternative kept, {@code [alternative][criterion]}; a copy. */
        @Override
        public double[][] knownShares() {
            return copy(knownShares);
        }

        /** How much of criterion {@code j} is known for the alternative {@code i} of those kept, 0 to 1. */
        public double knownShare(int i, int j) {
            return knownShares[i][j];
        }

        /** Whether any value is open. */
        public boolean isOpen() {
            return guaranteed != potential;
        }
    }

    /**
     * The same with another measurement. O(n).
     *
     * @param i row of the alternative
     * @param j column of the criterion
     */
    public UncertainProblem withMeasurement(int i, int j, Measurement measurement) {
        List<Measurement> column = new ArrayList<>(columns.get(j));
        column.set(i, measurement);
        List<ImmutableList<Measurement>> changed = new ArrayList<>(columns);
        changed.set(j, ImmutableList.copyOf(column));
        return new UncertainProblem(id, alternatives, criteria, policies, ImmutableList.copyOf(changed));
    }

    /**
     * The problem of some of the alternatives. O(m) for each of them.
     *
     * @param rows which, in the order in which they are to stand
     */
    public UncertainProblem keeping(int... rows) {
        return new UncertainProblem(
                id,
                kept(alternatives, rows),
                criteria,
                policies,
                columns.stream().map(column -> kept(column, rows)).collect(ImmutableList.toImmutableList()));
    }

    private static <V> ImmutableList<V> kept(ImmutableList<V> all, int... rows) {
        return Arrays.stream(rows).mapToObj(all::get).collect(ImmutableList.toImmutableList());
    }

    /**
     * Fills the gaps by policy.
     *
     * @throws ProblemException if no alternative is left
     */
    public Completion complete() {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Integer> kept = kept(leftOut);
        List<String> names = kept.stream().map(alternatives::get).toList();
        List<String> warnings = new ArrayList<>();
        double[][] worst = new double[criteria.size()][];
        double[][] best = new double[criteria.size()][];
        double[][] known = new double[kept.size()][criteria.size()];
        for (int j = 0; j < criteria.size(); j++) {
            ColumnCompletion filled = column(j, kept);
            worst[j] = filled.worst();
            best[j] = filled.best();
            warnings.addAll(filled.warnings());
            for (int k = 0; k < kept.size(); k++) {
                known[k][j] = filled.knownShare(k);
            }
        }
        DecisionProblem guaranteed = DecisionProblem.ofColumns(id, names, criteria, worst);
        DecisionProblem potential =
                Arrays.deepEquals(worst, best) ? guaranteed : DecisionProblem.ofColumns(id, names, criteria, best);
        return new Completion(
                guaranteed, potential, ImmutableList.copyOf(leftOut), known, ImmutableList.copyOf(warnings));
    }

    /**
     * The ways in which the gaps may turn out, for drawing at random.
     *
     * @throws ProblemException if no alternative is left
     */
    public RandomCompletions randomCompletions() {
        List<Integer> kept = kept(new ArrayList<>());
        ImmutableList.Builder<ColumnCompletion> filled = ImmutableList.builder();
        for (int j = 0; j < criteria.size(); j++) {
            filled.add(column(j, kept));
        }
        return new RandomCompletions(complete(), filled.build());
    }

    private ColumnCompletion column(int j, List<Integer> kept) {
        return new ColumnCompletion(
                criteria.get(j),
                policies.get(j),
                kept.stream().map(columns.get(j)::get).toList());
    }

    /** The rows that no policy leaves out; those left out are added to the list. */
    private List<Integer> kept(List<LeftOut> leftOut) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            String gap = excludingGap(i);
            if (gap.isEmpty()) {
                kept.add(i);
            } else {
                leftOut.add(new LeftOut(alternatives.get(i), gap));
            }
        }
        if (kept.isEmpty()) {
            throw new ProblemException(
                    Code.MISSING,
                    "alternatives",
                    alternatives.isEmpty()
                            ? "There is no alternative to rank."
                            : "No alternative is left: %s"
                                    .formatted(leftOut.stream()
                                            .limit(3)
                                            .map(out ->
                                                    "'%s' is out because %s".formatted(out.alternative(), out.reason()))
                                            .toList()),
                    "give at least one alternative whose values are known, or another policy for missing values.");
        }
        return kept;
    }

    private String excludingGap(int i) {
        for (int j = 0; j < criteria.size(); j++) {
            if (policies.get(j) == MissingPolicy.EXCLUDE
                    && columns.get(j).get(i) instanceof Measurement.Missing missing) {
                return "'%s' is missing (%s)%s"
                        .formatted(
                                criteria.get(j).id(),
                                missing.reason().inWords(),
                                missing.derivation().isEmpty() ? "" : ": " + missing.derivation());
            }
        }
        return "";
    }

    /** A missing measurement without explanation, as problem documents state it. */
    public static Measurement missing(MissingReason reason) {
        return Measurement.missing(reason, "");
    }
}
