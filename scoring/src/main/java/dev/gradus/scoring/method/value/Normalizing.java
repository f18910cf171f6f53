package dev.gradus.scoring.method.value;

import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.Normalization;
import java.util.Arrays;

/** The parameters by which a method takes a normalisation. */
final class Normalizing {
    static final Parameter<double[]> TARGETS = Parameter.numbers(
                    "targets", "the best number on each criterion, for the normalisation \"target\"")
            .optional();

    private Normalizing() {}

    /** The parameter {@code normalization} with a method's own default. */
    static Parameter<Normalization> parameter(Normalization defaultValue, String description) {
        return Parameter.choice("normalization", defaultValue, Normalization.all(), Normalization::id, description);
    }

    /** The normalisation that was chosen, with its targets where it needs them. */
    static Normalization of(Parameters parameters, Parameter<Normalization> parameter) {
        Normalization chosen = parameters.get(parameter);
        boolean targeted = chosen.id().equals(Normalization.TARGET.id());
        return parameters
                .find(TARGETS)
                .map(targets -> {
                    if (!targeted) {
                        throw Parameter.wrong(
                                "method.params.targets",
                                Arrays.toString(targets),
                                "targets only with the normalization \"target\", not with " + chosen.id());
                    }
                    return Normalization.target(targets);
                })
                .orElse(chosen);
    }
}
