package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** What graduates earn. */
final class GraduateEarningsCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "graduate-earnings",
            "Graduate earnings",
            Direction.MAXIMIZE,
            "currency",
            "Gross yearly earnings of the programme's graduates: the median before other statistics, then the newest cohort;"
                    + " converted to one currency.",
            "Missing when no earnings of the programme's own graduates are recorded: figures for a field or an institution are"
                    + " quoted, not used. Missing also without an exchange rate.",
            ImmutableSet.of(Need.CURRENCY));

    private final ProgramContext context;
    private final Conversion conversion;

    GraduateEarningsCriterion(ProgramContext context) {
        super(DESCRIPTION, context.currency().orElseThrow().getCurrencyCode());
        this.context = context;
        this.conversion = new Conversion(context.currency().orElseThrow(), context.exchangeRates());
    }

    @Override
    public Measurement measure(Program program) {
        return Outcomes.lookup("earnings", program, Outcome.Measure.EARNINGS, context.claimRule())
                .measure(this::measure);
    }

    private Measurement measure(Selection<Outcome> selection) {
        Outcome outcome = selection.value();
        Money stated = new Money(
                BigDecimal.valueOf(outcome.value()), outcome.currency().orElseThrow());
        String words = Words.money(stated) + " a year, " + Outcomes.describe(outcome);
        Optional<Double> amount = conversion.of(stated);
        ImmutableList<Evidence> evidence = ImmutableList.<Evidence>builder()
                .add(selection.evidence())
                .addAll(conversion.evidence(stated))
                .build();
        return amount.map(value -> Measurement.exact(value).because(words + conversion.inWords(stated), evidence))
                .orElseGet(() -> Measurement.missing(MissingReason.NOT_DERIVABLE, "")
                        .because(words + ", and " + conversion.problem(stated), evidence));
    }
}
