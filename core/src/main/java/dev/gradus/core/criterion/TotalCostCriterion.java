package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;

/** What all tuition comes to. */
final class TotalCostCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "total-cost",
            "Total cost",
            Direction.MINIMIZE,
            "currency",
            "All tuition to the degree in one currency. Of the fees stated for what the applicant pays as (such as"
                    + " international, else non-resident, else all), those for the applicant's attendance count first"
                    + " (full-time if there is a choice), then the finest granularity, the newest academic year and the"
                    + " shortest path: the total; per semester or term × their stated number; per year × months / 12; per"
                    + " credit × credits; per month or week × duration; per course × courses. Fees alone: no living cost.",
            "Missing when no fee is stated for this applicant, when what the path needs (duration, credits, an exchange"
                    + " rate) is not known, or when the fee is an average over a field. A range when a range is stated, and"
                    + " for fees per year or semester of a programme that does not fill whole ones: from the share that is"
                    + " used to the whole.",
            ImmutableSet.of(Need.APPLICANT, Need.CURRENCY));

    private final TotalCost cost;

    TotalCostCriterion(ProgramContext context) {
        super(DESCRIPTION, context.currency().orElseThrow().getCurrencyCode());
        this.cost = new TotalCost(context);
    }

    @Override
    public Measurement measure(Program program) {
        return cost.of(program);
    }
}
