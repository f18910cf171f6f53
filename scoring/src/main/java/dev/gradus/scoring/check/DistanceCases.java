package dev.gradus.scoring.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.Scores;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Worked examples of distance methods that do not speak in the terms of the engine. */
final class DistanceCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("balanced_spotis", DistanceCases::balancedSpotis)
            .put("comet", DistanceCases::comet)
            .put("cradis", DistanceCases::cradis)
            .put("gra", ValueCases.weightsAsGiven("gra"))
            .put("piv", ValueCases.weightsAsGiven("piv"))
            .put("probid", DistanceCases::probid)
            .put("pvm", ValueCases.weightsAsGiven("pvm"))
            .put("sprobid", DistanceCases::probid)
            .put("spotis", ValueCases.weightsAsGiven("spotis"))
            .buildOrThrow();

    /** The examples write these intermediate results in one word. */
    private static final ImmutableMap<String, String> CRADIS_DETAILS =
            ImmutableMap.of("splus", "sPlus", "sminus", "sMinus", "kplus", "kPlus", "kminus", "kMinus");

    private DistanceCases() {}

    /** The examples describe the expert in a sentence that begins with the method's name. */
    private static CaseOutcome comet(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.computeIfPresent(
                "expert",
                (name, sentence) -> Ascii.toLowerCase(sentence.toString().split("[^A-Za-z0-9-]", 2)[0]));
        return CaseChecker.evaluate(example, "comet", params);
    }

    private static CaseOutcome cradis(ReferenceCase example) {
        Scores scores = (Scores) CaseChecker.answer(example, "cradis", example.params());
        Map<String, Object> extra = new LinkedHashMap<>();
        CRADIS_DETAILS.forEach((theirs, ours) -> {
            if (example.extra().containsKey(theirs)) {
                extra.put(theirs, scores.details().numbers(ours));
            }
        });
        return CaseChecker.outcome(example, scores).withExtra(extra);
    }

    /** The source ranks its scores as printed, so those that differ only in later digits tie. */
    private static CaseOutcome balancedSpotis(ReferenceCase example) {
        CaseOutcome outcome = ValueCases.weightsAsGiven("balanced-spotis").run(example);
        double unit = 2 * example.tolerance();
        double[] printed = Arrays.stream((double[]) outcome.scores().orElseThrow())
                .map(score -> Math.rint(score / unit) * unit)
                .toArray();
        return outcome.withRanking(Ranks.competition(printed, false));
    }

    /** Either form may go by the name of the other, told apart by a flag. */
    private static CaseOutcome probid(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        Object flag = params.remove("simplified");
        boolean simplified = flag == null ? example.method().equals("sprobid") : flag.equals(true);
        return CaseChecker.evaluate(example, simplified ? "s-probid" : "probid", params);
    }
}
