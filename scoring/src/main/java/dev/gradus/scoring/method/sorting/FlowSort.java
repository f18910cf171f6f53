package dev.gradus.scoring.method.sorting;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.outranking.PreferenceParameters;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/** FlowSort: assignment by net flow among class profiles. */
final class FlowSort implements RankingMethod {
    static final Parameter<double[][]> PROFILES = Parameter.matrix(
                    "profiles",
                    "worst first: K+1 limits of K classes, the worst and the best value included, or with profile-type"
                            + " central K typical members")
            .aliased("profiles_worst_to_best", "profiles-worst-to-best");

    static final Parameter<ProfileType> PROFILE_TYPE = Parameter.choice(
                    "profile-type",
                    ProfileType.LIMITING,
                    ProfileType.class,
                    "whether profiles are the limits of classes or their typical members")
            .aliased("profile_type");

    /** What profiles stand for. */
    enum ProfileType {
        /** Limits: one more than there are classes. */
        LIMITING,
        /** Typical members: one for each class. */
        CENTRAL
    }

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "flowsort", "FlowSort", MethodFamily.SORTING)
            .summary("Assigns each alternative to a class by where its net flow falls among those of the profiles.")
            .formula("flows as in PROMETHEE within R_i = {a_i} and the profiles;  limiting: class h if phi(r_h) <"
                    + " phi(a_i) <= phi(r_h+1);  central: the class of the nearest phi(r_h), the worse of two")
            .citation(
                    "Ph. Nemery, C. Lamboray, FlowSort: a flow-based sorting method with limiting or central profiles,"
                            + " TOP 16 (2008) 90-113, doi:10.1007/s11750-007-0036-x")
            .use(
                    "To sort with the preference functions of PROMETHEE; no alternative affects another's class.",
                    "When very bad values must not be made good: take electre-tri-b with vetoes.")
            .complexity("O(n m k^2) time for k profiles")
            .parameters(
                    PROFILES,
                    PROFILE_TYPE,
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    PreferenceParameters.S,
                    Profiles.CLASSES)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("phi", "phiPlus", "phiMinus", "phiProfiles")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] profiles = Profiles.gains(problem, parameters.get(PROFILES));
        ProfileType type = parameters.get(PROFILE_TYPE);
        int classCount = type == ProfileType.LIMITING ? profiles.length - 1 : profiles.length;
        if (classCount < 1) {
            throw Parameter.wrong(
                    "method.params.profiles", profiles.length + " rows", "at least two limits, or one central profile");
        }
        PreferenceFunction[] functions = PreferenceParameters.functions(problem, parameters);
        double[] weights = problem.weights();
        double[][] rows = Gains.rows(problem);
        int n = rows.length;
        int[] classes = new int[n];
        double[] plus = new double[n];
        double[] minus = new double[n];
        double[] phi = new double[n];
        double[][] phiProfiles = new double[n][profiles.length];
        for (int i = 0; i < n; i++) {
            for (int h = 0; h < profiles.length; h++) {
                double forAlternative = preference(rows[i], profiles[h], functions, weights) / profiles.length;
                double forProfile = preference(profiles[h], rows[i], functions, weights) / profiles.length;
                plus[i] += forAlternative;
                minus[i] += forProfile;
                phiProfiles[i][h] = forProfile - forAlternative;
                for (double[] other : profiles) {
                    phiProfiles[i][h] += (preference(profiles[h], other, functions, weights)
                                    - preference(other, profiles[h], functions, weights))
                            / profiles.length;
                }
            }
            phi[i] = plus[i] - minus[i];
            classes[i] = type == ProfileType.LIMITING
                    ? between(phi[i], phiProfiles[i], classCount)
                    : nearest(phi[i], phiProfiles[i]);
        }
        Details details = Details.builder()
                .put("phi", phi)
                .put("phiPlus", plus)
                .put("phiMinus", minus)
                .put("phiProfiles", phiProfiles)
                .build();
        return Assignment.of(problem, Profiles.classes(parameters, classCount), classes, classes, details, List.of());
    }

    private static double preference(double[] a, double[] b, PreferenceFunction[] functions, double[] weights) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += weights[j] * functions[j].apply(a[j] - b[j]);
        }
        return sum;
    }

    /** The class whose limits enclose the flow, the upper one included; beyond the outer limits the outer class. */
    private static int between(double phi, double[] limits, int classCount) {
        int passed = 0;
        for (int h = 1; h < classCount; h++) {
            passed += Tolerance.above(phi, limits[h]) ? 1 : 0;
        }
        return passed;
    }

    private static int nearest(double phi, double[] centres) {
        int nearest = 0;
        for (int h = 1; h < centres.length; h++) {
            if (Tolerance.above(Math.abs(phi - centres[nearest]), Math.abs(phi - centres[h]))) {
                nearest = h;
            }
        }
        return nearest;
    }
}
