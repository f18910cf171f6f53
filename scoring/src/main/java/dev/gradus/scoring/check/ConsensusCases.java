package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;

/** Worked examples of consensus rules. */
final class ConsensusCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.of();

    private ConsensusCases() {}
}
