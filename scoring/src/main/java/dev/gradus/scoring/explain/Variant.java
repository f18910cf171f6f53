package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.consensus.RankAgreement;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The same problem answered in another way: by another method, or under another normalisation.
 *
 * @param id of the method or normalisation
 * @param ranks by id of alternative; empty where there is no answer
 * @param agreement Kendall's tau-b with the ranking that is audited, −1 to 1; empty where there is no answer
 * @param isFirstKept whether the same alternatives are first
 * @param noAnswer why there is no answer, one sentence; empty where there is one
 */
public record Variant(
        String id,
        ImmutableMap<String, Integer> ranks,
        OptionalDouble agreement,
        boolean isFirstKept,
        Optional<String> noAnswer) {

    /** Methods that rank by values and weights; others want ballots, classes, examples or states of the world. */
    private static final Set<MethodFamily> COMPARABLE = Set.of(
            MethodFamily.VALUE,
            MethodFamily.DISTANCE,
            MethodFamily.RATIO,
            MethodFamily.OUTRANKING,
            MethodFamily.ORDINAL);

    private static final String NORMALIZATION = "normalization";

    /** All methods that rank by values and weights and need no parameter, with their defaults; one run of each. */
    static ImmutableList<Variant> methods(DecisionProblem problem, ConfiguredMethod method, int[] ranks) {
        ImmutableList.Builder<Variant> variants = ImmutableList.builder();
        for (RankingMethod other : RankingMethods.all()) {
            boolean comparable = COMPARABLE.contains(other.descriptor().family())
                    && other.descriptor().has(MethodProperty.NEEDS_MATRIX)
                    && other.descriptor().parameters().stream().noneMatch(Parameter::isRequired);
            if (comparable && !other.descriptor().id().equals(method.id())) {
                ConfiguredMethod configured = ConfiguredMethod.of(other);
                variants.add(of(configured.id(), problem, configured, ranks));
            }
        }
        return variants.build();
    }

    /** The method under every other normalisation that it takes; none where it takes no choice. One run for each. */
    static ImmutableList<Variant> normalizations(DecisionProblem problem, ConfiguredMethod method, int[] ranks) {
        ImmutableList.Builder<Variant> variants = ImmutableList.builder();
        for (Parameter<?> parameter : method.method().descriptor().parameters()) {
            if (!parameter.name().equals(NORMALIZATION)) {
                continue;
            }
            Object chosen = method.parameters()
                    .given()
                    .getOrDefault(NORMALIZATION, parameter.writtenDefault().orElse(""));
            for (String choice : parameter.choices()) {
                if (!choice.equals(chosen)) {
                    variants.add(of(choice, problem, method.with(NORMALIZATION, choice), ranks));
                }
            }
        }
        return variants.build();
    }

    private static Variant of(String id, DecisionProblem problem, ConfiguredMethod method, int[] ranks) {
        MethodResult result;
        try {
            result = method.evaluate(problem);
        } catch (ProblemException e) {
            return none(id, CriteriaAudit.firstLine(e));
        }
        if (result instanceof Assignment) {
            return none(id, "It answers with classes.");
        }
        int[] other = result.ranks();
        ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
        boolean firstKept = true;
        for (int i = 0; i < other.length; i++) {
            byId.put(problem.alternatives().get(i), other[i]);
            firstKept &= (other[i] == 1) == (ranks[i] == 1);
        }
        double tau = RankAgreement.KENDALL_TAU_B.of(numbers(ranks), numbers(other));
        return new Variant(id, byId.buildOrThrow(), OptionalDouble.of(tau), firstKept, Optional.empty());
    }

    private static Variant none(String id, String why) {
        return new Variant(id, ImmutableMap.of(), OptionalDouble.empty(), false, Optional.of(why));
    }

    static double[] numbers(int[] ranks) {
        return Arrays.stream(ranks).asDoubleStream().toArray();
    }
}
