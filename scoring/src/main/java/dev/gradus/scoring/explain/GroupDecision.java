package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.consensus.RankAgreement;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.consensus.ConsensusRules;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several people's rankings made one, with how far they agree and who sees it differently.
 *
 * @param people each person's ranks by id of alternative
 * @param kendallW the agreement of all, 0 to 1
 * @param meanTau the mean Kendall tau-b of two people, −1 to 1; 1 for one person
 * @param rule id of the consensus rule that was chosen
 * @param consensus its ranks by id of alternative
 * @param byRule the ranks under every consensus rule that answers, by id of the rule
 * @param agreement each person's Kendall tau-b with the consensus
 * @param dissenters those whose agreement is below the threshold, the farthest first
 * @param meanWeights the means of the people's normalised weights by id of criterion; empty where rankings were given
 * @param byMeanWeights the ranks under the mean weights; empty where rankings were given
 */
public record GroupDecision(
        ImmutableMap<String, ImmutableMap<String, Integer>> people,
        double kendallW,
        double meanTau,
        String rule,
        ImmutableMap<String, Integer> consensus,
        ImmutableMap<String, ImmutableMap<String, Integer>> byRule,
        ImmutableMap<String, Double> agreement,
        ImmutableList<String> dissenters,
        ImmutableMap<String, Double> meanWeights,
        ImmutableMap<String, Integer> byMeanWeights) {

    /**
     * How a group decides.
     *
     * @param rule id of a consensus rule
     * @param dissent people whose tau-b with the consensus is below it are named as dissenters, −1 to 1
     */
    public record Settings(String rule, double dissent) {
        /** Copeland's rule, which a majority of pairs decides, and dissent below 0: more pairs against than with. */
        public static final Settings DEFAULT = new Settings("copeland", 0);

        public Settings {
            List<String> rules = ConsensusRules.all().stream()
                    .map(known -> known.descriptor().id())
                    .toList();
            if (!rules.contains(rule)) {
                throw new ProblemException(Code.UNKNOWN, "rule", Names.unknown("consensus rule", rule, rules));
            }
            if (!(dissent >= -1 && dissent <= 1)) {
                throw new ProblemException(
                        Code.INVALID,
                        "dissent",
                        "Dissent is to begin below an agreement of %s.".formatted(dissent),
                        "give a number from −1 to 1.");
            }
        }
    }

    /**
     * Ranks the problem by each person's weights, and makes one ranking of all. One run of the method for each person and
     * one for the mean weights.
     *
     * @param weights by person, in order of criteria
     * @throws ProblemException if there is nobody, or someone's weights do not fit
     */
    public static GroupDecision ofWeights(
            DecisionProblem problem, ConfiguredMethod method, Map<String, double[]> weights, Settings settings) {
        Map<String, int[]> rankings = new LinkedHashMap<>();
        double[] means = new double[problem.criterionCount()];
        weights.forEach((person, given) -> {
            DecisionProblem own = problem.withWeights(given);
            double[] normalized = own.weights();
            for (int j = 0; j < means.length; j++) {
                means[j] += normalized[j] / weights.size();
            }
            rankings.put(person, method.evaluate(own).ranks());
        });
        requireSomebody(rankings.keySet());
        DecisionProblem together = problem.withWeights(means);
        return of(
                problem.alternatives(),
                rankings,
                settings,
                together.weightsById(),
                byId(problem.alternatives(), method.evaluate(together).ranks()));
    }

    /**
     * As {@link #ofWeights}, with the weights by id of criterion.
     *
     * @param weights by person and id of criterion; a criterion that is not named has none
     * @throws ProblemException if there is nobody, a criterion is unknown, or someone's weights are none
     */
    public static GroupDecision ofWeightsById(
            DecisionProblem problem,
            ConfiguredMethod method,
            Map<String, Map<String, Double>> weights,
            Settings settings) {
        List<String> ids = problem.criteria().stream().map(ProblemCriterion::id).toList();
        Map<String, double[]> inOrder = new LinkedHashMap<>();
        weights.forEach((person, given) -> {
            double[] own = new double[ids.size()];
            given.forEach((criterion, weight) -> {
                int j = ids.indexOf(criterion);
                if (j < 0) {
                    throw new ProblemException(
                            Code.UNKNOWN, "weights." + person, Names.unknown("criterion", criterion, ids));
                }
                if (!(weight >= 0 && Double.isFinite(weight))) {
                    throw new ProblemException(
                            Code.INVALID,
                            "weights." + person + "." + criterion,
                            "The weight is %s.".formatted(weight),
                            "give a finite number of at least 0.");
                }
                own[j] = weight;
            });
            if (Arrays.stream(own).sum() == 0) {
                throw new ProblemException(
                        Code.INVALID,
                        "weights." + person,
                        "All weights are zero.",
                        "give at least one criterion a weight above 0.");
            }
            inOrder.put(person, own);
        });
        return ofWeights(problem, method, inOrder, settings);
    }

    /**
     * Makes one ranking of several.
     *
     * @param rankings by person, the rank of each alternative, 1 for the best, equal ranks tie
     * @throws ProblemException if there is nobody, or a ranking does not fit the alternatives
     */
    public static GroupDecision ofRankings(List<String> alternatives, Map<String, int[]> rankings, Settings settings) {
        requireSomebody(rankings.keySet());
        rankings.forEach((person, ranks) -> {
            if (ranks.length != alternatives.size()) {
                throw new ProblemException(
                        Code.INVALID,
                        "rankings." + person,
                        "The ranking of '%s' has %s ranks for %s alternatives."
                                .formatted(person, ranks.length, alternatives.size()));
            }
        });
        return of(alternatives, rankings, settings, ImmutableMap.of(), ImmutableMap.of());
    }

    private static void requireSomebody(Collection<String> people) {
        if (people.isEmpty()) {
            throw new ProblemException(
                    Code.MISSING, "people", "There is nobody to decide.", "give at least one person.");
        }
    }

    private static GroupDecision of(
            List<String> alternatives,
            Map<String, int[]> rankings,
            Settings settings,
            ImmutableMap<String, Double> meanWeights,
            ImmutableMap<String, Integer> byMeanWeights) {
        List<double[]> voters = new ArrayList<>();
        ImmutableMap.Builder<String, ImmutableMap<String, Integer>> people = ImmutableMap.builder();
        rankings.forEach((person, ranks) -> {
            voters.add(Variant.numbers(ranks));
            people.put(person, byId(alternatives, ranks));
        });
        DecisionProblem ballot = DecisionProblem.ofColumns("group", alternatives, List.of(), new double[0][]);
        double[][] votes = new double[alternatives.size()][voters.size()];
        for (int i = 0; i < votes.length; i++) {
            for (int v = 0; v < voters.size(); v++) {
                votes[i][v] = voters.get(v)[i];
            }
        }
        int[] consensus = RankingMethods.byId(settings.rule())
                .with("votes", votes)
                .evaluate(ballot)
                .ranks();
        Map<String, Double> agreement = new LinkedHashMap<>();
        int voter = 0;
        for (String person : rankings.keySet()) {
            agreement.put(person, RankAgreement.KENDALL_TAU_B.of(voters.get(voter++), Variant.numbers(consensus)));
        }
        return new GroupDecision(
                people.buildOrThrow(),
                RankAgreement.kendallW(voters),
                meanTau(voters),
                settings.rule(),
                byId(alternatives, consensus),
                byRule(ballot, votes),
                ImmutableMap.copyOf(agreement),
                agreement.entrySet().stream()
                        .filter(entry -> entry.getValue() < settings.dissent())
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .collect(ImmutableList.toImmutableList()),
                meanWeights,
                byMeanWeights);
    }

    /** Rules that refuse so many alternatives are left out. */
    private static ImmutableMap<String, ImmutableMap<String, Integer>> byRule(
            DecisionProblem ballot, double[][] votes) {
        ImmutableMap.Builder<String, ImmutableMap<String, Integer>> byRule = ImmutableMap.builder();
        for (RankingMethod rule : ConsensusRules.all()) {
            if (ballot.alternativeCount() <= rule.descriptor().largestProblem()) {
                byRule.put(
                        rule.descriptor().id(),
                        byId(
                                ballot.alternatives(),
                                ConfiguredMethod.of(rule)
                                        .with("votes", votes)
                                        .evaluate(ballot)
                                        .ranks()));
            }
        }
        return byRule.buildOrThrow();
    }

    private static double meanTau(List<double[]> voters) {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < voters.size(); a++) {
            for (int b = a + 1; b < voters.size(); b++) {
                sum += RankAgreement.KENDALL_TAU_B.of(voters.get(a), voters.get(b));
                pairs++;
            }
        }
        return pairs == 0 ? 1 : sum / pairs;
    }

    private static ImmutableMap<String, Integer> byId(List<String> alternatives, int[] ranks) {
        ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
        for (int i = 0; i < ranks.length; i++) {
            byId.put(alternatives.get(i), ranks[i]);
        }
        return byId.buildOrThrow();
    }

    /** The decision in plain sentences. */
    public ImmutableList<String> lines(Sentences sentences) {
        Languages language = sentences.language();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(language.text("group.agreement", language.number(kendallW), language.number(meanTau)));
        lines.add(language.text(
                "group.consensus",
                rule,
                String.join(
                        ", ",
                        consensus.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .map(entry -> entry.getValue() + ". " + sentences.name(entry.getKey()))
                                .toList())));
        agreement.forEach((person, tau) -> {
            if (dissenters.contains(person)) {
                lines.add(language.text("group.dissent", sentences.name(person), language.number(tau)));
            }
        });
        if (dissenters.isEmpty()) {
            lines.add(language.text("group.no.dissent"));
        }
        return lines.build();
    }

    /** The decision as plain values for JSON. */
    public ImmutableMap<String, Object> document() {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.<String, Object>builder()
                .put("people", people)
                .put("kendallW", kendallW)
                .put("meanTau", meanTau)
                .put("rule", rule)
                .put("consensus", consensus)
                .put("byRule", byRule)
                .put("agreement", agreement)
                .put("dissenters", dissenters);
        if (!meanWeights.isEmpty()) {
            fields.put("meanWeights", meanWeights).put("byMeanWeights", byMeanWeights);
        }
        return fields.buildOrThrow();
    }
}
