package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** No alternative meets the requirements; says which requirement shut out how many, and which came closest. */
public final class NothingLeftException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<? extends Exclusion<?>> excluded;

    NothingLeftException(ImmutableList<? extends Exclusion<?>> excluded) {
        super("None of the %s alternatives meets the requirements.\nMaybe relax one of them: %s."
                .formatted(excluded.size(), blame(excluded)));
        this.excluded = excluded;
    }

    private static String blame(ImmutableList<? extends Exclusion<?>> excluded) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        excluded.forEach(
                exclusion -> exclusion.reasons().forEach(reason -> counts.merge(reason.required(), 1, Integer::sum)));
        return String.join(
                "; ",
                counts.entrySet().stream()
                        .map(entry -> "'%s' shuts out %s".formatted(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Every alternative with every reason. */
    public ImmutableList<? extends Exclusion<?>> excluded() {
        return excluded;
    }
}
