package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a careful analyst would check about a ranking: whether the order of some hangs on the presence of others, on the
 * normalisation or on the method, and which criteria and alternatives do no work.
 *
 * @param method id of the method
 * @param ranks by id of alternative, in order of rows
 * @param removals for each alternative examined, best first, what leaving it out does to the others
 * @param additions what one alternative more does to those that are there: a copy of each one examined, and one that is
 *     worst, and one that is best, on everything
 * @param normalizations the method under every other normalisation that it takes
 * @param methods every other method that ranks by values and weights, with its defaults
 * @param correlated pairs of criteria whose values correlate by at least the threshold
 * @param undecisive ids of criteria without which every rank is the same
 * @param dominated alternatives that are worse than another in some respect and better in none
 * @param notes what was not examined and why, in full English sentences
 */
public record Audit(
        String method,
        ImmutableMap<String, Integer> ranks,
        ImmutableList<Removal> removals,
        ImmutableList<Addition> additions,
        ImmutableList<Variant> normalizations,
        ImmutableList<Variant> methods,
        ImmutableList<Correlation> correlated,
        ImmutableList<String> undecisive,
        ImmutableList<Domination> dominated,
        ImmutableList<String> notes) {

    /**
     * Two criteria that correlate.
     *
     * @param one id of a criterion
     * @param other id of another one
     * @param coefficient Pearson's, −1 to 1, of the values with costs turned round: above 0 the criteria say the same,
     *     below 0 they pull against each other
     */
    public record Correlation(String one, String other, double coefficient) {}

    /**
     * A dominated alternative.
     *
     * @param alternative its id
     * @param by id of the first in order of rows that dominates it
     */
    public record Domination(String alternative, String by) {}

    /**
     * How much is examined.
     *
     * @param mostRemovals at most so many alternatives are left out, and at most so many doubled, one after the other, the
     *     best first; at least 0
     * @param mostCompared by other methods and normalisations at most so many alternatives are ranked, the best; at
     *     least 2, since some methods cost more than their square
     * @param correlation from which magnitude of the correlation two criteria are reported, 0 to 1
     */
    public record Settings(int mostRemovals, int mostCompared, double correlation) {
        /** 200 removals, 100 alternatives compared, correlations from 0.9. */
        public static final Settings DEFAULT = new Settings(200, 100, 0.9);

        public Settings {
            if (mostRemovals < 0 || mostCompared < 2 || !(correlation >= 0 && correlation <= 1)) {
                throw new ProblemException(
                        Code.INVALID,
                        "audit",
                        "An audit of %s removals, %s compared and correlations from %s is asked for."
                                .formatted(mostRemovals, mostCompared, correlation),
                        "give at least 0, at least 2, and a number from 0 to 1.");
            }
        }
    }

    /**
     * Examines a ranking. Runs: 1 of the method on the problem, one for each criterion, and each addition and removal that can
     * change something (see {@link dev.gradus.scoring.method.RankingMethod#dependsOnlyOnRanges}); on at most
     * {@code mostCompared} alternatives one for each normalisation and each method. Besides O(n² m) for dominance.
     *
     * @throws ProblemException if the method has no answer to the problem
     */
    public static Audit of(DecisionProblem problem, ConfiguredMethod method, Settings settings) {
        List<String> notes = new ArrayList<>();
        int[] ranks = method.evaluate(problem).ranks();
        int[] bestFirst = Ranks.bestFirst(Variant.numbers(ranks), false);
        ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
        for (int i = 0; i < ranks.length; i++) {
            byId.put(problem.alternatives().get(i), ranks[i]);
        }
        DecisionProblem compared = best(problem, bestFirst, settings.mostCompared(), notes);
        int[] comparedRanks =
                compared == problem ? ranks : method.evaluate(compared).ranks();
        return new Audit(
                method.id(),
                byId.buildOrThrow(),
                removals(problem, method, ranks, bestFirst, settings.mostRemovals(), notes),
                additions(problem, method, ranks, bestFirst, settings.mostRemovals(), notes),
                Variant.normalizations(compared, method, comparedRanks),
                Variant.methods(compared, method, comparedRanks),
                CriteriaAudit.correlated(problem, settings.correlation()),
                CriteriaAudit.undecisive(problem, method, ranks, notes),
                CriteriaAudit.dominated(problem),
                ImmutableList.copyOf(notes));
    }

    private static DecisionProblem best(DecisionProblem problem, int[] bestFirst, int most, List<String> notes) {
        if (bestFirst.length <= most) {
            return problem;
        }
        notes.add("Other methods and normalisations were tried on the best %s of %s alternatives."
                .formatted(most, bestFirst.length));
        int[] rows = Arrays.copyOf(bestFirst, most);
        Arrays.sort(rows);
        return Subproblem.rows(problem, rows);
    }

    private static ImmutableList<Removal> removals(
            DecisionProblem problem,
            ConfiguredMethod method,
            int[] ranks,
            int[] bestFirst,
            int most,
            List<String> notes) {
        int examined = bestFirst.length < 2 ? 0 : Math.min(most, bestFirst.length);
        if (examined < bestFirst.length) {
            notes.add("Of %s alternatives the best %s were left out.".formatted(bestFirst.length, examined));
        }
        Removals removals = new Removals(problem, method, ranks, bestFirst);
        @Nullable Removal[] found = new Removal[examined];
        @Nullable String[] refusals = new String[examined];
        long cells = (long) examined * problem.alternativeCount() * problem.criterionCount();
        RowBlocks.forEachIndex(examined, cells, k -> {
            try {
                found[k] = removals.without(bestFirst[k]);
            } catch (ProblemException e) {
                refusals[k] = CriteriaAudit.firstLine(e);
            }
        });
        for (int k = 0; k < examined; k++) {
            if (found[k] == null) {
                notes.add("Without '%s' the method has no answer: %s"
                        .formatted(problem.alternative(bestFirst[k]), refusals[k]));
            }
        }
        return Arrays.stream(found).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Addition> additions(
            DecisionProblem raw, ConfiguredMethod method, int[] ranks, int[] bestFirst, int most, List<String> notes) {
        DecisionProblem problem = raw.valued();
        ImmutableList.Builder<Addition> additions = ImmutableList.builder();
        if (problem.criterionCount() == 0 || most == 0) {
            return additions.build();
        }
        try {
            additions.add(Addition.extreme(problem, method, ranks, Addition.Kind.WORST));
            additions.add(Addition.extreme(problem, method, ranks, Addition.Kind.BEST));
            for (int k = 0; k < Math.min(most, bestFirst.length); k++) {
                additions.add(Addition.copy(problem, method, ranks, bestFirst[k]));
            }
        } catch (ProblemException e) {
            notes.add("With one alternative more the method has no answer: %s".formatted(CriteriaAudit.firstLine(e)));
        }
        return additions.build();
    }

    /** The findings in plain sentences. */
    public ImmutableList<String> lines(Sentences sentences) {
        return AuditText.of(this, sentences);
    }

    /** The findings as plain values for JSON. */
    public ImmutableMap<String, Object> document() {
        return AuditDocument.of(this);
    }
}
