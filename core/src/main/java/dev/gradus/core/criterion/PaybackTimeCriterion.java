package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.evidence.Evidence;

/** How long the role's pay takes to come to the cost. */
final class PaybackTimeCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "payback-time",
            "Payback time",
            Direction.MINIMIZE,
            "months",
            "The months in which the role's gross pay (earning-potential) comes to all tuition (total-cost). Taxes, living"
                    + " cost and what would be earned otherwise are not counted.",
            "Missing when the total cost or the pay is; a range when the cost is one.",
            ImmutableSet.of(Need.ROLE, Need.APPLICANT, Need.CURRENCY));

    private final TotalCost cost;
    private final RolePay pay;

    PaybackTimeCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.cost = new TotalCost(context);
        this.pay = new RolePay(context);
    }

    @Override
    public Measurement measure(Program program) {
        Measurement costs = cost.of(program);
        if (!costs.isKnown()) {
            return costs;
        }
        Measurement pays = pay.of(program);
        if (!pays.isKnown()) {
            return pays;
        }
        Span total = Span.of(costs);
        double monthly = Span.of(pays).low() / 12;
        ImmutableList<Evidence> evidence = ImmutableList.<Evidence>builder()
                .addAll(costs.evidence())
                .addAll(pays.evidence())
                .build();
        return new Span(total.low() / monthly, total.high() / monthly)
                .because(costs.derivation() + "; over " + pays.derivation(), evidence);
    }
}
