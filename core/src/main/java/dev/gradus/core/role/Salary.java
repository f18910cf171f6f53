package dev.gradus.core.role;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.Money;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure of gross yearly pay for a role.
 *
 * @param role id of the role
 * @param hub the city, such as {@code london}; empty for a country or the world
 * @param country ISO 3166-1 alpha-2 code; empty if not stated
 * @param amount for a year
 * @param lowerQuartile a quarter earns at most this, if stated
 * @param upperQuartile a quarter earns at least this, if stated
 * @param statistic what the amount is, such as {@code median}
 * @param sample number of cases, if stated
 * @param basis how it was come by
 * @param year the year for which it holds, if stated
 * @param reliability how far it can be relied on
 * @param source who states it
 * @param note what a reader must know; may be empty
 */
public record Salary(
        String role,
        Optional<String> hub,
        Optional<String> country,
        Money amount,
        Optional<Money> lowerQuartile,
        Optional<Money> upperQuartile,
        String statistic,
        OptionalInt sample,
        PayBasis basis,
        OptionalInt year,
        Reliability reliability,
        Source source,
        String note) {
    public Salary {
        Preconditions.checkArgument(!role.isBlank(), "A salary without a role (%s).", source.id());
        Preconditions.checkArgument(amount.amount().signum() > 0, "A salary of %s.", amount);
    }
}
