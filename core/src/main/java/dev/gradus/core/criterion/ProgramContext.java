package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the standard criteria and requirements may need beside a programme. Each says in its
 * {@linkplain CriterionDescription description} which parts it needs.
 *
 * @param topics the topics
 * @param claimRule the rule that picks among facts that contradict each other
 * @param role the role aimed at
 * @param applicant the person who chooses
 * @param currency the currency of costs and earnings
 * @param exchangeRates for amounts in other currencies; without them only amounts in {@code currency} are known
 * @param salaries what roles pay
 */
@Value.Builder
public record ProgramContext(
        TopicTaxonomy topics,
        ClaimRule claimRule,
        Optional<Role> role,
        Optional<Applicant> applicant,
        Optional<Currency> currency,
        Optional<ExchangeRates> exchangeRates,
        ImmutableList<Salary> salaries) {
    /** Starts with the standard topics, {@link ClaimRule#MOST_RELIABLE} and nothing else. */
    public static ProgramContextBuilder builder() {
        return new ProgramContextBuilder().topics(TopicTaxonomy.standard()).claimRule(ClaimRule.MOST_RELIABLE);
    }

    /** Starts with a catalogue's topics, exchange rates and salaries, and {@link ClaimRule#MOST_RELIABLE}. */
    public static ProgramContextBuilder builder(Catalog catalog) {
        return builder()
                .topics(catalog.topics())
                .exchangeRates(catalog.exchangeRates())
                .salaries(catalog.salaries());
    }
}
