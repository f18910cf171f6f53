package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Qualified;
import java.util.List;

/**
 * How much a faculty publishes where it counts.
 *
 * @param adjustedCount papers, each divided among its authors, at least 0
 * @param area the venues counted, such as {@code machine learning (NeurIPS, ICML, …)}
 * @param fromYear first year of the window
 * @param toYear last year of the window
 */
public record ResearchActivity(double adjustedCount, String area, int fromYear, int toYear) implements Qualified {
    public ResearchActivity {
        Preconditions.checkArgument(
                adjustedCount >= 0 && Double.isFinite(adjustedCount), "%s papers in %s.", adjustedCount, area);
        Preconditions.checkArgument(fromYear <= toYear, "The window %s to %s.", fromYear, toYear);
    }

    /** Area and window: counts for others stand beside each other. */
    @Override
    public Object qualification() {
        return List.of(area, fromYear, toYear);
    }
}
