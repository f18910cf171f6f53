package dev.gradus.scoring.explain;

import dev.gradus.core.internal.Names;

/** What stands in the place of a value while its criterion does not speak. Sources differ, so it is a choice. */
public enum Baseline {
    /** The mean of the column, for every alternative: without any criterion all are the same. The default. */
    COLUMN_MEAN,
    /** The worst value of the column, for the alternative in question only. */
    COLUMN_WORST,
    /**
     * The values of the alternatives, each in turn, for the alternative in question only; the outcome is the mean over
     * them. The game of ShaRP (Pliatsika, Fonseca, Akhynko, Shevchenko and Stoyanovich, PVLDB 18 (2025) 4131–4143), over
     * all alternatives where ShaRP draws a sample; n times the cost.
     */
    ALTERNATIVES;

    /** The written form, lower case with hyphens. */
    public String id() {
        return Names.idOf(this);
    }
}
