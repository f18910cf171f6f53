package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;

/** What the role pays. */
final class EarningPotentialCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "earning-potential",
            "Earning potential",
            Direction.MAXIMIZE,
            "currency",
            "Gross yearly pay of the role in the applicant's hub; if none is decided, in the programme's city, else its"
                    + " country. Figures on one basis alone: the best there is for the role, from a survey of employers down to"
                    + " editorial estimates; among them the newest, then the most reliable. It says nothing of the programme"
                    + " itself.",
            "Missing when there is no figure on that basis for the place, and when there are only very unreliable ones.",
            ImmutableSet.of(Need.ROLE, Need.CURRENCY));

    private final RolePay pay;

    EarningPotentialCriterion(ProgramContext context) {
        super(DESCRIPTION, context.currency().orElseThrow().getCurrencyCode());
        this.pay = new RolePay(context);
    }

    @Override
    public Measurement measure(Program program) {
        return pay.of(program);
    }
}
