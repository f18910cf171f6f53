package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;

/** ELECTRE IV: a partial preorder from nested dominance relations, without weights. */
final class Electre4 implements RankingMethod {
    static final Parameter<Double> QUASI = level("quasi", 1.0);
    static final Parameter<Double> CANONIC = level("canonic", 0.8);
    static final Parameter<Double> PSEUDO = level("pseudo", 0.6);
    static final Parameter<Double> SUB = level("sub", 0.4);
    static final Parameter<Double> VETO = level("veto", 0.2);

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-4", "ELECTRE IV", MethodFamily.OUTRANKING)
            .aliases("electre-iv", "electre-iv-credibility")
            .summary("Orders without weights, by how nearly one alternative dominates another.")
            .formula("with mp, mq, mi the criteria of strict preference, weak preference and better indifference:"
                    + "  quasi: mp(b,a) + mq(b,a) = 0 and mi(b,a) < mp(a,b) + mq(a,b) + mi(a,b);"
                    + "  canonic: mp(b,a) = 0, mq(b,a) <= mp(a,b), mq(b,a) + mi(b,a) < mp(a,b) + mq(a,b) + mi(a,b);"
                    + "  pseudo: mp(b,a) = 0 and mq(b,a) <= mp(a,b) + mq(a,b);  sub: mp(b,a) = 0;"
                    + "  veto: mp(b,a) <= 1 with a difference up to v, and mp(a,b) >= m/2;"
                    + "  sigma(a,b) = the level of the strongest that holds; distillations as in ELECTRE III")
            .citation(
                    "B. Roy, J. C. Hugonnard, Ranking of suburban line extension projects on the Paris metro system by"
                            + " a multicriteria method, Transportation Research A 16 (1982) 301-312; relations as in Vallee and"
                            + " Zielniewicz, Document du LAMSADE 85 (1994)")
            .use(
                    "When nobody can or will state weights and criteria matter about alike.",
                    "When weights are known: take electre-3.")
            .complexity("O(m n^2 + n^3) time, O(n^2) memory")
            .parameters(
                    PseudoCriteria.Q,
                    PseudoCriteria.P,
                    PseudoCriteria.V,
                    QUASI,
                    CANONIC,
                    PSEUDO,
                    SUB,
                    VETO,
                    Distillation.ALPHA,
                    Distillation.BETA)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DUPLICATES_TIE)
            .details("credibility", "descending", "ascending", "levels", "median")
            .largestProblem(1_000)
            .build();

    private static Parameter<Double> level(String relation, double value) {
        return Parameter.number(
                relation, value, 0, 1, "credibility of " + relation + "-dominance; each level at most the one before");
    }

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        PseudoCriteria criteria = PseudoCriteria.of(problem, parameters);
        double[][] rows = Gains.rows(problem);
        double[][] credibility = Pairs.table(
                rows.length, 1, (a, b) -> credibility(Advantages.of(criteria, rows[a], rows[b]), parameters));
        for (int a = 0; a < rows.length; a++) {
            credibility[a][a] = 0; // the convention of the sources: no alternative dominates itself
        }
        Distillation distillation = Distillation.of(credibility, parameters);
        return new TwoPreorders(distillation.descending(), distillation.ascending())
                .result(problem, Details.builder().put("credibility", credibility));
    }

    private static double credibility(Advantages pair, Parameters parameters) {
        if (pair.strictAgainst() == 0) {
            if (pair.weakAgainst() == 0 && pair.slightAgainst() < pair.inFavour()) {
                return parameters.get(QUASI);
            }
            if (pair.weakAgainst() <= pair.strictFor() && pair.weakAgainst() + pair.slightAgainst() < pair.inFavour()) {
                return parameters.get(CANONIC);
            }
            return pair.weakAgainst() <= pair.strictFor() + pair.weakFor()
                    ? parameters.get(PSEUDO)
                    : parameters.get(SUB);
        }
        boolean vetoDominance = pair.strictAgainst() == 1 && !pair.vetoed() && 2 * pair.strictFor() >= pair.criteria();
        return vetoDominance ? parameters.get(VETO) : 0;
    }

    /** How many criteria speak for a and for b (against), by strength. */
    private record Advantages(
            int criteria,
            int strictFor,
            int weakFor,
            int slightFor,
            int strictAgainst,
            int weakAgainst,
            int slightAgainst,
            boolean vetoed) {

        static Advantages of(PseudoCriteria criteria, double[] a, double[] b) {
            int[] forA = strengths(criteria, a, b);
            int[] forB = strengths(criteria, b, a);
            boolean vetoed = false;
            for (int j = 0; j < a.length; j++) {
                vetoed |= criteria.exceedsVeto(j, b[j], a[j]);
            }
            return new Advantages(a.length, forA[0], forA[1], forA[2], forB[0], forB[1], forB[2], vetoed);
        }

        private static int[] strengths(PseudoCriteria criteria, double[] a, double[] b) {
            int[] counts = new int[3];
            for (int j = 0; j < a.length; j++) {
                if (criteria.strictlyPrefers(j, a[j], b[j])) {
                    counts[0]++;
                } else if (criteria.weaklyPrefers(j, a[j], b[j])) {
                    counts[1]++;
                } else if (a[j] > b[j]) {
                    counts[2]++;
                }
            }
            return counts;
        }

        int inFavour() {
            return strictFor + weakFor + slightFor;
        }
    }
}
